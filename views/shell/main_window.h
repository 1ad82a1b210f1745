// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/navigator.h"
#include "views/shell/page_registry.h"

#include <QHash>
#include <QJsonObject>
#include <QMainWindow>

class QStackedWidget;

namespace salesdesk {

class CommandPalette;
struct PaletteItem;
class StatusStrip;
class TabStrip;
class Toast;

/// The frame round the pages: tabs, the box that finds anything, the page, the status strip. It knows
/// pages only by their registry and makes each when it is first shown.
class MainWindow final : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    explicit MainWindow(PageRegistry registry, QWidget *parent = nullptr);

    /// Another user, other tabs. Pages that were made are thrown away.
    void setRegistry(PageRegistry registry);

    StatusStrip *status() const { return m_status; }
    CommandPalette *finder() const { return m_palette; }
    Toast *toast() const { return m_toast; }

    int currentIndex() const;
    QString currentKey() const;
    /// The page when it has been made.
    Page *page(const QString &key) const { return m_pages.value(key); }
    void showPage(int index);
    bool showPage(const QString &key);

    void open(Kind kind, qint64 id) override;
    void openList(const QString &page, const ListFilter &filter) override;
    void draftQuote(const QuoteDraft &draft) override;

    /// Which tab is open and where each page was left.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void pageShown(const QString &key);
    void helpRequested(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    Page *made(int index);
    int indexOf(const QString &key) const;
    void retranslate();
    void showKeys();
    QList<PaletteItem> tabCommands();

    PageRegistry m_registry;
    TabStrip *m_tabs;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    CommandPalette *m_palette;
    Toast *m_toast;
    QHash<QString, Page *> m_pages;
    QHash<QString, QByteArray> m_waiting; ///< states of pages not made yet
    int m_current = -1;
};

} // namespace salesdesk

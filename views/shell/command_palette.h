// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTimer;

namespace salesdesk {

struct PaletteItem
{
    QString text;
    QString detail; ///< soft, at the right
    const char *icon = nullptr;
    std::function<void()> activate;
};

struct PaletteGroup
{
    QString title;
    QList<PaletteItem> items;
};

/// One box over leads, customers, documents, people and commands (Ctrl+K).
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    using Found = std::function<void(const QList<PaletteGroup> &)>;
    /// May call back at once or later, and more than once with more; only the latest text counts.
    using Search = std::function<void(const QString &text, Found found)>;

    explicit CommandPalette(QWidget *window);

    void setSearch(Search search) { m_search = std::move(search); }
    /// Commands of the program; those whose text holds every typed word stand last.
    void setCommands(std::function<QList<PaletteItem>()> commands) { m_commands = std::move(commands); }
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Made when first opened.
    void build();
    void search();
    void fill(QList<PaletteGroup> groups);
    void activate(int row);
    void step(int by);
    void retranslate();

    Search m_search;
    std::function<QList<PaletteItem>()> m_commands;
    QList<PaletteItem> m_items; ///< by the row's number in the list's data
    QLineEdit *m_text = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QTimer *m_pause;
    quint64 m_serial = 0;
};

} // namespace salesdesk

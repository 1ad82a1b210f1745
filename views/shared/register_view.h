// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/page_context.h"
#include "views/shared/register_views.h"
#include "views/shared/side_panel.h"

#include <QPointer>
#include <QWidget>
#include <optional>

class QAction;
class QPushButton;
class QSplitter;

namespace salesdesk {

class DataTable;
class FilterBar;

/// A whole register: head with search, saved views and filters; the table; the record beside it. A page makes
/// one, tells it what is its own, and answers opened(), deleteRequested() and the actions it gave.
class RegisterView final : public QWidget
{
    Q_OBJECT
public:
    /// `page` is the key of the page, "leads". context and reg outlive the view.
    RegisterView(PageContext &context, const Register &reg, const QString &page, QWidget *parent = nullptr);

    /// The first is shown at the start.
    void setViews(const QList<StandingView> &views);
    /// The primary button, also Ctrl+N and the first step of an empty list. A user without leave gets none.
    void setCreate(std::function<QString()> text, std::function<void()> create);
    /// Ctrl+I; `kind` is the import's: "leads".
    void setImport(const QString &kind);
    /// Whether Export is offered (Ctrl+E) is the session's permission.
    void setTitle(std::function<QString()> title);
    /// A further button in the head.
    QPushButton *addTool(const char *icon, std::function<QString()> text, std::function<void()> act);
    /// What the panel shows of a record, and what can be done with it there and in the context menu.
    void setPanel(std::function<PanelContent(qint64 id)> content, const QList<QAction *> &actions);
    void setEmptyState(const char *icon, std::function<QString()> text);
    /// The money column whose total stands below the table.
    void setSum(const QString &key) { m_sumKey = key; }

    WindowedTable *model() const { return m_model; }
    DataTable *table() const { return m_table; }
    SidePanel *panel() const { return m_panel; }
    FilterBar *bar() const { return m_bar; }
    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    /// True after Ctrl+A: an action means every row of the query.
    bool allSelected() const { return m_allSelected; }

    /// Shows the record, dropping filters where they hide it.
    void reveal(qint64 id);
    void applyFilter(const ListFilter &filter);
    void refresh();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void opened(qint64 id);
    void deleteRequested(const QList<qint64> &ids);
    void currentChanged(qint64 id);
    void panelLinkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tool
    {
        QPushButton *button;
        std::function<QString()> text;
    };

    void retranslate();
    void buildFields();
    void query(const std::optional<QList<SortKey>> &sort = {});
    void afterLoading();
    void showPanel();
    /// The filter or the search lets only some rows through.
    bool isNarrowed() const;
    void showEmptyState();
    void clearNarrowing();
    void updateFooter();
    ListRequest request() const;

    PageContext &m_context;
    const Register &m_register;
    QString m_page;
    WindowedTable *m_model;
    FilterBar *m_bar;
    DataTable *m_table;
    SidePanel *m_panel;
    QSplitter *m_splitter;
    RegisterViews *m_views;
    QList<Tool> m_tools;
    QHash<QString, QStringList> m_valuesInUse;
    std::function<PanelContent(qint64)> m_panelContent;
    QList<QAction *> m_actions;
    std::function<QString()> m_title;
    std::function<QString()> m_createText;
    std::function<void()> m_create;
    const char *m_emptyIcon = "list";
    std::function<QString()> m_emptyText;
    std::optional<bool>
        m_anyRecord; ///< whether a list without filter and search has rows; none: not counted yet
    QString m_sumKey;
    QString m_sumText;
    QList<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    qint64 m_wanted = 0;           ///< to reveal once it is loaded
    bool m_mayDropFilters = false; ///< where they hide the wanted record
    bool m_allSelected = false;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/saved_views/saved_view.h"
#include "views/shared/page_context.h"

#include <QObject>
#include <optional>

namespace salesdesk {

class DataTable;
class FilterBar;

/// A view that a page brings with it: "My leads", "Public pool".
struct StandingView
{
    QString key;
    std::function<QString()> title; ///< in the language of the moment
    QList<Condition> filters = {};
    QList<SortKey> sort = {};
};

/// The views over a register, as chips in its head: those that the page brings and those that people saved.
/// They are chosen, counted, saved, renamed, pinned and shared here; the register reads the rows.
class RegisterViews final : public QObject
{
    Q_OBJECT
public:
    /// All given outlive it.
    RegisterViews(PageContext &context, const QString &page, FilterBar *bar, DataTable *table,
                  WindowedTable *model, QObject *parent);

    /// The first is chosen.
    void setStanding(const QList<StandingView> &views);
    /// Reads the saved ones anew.
    void rebuild();
    void count();
    /// By its key; a key of none changes only the mark in the head.
    void choose(const QString &key);
    void retranslate();

Q_SIGNALS:
    /// Filters, search and columns are the view's now; the rows are to be read in this order.
    void chosen(const std::optional<QList<SortKey>> &sort);

private:
    void saveCurrent();
    void showMenu(const QString &key, const QPoint &at);
    const SavedView *ownView(const QString &key) const;

    PageContext &m_context;
    QString m_page;
    FilterBar *m_bar;
    DataTable *m_table;
    WindowedTable *m_model;
    QList<StandingView> m_standing;
    QList<SavedView> m_saved;
};

} // namespace salesdesk

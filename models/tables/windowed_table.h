// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/clock.h"
#include "models/core/condition.h"
#include "models/tables/column_spec.h"
#include "models/tables/page_cache.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>
#include <functional>
#include <optional>

namespace salesdesk {

class Database;
class Formatter;
class JobRunner;
struct ListQuery;

/// What every list model needs of the program.
struct ListContext
{
    Database &database; ///< the GUI thread's connection
    JobRunner &jobs;
    ChangeBus &bus;
    const Formatter &formatter;
    const Clock &clock;
};

/// A register of any length: the first 256 rows at once, the ordered ids of all by a job, the rows themselves
/// a page at a time by key. Nothing stands between it and the view; sorting and filtering are SQL's.
class WindowedTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int firstPaint = 256;
    static constexpr int pageRows = 128;

    /// `reg` must outlive the model.
    WindowedTable(ListContext context, const Register &reg, const Session &session,
                  QObject *parent = nullptr);
    ~WindowedTable() override;

    /// Shows the rows of a query; loads at once what fits the first paint.
    /// Without `sort` the order stays.
    void setQuery(const QList<Condition> &filters, const QString &search,
                  const std::optional<QList<SortKey>> &sort = {});
    void setSort(const QList<SortKey> &sort);
    QList<SortKey> sorting() const;
    QList<Condition> filters() const;
    QString search() const;
    /// The session changed its roles or another user took the desk.
    void setSession(const Session &session);
    void refresh();

    /// How many records a query of this register would show, for the chip of a saved view.
    void count(const QList<Condition> &filters, QObject *receiver, std::function<void(qint64)> then) const;
    bool isLoading() const { return m_loading; }
    /// Why the last loading failed; empty where it did not.
    const Error *error() const { return m_failed ? &m_error : nullptr; }
    qint64 idAt(int row) const;
    /// -1 where the id is not in the list.
    int rowOf(qint64 id) const;
    const QList<qint64> &ids() const { return m_ids; }
    const QList<ColumnSpec> &columns() const { return m_columns; }
    /// Sum of a money column over some rows of the list, or over the whole query by a job.
    qint64 sumOf(const QList<qint64> &ids, const QString &key) const;
    void sumOfAll(const QString &key, QObject *receiver, std::function<void(qint64)> then) const;
    /// Distinct values of a column in use, for the pickers of filters.
    void valuesInUse(const QString &key, QObject *receiver, std::function<void(QStringList)> then) const;
    /// Raw value of a cell, by column key.
    QVariant value(int row, const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loadingChanged();

private:
    void load();    ///< the first rows at once, then all
    void loadAll(); ///< all, while what is shown stays
    void begin();
    void fail(const Error &error);
    void show(const QList<qint64> &ids, bool whole);
    void fetchAround(int row) const;
    void onChanged(const ChangeSet &changes);

    ListContext m_context;
    const Register &m_register;
    Session m_session;
    QList<ColumnSpec> m_columns;
    QStringList m_keys; ///< of m_columns, then currencies they need
    std::unique_ptr<ListQuery> m_query;
    QList<qint64> m_ids;
    mutable PageCache m_cache;
    mutable QTimer m_rest; ///< runs from the first rows' coming until all are asked for
    Error m_error;
    bool m_failed = false;
    bool m_loading = false;
    QString m_jobKey;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/windowed_table.h"

#include "models/jobs/job_runner.h"
#include "models/storage/list_query.h"
#include "models/tables/cell_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"

namespace salesdesk {

namespace {

/// Every model has jobs of its own.
QString nextJobKey()
{
    static int count = 0;
    return QStringLiteral("list-%1").arg(++count);
}

using Ids = QList<qint64>;

/// Milliseconds.
constexpr int paintedWithin = 100;

} // namespace

WindowedTable::WindowedTable(ListContext context, const Register &reg, const Session &session,
                             QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_register(reg),
      m_query(std::make_unique<ListQuery>()), m_jobKey(nextJobKey())
{
    setSession(session);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &WindowedTable::loadAll);
    connect(&m_context.bus, &ChangeBus::changed, this, &WindowedTable::onChanged);
}

WindowedTable::~WindowedTable()
{
    m_context.jobs.cancelKey(m_jobKey);
}

void WindowedTable::setSession(const Session &session)
{
    beginResetModel();
    m_session = session;
    m_columns = m_register.columnsFor(session);
    m_keys.clear();
    for (const ColumnSpec &column : std::as_const(m_columns))
        m_keys.append(column.key);
    for (const ColumnSpec &column : std::as_const(m_columns)) {
        if (!column.currency.isEmpty() && !m_keys.contains(column.currency))
            m_keys.append(column.currency);
    }
    m_query->sight = Permission::sight(session, m_register.see);
    m_ids.clear();
    m_cache.clear();
    endResetModel();
}

void WindowedTable::setQuery(const QList<Condition> &filters, const QString &search,
                             const std::optional<QList<SortKey>> &sort)
{
    if (sort)
        m_query->sort = *sort;
    m_query->filters = filters;
    m_query->search = search;
    load();
}

void WindowedTable::setSort(const QList<SortKey> &sort)
{
    m_query->sort = sort;
    load();
}

QList<SortKey> WindowedTable::sorting() const
{
    return m_query->sort;
}

QList<Condition> WindowedTable::filters() const
{
    return m_query->filters;
}

QString WindowedTable::search() const
{
    return m_query->search;
}

void WindowedTable::refresh()
{
    m_ids.isEmpty() ? load() : loadAll();
}

void WindowedTable::load()
{
    begin();
    m_rest.stop();
    const ListSource *source = m_register.source;
    const ListQuery query = *m_query;
    // The first rows come by a job of their own: under a sort without an index even they take a while. The
    // rest is asked for when these are painted, so that it does not compete with that; or soon, where
    // nobody paints.
    m_context.jobs.run<Ids>(
        m_jobKey, {}, this,
        [source, query](JobContext &job) -> Result<Ids> {
            return ListReader(job.database(), *source).firstIds(query, firstPaint);
        },
        [this](const Result<Ids> &ids) {
            if (!ids.ok()) {
                fail(ids.error());
                return;
            }
            const bool all = ids->size() < firstPaint;
            show(*ids, all);
            if (!all)
                m_rest.start(paintedWithin);
        });
}

void WindowedTable::loadAll()
{
    begin();
    m_rest.stop();
    const ListSource *source = m_register.source;
    const ListQuery query = *m_query;
    m_context.jobs.run<Ids>(
        m_jobKey, {}, this,
        [source, query](JobContext &job) -> Result<Ids> {
            return ListReader(job.database(), *source).ids(query, [&job] { return job.isCancelled(); });
        },
        [this](const Result<Ids> &ids) {
            if (ids.ok())
                show(*ids, true);
            else
                fail(ids.error());
        });
}

void WindowedTable::begin()
{
    m_failed = false;
    if (m_loading)
        return;
    m_loading = true;
    Q_EMIT loadingChanged();
}

void WindowedTable::fail(const Error &error)
{
    m_error = error;
    m_failed = true;
    m_loading = false;
    Q_EMIT loadingChanged();
}

void WindowedTable::show(const QList<qint64> &ids, bool whole)
{
    // What both have in common at the start and at the end stays, with its selection and its place on the
    // screen: after one new record a list of a million tells its view of one row.
    const auto difference = std::mismatch(m_ids.cbegin(), m_ids.cend(), ids.cbegin(), ids.cend());
    const qsizetype start = difference.first - m_ids.cbegin();
    const qsizetype shorter = std::min(m_ids.size(), ids.size());
    qsizetype end = 0;
    while (end < shorter - start && m_ids.at(m_ids.size() - 1 - end) == ids.at(ids.size() - 1 - end))
        ++end;
    const qsizetype gone = m_ids.size() - start - end;
    const qsizetype come = ids.size() - start - end;
    m_cache.clear();
    if (gone > start + end) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else {
        if (gone > 0) {
            beginRemoveRows({}, int(start), int(start + gone) - 1);
            m_ids.remove(start, gone);
            endRemoveRows();
        }
        if (come > 0) {
            beginInsertRows({}, int(start), int(start + come) - 1);
            m_ids = ids;
            endInsertRows();
        }
        if (start + end > 0)
            Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
    }
    if (m_loading && whole) {
        m_loading = false;
        Q_EMIT loadingChanged();
    }
}

void WindowedTable::onChanged(const ChangeSet &changes)
{
    // Columns join other kinds (an owner's name, a customer's), so that any change may show in a row; the
    // list is asked again only where its own kind changed.
    m_cache.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
    if (changes.touches(m_register.kind))
        loadAll();
}

void WindowedTable::count(const QList<Condition> &filters, QObject *receiver,
                          std::function<void(qint64)> then) const
{
    ListQuery query;
    query.filters = filters;
    query.sight = m_query->sight;
    const ListSource *source = m_register.source;
    m_context.jobs.run<qint64>(
        {}, {}, receiver,
        [source, query](JobContext &job) -> Result<qint64> {
            return ListReader(job.database(), *source).count(query);
        },
        [then = std::move(then)](const Result<qint64> &count) {
            if (count.ok())
                then(*count);
        });
}

void WindowedTable::sumOfAll(const QString &key, QObject *receiver, std::function<void(qint64)> then) const
{
    const ListSource *source = m_register.source;
    const ListQuery query = *m_query;
    m_context.jobs.run<qint64>(
        m_jobKey + QLatin1StringView("-sum"), {}, receiver,
        [source, query, key](JobContext &job) -> Result<qint64> {
            return ListReader(job.database(), *source).sum(query, key);
        },
        [then = std::move(then)](const Result<qint64> &sum) {
            if (sum.ok())
                then(*sum);
        });
}

qint64 WindowedTable::sumOf(const QList<qint64> &ids, const QString &key) const
{
    constexpr qsizetype chunk = 500;
    qint64 sum = 0;
    for (qsizetype at = 0; at < ids.size(); at += chunk) {
        const auto rows = m_context.database.read([&] {
            return ListReader(m_context.database, *m_register.source).rows(ids.mid(at, chunk), {key});
        });
        if (!rows)
            return 0;
        for (const QList<QVariant> &row : *rows)
            sum += row.first().toLongLong();
    }
    return sum;
}

void WindowedTable::valuesInUse(const QString &key, QObject *receiver,
                                std::function<void(QStringList)> then) const
{
    constexpr int most = 100;
    ListQuery query;
    query.sight = m_query->sight;
    const ListSource *source = m_register.source;
    m_context.jobs.run<QStringList>(
        {}, {}, receiver,
        [source, query, key](JobContext &job) -> Result<QStringList> {
            return ListReader(job.database(), *source).distinct(query, key, most);
        },
        [then = std::move(then)](const Result<QStringList> &values) {
            if (values.ok())
                then(*values);
        });
}

qint64 WindowedTable::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int WindowedTable::rowOf(qint64 id) const
{
    return int(m_ids.indexOf(id));
}

void WindowedTable::fetchAround(int row) const
{
    const int start = row / pageRows * pageRows;
    QList<qint64> wanted;
    for (int at = start; at < std::min<qsizetype>(start + pageRows, m_ids.size()); ++at) {
        if (!m_cache.contains(m_ids.at(at)))
            wanted.append(m_ids.at(at));
    }
    const auto rows = m_context.database.read(
        [&] { return ListReader(m_context.database, *m_register.source).rows(wanted, m_keys); });
    for (const qint64 id : std::as_const(wanted)) {
        // A row that is gone is remembered as empty, so that it is not asked for at each paint.
        m_cache.insert(id, rows ? rows->value(id) : QList<QVariant>());
    }
    // Somebody paints: the rest may come when that is done.
    if (m_rest.isActive())
        m_rest.start(0);
}

QVariant WindowedTable::value(int row, const QString &key) const
{
    const auto column = m_keys.indexOf(key);
    if (row < 0 || row >= m_ids.size() || column < 0)
        return {};
    if (!m_cache.contains(m_ids.at(row)))
        fetchAround(row);
    const QList<QVariant> *values = m_cache.row(m_ids.at(row));
    return values ? values->value(column) : QVariant();
}

int WindowedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int WindowedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant WindowedTable::data(const QModelIndex &index, int asked) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (asked == role::recordId)
        return m_ids.at(index.row());
    const ColumnSpec &column = m_columns.at(index.column());
    if (asked == Qt::TextAlignmentRole)
        return int((column.rightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (asked == role::style)
        return int(column.tag ? CellStyle::Tag : CellStyle::Plain);
    if (asked != Qt::DisplayRole && asked != role::raw && asked != role::tone)
        return {};

    const QVariant cell = value(index.row(), column.key);
    if (asked == role::raw)
        return cell;
    const QDate today = m_context.clock.today(m_context.formatter.zone());
    if (asked == role::tone)
        return int(cellTone(column, cell, today));
    const QString currency =
        column.currency.isEmpty() ? QString() : value(index.row(), column.currency).toString();
    return cellText(column, cell, currency, m_context.formatter, today);
}

QVariant WindowedTable::headerData(int section, Qt::Orientation orientation, int asked) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ColumnSpec &column = m_columns.at(section);
    switch (asked) {
    case Qt::DisplayRole:
        return fieldLabel(column.label());
    case Qt::TextAlignmentRole:
        return int((column.rightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case role::columnKey:
        return column.key;
    case role::columnWidth:
        return column.width;
    case role::longestTag: {
        QString longest;
        for (const Label &label : column.tag ? labelsOf(column.choice) : QList<Label>()) {
            if (label.text.size() > longest.size())
                longest = label.text;
        }
        return longest;
    }
    default:
        return {};
    }
}

void WindowedTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size()) {
        setSort({});
        return;
    }
    setSort({SortKey{m_columns.at(column).key, order == Qt::DescendingOrder}});
}

} // namespace salesdesk

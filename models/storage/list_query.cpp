// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/list_query.h"

#include "models/core/text_fold.h"
#include "models/storage/search_index.h"
#include "models/storage/statement.h"

namespace salesdesk {

namespace {

/// SQL with the values it names.
struct Composed
{
    QStringList where;
    QString with; ///< a MATERIALIZED search, joined in front of the list
    QString joined;
    QList<QPair<QString, QVariant>> binds;

    QString bind(const QVariant &value)
    {
        const QString name = QStringLiteral(":v%1").arg(binds.size());
        binds.append({name, value});
        return name;
    }
};

QVariant stored(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    // A null text means "nothing written", which is '' in the schema.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

void addCondition(Composed &composed, const ListColumn &column, const Condition &condition)
{
    const QString &e = column.expression;
    const bool text =
        column.type == ValueType::Text || column.type == ValueType::Choice || column.type == ValueType::Date;
    switch (condition.comparison) {
    case Comparison::Is:
        if (column.type == ValueType::Flag)
            composed.where << (condition.value.toBool() ? e : QLatin1StringView("NOT ") + e);
        else
            composed.where << e + QLatin1StringView(" = ") + composed.bind(stored(condition.value));
        break;
    case Comparison::IsNot:
        composed.where
            << QStringLiteral("(%1 <> %2 OR %1 IS NULL)").arg(e, composed.bind(stored(condition.value)));
        break;
    case Comparison::Contains: {
        QString pattern = condition.value.toString();
        pattern.replace(QLatin1Char('\\'), QLatin1StringView("\\\\"))
            .replace(QLatin1Char('%'), QLatin1StringView("\\%"))
            .replace(QLatin1Char('_'), QLatin1StringView("\\_"));
        composed.where << QStringLiteral("lower(%1) LIKE lower(%2) ESCAPE '\\'")
                              .arg(e, composed.bind(QLatin1Char('%') + pattern + QLatin1Char('%')));
        break;
    }
    case Comparison::AtLeast:
        composed.where << e + QLatin1StringView(" >= ") + composed.bind(stored(condition.value));
        break;
    case Comparison::AtMost:
        composed.where << e + QLatin1StringView(" <= ") + composed.bind(stored(condition.value));
        break;
    case Comparison::Empty:
        composed.where << (text ? QStringLiteral("(%1 IS NULL OR %1 = '')").arg(e)
                                : e + QLatin1StringView(" IS NULL"));
        break;
    case Comparison::NotEmpty:
        composed.where << (text ? QStringLiteral("%1 <> ''").arg(e) : e + QLatin1StringView(" IS NOT NULL"));
        break;
    case Comparison::AnyOf: {
        QStringList names;
        for (const QVariant &value : condition.value.toList())
            names << composed.bind(stored(value));
        composed.where << (names.isEmpty()
                               ? QStringLiteral("1 = 0")
                               : QStringLiteral("%1 IN (%2)").arg(e, names.join(QLatin1StringView(", "))));
        break;
    }
    }
}

void addSight(Composed &composed, const ListSource &source, const Sight &sight)
{
    if (sight.scope == Scope::All || (source.owner.isEmpty() && sight.scope != Scope::None))
        return;
    if (sight.scope == Scope::None) {
        composed.where << QStringLiteral("1 = 0");
        return;
    }
    const QString me = composed.bind(sight.staff.value);
    QStringList any;
    any << source.owner + QLatin1StringView(" = ") + me;
    any << QStringLiteral(
               "EXISTS (SELECT 1 FROM credit_share cs WHERE cs.subject_kind = %1 AND cs.subject_id = %2 "
               "AND cs.staff_id = %3)")
               .arg(composed.bind(kindName(source.kind)), source.id, composed.bind(sight.staff.value));
    if (sight.scope == Scope::Team && !sight.teams.isEmpty()) {
        QStringList teams;
        for (const TeamId team : sight.teams)
            teams << composed.bind(team.value);
        any << QStringLiteral("%1 IN (SELECT id FROM staff WHERE team_id IN (%2))")
                   .arg(source.owner, teams.join(QLatin1StringView(", ")));
    }
    if (sight.pool)
        any << source.owner + QLatin1StringView(" IS NULL");
    composed.where << QLatin1Char('(') + any.join(QLatin1StringView(" OR ")) + QLatin1Char(')');
}

/// A selective search is made first, MATERIALIZED, so that the planner does not walk the sort index instead.
void addSearch(Composed &composed, const ListSource &source, const QString &typed, Dialect dialect)
{
    if (typed.trimmed().isEmpty())
        return;
    const QString match = SearchIndex::matchExpression(typed, dialect);
    if (match.isEmpty()) {
        composed.where << QStringLiteral("1 = 0");
        return;
    }
    const bool lead = source.kind == Kind::Lead;
    const QString table = lead ? QStringLiteral("search_lead") : QStringLiteral("search_other");
    const QString condition =
        dialect == Dialect::Sqlite
            ? table + QLatin1StringView(" MATCH ") + composed.bind(match)
            : QLatin1StringView("tokens @@ to_tsquery('simple', ") + composed.bind(match) + QLatin1Char(')');
    const QString key = lead ? QStringLiteral("rowid") : QStringLiteral("rowid / 16");
    const QString kind =
        lead ? QString() : QStringLiteral(" AND rowid % 16 = %1").arg(SearchIndex::kindCode(source.kind));
    composed.with = QStringLiteral("WITH found AS MATERIALIZED (SELECT %1 AS id FROM %2 WHERE %3%4) ")
                        .arg(key, table, condition, kind);
    composed.joined = QStringLiteral(" JOIN found ON found.id = ") + source.id;
}

Composed compose(const ListSource &source, const ListQuery &query, Dialect dialect)
{
    Composed composed;
    if (!source.where.isEmpty())
        composed.where << source.where;
    addSearch(composed, source, query.search, dialect);
    addSight(composed, source, query.sight);
    for (const Condition &condition : query.filters) {
        if (const ListColumn *column = source.column(condition.key))
            addCondition(composed, *column, condition);
    }
    return composed;
}

QString orderBy(const ListSource &source, const ListQuery &query)
{
    QStringList keys;
    for (const SortKey &sort : query.sort) {
        const ListColumn *column = source.column(sort.key);
        if (!column)
            continue;
        const QString &e = column->sortExpression.isEmpty() ? column->expression : column->sortExpression;
        keys << e + (sort.descending ? QLatin1StringView(" DESC NULLS LAST")
                                     : QLatin1StringView(" ASC NULLS LAST"));
    }
    if (keys.isEmpty() && !source.defaultSort.isEmpty())
        keys << source.defaultSort;
    keys << source.id + QLatin1StringView(" DESC");
    return QLatin1StringView(" ORDER BY ") + keys.join(QLatin1StringView(", "));
}

QString fromWhere(const ListSource &source, const Composed &composed)
{
    QString sql = QLatin1StringView(" FROM ") + source.from + composed.joined;
    if (!composed.where.isEmpty())
        sql += QLatin1StringView(" WHERE ") + composed.where.join(QLatin1StringView(" AND "));
    return sql;
}

Statement prepare(Database &database, const QString &sql, const Composed &composed, const ListSource &source)
{
    Statement statement = Statement::composed(database, composed.with + sql,
                                              QLatin1StringView("list.") + kindName(source.kind));
    for (const auto &[name, value] : composed.binds)
        statement.bindVariant(name, value);
    return statement;
}

QString selected(const ListSource &source, const QStringList &keys)
{
    QStringList expressions{source.id};
    for (const QString &key : keys) {
        const ListColumn *column = source.column(key);
        expressions << (column ? column->expression : QStringLiteral("NULL"));
    }
    return QLatin1StringView("SELECT ") + expressions.join(QLatin1StringView(", "));
}

QList<QVariant> values(const Statement &statement, qsizetype count)
{
    QList<QVariant> row;
    row.reserve(count);
    for (int i = 1; i <= count; ++i)
        row.append(statement.variant(i));
    return row;
}

} // namespace

const ListColumn *ListSource::column(const QString &key) const
{
    for (const ListColumn &column : columns) {
        if (column.key == key)
            return &column;
    }
    return nullptr;
}

QList<qint64> ListReader::ids(const ListQuery &query, const std::function<bool()> &cancelled) const
{
    const Composed composed = compose(m_source, query, m_database.dialect());
    Statement statement = prepare(m_database,
                                  QLatin1StringView("SELECT ") + m_source.id + fromWhere(m_source, composed) +
                                      orderBy(m_source, query),
                                  composed, m_source);
    QList<qint64> ids;
    while (statement.next()) {
        ids.append(statement.integer(0));
        if (cancelled && ids.size() % 4096 == 0 && cancelled())
            break;
    }
    return ids;
}

QList<qint64> ListReader::firstIds(const ListQuery &query, int most) const
{
    const Composed composed = compose(m_source, query, m_database.dialect());
    Statement statement = prepare(m_database,
                                  QLatin1StringView("SELECT ") + m_source.id + fromWhere(m_source, composed) +
                                      orderBy(m_source, query) + QStringLiteral(" LIMIT %1").arg(most),
                                  composed, m_source);
    QList<qint64> ids;
    while (statement.next())
        ids.append(statement.integer(0));
    return ids;
}

qint64 ListReader::count(const ListQuery &query) const
{
    const Composed composed = compose(m_source, query, m_database.dialect());
    Statement statement = prepare(
        m_database, QLatin1StringView("SELECT COUNT(*)") + fromWhere(m_source, composed), composed, m_source);
    return statement.next() ? statement.integer(0) : 0;
}

qint64 ListReader::sum(const ListQuery &query, const QString &key) const
{
    const ListColumn *column = m_source.column(key);
    if (!column)
        return 0;
    const Composed composed = compose(m_source, query, m_database.dialect());
    Statement statement =
        prepare(m_database,
                QStringLiteral("SELECT CAST(COALESCE(SUM(%1), 0) AS BIGINT)").arg(column->expression) +
                    fromWhere(m_source, composed),
                composed, m_source);
    return statement.next() ? statement.integer(0) : 0;
}

QHash<qint64, QList<QVariant>> ListReader::rows(const QList<qint64> &ids, const QStringList &keys) const
{
    constexpr qsizetype idsAtOnce = 1024;
    QHash<qint64, QList<QVariant>> result;
    result.reserve(ids.size());
    for (qsizetype start = 0; start < ids.size(); start += idsAtOnce) {
        const qsizetype count = std::min(idsAtOnce, ids.size() - start);
        // As many names as the next power of two, the last id standing for those left over: a few shapes of
        // the statement serve every page and stay prepared.
        qsizetype shape = 8;
        while (shape < count)
            shape *= 2;
        QStringList names;
        for (qsizetype i = 0; i < shape; ++i)
            names << QStringLiteral(":i%1").arg(i);
        Statement statement =
            Statement::composed(m_database,
                                selected(m_source, keys) + QLatin1StringView(" FROM ") + m_source.from +
                                    QLatin1StringView(" WHERE ") + m_source.id + QLatin1StringView(" IN (") +
                                    names.join(QLatin1Char(',')) + QLatin1Char(')'),
                                QLatin1StringView("page.") + kindName(m_source.kind));
        for (qsizetype i = 0; i < shape; ++i)
            statement.bindVariant(names.at(i), ids.at(start + std::min(i, count - 1)));
        while (statement.next())
            result.insert(statement.integer(0), values(statement, keys.size()));
    }
    return result;
}

void ListReader::each(const ListQuery &query, const QStringList &keys,
                      const std::function<bool(qint64, const QList<QVariant> &)> &row) const
{
    const Composed composed = compose(m_source, query, m_database.dialect());
    Statement statement = prepare(
        m_database, selected(m_source, keys) + fromWhere(m_source, composed) + orderBy(m_source, query),
        composed, m_source);
    while (statement.next()) {
        if (!row(statement.integer(0), values(statement, keys.size())))
            return;
    }
}

QStringList ListReader::distinct(const ListQuery &query, const QString &key, int most) const
{
    QStringList result;
    const ListColumn *column = m_source.column(key);
    if (!column)
        return result;
    const Composed composed = compose(m_source, query, m_database.dialect());
    Statement statement =
        prepare(m_database,
                QLatin1StringView("SELECT DISTINCT ") + column->expression + fromWhere(m_source, composed) +
                    QStringLiteral(" ORDER BY 1 LIMIT %1").arg(most),
                composed, m_source);
    while (statement.next()) {
        if (const QString value = statement.text(0); !value.isEmpty())
            result << value;
    }
    return result;
}

} // namespace salesdesk

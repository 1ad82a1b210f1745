// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/condition.h"
#include "models/core/kind.h"
#include "models/core/value_type.h"
#include "models/security/permission.h"
#include "models/storage/database.h"

#include <QVariant>
#include <functional>

namespace salesdesk {

/// One column of a list, as SQL sees it. Only expressions from here reach composed SQL.
struct ListColumn
{
    QString key;
    QString expression; ///< over the aliases of ListSource::from
    ValueType type = ValueType::Text;
    QString sortExpression = {}; ///< where other than the expression: a stored pinyin key
};

/// The whitelist of one register; each store that has a list makes one.
struct ListSource
{
    Kind kind = Kind::Lead;
    QString from;  ///< "lead l LEFT JOIN staff s ON s.id = l.owner_id"; the record's table comes first
    QString id;    ///< "l.id"
    QString where; ///< always so: "l.deleted_at IS NULL"
    QString owner; ///< "l.owner_id": sight compares it; empty: everybody who may see sees all
    QList<ListColumn> columns;
    QString defaultSort; ///< "l.created_at DESC": order where the user asked for none

    const ListColumn *column(const QString &key) const;
};

/// What a list shows. Unknown keys are left out, never passed on.
struct ListQuery
{
    QList<Condition> filters = {};
    QString search = {}; ///< as typed; words separated by spaces must all occur
    QList<SortKey> sort = {};
    Sight sight = {};

    bool operator==(const ListQuery &other) const
    {
        return filters == other.filters && search == other.search && sort == other.sort;
    }
};

/// Lists read through here; all throw StorageFailure and may run in any thread's own connection.
class ListReader final
{
public:
    ListReader(Database &database, const ListSource &source) : m_database(database), m_source(source) {}

    /// All matching ids in order; stops early where `cancelled` says so.
    QList<qint64> ids(const ListQuery &query, const std::function<bool()> &cancelled = {}) const;
    /// The first `most` ids in order: what a list paints at once.
    QList<qint64> firstIds(const ListQuery &query, int most) const;
    qint64 count(const ListQuery &query) const;
    /// Sums of an amount column over the whole query.
    qint64 sum(const ListQuery &query, const QString &key) const;
    /// Values of the columns, by id; rows that are gone are missing.
    QHash<qint64, QList<QVariant>> rows(const QList<qint64> &ids, const QStringList &keys) const;
    /// Every row in order, one at a time (exports); stops where `row` gives false.
    void each(const ListQuery &query, const QStringList &keys,
              const std::function<bool(qint64 id, const QList<QVariant> &values)> &row) const;
    /// Distinct values of a column in use, for pickers; at most `most`.
    QStringList distinct(const ListQuery &query, const QString &key, int most) const;

private:
    Database &m_database;
    const ListSource &m_source;
};

} // namespace salesdesk

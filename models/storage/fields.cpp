// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fields.h"

namespace salesdesk {

ColumnNames changedColumns(const FieldValues &before, const FieldValues &after)
{
    ColumnNames names;
    for (qsizetype i = 0; i < after.columns.size(); ++i) {
        const QLatin1StringView name(after.columns.at(i).name + 1);
        if (before.columns.at(i) != after.columns.at(i) && !names.contains(name))
            names.append(name);
    }
    return names;
}

Statement changingStatement(Database &database, const QString &table, const ColumnNames &columns)
{
    QString sql = QLatin1StringView("UPDATE ") + table + QLatin1StringView(" SET ");
    for (const QLatin1StringView column : columns)
        sql += column + QLatin1StringView(" = :") + column + QLatin1StringView(", ");
    sql += QLatin1StringView("version = version + 1 WHERE id = :id AND version = :version");
    return Statement::composed(database, sql, table + QLatin1StringView(".change"));
}

} // namespace salesdesk

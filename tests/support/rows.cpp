// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rows.h"

#include "tests/catch.h"

// So that a test that trips over the database says over what.
CATCH_TRANSLATE_EXCEPTION(salesdesk::StorageFailure &failure)
{
    return failure.error.detail.toStdString();
}

namespace salesdesk::tests {

namespace {

QVariant stored(const QVariant &value)
{
    return value.metaType().id() == QMetaType::QDate ? QVariant(value.toDate().toString(Qt::ISODate)) : value;
}

void bindAll(Statement &statement, const QVariantMap &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        statement.bindVariant(it.key(), stored(it.value()));
}

} // namespace

qint64 insertRow(Database &database, const QString &table, QVariantMap values, bool stamped)
{
    if (stamped) {
        values.insert(QStringLiteral("created_at"), 1);
        values.insert(QStringLiteral("updated_at"), 1);
    }
    QStringList names;
    QVariantMap bound;
    for (auto it = values.begin(); it != values.end(); ++it) {
        names.append(QLatin1Char(':') + it.key());
        bound.insert(names.last(), it.value());
    }
    Statement statement = Statement::composed(database,
                                              QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)%4")
                                                  .arg(table, values.keys().join(QLatin1Char(',')),
                                                       names.join(QLatin1Char(',')),
                                                       stamped ? QStringLiteral(" RETURNING id") : QString()),
                                              QStringLiteral("test"));
    bindAll(statement, bound);
    if (stamped)
        return statement.insert();
    return statement.run();
}

void runSql(Database &database, const QString &sql, const QVariantMap &values)
{
    Statement statement = Statement::composed(database, sql, QStringLiteral("test"));
    bindAll(statement, values);
    statement.run();
}

qint64 readInteger(Database &database, const QString &sql, const QVariantMap &values)
{
    Statement statement = Statement::composed(database, sql, QStringLiteral("test"));
    bindAll(statement, values);
    return statement.next() ? statement.integer(0) : 0;
}

QStringList readRows(Database &database, const QString &sql, int columns)
{
    QStringList rows;
    Statement statement = Statement::composed(database, sql, QStringLiteral("test"));
    while (statement.next()) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(statement.text(column));
        rows.append(cells.join(QLatin1Char('|')));
    }
    return rows;
}

} // namespace salesdesk::tests

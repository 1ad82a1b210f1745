// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statement.h"

#include <QVariantMap>

namespace salesdesk::tests {

/// Writes a row straight into a table that has an id and time stamps, for tests that are about what is read.
/// Dates are given as QDate. The new id.
qint64 insertRow(Database &database, const QString &table, QVariantMap values, bool stamped = true);
/// Runs one statement with values by name (":id").
void runSql(Database &database, const QString &sql, const QVariantMap &values = {});
/// The first column of the first row; 0 where there is none.
qint64 readInteger(Database &database, const QString &sql, const QVariantMap &values = {});
/// Every row as text, joined by '|'.
QStringList readRows(Database &database, const QString &sql, int columns);

} // namespace salesdesk::tests

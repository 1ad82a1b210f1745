// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/condition.h"
#include "models/tables/column_spec.h"

#include <QTimeZone>
#include <functional>

namespace salesdesk {

class Database;
class UnitOfWork;

/// Rows of one register that leave the program.
struct RegisterExport
{
    const Register *reg = nullptr;
    QString title; ///< of the sheet
    QList<Condition> filters = {};
    QString search = {};
    QList<SortKey> sort = {};
    QStringList columns = {}; ///< keys in order; empty: all that the user may see
};

namespace ExportRunner {

/// Writes one register as CSV (one only) or any number as sheets of a workbook, by the file's suffix; what
/// lies within the session's sight, row by row in constant memory. `goOn` is told the rows so far and may end
/// it (Cancelled). NotPermitted, FileUnwritable, TooLarge, Usage for a suffix that is neither. The number of
/// rows; the caller logs it.
Result<qint64> write(Database &database, const Session &session, const QList<RegisterExport> &exports,
                     const QString &path, const QTimeZone &zone,
                     const std::function<bool(qint64 rows)> &goOn = {});

/// The ledger row of an export (§1: logged with its row count).
Status note(UnitOfWork &work, const Session &session, const QList<RegisterExport> &exports,
            const QString &fileName, qint64 rows);

} // namespace ExportRunner

} // namespace salesdesk

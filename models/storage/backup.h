// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace salesdesk {

/// Safe keeping of an office file (§15).
namespace Backup {

/// A whole, checked copy while others may work on. It appears under its name at once or not at all and takes
/// the place of an older copy. AlreadyExists where another kind of file has the name, Invalid for the
/// office's own file and for offices on a server, Cancelled where the connection was interrupted.
Status write(Database &database, const QString &path);

/// Makes an office at `to` out of a copy. NotAnOffice, NewerVersion or Damaged where the copy is no good one,
/// AlreadyExists where something lies at `to`.
Status restore(const QString &copy, const QString &to);

} // namespace Backup

/// What a look at the whole file found.
struct Findings
{
    QStringList damage;      ///< SQLite's own words about broken pages and indexes
    QStringList foreignKeys; ///< "table:row" of rows whose parent is gone
    bool isEmpty() const { return damage.isEmpty() && foreignKeys.isEmpty(); }
};

/// Reads every page. On a server, which checks by itself, there is nothing to find. Throws StorageFailure.
Findings checkIntegrity(Database &database);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace salesdesk {

/// Walks resources/migrations, the only truth of the schema.
namespace Migrator {

struct Migration
{
    int number = 0;
    QString name;     ///< "0001_office"
    QString checksum; ///< SHA-256 of the file
    QStringList statements;
};

/// All migrations for a dialect in order, type words replaced and sections chosen.
QList<Migration> migrations(Dialect dialect);

/// NotAnOffice where it holds no migrations, NewerVersion where it knows more than we do or knows one
/// otherwise (another build made it), NeedsUpgrade where it knows fewer.
Status check(Database &database);

/// Applies what is missing, one transaction each.
Status upgrade(Database &database, qint64 now);

} // namespace Migrator

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace salesdesk {

/// Makes a load that outgrows its tables quick, within the running transaction: their indexes are dropped and
/// built anew at the end, and the search index gathers more before it writes. SQLite only, since a server's
/// other desks need the indexes meanwhile. A rollback brings everything back.
class BulkLoad
{
public:
    /// `big`: whether the load is worth it. Throws StorageFailure, as finish() does.
    BulkLoad(Database &database, const QStringList &tables, bool big);
    ~BulkLoad();
    BulkLoad(const BulkLoad &) = delete;
    BulkLoad &operator=(const BulkLoad &) = delete;

    void finish();

private:
    Database &m_database;
    QStringList m_indexes; ///< their CREATE statements
    bool m_active;
};

} // namespace salesdesk

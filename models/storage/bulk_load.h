// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search_index.h"

#include <QStringList>

namespace salesdesk {

/// Makes a load quick, within the running transaction: the search index is written in large pieces, and where
/// the load outgrows its tables their indexes are dropped and built anew at the end. The latter on SQLite
/// only, since a server's other desks need the indexes meanwhile. A rollback brings everything back.
class BulkLoad
{
public:
    /// `big`: whether the load outgrows them. Throws StorageFailure, as finish() does.
    BulkLoad(Database &database, const QStringList &tables, bool big);
    ~BulkLoad();
    BulkLoad(const BulkLoad &) = delete;
    BulkLoad &operator=(const BulkLoad &) = delete;

    void finish();

private:
    Database &m_database;
    SearchIndex::Deferral m_search;
    QStringList m_indexes; ///< their CREATE statements
    bool m_active;
};

} // namespace salesdesk

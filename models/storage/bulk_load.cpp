// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulk_load.h"

#include "models/storage/statement.h"

namespace salesdesk {

namespace {

/// Bytes of new tokens that FTS5 holds in memory before it writes a segment; by default one million.
constexpr const char *gatherMuch =
    "INSERT INTO search_lead (search_lead, rank) VALUES ('hashsize', 50000000)";
constexpr const char *gatherUsual =
    "INSERT INTO search_lead (search_lead, rank) VALUES ('hashsize', 1048576)";

} // namespace

BulkLoad::BulkLoad(Database &database, const QStringList &tables, bool big)
    : m_database(database), m_search(database), m_active(big && database.dialect() == Dialect::Sqlite)
{
    if (!m_active)
        return;
    database.execute(QStringLiteral("PRAGMA cache_size = -98304"));
    QStringList names;
    for (const QString &table : tables) {
        Statement rows = Statement::composed(
            database,
            QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :table "
                           "AND sql IS NOT NULL"),
            QStringLiteral("bulk.indexes"));
        rows.bind(":table", table);
        while (rows.next()) {
            names << rows.text(0);
            m_indexes << rows.text(1);
        }
    }
    for (const QString &name : std::as_const(names))
        database.execute(QStringLiteral("DROP INDEX %1").arg(name));
    database.execute(QString::fromLatin1(gatherMuch));
}

void BulkLoad::finish()
{
    m_search.flush();
    if (!m_active)
        return;
    for (const QString &sql : std::as_const(m_indexes))
        m_database.execute(sql);
    m_database.execute(QString::fromLatin1(gatherUsual));
}

BulkLoad::~BulkLoad()
{
    if (!m_active)
        return;
    try {
        m_database.execute(QStringLiteral("PRAGMA cache_size = -65536"));
    } catch (const StorageFailure &) {
        // The larger cache stays until the office is closed; nothing depends on it.
        return;
    }
}

} // namespace salesdesk

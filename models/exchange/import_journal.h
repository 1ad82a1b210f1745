// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/storage/unit_of_work.h"

#include <QHash>

namespace salesdesk {

/// What an import did, so that it can be undone: the table import_record. Records that were made with ids in
/// a row share one line.
class ImportJournal
{
public:
    explicit ImportJournal(Database &database) : m_database(database) {}

    /// What the lines are written under; before the first record.
    void begin(ImportId id) { m_id = id; }
    void created(Kind kind, qint64 id);
    /// `before` is what the record was.
    void updated(Kind kind, qint64 id, const CanonicalJson &before);
    /// Writes what is still held back.
    void finish();
    qint64 createdCount(Kind kind) const { return m_held.counts.value(kind); }

    struct Run
    {
        qint64 first = 0;
        qint64 count = 0;
    };
    /// What is not written yet; a savepoint of the database keeps the rest.
    struct Held
    {
        QHash<Kind, Run> runs;
        QHash<Kind, qint64> counts;
    };
    const Held &held() const { return m_held; }
    /// Back to what was held at a savepoint that the database went back to.
    void goBack(const Held &held) { m_held = held; }

    /// Whether this import made it.
    bool isMadeHere(Kind kind, qint64 id) const;

private:
    void write(Kind kind, const Run &run);

    Database &m_database;
    ImportId m_id;
    Held m_held;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_journal.h"

#include "models/storage/statement.h"

namespace salesdesk {

void ImportJournal::write(Kind kind, const Run &run)
{
    Statement(m_database, "imports.add_record")
        .bind(":import", m_id)
        .bind(":kind", kindName(kind))
        .bind(":record", run.first)
        .bind(":count", run.count)
        .bindNull(":before")
        .run();
}

void ImportJournal::created(Kind kind, qint64 id)
{
    ++m_held.counts[kind];
    Run &run = m_held.runs[kind];
    if (run.count > 0 && id == run.first + run.count) {
        ++run.count;
        return;
    }
    if (run.count > 0)
        write(kind, run);
    run = {id, 1};
}

bool ImportJournal::isMadeHere(Kind kind, qint64 id) const
{
    const Run held = m_held.runs.value(kind);
    if (held.count > 0 && id >= held.first && id < held.first + held.count)
        return true;
    Statement made(m_database, "imports.made_by");
    made.bind(":import", m_id).bind(":kind", kindName(kind)).bind(":record", id).bind(":record_too", id);
    return made.next();
}

void ImportJournal::updated(Kind kind, qint64 id, const CanonicalJson &before)
{
    if (isMadeHere(kind, id))
        return;
    Statement(m_database, "imports.add_change")
        .bind(":import", m_id)
        .bind(":kind", kindName(kind))
        .bind(":record", id)
        .bindUtf8(":before", before.bytes())
        .run();
}

void ImportJournal::finish()
{
    for (auto run = m_held.runs.begin(); run != m_held.runs.end(); ++run) {
        if (run->count > 0)
            write(run.key(), *run);
    }
    m_held.runs.clear();
}

} // namespace salesdesk

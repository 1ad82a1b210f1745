// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup.h"
#include "models/storage/unit_of_work.h"

#include <optional>

namespace salesdesk {

/// What a look at the whole office found (§15).
struct OfficeReport
{
    Findings findings;
    Ledger::Verdict ledger;
    QStringList sums;   ///< kept tables that differ from what the records say
    QStringList sheets; ///< frozen appraisal sheets that are no longer what was frozen, as "S1 2026Q3"
    bool intact() const
    {
        return findings.isEmpty() && ledger.intact() && sums.isEmpty() && sheets.isEmpty();
    }
};

/// A row of the ledger as it is read.
struct LedgerLine
{
    qint64 id = 0;
    qint64 at = 0; ///< milliseconds UTC
    QString who;   ///< empty: the program's own clockwork
    QString operation;
    QString subjectKind;
    qint64 subjectId = 0;
    QString note;
    QString record;                 ///< number and name as they are now; empty: none, or it is gone
    std::optional<Kind> opens = {}; ///< the record to look at: a decision's document, a follow-up's lead
    qint64 opensId = 0;
};

/// Keeping the office safe: copies, the look at whether all is intact, and the ledger for reading.
class SafetyService final
{
public:
    explicit SafetyService(UnitOfWork &work) : m_work(work) {}

    /// Writes a checked copy through a connection of the caller's thread, so that a job can. The copy tells
    /// of its own making. All errors of Backup::write.
    Status backUp(const Session &session, Database &connection, const QString &file) const;
    /// Likewise through the caller's connection; may take minutes for a large office.
    Result<OfficeReport> inspect(const Session &session, Database &connection) const;
    /// Without leave: `verify` runs on files that nobody can log in to.
    static Result<OfficeReport> inspect(Database &connection);

    /// The newest first, at most `most`, of those before the row `before` (0: from the end).
    Result<QList<LedgerLine>> recent(const Session &session, int most, qint64 before = 0) const;

private:
    UnitOfWork &m_work;
};

} // namespace salesdesk

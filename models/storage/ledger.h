// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"
#include "models/security/session.h"
#include "models/storage/canonical_json.h"
#include "models/storage/database.h"

namespace salesdesk {

/// One row of the ledger 操作日志 (§15).
struct LedgerEntry
{
    qint64 id = 0;
    qint64 at = 0;
    StaffId staff;
    QString operation; ///< "lead.create", "contract.sign" …
    QString subjectKind;
    qint64 subjectId = 0;
    QString note;
    QString beforeDigest;
    QString afterDigest;
    QString hash;
};

namespace Ledger {

/// Appends within the running transaction and moves the anchor in the office row. Throws StorageFailure.
void append(Database &database, LedgerEntry entry, const CanonicalJson &before, const CanonicalJson &after);

struct Verdict
{
    qint64 rows = 0;
    qint64 firstBroken = 0; ///< id of the first row that does not hold; 0 where all do
    bool tailCut = false;   ///< the anchor in the office row names rows that are gone
    bool intact() const { return firstBroken == 0 && !tailCut; }
};
/// Recomputes the whole chain, and the digests of contents that are still kept. Throws StorageFailure.
Verdict verify(Database &database);

} // namespace Ledger

} // namespace salesdesk

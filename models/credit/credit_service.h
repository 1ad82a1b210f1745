// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"
#include "models/credit/credit_share.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk::Credit {

/// Gives the whole record to its owner, as at creation and hand-over; none: takes all shares away.
void giveWhole(Transaction &transaction, Kind kind, qint64 subject, StaffId owner);
/// Replaces the shares, with their ledger row. Invalid where they do not sum to 10000.
Status set(Transaction &transaction, Kind kind, qint64 subject, const QList<CreditShare> &shares);
/// Copies the shares of one record to another that came out of it.
void copy(Transaction &transaction, Kind from, qint64 fromId, Kind to, qint64 toId);

/// Largest share first. This and what follows throw StorageFailure.
QList<CreditShare> of(Database &database, Kind kind, qint64 subject);
/// What Permission asks about a record: owner, the owner's team, who shares.
Subject subject(Database &database, Kind kind, qint64 id, StaffId owner);
/// Whether a record lies within the sight: own, team's, shared, or of the pool.
bool inSight(Database &database, const Sight &sight, Kind kind, qint64 id, StaffId owner);

} // namespace salesdesk::Credit

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"
#include "models/credit/credit_share.h"
#include "models/storage/database.h"

namespace salesdesk::CreditStore {

/// Largest share first. Throws StorageFailure, as all here do.
QList<CreditShare> of(Database &database, Kind kind, qint64 subject);
/// Adds one row; the subject has none of that person yet. For imports and set().
void insert(Database &database, Kind kind, qint64 subject, StaffId staff, int share);
/// Replaces all shares of the subject.
void set(Database &database, Kind kind, qint64 subject, const QList<CreditShare> &shares);
bool holds(Database &database, Kind kind, qint64 subject, StaffId staff);
TeamId teamOf(Database &database, StaffId staff);
/// Of a lead (none in the pool), an opportunity or a contract that is not deleted; nothing where there is
/// none.
std::optional<StaffId> ownerOf(Database &database, Kind kind, qint64 subject);

} // namespace salesdesk::CreditStore

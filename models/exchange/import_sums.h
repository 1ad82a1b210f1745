// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// Brings the kept sums (models/measures/kept_sums.h) up to date at the end of an import, by what its journal
/// says that it made and changed: the work grows with the table, not with the office. All throw
/// StorageFailure.
namespace ImportSums {

/// Those who moved between teams take figures of any day with them.
void afterPeople(Transaction &transaction, ImportId import);
void afterOpportunities(Transaction &transaction, ImportId import);
void afterContracts(Transaction &transaction, ImportId import);
void afterReceipts(Transaction &transaction, ImportId import);

} // namespace ImportSums

} // namespace salesdesk

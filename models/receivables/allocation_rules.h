// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/receivables/receivable.h"

namespace salesdesk {

/// Which instalments a receipt pays (§9). Pure.
namespace AllocationRules {

/// A receipt pays the oldest due first; what is left over stays unallocated. A refund takes back from the one
/// due last first.
QList<Allocation> byDefault(const QList<Instalment> &plan, qint64 amount);

/// What the plan waits for next: what is open of its oldest open instalment; 0 where nothing is.
qint64 expectedNext(const QList<Instalment> &plan);

/// LimitReached where they are more than the receipt; Invalid ("allocations") where one is of the other sign,
/// twice on one instalment, to one of another plan or void, more than is outstanding there, or, of a refund,
/// more than was received there.
Status check(const QList<Instalment> &plan, qint64 amount, const QList<Allocation> &allocations);

} // namespace AllocationRules

} // namespace salesdesk

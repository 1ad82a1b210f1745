// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk::Activities {

/// Writes what somebody did, within the transaction of the record it was done for; that service has asked
/// leave. Without a day it was done now; staff none: the session's. A summary is required.
Result<ActivityId> addIn(Transaction &transaction, Activity activity);

/// Newest first, for services that have checked sight. They throw StorageFailure.
QList<ActivityRow> ofLead(Database &database, LeadId lead, int most);
QList<ActivityRow> ofCustomer(Database &database, CustomerId customer, int most);
QList<ActivityRow> ofOpportunity(Database &database, OpportunityId opportunity, int most);

} // namespace salesdesk::Activities

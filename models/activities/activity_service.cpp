// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity_service.h"

#include "models/activities/activity_store.h"

namespace salesdesk::Activities {

Result<ActivityId> addIn(Transaction &transaction, Activity activity)
{
    activity.summary = activity.summary.trimmed();
    if (activity.summary.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("summary"), {}};
    if (!activity.staff.isValid())
        activity.staff = transaction.session().staff;
    if (!activity.doneAt)
        activity.doneAt = transaction.now();
    activity.createdAt = activity.updatedAt = transaction.now();
    activity.id = ActivityStore::insert(transaction.database(), activity);
    transaction.record(QStringLiteral("activity.create"), Kind::Activity, activity.id.value, {},
                       ActivityStore::toJson(activity));
    return activity.id;
}

QList<ActivityRow> ofLead(Database &database, LeadId lead, int most)
{
    return ActivityStore::ofLead(database, lead, most);
}

QList<ActivityRow> ofCustomer(Database &database, CustomerId customer, int most)
{
    return ActivityStore::ofCustomer(database, customer, most);
}

QList<ActivityRow> ofOpportunity(Database &database, OpportunityId opportunity, int most)
{
    return ActivityStore::ofOpportunity(database, opportunity, most);
}

} // namespace salesdesk::Activities

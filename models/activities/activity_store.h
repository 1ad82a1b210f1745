// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/storage/fields.h"
#include "models/storage/list_query.h"

#include <optional>

namespace salesdesk {

/// Every stored field of a activity, once: see models/storage/fields.h.
template <class Record, class Visitor>
void eachActivityField(Record &activity, Visitor &&visit)
{
    visit(":kind", activity.kind, activityKindName, activityKindFromName);
    visit(":lead_id", activity.lead);
    visit(":customer_id", activity.customer);
    visit(":opportunity_id", activity.opportunity);
    visit(":contact_id", activity.contact);
    visit(":staff_id", activity.staff);
    visit(":planned_on", activity.plannedOn);
    visit(":done_at", activity.doneAt);
    visit(":summary", activity.summary);
    visit(":customer_words", activity.customerWords);
    visit(":outcome", activity.outcome);
    visit(":next_step", activity.nextStep);
    visit(":next_on", activity.nextOn);
    visit(":deleted_at", activity.deletedAt);
    visit(":created_at", activity.createdAt);
    visit(":updated_at", activity.updatedAt);
}

/// SQL ↔ Activity; no rules. Everything here throws StorageFailure.
namespace ActivityStore {

ActivityId insert(Database &database, const Activity &activity);
std::optional<Activity> find(Database &database, ActivityId id);

/// Newest first, at most `most`. Of a lead: also those of leads merged into it.
QList<ActivityRow> ofLead(Database &database, LeadId lead, int most);
/// Of a customer: also those of its leads and opportunities.
QList<ActivityRow> ofCustomer(Database &database, CustomerId customer, int most);
QList<ActivityRow> ofOpportunity(Database &database, OpportunityId opportunity, int most);

CanonicalJson toJson(const Activity &activity);
Activity fromJson(const QJsonObject &object);

} // namespace ActivityStore

/// Sight is by who did it.
const ListSource &activityList();

} // namespace salesdesk

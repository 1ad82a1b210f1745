// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leads/lead.h"
#include "models/leads/lead_duplicate.h"
#include "models/storage/fields.h"
#include "models/storage/list_query.h"
#include "models/storage/search_index.h"

#include <optional>

namespace salesdesk {

/// Every stored field of a lead, once: see models/storage/fields.h.
template <class Record, class Visitor>
void eachLeadField(Record &lead, Visitor &&visit)
{
    visit(":number", lead.number);
    visit(":company", lead.company);
    visit(":contact", lead.contact);
    visit(":phone", lead.phone);
    visit(":mobile", lead.mobile);
    visit(":wechat", lead.wechat);
    visit(":email", lead.email);
    visit(":region", lead.region);
    visit(":address", lead.address);
    visit(":industry", lead.industry);
    visit(":source", lead.source);
    visit(":channel", lead.channel);
    visit(":interest", lead.interest);
    visit(":budget", lead.budget);
    visit(":expected_on", lead.expectedOn);
    visit(":tier", lead.tier, tierName, tierFromName);
    visit(":owner_id", lead.owner);
    visit(":status", lead.status, leadStatusName, leadStatusFromName);
    visit(":lost_reason", lead.lostReason);
    visit(":next_follow_up_on", lead.nextFollowUpOn);
    visit(":last_follow_up_on", lead.lastFollowUpOn);
    visit(":assigned_on", lead.assignedOn);
    visit(":first_owner_id", lead.firstOwner);
    visit(":first_assigned_on", lead.firstAssignedOn);
    visit(":contacted_on", lead.contactedOn);
    visit(":pool_due_on", lead.poolDueOn);
    visit(":protected_until", lead.protectedUntil);
    visit(":last_owner_id", lead.lastOwner);
    visit(":returned_on", lead.returnedOn);
    visit(":converted_on", lead.convertedOn);
    visit(":customer_id", lead.customer);
    visit(":opportunity_id", lead.opportunity);
    visit(":merged_into_id", lead.mergedInto);
    visit(":imported", lead.imported);
    visit(":notes", lead.notes);
    visit(":deleted_at", lead.deletedAt);
    visit(":created_at", lead.createdAt);
    visit(":updated_at", lead.updatedAt);
}

/// SQL ↔ Lead; no rules. Everything here throws StorageFailure.
namespace LeadStore {

/// Adds the row and its search index; gives the id. Duplicate numbers throw Duplicate.
LeadId insert(Database &database, const Lead &lead);
/// The row alone, for bulk loads that fill the search index last with searchedOf().
LeadId insertRow(Database &database, const Lead &lead);
/// `before` is the record as it lies in its row: what differs is written where the row still has the version
/// of `after`, which grows by one. Conflict otherwise.
Status update(Database &database, const Lead &before, Lead &after);
std::optional<Lead> find(Database &database, LeadId id);
std::optional<LeadId> findByNumber(Database &database, const QString &number);
/// Leads and customers with the same folded company or a phone in common; not `lead` itself, nor deleted
/// ones.
QList<LeadDuplicate> duplicates(Database &database, const Lead &lead);
/// Open leads that the person holds.
qint64 held(Database &database, StaffId owner);
void insertClaim(Database &database, StaffId staff, QDate day, LeadId lead);
qint64 claims(Database &database, StaffId staff, QDate day);
/// Open leads whose last kept day lies before the day.
QList<LeadId> fallenDue(Database &database, QDate day);

SearchIndex::Searched searchedOf(const Lead &lead);
CanonicalJson toJson(const Lead &lead);
/// The way back, without id and version.
Lead fromJson(const QJsonObject &object);

} // namespace LeadStore

/// The register of leads; merged and deleted ones are left out.
const ListSource &leadList();

} // namespace salesdesk

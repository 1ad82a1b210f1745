// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/opportunities/opportunity.h"
#include "models/storage/fields.h"
#include "models/storage/list_query.h"
#include "models/storage/search_index.h"

#include <optional>

namespace salesdesk {

/// Every stored field of a opportunity, once: see models/storage/fields.h.
template <class Record, class Visitor>
void eachOpportunityField(Record &opportunity, Visitor &&visit)
{
    visit(":number", opportunity.number);
    visit(":customer_id", opportunity.customer);
    visit(":lead_id", opportunity.lead);
    visit(":title", opportunity.title);
    visit(":scene", opportunity.scene);
    visit(":functions", opportunity.functions);
    visit(":product_id", opportunity.product);
    visit(":competitor", opportunity.competitor);
    visit(":budget", opportunity.budget);
    visit(":amount", opportunity.amount);
    visit(":currency", opportunity.currency);
    visit(":probability", opportunity.probability);
    visit(":engaged_on", opportunity.engagedOn);
    visit(":expected_close_on", opportunity.expectedCloseOn);
    visit(":closed_on", opportunity.closedOn);
    visit(":stage", opportunity.stage, opportunityStageName, opportunityStageFromName);
    visit(":lost_reason", opportunity.lostReason);
    visit(":owner_id", opportunity.owner);
    visit(":notes", opportunity.notes);
    visit(":deleted_at", opportunity.deletedAt);
    visit(":created_at", opportunity.createdAt);
    visit(":updated_at", opportunity.updatedAt);
}

/// SQL ↔ Opportunity; no rules. Everything here throws StorageFailure.
namespace OpportunityStore {

/// Adds the row and its search index; gives the id. Duplicate numbers throw Duplicate.
OpportunityId insert(Database &database, const Opportunity &opportunity);
/// The row alone, for bulk loads that fill the search index last with searchedOf().
OpportunityId insertRow(Database &database, const Opportunity &opportunity);
/// `before` is the record as it lies in its row: what differs is written where the row still has the version
/// of `after`, which grows by one. Conflict otherwise.
Status update(Database &database, const Opportunity &before, Opportunity &after);
std::optional<Opportunity> find(Database &database, OpportunityId id);
std::optional<OpportunityId> findByNumber(Database &database, const QString &number);
SearchIndex::Searched searchedOf(const Opportunity &opportunity);
CanonicalJson toJson(const Opportunity &opportunity);
Opportunity fromJson(const QJsonObject &object);

} // namespace OpportunityStore

const ListSource &opportunityList();

} // namespace salesdesk

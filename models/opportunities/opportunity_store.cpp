// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/opportunities/opportunity_store.h"

#include "models/storage/search_index.h"

namespace salesdesk {

namespace OpportunityStore {

namespace {

} // namespace

OpportunityId insertRow(Database &database, const Opportunity &opportunity)
{
    Statement statement(database, "opportunities.insert");
    eachOpportunityField(opportunity, FieldBinder{statement});
    return OpportunityId(statement.insert());
}

OpportunityId insert(Database &database, const Opportunity &opportunity)
{
    const OpportunityId id = insertRow(database, opportunity);
    SearchIndex::update(database, Kind::Opportunity, id.value, {}, searchedOf(opportunity));
    return id;
}

Status update(Database &database, const Opportunity &before, Opportunity &after)
{
    const auto eachColumn = [](const Opportunity &opportunity, auto &&visit) {
        eachOpportunityField(opportunity, visit);
    };
    if (!saveChanges(database, QStringLiteral("opportunity"), before, after, eachColumn))
        return ErrorCode::Conflict;
    SearchIndex::update(database, Kind::Opportunity, after.id.value, searchedOf(before), searchedOf(after));
    return {};
}

std::optional<Opportunity> find(Database &database, OpportunityId id)
{
    Statement statement(database, "opportunities.find");
    statement.bind(":id", id);
    if (!statement.next())
        return std::nullopt;
    Opportunity opportunity;
    opportunity.id = statement.id<OpportunityId>(0);
    opportunity.version = statement.integer(1);
    eachOpportunityField(opportunity, FieldReader{statement, 2});
    return opportunity;
}

std::optional<OpportunityId> findByNumber(Database &database, const QString &number)
{
    Statement statement(database, "opportunities.find_by_number");
    statement.bind(":number", number);
    if (!statement.next())
        return std::nullopt;
    return statement.id<OpportunityId>(0);
}

SearchIndex::Searched searchedOf(const Opportunity &opportunity)
{
    if (opportunity.deletedAt)
        return {};
    return {{opportunity.title, opportunity.number}, {opportunity.title}};
}

CanonicalJson toJson(const Opportunity &opportunity)
{
    FieldWriter writer;
    eachOpportunityField(opportunity, writer);
    return writer.json.finish();
}

Opportunity fromJson(const QJsonObject &object)
{
    Opportunity opportunity;
    eachOpportunityField(opportunity, FieldParser{object});
    return opportunity;
}

} // namespace OpportunityStore

const ListSource &opportunityList()
{
    using enum ValueType;
    static const ListSource source{
        Kind::Opportunity,
        QStringLiteral("opportunity o LEFT JOIN customer c ON c.id = o.customer_id "
                       "LEFT JOIN staff s ON s.id = o.owner_id LEFT JOIN product p ON p.id = o.product_id"),
        QStringLiteral("o.id"),
        QStringLiteral("o.deleted_at IS NULL"),
        QStringLiteral("o.owner_id"),
        {
            {QStringLiteral("number"), QStringLiteral("o.number")},
            {QStringLiteral("title"), QStringLiteral("o.title")},
            {QStringLiteral("customer"), QStringLiteral("c.name"), Text, QStringLiteral("c.name_key")},
            {QStringLiteral("customer_id"), QStringLiteral("o.customer_id"), Integer},
            {QStringLiteral("stage"), QStringLiteral("o.stage"), Choice,
             QStringLiteral("CASE o.stage WHEN 'enquiry' THEN 0 WHEN 'needs' THEN 1 WHEN 'solution' THEN 2 "
                            "WHEN 'negotiation' THEN 3 WHEN 'won' THEN 4 ELSE 5 END")},
            {QStringLiteral("amount"), QStringLiteral("o.amount"), Money},
            {QStringLiteral("currency"), QStringLiteral("o.currency")},
            {QStringLiteral("probability"), QStringLiteral("o.probability"), Ratio},
            {QStringLiteral("weighted"), QStringLiteral("(o.amount * o.probability + 5000) / 10000"), Money},
            {QStringLiteral("expected_close_on"), QStringLiteral("o.expected_close_on"), Date},
            {QStringLiteral("owner"), QStringLiteral("s.name"), Text, QStringLiteral("s.name_key")},
            {QStringLiteral("owner_id"), QStringLiteral("o.owner_id"), Integer},
            {QStringLiteral("product"), QStringLiteral("p.name"), Text, QStringLiteral("p.name_key")},
            {QStringLiteral("scene"), QStringLiteral("o.scene")},
            {QStringLiteral("functions"), QStringLiteral("o.functions")},
            {QStringLiteral("competitor"), QStringLiteral("o.competitor")},
            {QStringLiteral("budget"), QStringLiteral("o.budget"), Money},
            {QStringLiteral("engaged_on"), QStringLiteral("o.engaged_on"), Date},
            {QStringLiteral("closed_on"), QStringLiteral("o.closed_on"), Date},
            {QStringLiteral("lost_reason"), QStringLiteral("o.lost_reason")},
            {QStringLiteral("notes"), QStringLiteral("o.notes")},
            {QStringLiteral("created_at"), QStringLiteral("o.created_at"), Instant},
        },
        QStringLiteral("o.created_at DESC")};
    return source;
}

} // namespace salesdesk

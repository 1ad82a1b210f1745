// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity_store.h"

namespace salesdesk {

namespace ActivityStore {

namespace {

int readRow(const Statement &statement, Activity &activity)
{
    activity.id = statement.id<ActivityId>(0);
    activity.version = statement.integer(1);
    FieldReader reader{statement, 2};
    eachActivityField(activity, reader);
    return reader.column;
}

QList<ActivityRow> rows(Statement &statement)
{
    QList<ActivityRow> rows;
    while (statement.next()) {
        ActivityRow row;
        const int next = readRow(statement, row.activity);
        row.staffName = statement.text(next);
        rows.append(row);
    }
    return rows;
}

} // namespace

ActivityId insert(Database &database, const Activity &activity)
{
    Statement statement(database, "activities.insert");
    eachActivityField(activity, FieldBinder{statement});
    return ActivityId(statement.insert());
}

std::optional<Activity> find(Database &database, ActivityId id)
{
    Statement statement(database, "activities.find");
    statement.bind(":id", id);
    if (!statement.next())
        return std::nullopt;
    Activity activity;
    readRow(statement, activity);
    return activity;
}

QList<ActivityRow> ofLead(Database &database, LeadId lead, int most)
{
    Statement statement(database, "activities.of_lead");
    statement.bind(":lead", lead).bind(":lead2", lead).bind(":most", most);
    return rows(statement);
}

QList<ActivityRow> ofCustomer(Database &database, CustomerId customer, int most)
{
    Statement statement(database, "activities.of_customer");
    statement.bind(":customer", customer)
        .bind(":customer2", customer)
        .bind(":customer3", customer)
        .bind(":most", most);
    return rows(statement);
}

QList<ActivityRow> ofOpportunity(Database &database, OpportunityId opportunity, int most)
{
    Statement statement(database, "activities.of_opportunity");
    statement.bind(":opportunity", opportunity).bind(":most", most);
    return rows(statement);
}

CanonicalJson toJson(const Activity &activity)
{
    FieldWriter writer;
    eachActivityField(activity, writer);
    return writer.json.finish();
}

Activity fromJson(const QJsonObject &object)
{
    Activity activity;
    eachActivityField(activity, FieldParser{object});
    return activity;
}

} // namespace ActivityStore

const ListSource &activityList()
{
    using enum ValueType;
    static const ListSource source{
        Kind::Activity,
        QStringLiteral("activity a JOIN staff s ON s.id = a.staff_id LEFT JOIN lead l ON l.id = a.lead_id "
                       "LEFT JOIN customer c ON c.id = a.customer_id "
                       "LEFT JOIN opportunity o ON o.id = a.opportunity_id"),
        QStringLiteral("a.id"),
        QStringLiteral("a.deleted_at IS NULL"),
        QStringLiteral("a.staff_id"),
        {
            {QStringLiteral("kind"), QStringLiteral("a.kind"), Choice},
            {QStringLiteral("lead"), QStringLiteral("l.number")},
            {QStringLiteral("customer"), QStringLiteral("COALESCE(c.name, l.company)")},
            {QStringLiteral("opportunity"), QStringLiteral("o.number")},
            {QStringLiteral("staff"), QStringLiteral("s.name"), Text, QStringLiteral("s.name_key")},
            {QStringLiteral("planned_on"), QStringLiteral("a.planned_on"), Date},
            {QStringLiteral("done_at"), QStringLiteral("a.done_at"), Instant},
            {QStringLiteral("summary"), QStringLiteral("a.summary")},
            {QStringLiteral("customer_words"), QStringLiteral("a.customer_words")},
            {QStringLiteral("outcome"), QStringLiteral("a.outcome")},
            {QStringLiteral("next_step"), QStringLiteral("a.next_step")},
            {QStringLiteral("next_on"), QStringLiteral("a.next_on"), Date},
            {QStringLiteral("created_at"), QStringLiteral("a.created_at"), Instant},
        },
        QStringLiteral("a.done_at DESC")};
    return source;
}

} // namespace salesdesk

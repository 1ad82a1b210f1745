// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract_columns.h"

#include "models/storage/list_query.h"

namespace salesdesk {

namespace {

constexpr auto receivedSql = "(SELECT CAST(COALESCE(SUM(r.amount), 0) AS BIGINT) FROM receipt r "
                             "WHERE r.contract_id = c.id AND r.deleted_at IS NULL)";

const ListSource &source()
{
    using T = ValueType;
    const QString received = QString::fromLatin1(receivedSql);
    static const ListSource list{
        Kind::Contract,
        QStringLiteral(
            "contract c JOIN staff s ON s.id = c.owner_id LEFT JOIN team t ON t.id = s.team_id "
            "LEFT JOIN customer u ON u.id = c.customer_id LEFT JOIN product p ON p.id = c.product_id "
            "LEFT JOIN opportunity o ON o.id = c.opportunity_id"),
        QStringLiteral("c.id"),
        QStringLiteral("c.deleted_at IS NULL"),
        QStringLiteral("c.owner_id"),
        {
            {QStringLiteral("number"), QStringLiteral("COALESCE(c.number, c.draft_number)")},
            {QStringLiteral("customer"), QStringLiteral("u.name"), T::Text, QStringLiteral("u.name_key")},
            {QStringLiteral("title"), QStringLiteral("c.title")},
            {QStringLiteral("opportunity"), QStringLiteral("o.number")},
            {QStringLiteral("type"), QStringLiteral("c.type"), T::Choice},
            {QStringLiteral("product"), QStringLiteral("p.name"), T::Text, QStringLiteral("p.name_key")},
            {QStringLiteral("state"), QStringLiteral("c.state"), T::Choice},
            {QStringLiteral("approval_state"), QStringLiteral("c.approval"), T::Choice},
            {QStringLiteral("amount"), QStringLiteral("c.amount"), T::Money},
            {QStringLiteral("tax"), QStringLiteral("c.tax"), T::Money},
            {QStringLiteral("cost"), QStringLiteral("c.cost"), T::Money},
            {QStringLiteral("received"), received, T::Money},
            {QStringLiteral("outstanding"), QLatin1StringView("c.amount - ") + received, T::Money},
            {QStringLiteral("currency"), QStringLiteral("c.currency"), T::Choice},
            {QStringLiteral("rate"), QStringLiteral("c.rate"), T::Rate},
            {QStringLiteral("planned_sign_on"), QStringLiteral("c.planned_sign_on"), T::Date},
            {QStringLiteral("first_planned_sign_on"), QStringLiteral("c.first_planned_sign_on"), T::Date},
            {QStringLiteral("signed_on"), QStringLiteral("c.signed_on"), T::Date},
            {QStringLiteral("delivery_due_on"), QStringLiteral("c.delivery_due_on"), T::Date},
            {QStringLiteral("accepted_on"), QStringLiteral("c.accepted_on"), T::Date},
            {QStringLiteral("owner"), QStringLiteral("s.name"), T::Choice, QStringLiteral("s.name_key")},
            {QStringLiteral("owner_id"), QStringLiteral("c.owner_id"), T::Integer},
            {QStringLiteral("team"), QStringLiteral("t.name"), T::Choice},
            {QStringLiteral("risk"), QStringLiteral("c.risk_likelihood * c.risk_impact"), T::Integer},
            {QStringLiteral("notes"), QStringLiteral("c.notes")},
            {QStringLiteral("created_at"), QStringLiteral("c.created_at"), T::Instant},
        },
        QStringLiteral("c.created_at DESC"),
    };
    return list;
}

ColumnSpec money(const char *key, bool shown = true)
{
    ColumnSpec column{.key = QString::fromLatin1(key), .type = ValueType::Money, .width = 120};
    column.shown = shown;
    column.currency = QStringLiteral("currency");
    return column;
}

ColumnSpec day(const char *key, bool shown = true)
{
    ColumnSpec column{.key = QString::fromLatin1(key), .type = ValueType::Date, .width = 100};
    column.shown = shown;
    return column;
}

} // namespace

const Register &contractRegister()
{
    using T = ValueType;
    static const Register contracts = [] {
        ColumnSpec cost = money("cost", false);
        cost.needsCost = true;
        return Register{
            Kind::Contract,
            &source(),
            {
                {.key = QStringLiteral("number"), .width = 134},
                {.key = QStringLiteral("customer"), .width = 200},
                {.key = QStringLiteral("title"), .width = 200, .shown = false},
                {.key = QStringLiteral("opportunity"), .width = 112, .shown = false},
                {.key = QStringLiteral("type"),
                 .type = T::Choice,
                 .width = 90,
                 .choice = QStringLiteral("contract_type"),
                 .shown = false},
                {.key = QStringLiteral("product"), .width = 140, .shown = false},
                {.key = QStringLiteral("state"),
                 .type = T::Choice,
                 .width = 90,
                 .choice = QStringLiteral("contract_state"),
                 .tag = true},
                {.key = QStringLiteral("approval_state"),
                 .type = T::Choice,
                 .width = 116,
                 .choice = QStringLiteral("approval_state"),
                 .tag = true},
                money("amount"),
                money("tax", false),
                cost,
                money("received"),
                money("outstanding", false),
                {.key = QStringLiteral("currency"), .type = T::Choice, .width = 60, .shown = false},
                {.key = QStringLiteral("rate"), .type = T::Rate, .width = 90, .shown = false},
                day("planned_sign_on", false),
                day("first_planned_sign_on", false),
                day("signed_on"),
                day("delivery_due_on", false),
                day("accepted_on", false),
                {.key = QStringLiteral("owner"), .type = T::Choice, .width = 90},
                {.key = QStringLiteral("team"), .type = T::Choice, .width = 110, .shown = false},
                {.key = QStringLiteral("risk"), .type = T::Integer, .width = 60, .shown = false},
                {.key = QStringLiteral("notes"), .width = 180, .shown = false},
                {.key = QStringLiteral("created_at"), .type = T::Instant, .width = 130, .shown = false},
            },
            Action::SeeContracts,
        };
    }();
    return contracts;
}

} // namespace salesdesk

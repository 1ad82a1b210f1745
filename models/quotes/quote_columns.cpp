// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotes/quote_columns.h"

#include "models/storage/list_query.h"

namespace salesdesk {

namespace {

const ListSource &source()
{
    using T = ValueType;
    static const ListSource list{
        Kind::Quote,
        QStringLiteral("quote q JOIN staff s ON s.id = q.owner_id LEFT JOIN team t ON t.id = s.team_id "
                       "LEFT JOIN customer c ON c.id = q.customer_id "
                       "LEFT JOIN opportunity o ON o.id = q.opportunity_id"),
        QStringLiteral("q.id"),
        QStringLiteral("q.newest AND q.deleted_at IS NULL"),
        QStringLiteral("q.owner_id"),
        {
            {QStringLiteral("number"), QStringLiteral("COALESCE(q.number, q.draft_number)")},
            {QStringLiteral("version_no"), QStringLiteral("q.version_no"), T::Integer},
            {QStringLiteral("customer"), QStringLiteral("c.name"), T::Text, QStringLiteral("c.name_key")},
            {QStringLiteral("opportunity"), QStringLiteral("o.number")},
            {QStringLiteral("title"), QStringLiteral("q.title")},
            {QStringLiteral("state"), QStringLiteral("q.state"), T::Choice},
            {QStringLiteral("approval_state"), QStringLiteral("q.approval"), T::Choice},
            {QStringLiteral("total"), QStringLiteral("q.total"), T::Money},
            {QStringLiteral("tax"), QStringLiteral("q.tax"), T::Money},
            {QStringLiteral("cost"), QStringLiteral("q.cost"), T::Money},
            {QStringLiteral("currency"), QStringLiteral("q.currency"), T::Choice},
            {QStringLiteral("rate"), QStringLiteral("NULLIF(q.rate, 0)"), T::Rate},
            {QStringLiteral("quoted_on"), QStringLiteral("q.quoted_on"), T::Date},
            {QStringLiteral("valid_until"), QStringLiteral("q.valid_until"), T::Date},
            {QStringLiteral("owner"), QStringLiteral("s.name"), T::Choice, QStringLiteral("s.name_key")},
            {QStringLiteral("owner_id"), QStringLiteral("q.owner_id"), T::Integer},
            {QStringLiteral("team"), QStringLiteral("t.name"), T::Choice},
            {QStringLiteral("notes"), QStringLiteral("q.notes")},
            {QStringLiteral("created_at"), QStringLiteral("q.created_at"), T::Instant},
        },
        QStringLiteral("q.created_at DESC"),
    };
    return list;
}

} // namespace

const Register &quoteRegister()
{
    using T = ValueType;
    static const Register quotes{
        Kind::Quote,
        &source(),
        {
            {.key = QStringLiteral("number"), .width = 134},
            {.key = QStringLiteral("version_no"), .type = T::Integer, .width = 60},
            {.key = QStringLiteral("customer"), .width = 180},
            {.key = QStringLiteral("opportunity"), .width = 112, .shown = false},
            {.key = QStringLiteral("title"), .width = 200, .shown = false},
            {.key = QStringLiteral("state"),
             .type = T::Choice,
             .width = 90,
             .choice = QStringLiteral("quote_state"),
             .tag = true},
            {.key = QStringLiteral("approval_state"),
             .type = T::Choice,
             .width = 104,
             .choice = QStringLiteral("approval_state"),
             .tag = true},
            {.key = QStringLiteral("total"),
             .type = T::Money,
             .width = 114,
             .currency = QStringLiteral("currency")},
            {.key = QStringLiteral("tax"),
             .type = T::Money,
             .width = 110,
             .shown = false,
             .currency = QStringLiteral("currency")},
            {.key = QStringLiteral("cost"),
             .type = T::Money,
             .width = 110,
             .shown = false,
             .needsCost = true,
             .currency = QStringLiteral("currency")},
            {.key = QStringLiteral("currency"), .type = T::Choice, .width = 60, .shown = false},
            {.key = QStringLiteral("rate"), .type = T::Rate, .width = 90, .shown = false},
            {.key = QStringLiteral("quoted_on"), .type = T::Date, .width = 96},
            {.key = QStringLiteral("valid_until"), .type = T::Date, .width = 96},
            {.key = QStringLiteral("owner"), .type = T::Choice, .width = 90},
            {.key = QStringLiteral("team"), .type = T::Choice, .width = 110, .shown = false},
            {.key = QStringLiteral("notes"), .width = 180, .shown = false},
            {.key = QStringLiteral("created_at"), .type = T::Instant, .width = 130, .shown = false},
        },
        Action::SeeQuotes,
    };
    return quotes;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/opportunities/opportunity_columns.h"

#include "models/opportunities/opportunity_store.h"

namespace salesdesk {

const Register &opportunityRegister()
{
    static const Register list{
        Kind::Opportunity,
        &opportunityList(),
        {
            {.key = QStringLiteral("number"), .width = 112},
            {.key = QStringLiteral("title"), .width = 170},
            {.key = QStringLiteral("customer"), .width = 180},
            {.key = QStringLiteral("stage"),
             .type = ValueType::Choice,
             .width = 84,
             .choice = QStringLiteral("opportunity_stage"),
             .tag = true},
            {.key = QStringLiteral("amount"),
             .type = ValueType::Money,
             .width = 110,
             .currency = QStringLiteral("currency")},
            {.key = QStringLiteral("probability"), .type = ValueType::Ratio, .width = 72},
            {.key = QStringLiteral("weighted"),
             .type = ValueType::Money,
             .width = 110,
             .currency = QStringLiteral("currency")},
            {.key = QStringLiteral("expected_close_on"), .type = ValueType::Date, .width = 96, .due = true},
            {.key = QStringLiteral("owner"), .width = 76},
            {.key = QStringLiteral("product"), .width = 120, .shown = false},
            {.key = QStringLiteral("competitor"), .width = 110, .shown = false},
            {.key = QStringLiteral("scene"), .width = 120, .shown = false},
            {.key = QStringLiteral("functions"), .width = 160, .shown = false},
            {.key = QStringLiteral("budget"), .type = ValueType::Money, .width = 104, .shown = false},
            {.key = QStringLiteral("engaged_on"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("closed_on"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("lost_reason"), .width = 140, .shown = false},
            {.key = QStringLiteral("currency"), .width = 60, .shown = false},
            {.key = QStringLiteral("notes"), .width = 180, .shown = false},
            {.key = QStringLiteral("created_at"), .type = ValueType::Instant, .width = 130, .shown = false},
        },
        Action::SeeOpportunities,
    };
    return list;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/lead_columns.h"

#include "models/leads/lead_store.h"

namespace salesdesk {

const Register &leadRegister()
{
    static const Register list{
        Kind::Lead,
        &leadList(),
        {
            {.key = QStringLiteral("number"), .width = 112},
            {.key = QStringLiteral("company"), .width = 172},
            {.key = QStringLiteral("contact"), .width = 72},
            {.key = QStringLiteral("mobile"), .width = 112},
            {.key = QStringLiteral("phone"), .width = 112, .shown = false},
            {.key = QStringLiteral("source"),
             .type = ValueType::Choice,
             .width = 84,
             .choice = QStringLiteral("source")},
            {.key = QStringLiteral("tier"),
             .type = ValueType::Choice,
             .width = 74,
             .choice = QStringLiteral("tier"),
             .tag = true},
            {.key = QStringLiteral("status"),
             .type = ValueType::Choice,
             .width = 80,
             .choice = QStringLiteral("lead_status"),
             .tag = true},
            {.key = QStringLiteral("next_follow_up_on"), .type = ValueType::Date, .width = 96, .due = true},
            {.key = QStringLiteral("budget"), .type = ValueType::Money, .width = 104},
            {.key = QStringLiteral("owner"), .width = 76},
            {.key = QStringLiteral("pool_due_on"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("region"), .type = ValueType::Choice, .width = 80, .shown = false},
            {.key = QStringLiteral("industry"), .type = ValueType::Choice, .width = 90, .shown = false},
            {.key = QStringLiteral("channel"), .type = ValueType::Choice, .width = 90, .shown = false},
            {.key = QStringLiteral("interest"), .width = 180, .shown = false},
            {.key = QStringLiteral("expected_on"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("last_follow_up_on"),
             .type = ValueType::Date,
             .width = 96,
             .shown = false},
            {.key = QStringLiteral("assigned_on"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("first_owner"), .width = 76, .shown = false},
            {.key = QStringLiteral("first_assigned_on"),
             .type = ValueType::Date,
             .width = 96,
             .shown = false},
            {.key = QStringLiteral("protected_until"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("converted_on"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("lost_reason"), .width = 140, .shown = false},
            {.key = QStringLiteral("wechat"), .width = 100, .shown = false},
            {.key = QStringLiteral("email"), .width = 150, .shown = false},
            {.key = QStringLiteral("address"), .width = 180, .shown = false},
            {.key = QStringLiteral("notes"), .width = 180, .shown = false},
            {.key = QStringLiteral("created_at"), .type = ValueType::Instant, .width = 130, .shown = false},
        },
        Action::SeeLeads,
    };
    return list;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity_columns.h"

#include "models/activities/activity_store.h"

namespace salesdesk {

const Register &activityRegister()
{
    static const Register list{
        Kind::Activity,
        &activityList(),
        {
            {.key = QStringLiteral("kind"),
             .type = ValueType::Choice,
             .width = 80,
             .choice = QStringLiteral("activity_kind")},
            {.key = QStringLiteral("done_at"), .type = ValueType::Instant, .width = 130},
            {.key = QStringLiteral("customer"), .width = 190},
            {.key = QStringLiteral("staff"), .width = 76},
            {.key = QStringLiteral("summary"), .width = 260},
            {.key = QStringLiteral("outcome"), .width = 140},
            {.key = QStringLiteral("next_step"), .width = 140},
            {.key = QStringLiteral("next_on"), .type = ValueType::Date, .width = 96},
            {.key = QStringLiteral("lead"), .width = 112, .shown = false},
            {.key = QStringLiteral("opportunity"), .width = 112, .shown = false},
            {.key = QStringLiteral("planned_on"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("customer_words"), .width = 200, .shown = false},
            {.key = QStringLiteral("created_at"), .type = ValueType::Instant, .width = 130, .shown = false},
        },
        Action::SeeLeads,
    };
    return list;
}

} // namespace salesdesk

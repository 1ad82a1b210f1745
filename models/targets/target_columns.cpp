// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/targets/target_columns.h"

#include "models/targets/target_store.h"

namespace salesdesk {

const Register &targetRegister()
{
    static const Register targets{
        Kind::Target,
        &TargetStore::list(),
        {
            {.key = QStringLiteral("measure"),
             .type = ValueType::Choice,
             .choice = QStringLiteral("measure")},
            {.key = QStringLiteral("role"),
             .type = ValueType::Choice,
             .choice = QStringLiteral("target_role")},
            {.key = QStringLiteral("level"),
             .type = ValueType::Choice,
             .choice = QStringLiteral("figure_level")},
            {.key = QStringLiteral("team"), .width = 110},
            {.key = QStringLiteral("staff"), .width = 90},
            {.key = QStringLiteral("name"), .width = 140},
            {.key = QStringLiteral("period"), .width = 90},
            {.key = QStringLiteral("value"), .type = ValueType::Money, .width = 130},
        },
        Action::SeeTargets,
    };
    return targets;
}

} // namespace salesdesk

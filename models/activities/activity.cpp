// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity.h"

#include "models/core/name_table.h"

namespace salesdesk {

namespace {
constexpr std::array names = {"phone",   "visit",         "wechat",      "email",
                              "meeting", "demonstration", "negotiation", "trial"};
static_assert(names.size() == activityKindCount);
} // namespace

QString activityKindName(ActivityKind kind)
{
    return nameIn(names, kind);
}

std::optional<ActivityKind> activityKindFromName(QStringView name)
{
    return valueIn<ActivityKind>(names, name);
}

} // namespace salesdesk

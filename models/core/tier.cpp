// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/tier.h"

#include "models/core/name_table.h"

namespace salesdesk {

namespace {
constexpr std::array names = {"VIP", "A", "B", "C"};
static_assert(names.size() == static_cast<std::size_t>(Tier::C) + 1);
} // namespace

QString tierName(Tier tier)
{
    return nameIn(names, tier);
}

std::optional<Tier> tierFromName(QStringView name)
{
    return valueIn<Tier>(names, name);
}

} // namespace salesdesk

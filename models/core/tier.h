// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salesdesk {

/// Tiers of leads and customers (§4): how much contact they are owed.
enum class Tier { Vip, A, B, C };

/// "VIP", "A", "B", "C", as in SQL and mapping files.
QString tierName(Tier tier);
std::optional<Tier> tierFromName(QStringView name);

} // namespace salesdesk

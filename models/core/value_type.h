// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace salesdesk {

/// What a column holds; decides how conditions compare, how cells are shown and how they are exported.
/// Money: minor units. Price, Quantity: 1e-6, 1e-4. Ratio: 1/10000.
/// Rate: 1e-8, of exchange. Date: ISO text. Instant: ms UTC.
enum class ValueType { Text, Choice, Integer, Money, Price, Quantity, Ratio, Rate, Date, Instant, Flag };

} // namespace salesdesk

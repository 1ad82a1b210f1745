// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>
#include <compare>

namespace salesdesk {

enum class Rounding {
    HalfUp, ///< halves away from zero, as the trade rounds (§5)
    Floor,
};

/// a × b ÷ c in 128 bits, rounded once. c must not be 0; an answer outside 64 bits is TooLarge.
Result<qint64> mulDiv(qint64 a, qint64 b, qint64 c, Rounding rounding = Rounding::HalfUp);

/// Splits `total` by `weights` (≥ 0) so that the parts sum to it: largest remainder, ties by the
/// earlier place (§3: callers pass the staff in order of staff number). Weights that are all 0
/// count as equal; a negative total is split as its positive twin.
QList<qint64> allocate(qint64 total, const QList<qint64> &weights);

/// An amount in the minor unit (1/100, 分) of a currency. There is no way in from a double.
struct Money
{
    qint64 minor = 0;
    QString currency; ///< ISO 4217, as "CNY"

    bool operator==(const Money &) const = default;
};

/// Parses what people type: 12,000.50 · １２０００ · 1.2万 · 3亿 · ¥5 · 5元. Refused: nothing (Required),
/// more than two decimals or separators that are not in threes (Invalid), beyond ±9e15 minor units
/// (TooLarge).
Result<qint64> parseMinor(QStringView text);

/// Decimals to a scaled integer: parseScaled("1.25", 4) = 12500. Rejects what does not fit exactly.
Result<qint64> parseScaled(QStringView text, int decimals);

/// A percentage to 1/10000: "91.4%" and "91.4" are 9140. Rejects more than two decimals.
Result<qint64> parseRatio(QStringView text);

/// Unit prices carry 6 decimals, quantities 4, rates of exchange 8 (§1, §5).
constexpr qint64 priceScale = 1'000'000;
constexpr qint64 quantityScale = 10'000;
constexpr qint64 rateScale = 100'000'000;
constexpr qint64 minorScale = 100;
/// Ratios, shares and discounts are integers of 1/10000.
constexpr qint64 ratioScale = 10'000;

} // namespace salesdesk

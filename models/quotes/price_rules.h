// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document_line.h"
#include "models/core/result.h"

#include <QList>

namespace salesdesk {

/// Sums of a document. Minor units of its currency.
struct PriceTotals
{
    qint64 gross = 0;           ///< lines that count, after their own discounts
    qint64 discount = 0;        ///< of the document
    qint64 total = 0;           ///< gross − discount = Σ amounts of the lines that count
    qint64 tax = 0;             ///< contained in total
    std::optional<qint64> cost; ///< none where a counted line's is unknown

    /// What is left after tax and cost.
    std::optional<qint64> margin() const;
    /// margin ÷ (total − tax) in 1/10000, half up; none where there is nothing to divide by.
    std::optional<qint64> marginRatio() const;
    bool operator==(const PriceTotals &) const = default;
};

/// The lowest unit prices somebody may give, tax included, in 1e-6 of the document's currency; none: no
/// floor.
struct FloorPrices
{
    std::optional<qint64> salesperson;
    std::optional<qint64> leader;
    std::optional<qint64> manager;
};

/// Who must agree to a price.
enum class Authority { Salesperson, Leader, Manager, Executive };

/// Price arithmetic of §5: pure, in 128 bits, nothing rounded twice.
namespace PriceRules {

/// Half up (quantity × price × (1 − discount)) to the cent. Invalid where quantity or price is negative or
/// the discount is not within 0–10000, TooLarge outside 64 bits.
Result<qint64> lineAmount(qint64 quantity, qint64 unitPrice, qint64 discount);

/// amount × r ÷ (100 + r), half up: the tax contained in an amount.
Result<qint64> taxWithin(qint64 amount, qint64 taxRate);

/// Fills amount and tax of each line and gives the sums: the document's discount is spread over the lines
/// that count by largest remainder. Invalid ("document_discount") where it is negative or more than they come
/// to.
Result<PriceTotals> price(QList<DocumentLine> &lines, qint64 documentDiscount);

/// The highest authority whose leave the line's net unit price, after both discounts, needs. `lines` are
/// priced; all share the tax basis of their prices.
Authority authorityFor(const DocumentLine &line, const FloorPrices &floors);

/// A price in the office's currency as one in a document's: rate in 1e-8 of the office's, half up.
Result<qint64> inDocumentCurrency(qint64 officePrice, qint64 rate);

/// A document's amount in the office's currency, converted once, half up (§1).
Result<qint64> inOfficeCurrency(qint64 amount, qint64 rate);

} // namespace PriceRules

} // namespace salesdesk

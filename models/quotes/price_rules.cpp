// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotes/price_rules.h"

#include "models/core/money.h"

#include <limits>

namespace salesdesk {

namespace {

__extension__ using Wide = __int128;

/// quantity × price × (1 − discount) carries 4 + 6 + 4 decimals; a cent has 2.
constexpr Wide centsIn = Wide(1'000'000'000'000);

bool sane(qint64 quantity, qint64 unitPrice, qint64 discount)
{
    return quantity >= 0 && unitPrice >= 0 && discount >= 0 && discount <= ratioScale;
}

bool counts(const DocumentLine &line)
{
    return line.role == LineRole::Normal;
}

Error inLine(Error error, qsizetype index)
{
    error.detail = QString::number(index + 1);
    return error;
}

} // namespace

std::optional<qint64> PriceTotals::margin() const
{
    return cost ? std::optional(total - tax - *cost) : std::nullopt;
}

std::optional<qint64> PriceTotals::marginRatio() const
{
    if (!cost || total <= tax)
        return std::nullopt;
    const Result<qint64> ratio = mulDiv(*margin(), ratioScale, total - tax);
    return ratio.ok() ? std::optional(ratio.value()) : std::nullopt;
}

namespace PriceRules {

Result<qint64> lineAmount(qint64 quantity, qint64 unitPrice, qint64 discount)
{
    if (!sane(quantity, unitPrice, discount))
        return Error{ErrorCode::Invalid, QStringLiteral("lines"), {}};
    // The two factors below 2^63 can pass 128 bits only together with the discount.
    if (Wide(quantity) * unitPrice > (Wide(1) << 110))
        return Error{ErrorCode::TooLarge, QStringLiteral("lines"), {}};
    const Wide cents = (Wide(quantity) * unitPrice * (ratioScale - discount) + centsIn / 2) / centsIn;
    if (cents > std::numeric_limits<qint64>::max())
        return Error{ErrorCode::TooLarge, QStringLiteral("lines"), {}};
    return qint64(cents);
}

Result<qint64> taxWithin(qint64 amount, qint64 taxRate)
{
    if (taxRate < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("tax_rate"), {}};
    return mulDiv(amount, taxRate, ratioScale + taxRate);
}

Result<PriceTotals> price(QList<DocumentLine> &lines, qint64 documentDiscount)
{
    PriceTotals totals;
    totals.discount = documentDiscount;
    QList<qint64> weights;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        DocumentLine &line = lines[i];
        const Result<qint64> amount = lineAmount(line.quantity, line.unitPrice, line.discount);
        if (!amount)
            return inLine(amount.error(), i);
        line.amount = amount.value();
        if (!counts(line))
            continue;
        if (line.amount > std::numeric_limits<qint64>::max() - totals.gross)
            return Error{ErrorCode::TooLarge, QStringLiteral("total"), {}};
        totals.gross += line.amount;
        weights.append(line.amount);
    }
    if (documentDiscount < 0 || documentDiscount > totals.gross)
        return Error{ErrorCode::Invalid, QStringLiteral("document_discount"), {}};
    totals.total = totals.gross - documentDiscount;

    QList<qint64> parts;
    if (documentDiscount > 0)
        parts = allocate(documentDiscount, weights);
    qsizetype counted = 0;
    qint64 cost = 0;
    bool costKnown = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        DocumentLine &line = lines[i];
        if (counts(line) && !parts.isEmpty())
            line.amount -= parts.at(counted++);
        const Result<qint64> tax = taxWithin(line.amount, line.taxRate);
        if (!tax)
            return inLine(tax.error(), i);
        line.tax = tax.value();
        if (!counts(line))
            continue;
        totals.tax += line.tax;
        if (!line.unitCost) {
            costKnown = false;
            continue;
        }
        const Result<qint64> lineCost = lineAmount(line.quantity, *line.unitCost, 0);
        if (!lineCost)
            return inLine(lineCost.error(), i);
        cost += lineCost.value();
    }
    if (costKnown && !weights.isEmpty())
        totals.cost = cost;
    return totals;
}

Authority authorityFor(const DocumentLine &line, const FloorPrices &floors)
{
    if (line.quantity <= 0)
        return Authority::Salesperson;
    // The exact net price × quantity: before rounding to the cent, after the line's part of the document's
    // discount. So a price at its floor is at its floor, however the line's amount was rounded.
    const Wide exact = Wide(line.quantity) * line.unitPrice * (ratioScale - line.discount);
    const Result<qint64> before = lineAmount(line.quantity, line.unitPrice, line.discount);
    const qint64 part = before.ok() ? before.value() - line.amount : 0;
    const Wide net = exact - Wide(part) * centsIn;
    const auto below = [&](const std::optional<qint64> &floor) {
        return floor && net < Wide(line.quantity) * *floor * ratioScale;
    };
    if (below(floors.manager))
        return Authority::Executive;
    if (below(floors.leader))
        return Authority::Manager;
    if (below(floors.salesperson))
        return Authority::Leader;
    return Authority::Salesperson;
}

Result<qint64> inDocumentCurrency(qint64 officePrice, qint64 rate)
{
    if (rate <= 0)
        return Error{ErrorCode::MissingRate, QStringLiteral("rate"), {}};
    return mulDiv(officePrice, rateScale, rate);
}

Result<qint64> inOfficeCurrency(qint64 amount, qint64 rate)
{
    if (rate <= 0)
        return Error{ErrorCode::MissingRate, QStringLiteral("rate"), {}};
    return mulDiv(amount, rate, rateScale);
}

} // namespace PriceRules

} // namespace salesdesk

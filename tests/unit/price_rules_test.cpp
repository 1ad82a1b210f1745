// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotes/price_rules.h"

#include "models/core/money.h"
#include "tests/catch.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace salesdesk;

namespace {

__extension__ using Wide = __int128;

DocumentLine lineOf(qint64 quantity, qint64 price, qint64 discount = 0, qint64 taxRate = 1300)
{
    DocumentLine line;
    line.quantity = quantity;
    line.unitPrice = price;
    line.discount = discount;
    line.taxRate = taxRate;
    return line;
}

/// Half up for numbers that are not negative, written the slow way: twice the remainder against the divisor.
qint64 halfUp(Wide numerator, Wide denominator)
{
    const Wide whole = numerator / denominator;
    return qint64(2 * (numerator - whole * denominator) >= denominator ? whole + 1 : whole);
}

/// Largest remainder by sorting, with ties to the earlier place.
QList<qint64> spread(qint64 total, const QList<qint64> &weights)
{
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));
    QList<qint64> parts;
    QList<std::pair<Wide, qsizetype>> order;
    qint64 given = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(total) * weights[i];
        parts.append(qint64(product / sum));
        given += parts.last();
        order.append({-(product % sum), i});
    }
    std::sort(order.begin(), order.end());
    for (qsizetype i = 0; given < total; ++i, ++given)
        ++parts[order[i].second];
    return parts;
}

} // namespace

TEST_CASE("§5 a line is half up (quantity × price × (1 − discount)) to the cent", "[unit]")
{
    CHECK(PriceRules::lineAmount(10'000, 5'000, 0).value() == 1);           // 1 × 0.005
    CHECK(PriceRules::lineAmount(10'000, 4'999, 0).value() == 0);           // 1 × 0.004999
    CHECK(PriceRules::lineAmount(30'000, 33'333'333, 0).value() == 10'000); // 3 × 33.333333
    CHECK(PriceRules::lineAmount(15'000, 100'000'000, 1'250).value() == 13'125);
    CHECK(PriceRules::lineAmount(10'000, 100'000'000, 10'000).value() == 0);
    CHECK(PriceRules::lineAmount(-1, 1, 0).error().code == ErrorCode::Invalid);
    CHECK(PriceRules::lineAmount(1, 1, 10'001).error().code == ErrorCode::Invalid);
    const qint64 huge = std::numeric_limits<qint64>::max();
    CHECK(PriceRules::lineAmount(huge, huge, 0).error().code == ErrorCode::TooLarge);
}

TEST_CASE("§5 the tax in a line is amount × r ÷ (100 + r)", "[unit]")
{
    CHECK(PriceRules::taxWithin(11'300, 1'300).value() == 1'300);
    CHECK(PriceRules::taxWithin(10'000, 600).value() == 566); // 566.04
    CHECK(PriceRules::taxWithin(10'000, 0).value() == 0);
}

TEST_CASE("§5 a discount on the document is spread over its lines by largest remainder", "[unit]")
{
    QList<DocumentLine> lines{lineOf(10'000, 10'000'000), lineOf(10'000, 10'000'000),
                              lineOf(10'000, 10'000'000)};
    const PriceTotals totals = PriceRules::price(lines, 100).value();
    CHECK(lines[0].amount == 966);
    CHECK(lines[1].amount == 967);
    CHECK(lines[2].amount == 967);
    CHECK(totals.gross == 3'000);
    CHECK(totals.total == 2'900);
    CHECK(PriceRules::price(lines, 3'001).error().field == QStringLiteral("document_discount"));
    CHECK(PriceRules::price(lines, -1).error().field == QStringLiteral("document_discount"));
}

TEST_CASE("§5 alternative and optional lines are priced but stay outside the total", "[unit]")
{
    QList<DocumentLine> lines{lineOf(10'000, 10'000'000), lineOf(10'000, 70'000'000),
                              lineOf(10'000, 90'000'000)};
    lines[1].role = LineRole::Alternative;
    lines[2].role = LineRole::Optional;
    const PriceTotals totals = PriceRules::price(lines, 200).value();
    CHECK(totals.total == 800);
    CHECK(lines[0].amount == 800);
    CHECK(lines[1].amount == 7'000);
    CHECK(lines[2].amount == 9'000);
    CHECK(lines[2].tax > 0);
    CHECK(totals.tax == lines[0].tax);
}

TEST_CASE("§5 totals are exact to the cent under every mix of discount and tax", "[unit]")
{
    std::mt19937_64 random(20260921);
    const auto upTo = [&](qint64 most) { return qint64(random() % quint64(most + 1)); };
    const qint64 rates[] = {0, 100, 300, 600, 900, 1'300, 1'700, 2'500};
    for (int run = 0; run < 3'000; ++run) {
        QList<DocumentLine> lines;
        QList<qint64> amounts;
        qint64 gross = 0;
        bool costKnown = true;
        Wide cost = 0;
        const qint64 count = 1 + upTo(11);
        for (qint64 i = 0; i < count; ++i) {
            DocumentLine line =
                lineOf(upTo(run % 3 ? 50'000 : 9'999'999), upTo(run % 5 ? 5'000'000 : 99'999'999'999),
                       upTo(3) ? upTo(10'000) : 0, rates[upTo(7)]);
            line.role = upTo(5) ? LineRole::Normal : upTo(1) ? LineRole::Optional : LineRole::Alternative;
            if (upTo(30))
                line.unitCost = upTo(5'000'000);
            lines.append(line);
            const qint64 amount = halfUp(Wide(line.quantity) * line.unitPrice * (10'000 - line.discount),
                                         Wide(1'000'000'000'000));
            amounts.append(amount);
            if (line.role != LineRole::Normal)
                continue;
            gross += amount;
            costKnown = costKnown && line.unitCost;
            cost += line.unitCost ? halfUp(Wide(line.quantity) * *line.unitCost, Wide(100'000'000)) : 0;
        }
        const qint64 discount = upTo(2) ? upTo(gross) : 0;
        const auto priced = PriceRules::price(lines, discount);
        REQUIRE(priced.ok());
        QList<qint64> weights;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].role == LineRole::Normal)
                weights.append(amounts[i]);
        }
        const QList<qint64> parts =
            discount > 0 ? spread(discount, weights) : QList<qint64>(weights.size(), 0);
        qsizetype counted = 0;
        qint64 total = 0;
        qint64 tax = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const DocumentLine &line = lines[i];
            const bool counts = line.role == LineRole::Normal;
            const qint64 net = amounts[i] - (counts ? parts[counted++] : 0);
            REQUIRE(line.amount == net);
            REQUIRE(line.tax == halfUp(Wide(net) * line.taxRate, 10'000 + line.taxRate));
            total += counts ? net : 0;
            tax += counts ? line.tax : 0;
        }
        REQUIRE(priced->total == total);
        REQUIRE(priced->total == gross - discount);
        REQUIRE(priced->tax == tax);
        REQUIRE(priced->cost.has_value() == (costKnown && !weights.isEmpty()));
        if (priced->cost)
            REQUIRE(*priced->cost == qint64(cost));
    }
}

TEST_CASE("§5 a floor is compared with the net unit price after both discounts", "[unit]")
{
    const FloorPrices floors{90'000'000, 80'000'000, 70'000'000};
    const auto authority = [&](qint64 price, qint64 discount, qint64 documentDiscount) {
        QList<DocumentLine> lines{lineOf(20'000, price, discount)};
        REQUIRE(PriceRules::price(lines, documentDiscount).ok());
        return PriceRules::authorityFor(lines.first(), floors);
    };
    CHECK(authority(90'000'000, 0, 0) == Authority::Salesperson);
    CHECK(authority(89'999'999, 0, 0) == Authority::Leader);
    CHECK(authority(100'000'000, 1'000, 0) == Authority::Salesperson);
    CHECK(authority(100'000'000, 1'001, 0) == Authority::Leader);
    CHECK(authority(100'000'000, 1'000, 1) == Authority::Leader);
    CHECK(authority(100'000'000, 0, 4'000) == Authority::Leader); // 160.00 for two: at the leader's floor
    CHECK(authority(100'000'000, 0, 4'001) == Authority::Manager);
    CHECK(authority(70'000'000, 0, 0) == Authority::Manager);
    CHECK(authority(69'999'999, 0, 0) == Authority::Executive);
    CHECK(PriceRules::authorityFor(lineOf(10'000, 1), {}) == Authority::Salesperson);
}

TEST_CASE("§1 an amount is converted once, half up, and not without a rate", "[unit]")
{
    CHECK(PriceRules::inOfficeCurrency(10'001, 712'345'678).value() == 71'242);
    CHECK(PriceRules::inDocumentCurrency(712'345'678, 712'345'678).value() == 100'000'000);
    CHECK(PriceRules::inOfficeCurrency(1, 0).error().code == ErrorCode::MissingRate);
}

TEST_CASE("§5 the margin is what is left after tax and cost", "[unit]")
{
    QList<DocumentLine> lines{lineOf(10'000, 113'000'000)};
    CHECK_FALSE(PriceRules::price(lines, 0)->marginRatio().has_value());
    lines.first().unitCost = 75'000'000;
    CHECK(PriceRules::price(lines, 0)->margin() == 2'500);
    CHECK(PriceRules::price(lines, 0)->marginRatio() == 2'500);
    CHECK_FALSE(PriceTotals().marginRatio().has_value());
}

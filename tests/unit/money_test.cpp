// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

qint64 minorOf(QStringView text)
{
    const auto amount = parseMinor(text);
    INFO(text.toString().toStdString());
    REQUIRE(amount.ok());
    return *amount;
}

ErrorCode refusal(const Result<qint64> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().code;
}
} // namespace

TEST_CASE("mulDiv rounds once, in 128 bits", "[unit]")
{
    CHECK(*mulDiv(5, 1, 2) == 3);
    CHECK(*mulDiv(-5, 1, 2) == -3);
    CHECK(*mulDiv(5, 1, -2) == -3);
    CHECK(*mulDiv(5, 1, 2, Rounding::Floor) == 2);
    CHECK(*mulDiv(-5, 1, 2, Rounding::Floor) == -3);
    CHECK(*mulDiv(-4, 1, 2, Rounding::Floor) == -2);
    CHECK(*mulDiv(7, 1, 3) == 2);
    CHECK(*mulDiv(8, 1, 3) == 3);
    CHECK(*mulDiv(0, most, 3) == 0);
    CHECK(*mulDiv(most, most, most) == most);
    CHECK(*mulDiv(least, 1, 1) == least);
    CHECK(*mulDiv(least, least, least) == least);
    CHECK(*mulDiv(1, 1, least) == 0);
    CHECK(refusal(mulDiv(least, -1, 1)) == ErrorCode::TooLarge);
    CHECK(refusal(mulDiv(most, 2, 1)) == ErrorCode::TooLarge);
    CHECK(refusal(mulDiv(least, least, 1)) == ErrorCode::TooLarge);
}

TEST_CASE("§3 money is split by largest remainder, ties by the earlier place", "[unit]")
{
    CHECK(allocate(100, {1, 1, 1}) == QList<qint64>{34, 33, 33});
    CHECK(allocate(101, {7000, 3000}) == QList<qint64>{71, 30});
    CHECK(allocate(1, {1, 1}) == QList<qint64>{1, 0});
    CHECK(allocate(-100, {1, 1, 1}) == QList<qint64>{-34, -33, -33});
    CHECK(allocate(10, {0, 1, 0}) == QList<qint64>{0, 10, 0});
    CHECK(allocate(5, {0, 0}) == QList<qint64>{3, 2});
    CHECK(allocate(0, {3, 4}) == QList<qint64>{0, 0});
    CHECK(allocate(7, {}).isEmpty());
}

TEST_CASE("§3 parts always sum to the whole and differ from the exact share by less than one", "[unit]")
{
    forAll(3000, [](Random &random) {
        const qint64 total =
            random.oneIn(5) ? random.between(-most, most) : random.between(-100'000, 100'000);
        QList<qint64> weights;
        const qint64 count = random.between(1, 12);
        for (qint64 i = 0; i < count; ++i)
            weights.append(random.oneIn(6) ? 0 : random.between(0, random.oneIn(4) ? most / 16 : 10'000));
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        if (sum == 0)
            return;
        const QList<qint64> parts = allocate(total, weights);
        REQUIRE(parts.size() == weights.size());
        REQUIRE(std::accumulate(parts.begin(), parts.end(), qint64(0)) == total);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const qint64 floor = *mulDiv(std::abs(total), weights[i], sum, Rounding::Floor);
            REQUIRE(std::abs(parts[i]) >= floor);
            REQUIRE(std::abs(parts[i]) <= floor + 1);
        }
    });
}

TEST_CASE("An amount is read as people type it", "[unit]")
{
    CHECK(minorOf(u"12,000.50") == 1'200'050);
    CHECK(minorOf(u"１２０００") == 1'200'000);
    CHECK(minorOf(u"１２，０００．５") == 1'200'050);
    CHECK(minorOf(u"1.2万") == 1'200'000);
    CHECK(minorOf(u"1.2w") == 1'200'000);
    CHECK(minorOf(u"1.23456 萬元") == 1'234'560);
    CHECK(minorOf(u"3亿") == 30'000'000'000);
    CHECK(minorOf(u"2千万") == 2'000'000'000);
    CHECK(minorOf(u"¥5") == 500);
    CHECK(minorOf(u"￥ 5.10元") == 510);
    CHECK(minorOf(u"-¥5") == -500);
    CHECK(minorOf(u"¥-5") == -500);
    CHECK(minorOf(u"－5") == -500);
    CHECK(minorOf(u"+5") == 500);
    CHECK(minorOf(u"CNY 1,234") == 123'400);
    CHECK(minorOf(u"$1,000") == 100'000);
    CHECK(minorOf(u"　7　") == 700);
    CHECK(minorOf(u".5") == 50);
    CHECK(minorOf(u"5.") == 500);
    CHECK(minorOf(u"0") == 0);
    CHECK(minorOf(u"90000000000000") == 9'000'000'000'000'000);
}

TEST_CASE("What is no amount, or not to the cent, is refused", "[unit]")
{
    CHECK(refusal(parseMinor(u"")) == ErrorCode::Required);
    CHECK(refusal(parseMinor(u"  ")) == ErrorCode::Required);
    for (const QStringView text :
         {u"1.005",    u"1.500",     u"1.0000001万", u"1,00",  u"1,0000", u"12,34,567", u",123",
          u"1234,567", u"1,234.5,6", u"1e400",       u"1.2.3", u"abc",    u"¥",         u".",
          u"-",        u"--5",       u"5-",          u"万",    u"1万2",   u"1 000",     u"nan",
          u"inf",      u"0x10",      u"1,",          u"1,234,"}) {
        INFO(text.toString().toStdString());
        CHECK(refusal(parseMinor(text)) == ErrorCode::Invalid);
    }
    CHECK(refusal(parseMinor(u"90000000000000.01")) == ErrorCode::TooLarge);
    CHECK(refusal(parseMinor(u"-90000000000000.01")) == ErrorCode::TooLarge);
    CHECK(refusal(parseMinor(u"999999万亿")) == ErrorCode::TooLarge);
    CHECK(refusal(parseMinor(QString(400, u'9'))) == ErrorCode::TooLarge);
    CHECK(parseMinor(u"wrong").error().detail == QStringLiteral("wrong"));
}

TEST_CASE("Scaled decimals and percentages must fit exactly", "[unit]")
{
    CHECK(*parseScaled(u"1.25", 4) == 12'500);
    CHECK(*parseScaled(u"1.250000", 2) == 125);
    CHECK(*parseScaled(u"-1,234.5", 1) == -12'345);
    CHECK(*parseScaled(u"７", 0) == 7);
    CHECK(refusal(parseScaled(u"1.255", 2)) == ErrorCode::Invalid);
    CHECK(refusal(parseScaled(u"1e3", 2)) == ErrorCode::Invalid);
    CHECK(refusal(parseScaled(u"", 2)) == ErrorCode::Required);
    CHECK(refusal(parseScaled(u"10000000000000000000", 0)) == ErrorCode::TooLarge);
    CHECK(refusal(parseScaled(u"9223372036854775807", 8)) == ErrorCode::TooLarge);
    CHECK(*parseScaled(u"9223372036854775807", 0) == most);
    CHECK(*parseRatio(u"91.4%") == 9140);
    CHECK(*parseRatio(u"91.4 ％") == 9140);
    CHECK(*parseRatio(u"5") == 500);
    CHECK(refusal(parseRatio(u"5.123%")) == ErrorCode::Invalid);
}

TEST_CASE("Every amount comes back from its plain writing", "[unit]")
{
    forAll(2000, [](Random &random) {
        const qint64 minor = random.between(-9'000'000'000'000'000, 9'000'000'000'000'000) /
                             (random.oneIn(2) ? 1'000'000'000 : 1);
        const qint64 size = std::abs(minor);
        const QString text = QLatin1String(minor < 0 ? "-" : "") + QString::number(size / 100) + u'.' +
                             QString::number(size % 100).rightJustified(2, u'0');
        REQUIRE(minorOf(text) == minor);
    });
}

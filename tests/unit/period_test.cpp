// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/period.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"

using namespace salesdesk;
using namespace salesdesk::tests;

TEST_CASE("§1 both ends of a period belong to it", "[unit]")
{
    const Period february = Period::month(2024, 2);
    CHECK(february.first() == QDate(2024, 2, 1));
    CHECK(february.last() == QDate(2024, 2, 29));
    CHECK(february.days() == 29);
    CHECK(february.contains(QDate(2024, 2, 29)));
    CHECK_FALSE(february.contains(QDate(2024, 3, 1)));
    CHECK(Period::quarter(2026, 3).last() == QDate(2026, 9, 30));
    CHECK(Period::year(2026).days() == 365);
    CHECK_FALSE(Period().isValid());
    CHECK(Period().key().isEmpty());
}

TEST_CASE("§1 quarters and years are fiscal, named by the year they begin in; months are calendar", "[unit]")
{
    CHECK(Period::year(2026, 4).first() == QDate(2026, 4, 1));
    CHECK(Period::year(2026, 4).last() == QDate(2027, 3, 31));
    const Period fourth = Period::quarter(2026, 4, 4);
    CHECK(fourth.first() == QDate(2027, 1, 1));
    CHECK(fourth.key() == QStringLiteral("2026Q4"));
    CHECK(fourth.yearNumber() == 2026);
    CHECK(fourth.number() == 4);
    CHECK(Period::holding(QDate(2027, 3, 31), PeriodKind::Quarter, 4) == fourth);
    CHECK(Period::holding(QDate(2027, 3, 31), PeriodKind::Year, 4) == Period::year(2026, 4));
    CHECK(Period::holding(QDate(2027, 3, 31), PeriodKind::Month, 4).key() == QStringLiteral("2027-03"));
}

TEST_CASE("A period is read from its key and nothing else", "[unit]")
{
    CHECK(*Period::parse(u"2026") == Period::year(2026));
    CHECK(*Period::parse(u"2026Q3") == Period::quarter(2026, 3));
    CHECK(*Period::parse(u"2026-09") == Period::month(2026, 9));
    CHECK(*Period::parse(u"2026Q1", 7) == Period::quarter(2026, 1, 7));
    for (const QStringView text :
         {u"", u"202", u"20260", u"0000", u"2026Q0", u"2026Q5", u"2026q3", u"2026-13", u"2026-00", u"2026-9",
          u"2026-", u" 2026", u"2026Q", u"２０２６", u"-202", u"2026Q31"}) {
        INFO(text.toString().toStdString());
        const auto period = Period::parse(text);
        REQUIRE_FALSE(period.ok());
        CHECK(period.error().code == ErrorCode::Usage);
    }
}

TEST_CASE("Periods tile the calendar for every start of the fiscal year", "[unit]")
{
    forAll(1000, [](Random &random) {
        const int start = int(random.between(1, 12));
        const QDate day = QDate(1990, 1, 1).addDays(random.between(0, 30'000));
        for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}) {
            const Period period = Period::holding(day, kind, start);
            REQUIRE(period.contains(day));
            REQUIRE(*Period::parse(period.key(), start) == (period));
            REQUIRE(period.next().first() == period.last().addDays(1));
            REQUIRE(period.previous().last() == period.first().addDays(-1));
            REQUIRE(period.next().previous() == period);
            REQUIRE(period.sameLastYear().first() == period.first().addYears(-1));
            const QList<Period> months = period.months();
            REQUIRE(months.first().first() == period.first());
            REQUIRE(months.last().last() == period.last());
            REQUIRE(months.size() == (kind == PeriodKind::Month ? 1 : kind == PeriodKind::Quarter ? 3 : 12));
            const QList<Period> quarters = period.quarters();
            REQUIRE(quarters.size() == (kind == PeriodKind::Month ? 0 : kind == PeriodKind::Quarter ? 1 : 4));
            if (kind == PeriodKind::Quarter)
                REQUIRE(quarters.first() == period);
            if (kind == PeriodKind::Year)
                REQUIRE(quarters.last().key() == period.key() + QStringLiteral("Q4"));
        }
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/iso_date.h"
#include "tests/catch.h"

using salesdesk::isoDate;

TEST_CASE("A date is written as Qt::ISODate writes it", "[unit]")
{
    for (QDate day(1, 1, 1); day.year() < 10'100; day = day.addDays(13)) {
        if (isoDate(day) != day.toString(Qt::ISODate))
            FAIL_CHECK(isoDate(day).toStdString());
    }
    CHECK(isoDate(QDate(2026, 2, 28)) == QStringLiteral("2026-02-28"));
    CHECK(isoDate(QDate(-44, 3, 15)) == QDate(-44, 3, 15).toString(Qt::ISODate));
    CHECK(isoDate(QDate()).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/lead_store.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

using namespace salesdesk;

TEST_CASE("The first leads of a list come from an index, even before there are statistics", "[storage]")
{
    tests::TestOffice office;
    const ListSource &source = leadList();
    Statement plan =
        Statement::composed(*office.database,
                            QStringLiteral("EXPLAIN QUERY PLAN SELECT %1 FROM %2 WHERE %3 ORDER BY "
                                           "%4, %1 DESC LIMIT 256")
                                .arg(source.id, source.from, source.where, source.defaultSort),
                            QStringLiteral("test"));
    QStringList steps;
    while (plan.next())
        steps.append(plan.text(3));
    INFO(steps.join(QLatin1Char('\n')).toStdString());
    REQUIRE_FALSE(steps.isEmpty());
    CHECK(steps.first().contains(QLatin1StringView("USING COVERING INDEX lead_created")));
    CHECK(steps.filter(QStringLiteral("TEMP B-TREE")).isEmpty());
}

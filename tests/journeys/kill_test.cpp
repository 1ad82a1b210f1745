// SPDX-License-Identifier: GPL-3.0-or-later
// A program that dies in the middle of its work. 25 moments by default; SALESDESK_KILLS=200 tries that many.
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/decider.h"
#include "tests/support/for_all.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using namespace salesdesk::tests;

TEST_CASE("Killed at random moments, no decision that was told is lost and verify is clean",
          "[journeys][slow]")
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("SALESDESK_KILLS", &given);
    const int moments = given ? asked : 25;
    TestOffice office;
    office.work.reset();
    office.database.reset();

    Random random{quint64(moments)};
    const QString prefix = QStringLiteral("decision.");
    int kept = 0;
    int killedAtWork = 0;
    for (int moment = 0; moment < moments; ++moment) {
        INFO("moment " << moment);
        Decider decider(office.location.path, prefix, kept, 1'000'000);
        // From before it has opened the file to many decisions later, and past a checkpoint now and then.
        decider.listen(int(random.between(0, random.oneIn(8) ? 600'000 : 120'000)));
        decider.kill();
        REQUIRE_FALSE(decider.error());
        const int told = decider.lastTold().value_or(kept - 1);
        killedAtWork += told >= kept;

        auto database = Database::open(office.location);
        REQUIRE(database.ok());
        CHECK(whatIsBroken(**database).toStdString() == "");
        const int now = decisionsKept(**database, prefix);
        // One more may be kept than was told: it died between the two.
        REQUIRE(now > told);
        REQUIRE(now <= told + 2);
        kept = now;
    }
    CHECK(killedAtWork > moments / 4);
    CHECK(kept > moments);
}

TEST_CASE("Two programs write one office at once, and a third reads whole states of it", "[journeys][slow]")
{
    constexpr int each = 300;
    TestOffice office;
    Decider one(office.location.path, QStringLiteral("one."), 0, each);
    Decider two(office.location.path, QStringLiteral("two."), 0, each);
    int looks = 0;
    qint64 seen = 0;
    while (seen < 2 * each) {
        Statement look = Statement::composed(
            *office.database,
            QStringLiteral("SELECT (SELECT COUNT(*) FROM ledger), ledger_last_id, (SELECT COUNT(*) FROM "
                           "setting) FROM office"),
            QStringLiteral("test"));
        REQUIRE(look.next());
        REQUIRE(look.integer(0) == look.integer(1));
        REQUIRE(look.integer(0) == look.integer(2));
        REQUIRE(look.integer(0) >= seen);
        seen = look.integer(0);
        one.listen(2000);
        REQUIRE_FALSE((one.error() || two.error()));
        REQUIRE(++looks < 30'000);
    }
    CHECK(one.finish() == 0);
    CHECK(two.finish() == 0);
    CHECK(decisionsKept(*office.database, QStringLiteral("one.")) == each);
    CHECK(decisionsKept(*office.database, QStringLiteral("two.")) == each);
    CHECK(whatIsBroken(*office.database).toStdString() == "");
    CHECK(looks > 5);
}

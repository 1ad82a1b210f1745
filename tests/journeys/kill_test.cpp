// SPDX-License-Identifier: GPL-3.0-or-later
// A program that dies in the middle of its work, and two that work at once.
#include "models/safety/safety_service.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/journeys/program.h"
#include "tests/support/deal_office.h"
#include "tests/support/decider.h"
#include "tests/support/for_all.h"

#include <QDir>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

/// Everything that `verify` looks at, as it looks: read-only, while the log of the killed program lies there.
void verifyAsFound(const Location &location)
{
    auto database = Database::open(location, Database::Mode::ReadOnly);
    REQUIRE(database.ok());
    const auto report = SafetyService::inspect(**database);
    REQUIRE(report.ok());
    CHECK(report->intact());
}

/// Kills a program that decides on quotes and contracts at as many random moments.
void killWhileDeciding(int moments)
{
    DealOffice office;
    office.work.reset();
    office.database.reset();

    Random random{quint64(moments)};
    QList<ToldDecision> told;
    qint64 kept = 0;
    int killedAtWork = 0;
    for (int moment = 0; moment < moments; ++moment) {
        INFO("moment " << moment);
        Decider decider(office.location.path, random.bits(), int(kept), 1'000'000);
        // From before it has opened the file to many decisions later, and past a checkpoint now and then.
        decider.listen(int(random.between(0, random.oneIn(8) ? 600'000 : 120'000)));
        decider.kill();
        REQUIRE_FALSE(decider.error());
        const QList<ToldDecision> now = decider.told();
        killedAtWork += !now.isEmpty();

        verifyAsFound(office.location);
        auto database = Database::open(office.location);
        REQUIRE(database.ok());
        for (const ToldDecision &decision : now) {
            INFO(decision.what.toStdString() << " " << decision.number);
            CHECK(isKept(**database, decision));
        }
        // One more may be kept than was told: it died between the two.
        const qint64 inLedger = decisionsInLedger(**database);
        CHECK(inLedger >= kept + now.size());
        CHECK(inLedger <= kept + now.size() + 1);
        kept = inLedger;
        told += now;
    }
    auto database = Database::open(office.location);
    REQUIRE(database.ok());
    for (const ToldDecision &decision : std::as_const(told)) {
        INFO(decision.what.toStdString() << " " << decision.number);
        CHECK(isKept(**database, decision));
    }
    for (const char *what : {"send", "approve", "return", "reject", "withdraw"})
        CHECK(std::any_of(told.cbegin(), told.cend(), [what](const ToldDecision &decision) {
            return decision.what == QLatin1StringView(what);
        }));
    CHECK(killedAtWork > moments / 4);
    CHECK(told.size() > moments);
}

} // namespace

TEST_CASE("Killed at random moments, no decision that was told is lost and verify is clean", "[journeys]")
{
    killWhileDeciding(25);
}

TEST_CASE("Killed at 200 random moments, no decision that was told is lost and verify is clean", "[.][slow]")
{
    killWhileDeciding(200);
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

TEST_CASE("verify finds no damage in an office that others open, write and close", "[journeys]")
{
    DealOffice office;
    office.work.reset();
    office.database.reset();
    const Program program;
    for (int round = 0; round < 12; ++round) {
        INFO("round " << round);
        Decider decider(office.location.path, quint64(round), round * 20, 5 + round);
        const auto verified = program.run({QStringLiteral("--json"), QStringLiteral("--database"),
                                           office.location.path, QStringLiteral("verify")});
        INFO(verified.out.toStdString() << verified.errors.toStdString());
        CHECK(verified.code == 0);
        CHECK(decider.finish() == 0);
    }
    CHECK(QDir(office.directory.path()).entryList(QDir::Files).size() == 1);
}

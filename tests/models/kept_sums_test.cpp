// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/measures/kept_sums.h"
#include "models/people/people_service.h"
#include "models/people/people_store.h"
#include "models/storage/migrator.h"
#include "models/storage/settings.h"
#include "tests/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/random_figures.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

qint64 partOf(RandomFigures &figures, qint64 contract, qint64 person, const char *column)
{
    return readInteger(figures.database,
                       QStringLiteral("SELECT %1 FROM contract_part WHERE contract_id = :c AND staff_id = :s")
                           .arg(QLatin1StringView(column)),
                       {{QStringLiteral(":c"), contract}, {QStringLiteral(":s"), person}});
}

} // namespace

TEST_CASE("Kept sums are the rebuilt ones after any operations", "[models]")
{
    forAll(12, [](Random &random) {
        TestOffice office;
        RandomFigures figures(*office.database, *office.work);
        if (random.oneIn(2)) {
            REQUIRE(office.work
                        ->run(Session::system(),
                              [&](Transaction &transaction) -> Status {
                                  Settings::set(transaction, QStringLiteral("counting_date.membership"),
                                                random.oneIn(2) ? QStringLiteral("deposit")
                                                                : QStringLiteral("paid"));
                                  return {};
                              })
                        .ok());
        }
        for (int i = 0; i < 60; ++i)
            figures.somethingHappens(random);
        CHECK(KeptSums::verify(*office.database) == QStringList());
        const QStringList kept = figures.kept();
        figures.rebuild();
        CHECK(KeptSums::verify(*office.database) == QStringList());
        CHECK(figures.kept() == kept);
        CHECK_FALSE(kept.isEmpty());
    });
}

TEST_CASE("§3 money of a contract is split by largest remainder, ties by staff number", "[models]")
{
    TestOffice office;
    RandomFigures figures(*office.database, *office.work);
    forAll(200, [&](Random &random) {
        const qint64 amount = random.between(-9'000'000'000'000'000, 9'000'000'000'000'000);
        const qint64 contract = figures.addContract({{QStringLiteral("amount"), amount},
                                                     {QStringLiteral("cost"), 1},
                                                     {QStringLiteral("signed_on"), QDate(2026, 5, 5)}});
        figures.share(
            contract,
            {{figures.staff.at(2), 3333}, {figures.staff.at(3), 3333}, {figures.staff.at(1), 3334}});
        figures.refresh(contract);
        const QList<qint64> parts = allocate(amount, {3334, 3333, 3333});
        const QList<qint64> profits = allocate(amount - 1, {3334, 3333, 3333});
        for (int i = 0; i < 3; ++i) {
            CHECK(partOf(figures, contract, figures.staff.at(i + 1), "sales") == parts.at(i));
            CHECK(partOf(figures, contract, figures.staff.at(i + 1), "profit") == profits.at(i));
        }
    });
}

TEST_CASE("§1 a document's total is converted once, half up", "[models]")
{
    TestOffice office;
    RandomFigures figures(*office.database, *office.work);
    forAll(200, [&](Random &random) {
        const qint64 amount = random.between(-9'000'000'000'000, 9'000'000'000'000);
        const qint64 rate = random.between(1, 2'000 * rateScale);
        const auto wanted = mulDiv(amount, rate, rateScale);
        REQUIRE(wanted.ok());
        const qint64 contract = figures.addContract({{QStringLiteral("amount"), amount},
                                                     {QStringLiteral("rate"), rate},
                                                     {QStringLiteral("signed_on"), QDate(2026, 5, 5)}});
        figures.refresh(contract);
        CHECK(partOf(figures, contract, figures.staff.at(0), "sales") == *wanted);
    });
}

TEST_CASE("§3 a figure belongs to the team its person was in on the counting date", "[models]")
{
    TestOffice office;
    RandomFigures figures(*office.database, *office.work);
    const auto teamOn = [&](QDate day, int person) {
        const qint64 contract = figures.addContract(
            {{QStringLiteral("owner_id"), figures.staff.at(person)}, {QStringLiteral("signed_on"), day}});
        figures.refresh(contract);
        return partOf(figures, contract, figures.staff.at(person), "team_id");
    };
    CHECK(teamOn(QDate(2026, 3, 31), 0) == figures.teams.at(0));
    CHECK(teamOn(QDate(2026, 4, 1), 0) == figures.teams.at(1));
    CHECK(teamOn(QDate(2026, 4, 1), 3) == figures.teams.at(1));
}

TEST_CASE("§3 a change of team that is dated back moves the figures since, and only those", "[models]")
{
    forAll(12, [](Random &random) {
        TestOffice office;
        RandomFigures figures(*office.database, *office.work);
        const Office itself;
        PeopleService people(*office.work, itself);
        const Session admin =
            office.addStaff(QStringLiteral("adm"), QStringLiteral("Admin"), {Role::Administrator});
        for (int i = 0; i < 25; ++i)
            figures.somethingHappens(random);
        const QDate start(2026, 1, 1);
        const StaffId moved(figures.staff.at(random.between(0, 2)));
        QHash<int, qint64> expected; // day of the year → team
        for (int day = 0; day < 365; ++day)
            expected.insert(day, PeopleStore::teamOn(*office.database, moved, start.addDays(day)).value);
        for (int move = 0; move < 6; ++move) {
            Staff staff = *people.find(moved);
            const qint64 other =
                staff.team.value == figures.teams.at(0) ? figures.teams.at(1) : figures.teams.at(0);
            staff.team = staff.team.isValid() && random.oneIn(5) ? TeamId() : TeamId(other);
            const int from = int(random.between(0, 364));
            REQUIRE(people.changeStaff(admin, staff, start.addDays(from)).ok());
            for (int day = from; day < 365; ++day)
                expected.insert(day, staff.team.value);
            for (int day = 0; day < 365; ++day) {
                INFO("move " << move << " on day " << from << ", looked at day " << day);
                REQUIRE(PeopleStore::teamOn(*office.database, moved, start.addDays(day)).value ==
                        expected.value(day));
            }
            // Nobody is in two teams on one day.
            CHECK(readInteger(
                      *office.database,
                      QStringLiteral("SELECT COUNT(*) FROM team_membership a JOIN team_membership b ON "
                                     "a.staff_id = b.staff_id AND a.from_on < b.from_on AND (a.to_on IS "
                                     "NULL OR a.to_on >= b.from_on)")) == 0);
            CHECK(KeptSums::verify(*office.database) == QStringList());
            const QStringList kept = figures.kept();
            figures.rebuild();
            CHECK(figures.kept() == kept);
        }
    });
}

TEST_CASE("§11 a termination counts in the period it takes effect and leaves the signing's alone", "[models]")
{
    TestOffice office;
    RandomFigures figures(*office.database, *office.work);
    const qint64 contract = figures.addContract({{QStringLiteral("amount"), 50'000},
                                                 {QStringLiteral("cost"), 20'000},
                                                 {QStringLiteral("state"), QStringLiteral("terminated")},
                                                 {QStringLiteral("signed_on"), QDate(2026, 2, 3)},
                                                 {QStringLiteral("ended_on"), QDate(2026, 6, 7)}});
    figures.refresh(contract);
    CHECK(
        readRows(*office.database,
                 QStringLiteral("SELECT month, value FROM kept_month WHERE measure = 'sales' ORDER BY month"),
                 2) == QStringList{QStringLiteral("2026-02|50000"), QStringLiteral("2026-06|-50000")});
    CHECK(readRows(
              *office.database,
              QStringLiteral("SELECT month, value FROM kept_month WHERE measure = 'profit' ORDER BY month"),
              2) == QStringList{QStringLiteral("2026-02|30000"), QStringLiteral("2026-06|-30000")});
}

TEST_CASE("Verify names the kept table that was tampered with", "[models]")
{
    TestOffice office;
    RandomFigures figures(*office.database, *office.work);
    figures.refresh(figures.addContract(
        {{QStringLiteral("amount"), 50'000}, {QStringLiteral("signed_on"), QDate(2026, 2, 3)}}));
    REQUIRE(KeptSums::verify(*office.database).isEmpty());
    runSql(*office.database,
           QStringLiteral("UPDATE kept_month SET value = value + 1 WHERE measure = 'sales'"));
    CHECK(KeptSums::verify(*office.database) == QStringList{QStringLiteral("kept_month")});
    runSql(*office.database, QStringLiteral("UPDATE contract SET amount = amount + 1"));
    CHECK(KeptSums::verify(*office.database).contains(QStringLiteral("contract_part")));
}

TEST_CASE("Kept sums on PostgreSQL are those of SQLite", "[storage]")
{
    PostgresServer *server = PostgresServer::instance();
    REQUIRE(server);
    auto opened = Database::open(server->newDatabase());
    REQUIRE(opened.ok());
    REQUIRE(Migrator::upgrade(**opened, 1).ok());
    ChangeBus bus;
    FixedClock clock(1000);
    UnitOfWork work(**opened, bus, clock);
    runSql(**opened, QStringLiteral("INSERT INTO office (id, name, currency, preset, created_at) "
                                    "VALUES (1, 'T', 'CNY', 'general', 1)"));
    TestOffice office;
    RandomFigures there(**opened, work);
    RandomFigures here(*office.database, *office.work);
    for (RandomFigures *figures : {&there, &here}) {
        Random random(7);
        for (int i = 0; i < 60; ++i)
            figures->somethingHappens(random);
        CHECK(KeptSums::verify(figures->database) == QStringList());
        figures->rebuild();
        CHECK(KeptSums::verify(figures->database) == QStringList());
    }
    CHECK(there.kept() == here.kept());
}

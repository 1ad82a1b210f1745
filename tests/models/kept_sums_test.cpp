// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/measures/kept_sums.h"
#include "models/people/people_service.h"
#include "models/people/people_store.h"
#include "models/storage/migrator.h"
#include "models/storage/settings.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"
#include "tests/support/postgres_server.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

/// Four people in two teams, one of whom moved, and customers with and without an owner.
class Figures
{
public:
    explicit Figures(Database &db, UnitOfWork &unit) : database(db), work(unit)
    {
        for (const QString &name : {QStringLiteral("North"), QStringLiteral("South")})
            teams.append(insertRow(database, QStringLiteral("team"), {{QStringLiteral("name"), name}}));
        for (int i = 0; i < 4; ++i) {
            const QString number = QStringLiteral("S-%1").arg(i);
            staff.append(insertRow(database, QStringLiteral("staff"),
                                   {{QStringLiteral("number"), number},
                                    {QStringLiteral("name"), number},
                                    {QStringLiteral("name_key"), number},
                                    {QStringLiteral("team_id"), teams.at(i % 2)}}));
        }
        for (int i = 0; i < 3; ++i) // the last belongs to a team without a record of when
            member(staff.at(i), teams.at(i % 2), QDate(1900, 1, 1), i == 0 ? QDate(2026, 3, 31) : QDate());
        member(staff.at(0), teams.at(1), QDate(2026, 4, 1), {});
        for (int i = 0; i < 5; ++i)
            customers.append(
                insertRow(database, QStringLiteral("customer"),
                          {{QStringLiteral("number"), QString::number(i)},
                           {QStringLiteral("name"), QString::number(i)},
                           {QStringLiteral("name_key"), QString::number(i)},
                           {QStringLiteral("name_fold"), QString::number(i)},
                           {QStringLiteral("owner_id"), i == 0 ? QVariant() : QVariant(staff.at(i % 4))}}));
    }

    void member(qint64 person, qint64 team, QDate from, QDate to)
    {
        QVariantMap row{{QStringLiteral("staff_id"), person},
                        {QStringLiteral("team_id"), team},
                        {QStringLiteral("from_on"), from}};
        if (to.isValid())
            row.insert(QStringLiteral("to_on"), to);
        insertRow(database, QStringLiteral("team_membership"), row, false);
    }

    qint64 addContract(const QVariantMap &given)
    {
        QVariantMap row{{QStringLiteral("draft_number"), QStringLiteral("x")},
                        {QStringLiteral("owner_id"), staff.at(0)},
                        {QStringLiteral("customer_id"), customers.at(0)},
                        {QStringLiteral("state"), QStringLiteral("signed")},
                        {QStringLiteral("currency"), QStringLiteral("CNY")}};
        row.insert(given);
        return insertRow(database, QStringLiteral("contract"), row);
    }

    void share(qint64 contract, const QList<std::pair<qint64, qint64>> &shares)
    {
        runSql(
            database,
            QStringLiteral("DELETE FROM credit_share WHERE subject_kind = 'contract' AND subject_id = :id"),
            {{QStringLiteral(":id"), contract}});
        for (const auto &[person, part] : shares)
            insertRow(database, QStringLiteral("credit_share"),
                      {{QStringLiteral("subject_kind"), QStringLiteral("contract")},
                       {QStringLiteral("subject_id"), contract},
                       {QStringLiteral("staff_id"), person},
                       {QStringLiteral("share"), part}},
                      false);
    }

    void refresh(qint64 contract)
    {
        const Status done = work.run(Session::system(), [&](Transaction &transaction) -> Status {
            KeptSums::refreshContract(transaction, ContractId(contract));
            return {};
        });
        REQUIRE(done.ok());
    }

    void rebuild()
    {
        const Status done = work.run(Session::system(), [&](Transaction &transaction) -> Status {
            KeptSums::rebuild(transaction);
            return {};
        });
        INFO((done.ok() ? std::string() : done.error().detail.toStdString()));
        REQUIRE(done.ok());
    }

    QStringList kept()
    {
        return readRows(
                   database,
                   QStringLiteral("SELECT measure, month, staff_id, team_id, value, records FROM kept_month "
                                  "WHERE records <> 0 OR value <> 0 ORDER BY 1, 2, 3, 4"),
                   6) +
               readRows(
                   database,
                   QStringLiteral("SELECT due_month, paid_month, staff_id, team_id, amount FROM "
                                  "kept_collection WHERE records <> 0 OR amount <> 0 ORDER BY 1, 2, 3, 4"),
                   5) +
               readRows(database,
                        QStringLiteral("SELECT due_on, staff_id, team_id, open_amount FROM kept_due "
                                       "WHERE open_amount <> 0 ORDER BY 1, 2, 3"),
                        4);
    }

    Database &database;
    UnitOfWork &work;
    QList<qint64> teams;
    QList<qint64> staff;
    QList<qint64> customers;
};

QDate someDay(Random &random)
{
    return QDate(2026, 1, 1).addDays(random.between(0, 300));
}

QVariantMap someContract(Figures &figures, Random &random)
{
    static const QStringList states{QStringLiteral("draft"),     QStringLiteral("signed"),
                                    QStringLiteral("completed"), QStringLiteral("terminated"),
                                    QStringLiteral("void"),      QStringLiteral("in_execution")};
    const QString state = random.pick(states);
    QVariantMap row{
        {QStringLiteral("owner_id"), random.pick(figures.staff)},
        {QStringLiteral("customer_id"), random.pick(figures.customers)},
        {QStringLiteral("state"), state},
        {QStringLiteral("type"), random.oneIn(3) ? QStringLiteral("membership") : QStringLiteral("sale")},
        {QStringLiteral("rate"), random.oneIn(3) ? random.between(1, 1'000'000'000) : rateScale},
        {QStringLiteral("amount"), random.between(1, 1'000'000'000)},
        {QStringLiteral("tax"), random.between(0, 100'000)}};
    row.insert(QStringLiteral("cost"),
               random.oneIn(4) ? QVariant() : QVariant(random.between(0, 1'200'000'000)));
    row.insert(QStringLiteral("signed_on"),
               state == QStringLiteral("draft") ? QVariant() : QVariant(someDay(random)));
    row.insert(QStringLiteral("ended_on"),
               state == QStringLiteral("terminated") ? QVariant(QDate(2026, 11, 1)) : QVariant());
    return row;
}

QList<std::pair<qint64, qint64>> someShares(Figures &figures, Random &random)
{
    switch (random.between(0, 2)) {
    case 0:
        return {{random.pick(figures.staff), 10000}};
    case 1:
        return {{figures.staff.at(1), 7000}, {figures.staff.at(0), 3000}};
    default:
        return {{figures.staff.at(0), 3333}, {figures.staff.at(2), 3333}, {figures.staff.at(3), 3334}};
    }
}

void someMoney(Figures &figures, Random &random, qint64 contract)
{
    Database &db = figures.database;
    const qint64 instalment = insertRow(db, QStringLiteral("instalment"),
                                        {{QStringLiteral("contract_id"), contract},
                                         {QStringLiteral("position"), 1},
                                         {QStringLiteral("due_on"), someDay(random)},
                                         {QStringLiteral("amount"), random.between(1, 100'000)},
                                         {QStringLiteral("voided"), random.oneIn(6)}});
    for (qint64 i = random.between(0, 3); i > 0; --i) {
        const qint64 amount = random.between(-20'000, 80'000);
        const qint64 receipt =
            insertRow(db, QStringLiteral("receipt"),
                      {{QStringLiteral("number"), QStringLiteral("%1-%2").arg(instalment).arg(i)},
                       {QStringLiteral("contract_id"), contract},
                       {QStringLiteral("received_on"), someDay(random)},
                       {QStringLiteral("amount"), amount},
                       {QStringLiteral("currency"), QStringLiteral("CNY")}});
        insertRow(db, QStringLiteral("receipt_allocation"),
                  {{QStringLiteral("receipt_id"), receipt},
                   {QStringLiteral("instalment_id"), instalment},
                   {QStringLiteral("amount"), amount}},
                  false);
    }
}

void somethingHappens(Figures &figures, Random &random, QList<qint64> &contracts)
{
    Database &db = figures.database;
    if (contracts.isEmpty() || random.oneIn(3)) {
        contracts.append(figures.addContract(someContract(figures, random)));
        figures.share(contracts.last(), someShares(figures, random));
        figures.refresh(contracts.last());
        return;
    }
    const qint64 contract = random.pick(contracts);
    const QVariantMap id{{QStringLiteral(":id"), contract}};
    switch (random.between(0, 4)) {
    case 0: {
        const QVariantMap row = someContract(figures, random);
        QStringList sets;
        QVariantMap values = id;
        for (auto it = row.begin(); it != row.end(); ++it) {
            sets.append(it.key() + QStringLiteral(" = :") + it.key());
            values.insert(QLatin1Char(':') + it.key(), it.value());
        }
        runSql(db, QStringLiteral("UPDATE contract SET %1 WHERE id = :id").arg(sets.join(QLatin1Char(','))),
               values);
        break;
    }
    case 1:
        figures.share(contract, someShares(figures, random));
        break;
    case 2:
        someMoney(figures, random, contract);
        break;
    case 3:
        runSql(db, QStringLiteral("UPDATE contract SET deleted_at = 1 WHERE id = :id"), id);
        break;
    default:
        runSql(db, QStringLiteral("UPDATE receipt SET deleted_at = 1 WHERE contract_id = :id"), id);
    }
    figures.refresh(contract);
}

qint64 partOf(Figures &figures, qint64 contract, qint64 person, const char *column)
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
        Figures figures(*office.database, *office.work);
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
        QList<qint64> contracts;
        for (int i = 0; i < 40; ++i)
            somethingHappens(figures, random, contracts);
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
    Figures figures(*office.database, *office.work);
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
    Figures figures(*office.database, *office.work);
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
    Figures figures(*office.database, *office.work);
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
        Figures figures(*office.database, *office.work);
        const Office itself;
        PeopleService people(*office.work, itself);
        const Session admin =
            office.addStaff(QStringLiteral("adm"), QStringLiteral("Admin"), {Role::Administrator});
        QList<qint64> contracts;
        for (int i = 0; i < 25; ++i)
            somethingHappens(figures, random, contracts);
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
    Figures figures(*office.database, *office.work);
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
    Figures figures(*office.database, *office.work);
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
    Figures there(**opened, work);
    Figures here(*office.database, *office.work);
    for (Figures *figures : {&there, &here}) {
        Random random(7);
        QList<qint64> contracts;
        for (int i = 0; i < 60; ++i)
            somethingHappens(*figures, random, contracts);
        CHECK(KeptSums::verify(figures->database) == QStringList());
        figures->rebuild();
        CHECK(KeptSums::verify(figures->database) == QStringList());
    }
    CHECK(there.kept() == here.kept());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/kept_sums.h"
#include "models/storage/migrator.h"
#include "tests/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/random_figures.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

#include <QRegularExpression>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

/// Puts the kept tables back to what offices had before migration 8, whose sums it does not read.
void turnBack(Database &database)
{
    for (const char *table : {"signing_part", "kept_day", "kept_month"})
        database.execute(QStringLiteral("DROP TABLE ") + QLatin1StringView(table));
    for (const Migrator::Migration &migration : Migrator::migrations(database.dialect())) {
        if (migration.number != 6)
            continue;
        static const QRegularExpression old(QStringLiteral(
            "^CREATE TABLE (kept_month|kept_collection|kept_due) |^CREATE INDEX kept_due_open "));
        for (const QString &sql : migration.statements) {
            if (old.match(sql).hasMatch())
                database.execute(sql);
        }
    }
    database.execute(QStringLiteral("DELETE FROM migration WHERE number = 8"));
}

void checkUpgrade(Database &database, UnitOfWork &work)
{
    RandomFigures figures(database, work);
    Random random(11);
    for (int i = 0; i < 150; ++i)
        figures.somethingHappens(random);
    figures.rebuild();
    const QStringList kept = figures.kept();
    CHECK(kept.size() > 100);
    turnBack(database);
    // Whose new customer it was did not follow the owner in those programs.
    runSql(database, QStringLiteral("UPDATE customer_first SET staff_id = %1").arg(figures.staff.first()));
    REQUIRE(Migrator::check(database).error().code == ErrorCode::NeedsUpgrade);
    const Status upgraded = Migrator::upgrade(database, 2);
    INFO((upgraded.ok() ? std::string() : upgraded.error().detail.toStdString()));
    REQUIRE(upgraded.ok());
    CHECK(KeptSums::verify(database) == QStringList());
    CHECK(figures.kept() == kept);
}

} // namespace

TEST_CASE("An office of before there were sums by day is upgraded with its sums", "[storage]")
{
    TestOffice office;
    checkUpgrade(*office.database, *office.work);
}

TEST_CASE("An office of before there were sums by day is upgraded with its sums on PostgreSQL", "[storage]")
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
    checkUpgrade(**opened, work);
}

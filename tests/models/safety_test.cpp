// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/safety_service.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

using namespace salesdesk;

TEST_CASE("§15 who may copies, looks and reads the ledger; nobody else", "[models]")
{
    tests::TestOffice office;
    SafetyService safety(*office.work);
    const Session admin = office.addStaff(QStringLiteral("1"), QStringLiteral("陈静"), {Role::Administrator});
    const Session sales = office.addStaff(QStringLiteral("2"), QStringLiteral("李雪"), {Role::Salesperson});
    const Session executive = office.addStaff(QStringLiteral("3"), QStringLiteral("周敏"), {Role::Executive});
    const QString copy = office.directory.filePath(QStringLiteral("copy.salesdesk"));
    CHECK(safety.backUp(sales, *office.database, copy).error().code == ErrorCode::NotPermitted);
    CHECK(safety.inspect(sales, *office.database).error().code == ErrorCode::NotPermitted);
    CHECK(safety.recent(sales, 10).error().code == ErrorCode::NotPermitted);
    REQUIRE(safety.backUp(admin, *office.database, copy).ok());
    REQUIRE(safety.backUp(admin, *office.database, copy).ok());

    const auto newest = safety.recent(executive, 1);
    REQUIRE(newest.ok());
    REQUIRE(newest->size() == 1);
    CHECK(newest->first().who == QStringLiteral("陈静"));
    CHECK(newest->first().operation == QStringLiteral("office.backup"));
    const auto older = safety.recent(executive, 10, newest->first().id);
    REQUIRE(older.ok());
    CHECK(older->size() == 1);

    CHECK(safety.inspect(executive, *office.database)->intact());
    Statement::composed(*office.database, QStringLiteral("UPDATE ledger SET note = 'x' WHERE id = 1"),
                        QStringLiteral("test"))
        .run();
    const auto report = safety.inspect(executive, *office.database);
    REQUIRE(report.ok());
    CHECK(report->ledger.firstBroken == 1);
    CHECK_FALSE(report->intact());
}

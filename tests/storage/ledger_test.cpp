// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settings.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using tests::TestOffice;

namespace {
void writeSettings(TestOffice &office, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto result = office.work->run(Session::system(), [&](Transaction &transaction) -> Result<int> {
            Settings::set(transaction, QStringLiteral("key%1").arg(i % 3), i);
            return i;
        });
        REQUIRE(result.ok());
    }
}

void tamper(TestOffice &office, const char *sql)
{
    office.database->execute(QString::fromLatin1(sql));
}
} // namespace

TEST_CASE("§15 each change is one row of a chained ledger, written with the change", "[storage]")
{
    TestOffice office;
    writeSettings(office, 5);
    const Ledger::Verdict verdict = Ledger::verify(*office.database);
    CHECK(verdict.rows == 5);
    CHECK(verdict.intact());
    CHECK(Settings::integer(*office.database, QStringLiteral("key1"), -1) == 4);
}

TEST_CASE("§15 a changed, removed or cut ledger row is found and named", "[storage]")
{
    TestOffice office;
    writeSettings(office, 6);
    SECTION("changed")
    {
        tamper(office, "UPDATE ledger SET operation = 'x' WHERE id = 3");
        CHECK(Ledger::verify(*office.database).firstBroken == 3);
    }
    SECTION("content changed")
    {
        tamper(office, "UPDATE ledger_content SET after_content = '{}' WHERE ledger_id = 4");
        CHECK(Ledger::verify(*office.database).firstBroken == 4);
    }
    SECTION("removed")
    {
        tamper(office, "DELETE FROM ledger WHERE id = 2");
        CHECK(Ledger::verify(*office.database).firstBroken == 2);
    }
    SECTION("tail cut")
    {
        tamper(office, "DELETE FROM ledger WHERE id > 4");
        const auto verdict = Ledger::verify(*office.database);
        CHECK(verdict.tailCut);
        CHECK(verdict.firstBroken == 5);
    }
    SECTION("content purged: the chain still holds")
    {
        tamper(office, "DELETE FROM ledger_content WHERE ledger_id = 4");
        CHECK(Ledger::verify(*office.database).intact());
    }
}

TEST_CASE("A unit of work that fails leaves nothing behind", "[storage]")
{
    TestOffice office;
    const auto refused = office.work->run(Session::system(), [&](Transaction &transaction) -> Result<int> {
        Settings::set(transaction, QStringLiteral("key"), 1);
        return ErrorCode::NotPermitted;
    });
    CHECK(refused.error().code == ErrorCode::NotPermitted);
    const auto failed = office.work->run(Session::system(), [&](Transaction &transaction) -> Result<int> {
        Settings::set(transaction, QStringLiteral("key"), 1);
        transaction.database().execute(QStringLiteral("INSERT INTO team (name) VALUES (NULL)"));
        return 1;
    });
    CHECK_FALSE(failed.ok());
    CHECK(Settings::integer(*office.database, QStringLiteral("key"), -1) == -1);
    CHECK(Ledger::verify(*office.database).rows == 0);
}

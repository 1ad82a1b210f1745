// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settings.h"
#include "tests/catch.h"
#include "tests/support/decider.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_office.h"

#include <QFile>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

Status decide(TestOffice &office, const QString &key, const QString &value)
{
    return office.work->run(Session::system(), [&](Transaction &transaction) -> Status {
        Settings::set(transaction, key, value);
        return {};
    });
}

} // namespace

TEST_CASE("A file that may not grow says the disk is full and keeps what was there", "[storage]")
{
    TestOffice office;
    REQUIRE(decide(office, QStringLiteral("a"), QStringLiteral("kept")).ok());
    office.database->execute(QStringLiteral("PRAGMA max_page_count = 1"));
    const Status refused = decide(office, QStringLiteral("b"), QString(200'000, QLatin1Char('x')));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK(Settings::text(*office.database, QStringLiteral("a"), {}) == QStringLiteral("kept"));
    CHECK(Settings::text(*office.database, QStringLiteral("b"), QStringLiteral("none")) ==
          QStringLiteral("none"));
    CHECK(whatIsBroken(*office.database).toStdString() == "");
    office.database->execute(QStringLiteral("PRAGMA max_page_count = 1000000"));
    CHECK(decide(office, QStringLiteral("b"), QStringLiteral("again")).ok());
}

TEST_CASE("A disk that fills up in the middle of saving loses nothing that was told", "[storage][slow]")
{
    const SmallDisk disk(QStringLiteral("3m"));
    if (!disk.isMounted()) {
        WARN("No file system of our own could be mounted here");
        return;
    }
    TestOffice made;
    made.work.reset();
    made.database.reset();
    const QString file = disk.filePath(QStringLiteral("office.salesdesk"));
    REQUIRE(QFile::copy(made.location.path, file));

    Decider decider(file, QStringLiteral("d."), 0, 1'000'000);
    CHECK(decider.finish() == 1);
    CHECK(decider.error() == ErrorCode::DiskFull);
    REQUIRE(decider.lastTold());
    CHECK(*decider.lastTold() > 10);

    Location location;
    location.path = file;
    for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
        auto database = Database::open(location, mode);
        REQUIRE(database.ok());
        CHECK(whatIsBroken(**database).toStdString() == "");
        CHECK(decisionsKept(**database, QStringLiteral("d.")) == *decider.lastTold() + 1);
    }
}

TEST_CASE("An office on a disk without any room says that the disk is full", "[storage]")
{
    const SmallDisk disk(QStringLiteral("2m"));
    if (!disk.isMounted()) {
        WARN("No file system of our own could be mounted here");
        return;
    }
    TestOffice made;
    made.work.reset();
    made.database.reset();
    Location location;
    location.path = disk.filePath(QStringLiteral("office.salesdesk"));
    REQUIRE(QFile::copy(made.location.path, location.path));
    QFile filler(disk.filePath(QStringLiteral("filler")));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    CHECK(Database::open(location).error().code == ErrorCode::DiskFull);
    auto database = Database::open(location, Database::Mode::ReadOnly);
    REQUIRE(database.ok());
    CHECK(whatIsBroken(**database).toStdString() == "");
}

TEST_CASE("§15 a clock set back leaves the chain as it should be", "[storage]")
{
    TestOffice office;
    REQUIRE(decide(office, QStringLiteral("a"), QStringLiteral("1")).ok());
    office.clock.advance(-86'400'000);
    REQUIRE(decide(office, QStringLiteral("a"), QStringLiteral("2")).ok());
    office.clock.set(0);
    REQUIRE(decide(office, QStringLiteral("a"), QStringLiteral("3")).ok());
    const Ledger::Verdict verdict = Ledger::verify(*office.database);
    CHECK(verdict.rows == 3);
    CHECK(verdict.intact());
}

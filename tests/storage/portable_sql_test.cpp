// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"
#include "models/storage/sql_catalog.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_office.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace salesdesk;
using tests::PostgresServer;
using tests::TestOffice;

namespace {

QStringList blocksThatFail(Database &database)
{
    QStringList failed;
    for (const QString &name : SqlCatalog::names()) {
        if (SqlCatalog::text(name, database.dialect()).isEmpty())
            continue; // of the other dialect only
        try {
            // PostgreSQL checks a block when it is prepared, which begin and rollback keep apart.
            Statement(database, name.toLatin1().constData());
        } catch (const StorageFailure &failure) {
            const auto text = database.connection().lastError().text();
            failed << name + QLatin1Char(' ') + failure.error.detail + QLatin1Char(' ') + text;
        }
    }
    return failed;
}

/// Names used in models/**/*.cpp as "feature.block".
QSet<QString> usedNames()
{
    QSet<QString> used;
    static const QRegularExpression quoted(QStringLiteral("\"([a-z_]+\\.[a-z0-9_]+)\""));
    QDirIterator files(QStringLiteral(SOURCE_DIR "/models"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = quoted.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            used.insert(matches.next().captured(1));
    }
    return used;
}

} // namespace

TEST_CASE("Every SQL block prepares on SQLite", "[storage]")
{
    TestOffice office;
    for (const QString &failure : blocksThatFail(*office.database))
        FAIL_CHECK(failure.toStdString());
}

TEST_CASE("Every SQL block prepares on PostgreSQL", "[storage]")
{
    PostgresServer *server = PostgresServer::instance();
    REQUIRE(server); // installer/test.sh installs it; never skipped
    auto database = Database::open(server->newDatabase());
    REQUIRE(database.ok());
    const Status migrated = Migrator::upgrade(**database, 1);
    INFO((migrated.ok()
              ? std::string()
              : (migrated.error().detail + (*database)->connection().lastError().text()).toStdString()));
    REQUIRE(migrated.ok());
    CHECK(Migrator::check(**database).ok());
    for (const QString &failure : blocksThatFail(**database))
        FAIL_CHECK(failure.toStdString());
}

TEST_CASE("No SQL block is unused and none that is used is missing", "[storage]")
{
    const QSet<QString> used = usedNames();
    const QStringList names = SqlCatalog::names();
    for (const QString &name : names) {
        if (!used.contains(name))
            FAIL_CHECK("unused: " << name.toStdString());
    }
    const QSet<QString> features = [&] {
        QSet<QString> result;
        for (const QString &name : names)
            result.insert(name.section(QLatin1Char('.'), 0, 0));
        return result;
    }();
    // Composed SQL carries a name for the log only.
    static const QRegularExpression inStatement(
        QStringLiteral(R"re(Statement(?: \w+)?\([^,;"]{1,60}, "([a-z_]+\.[a-z0-9_]+)")re"));
    QDirIterator files(QStringLiteral(SOURCE_DIR "/models"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = inStatement.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!names.contains(name) && !name.startsWith(QLatin1StringView("migrator.")))
                FAIL_CHECK("missing: " << name.toStdString() << " in " << file.fileName().toStdString());
        }
    }
}

TEST_CASE("A unit of work and its ledger hold on PostgreSQL too", "[storage]")
{
    PostgresServer *server = PostgresServer::instance();
    REQUIRE(server);
    auto opened = Database::open(server->newDatabase());
    REQUIRE(opened.ok());
    Database &database = **opened;
    REQUIRE(Migrator::upgrade(database, 1).ok());
    database.execute(QStringLiteral(
        "INSERT INTO office (id, name, currency, preset, created_at) VALUES (1, 'T', 'CNY', 'general', 1)"));
    ChangeBus bus;
    FixedClock clock(1000);
    UnitOfWork work(database, bus, clock);
    for (int i = 0; i < 3; ++i) {
        const auto done = work.run(Session::system(), [&](Transaction &transaction) -> Result<qint64> {
            const qint64 number = takeNumbers(transaction, QStringLiteral("lead"), QStringLiteral("2609"));
            transaction.record(QStringLiteral("office.change"), Kind::Office, 1, {},
                               QJsonObject{{QStringLiteral("n"), number}});
            return number;
        });
        INFO((done.ok() ? std::string() : done.error().detail.toStdString()));
        REQUIRE(done.ok());
        CHECK(*done == i + 1);
    }
    CHECK(Ledger::verify(database).rows == 3);
    CHECK(Ledger::verify(database).intact());
    database.execute(QStringLiteral("UPDATE ledger SET note = 'x' WHERE id = 2"));
    CHECK(Ledger::verify(database).firstBroken == 2);
}

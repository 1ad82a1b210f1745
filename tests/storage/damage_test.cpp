// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no office, or not one of ours any more: one clear refusal each, and not a byte changed.
#include "models/storage/migrator.h"
#include "models/storage/settings.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/decider.h"
#include "tests/support/test_office.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

using Mode = Database::Mode;

QByteArray content(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Every file below a directory with a digest of its bytes.
QStringList everything(const QString &directory)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        found +=
            path + QLatin1Char(' ') +
            QString::fromLatin1(QCryptographicHash::hash(content(path), QCryptographicHash::Sha256).toHex());
    }
    found.sort();
    return found;
}

/// As a program opens an office; none where it can be used.
std::optional<ErrorCode> refusal(const QString &path, Mode mode)
{
    Location location;
    location.path = path;
    auto database = Database::open(location, mode);
    if (!database)
        return database.error().code;
    const Status checked = Migrator::check(**database);
    return checked.ok() ? std::nullopt : std::optional(checked.error().code);
}

/// A file at rest that holds a small office.
struct OfficeFile
{
    OfficeFile()
    {
        const Status set = office.work->run(Session::system(), [](Transaction &transaction) -> Status {
            for (int i = 0; i < 200; ++i)
                Settings::set(transaction, QStringLiteral("k%1").arg(i), i);
            return {};
        });
        REQUIRE(set.ok());
    }
    void close()
    {
        office.work.reset();
        office.database.reset();
    }
    QString path() const { return office.location.path; }
    QString directory() const { return office.directory.path(); }

    TestOffice office;
};

/// Refused in both ways of opening, and nothing beside or inside changed.
void refusedUntouched(const OfficeFile &file, const QString &path, ErrorCode expected)
{
    const QStringList before = everything(file.directory());
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        INFO("mode " << int(mode) << ", " << path.toStdString());
        CHECK(refusal(path, mode) == expected);
        CHECK(everything(file.directory()) == before);
    }
}

} // namespace

TEST_CASE("What is no office is refused by name and left as it was", "[storage]")
{
    OfficeFile file;
    file.close();
    const QDir directory(file.directory());
    SECTION("a directory")
    {
        REQUIRE(directory.mkdir(QStringLiteral("folder.salesdesk")));
        refusedUntouched(file, directory.filePath(QStringLiteral("folder.salesdesk")), ErrorCode::CannotOpen);
        CHECK(refusal(directory.filePath(QStringLiteral("folder.salesdesk")), Mode::Create) ==
              ErrorCode::AlreadyExists);
    }
    SECTION("nothing")
    {
        refusedUntouched(file, directory.filePath(QStringLiteral("none.salesdesk")), ErrorCode::CannotOpen);
    }
    SECTION("an empty file")
    {
        const QString path = directory.filePath(QStringLiteral("empty.salesdesk"));
        put(path, {});
        refusedUntouched(file, path, ErrorCode::NotAnOffice);
    }
    SECTION("random bytes")
    {
        const QString path = directory.filePath(QStringLiteral("random.salesdesk"));
        QByteArray bytes(50'000, '\0');
        QRandomGenerator random(5);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        put(path, bytes);
        refusedUntouched(file, path, ErrorCode::NotAnOffice);
    }
    SECTION("another program's SQLite file, with its log beside it")
    {
        const QString path = directory.filePath(QStringLiteral("other.db"));
        const QString name = QStringLiteral("other");
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            other.setDatabaseName(path);
            REQUIRE(other.open());
            QSqlQuery query(other);
            REQUIRE(query.exec(QStringLiteral("PRAGMA journal_mode = WAL")));
            query.finish();
            REQUIRE(query.exec(QStringLiteral("CREATE TABLE migration (number INTEGER, checksum TEXT)")));
            query.finish();
            refusedUntouched(file, path, ErrorCode::NotAnOffice);
            other.close();
        }
        QSqlDatabase::removeDatabase(name);
        refusedUntouched(file, path, ErrorCode::NotAnOffice);
    }
    SECTION("an SQLite file that only has our mark")
    {
        const QString path = directory.filePath(QStringLiteral("marked.salesdesk"));
        {
            Location location;
            location.path = path;
            auto database = Database::open(location, Mode::Create);
            REQUIRE(database.ok());
            (*database)->execute(QStringLiteral("CREATE TABLE a (b)"));
        }
        refusedUntouched(file, path, ErrorCode::NotAnOffice);
    }
}

TEST_CASE("A half-written office is damaged, whatever part of it is there", "[storage]")
{
    OfficeFile file;
    file.close();
    const QByteArray whole = content(file.path());
    const QString path = QDir(file.directory()).filePath(QStringLiteral("half.salesdesk"));
    for (const qsizetype size : {qsizetype(20), qsizetype(99), qsizetype(100), qsizetype(4000),
                                 qsizetype(4096), whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        put(path, whole.left(size));
        refusedUntouched(file, path, ErrorCode::Damaged);
    }
}

TEST_CASE("An office whose pages were overwritten is found out by verify or refused", "[storage]")
{
    OfficeFile file;
    file.close();
    QByteArray bytes = content(file.path());
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    const QString path = QDir(file.directory()).filePath(QStringLiteral("overwritten.salesdesk"));
    put(path, bytes);
    refusedUntouched(file, path, ErrorCode::Damaged);
}

TEST_CASE("A newer office, or one of another build, is refused and left as it was", "[storage]")
{
    OfficeFile file;
    SECTION("one more migration")
    {
        file.office.database->execute(QStringLiteral("INSERT INTO migration (number, name, checksum, "
                                                     "applied_at) VALUES (9000, '9000_later', 'x', 1)"));
    }
    SECTION("a merged migration that was changed")
    {
        file.office.database->execute(QStringLiteral("UPDATE migration SET checksum = 'x' WHERE number = 2"));
    }
    file.close();
    refusedUntouched(file, file.path(), ErrorCode::NewerVersion);
}

TEST_CASE("An older office is upgraded by writers only", "[storage]")
{
    OfficeFile file;
    file.office.database->execute(QStringLiteral("DELETE FROM migration WHERE number > 5"));
    file.close();
    refusedUntouched(file, file.path(), ErrorCode::NeedsUpgrade);
}

TEST_CASE("An office at rest is one file, before and after it was looked at", "[storage]")
{
    OfficeFile file;
    file.close();
    const QStringList before = everything(file.directory());
    CHECK(before.size() == 1);
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        CHECK_FALSE(refusal(file.path(), mode));
        CHECK(everything(file.directory()) == before);
    }
    CHECK(refusal(file.path(), Mode::Create) == ErrorCode::AlreadyExists);
    CHECK(everything(file.directory()) == before);
}

TEST_CASE("An office with any name can be read without writing", "[storage]")
{
    OfficeFile file;
    file.close();
    const QString name = QDir(file.directory()).filePath(QStringLiteral("办公室 ?#%41&mode=rwc.salesdesk"));
    REQUIRE(QFile::rename(file.path(), name));
    const QStringList before = everything(file.directory());
    CHECK_FALSE(refusal(name, Mode::ReadOnly));
    CHECK_FALSE(refusal(name, Mode::ReadWrite));
    CHECK(everything(file.directory()) == before);
}

TEST_CASE("What a killed program left in its log is read, and its lock ignored", "[storage]")
{
    OfficeFile file;
    // Copied while open: as if the program had died now.
    const QDir directory(file.directory());
    REQUIRE(directory.mkdir(QStringLiteral("left")));
    for (const char *suffix : {"", "-wal", "-shm"})
        REQUIRE(
            QFile::copy(file.path() + QLatin1StringView(suffix),
                        directory.filePath(QStringLiteral("left/o.salesdesk") + QLatin1StringView(suffix))));
    Location location;
    location.path = directory.filePath(QStringLiteral("left/o.salesdesk"));
    const QByteArray before = content(location.path);
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        auto database = Database::open(location, mode);
        REQUIRE(database.ok());
        CHECK(Settings::integer(**database, QStringLiteral("k199"), -1) == 199);
        CHECK(whatIsBroken(**database).toStdString() == "");
        CHECK(content(location.path) == before);
    }
    CHECK(everything(directory.filePath(QStringLiteral("left"))).size() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Where nothing may be written. Root may write anywhere, so that root runs the writer as somebody else.
#include "tests/catch.h"
#include "tests/support/decider.h"
#include "tests/support/test_office.h"

#include <QProcess>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr auto writable = enterable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

/// Tries to decide as a user without privileges; none where this machine does not let us.
std::optional<QByteArray> decideAsNobody(const QString &file)
{
    const bool root =
        QProcessEnvironment::systemEnvironment().value(QStringLiteral("USER")) == QStringLiteral("root") ||
        QFileInfo(QStringLiteral("/root")).isReadable();
    QStringList command{QStringLiteral(SALESDESK_DECIDER),
                        QStringLiteral("settings"),
                        file,
                        QStringLiteral("d."),
                        QStringLiteral("0"),
                        QStringLiteral("1")};
    if (root)
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                              QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")} +
                  command;
    QProcess process;
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() > 3)
        return std::nullopt;
    return process.readAllStandardOutput().trimmed();
}

QByteArray error(ErrorCode code)
{
    return "error " + QByteArray::number(int(code));
}

} // namespace

TEST_CASE("An office that may not be written says so at once and is left as it was", "[storage]")
{
    TestOffice office;
    office.work.reset();
    office.database.reset();
    const QString directory = office.directory.path();
    const QString path = office.location.path;
    const auto bytes = [&path] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    std::optional<QByteArray> answer;
    SECTION("the file")
    {
        REQUIRE(QFile::setPermissions(path, readable));
        REQUIRE(QFile::setPermissions(directory, writable));
        answer = decideAsNobody(path);
    }
    SECTION("the directory")
    {
        REQUIRE(QFile::setPermissions(path, writable));
        REQUIRE(QFile::setPermissions(directory, enterable));
        answer = decideAsNobody(path);
    }
    if (answer)
        CHECK(answer->toStdString() == error(ErrorCode::ReadOnly).toStdString());
    else
        WARN("The writer could not be run as another user here");
    CHECK(bytes() == before);
    CHECK(QDir(directory).entryList(QDir::Files).size() == 1);

    // Reading needs no right to write: verify works here.
    auto database = Database::open(office.location, Database::Mode::ReadOnly);
    REQUIRE(database.ok());
    CHECK(whatIsBroken(**database).toStdString() == "");
    database = ErrorCode::NotFound;
    REQUIRE(QFile::setPermissions(directory, writable));
    CHECK(QDir(directory).entryList(QDir::Files).size() == 1);
}

TEST_CASE("Who read a file at rest is told where somebody wrote it meanwhile", "[storage]")
{
    TestOffice office;
    office.work.reset();
    office.database.reset();
    const auto read = [&] {
        auto database = Database::open(office.location, Database::Mode::ReadOnly);
        REQUIRE(database.ok());
        CHECK(whatIsBroken(**database).toStdString() == "");
        return std::move(*database);
    };
    const auto before = read();
    CHECK_FALSE(before->changedBeneath());
    {
        auto writer = Database::open(office.location);
        REQUIRE(writer.ok());
        const auto beside = read();
        CHECK_FALSE(beside->changedBeneath());
        (*writer)->execute(QStringLiteral("UPDATE office SET name = 'other'"));
        CHECK(before->changedBeneath());
        // With locks as others have: what they read is one state.
        CHECK_FALSE(beside->changedBeneath());
        CHECK_FALSE(read()->changedBeneath());
    }
    CHECK(before->changedBeneath());
    CHECK_FALSE(read()->changedBeneath());
    CHECK(QDir(office.directory.path()).entryList(QDir::Files).size() == 1);
}

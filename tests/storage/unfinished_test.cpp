// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"
#include "models/storage/unfinished.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace salesdesk;

namespace {

/// The id of a process that has ended.
qint64 deadProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--list-tags")});
    REQUIRE(process.waitForStarted());
    const qint64 id = process.processId();
    REQUIRE(process.waitForFinished());
    return id;
}

QString leave(const QString &path, const QByteArray &content, int secondsAgo)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.flush();
    REQUIRE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                             QFileDevice::FileModificationTime));
    return file.fileName();
}

} // namespace

TEST_CASE("A backup clears what a killed one left, and nothing else", "[storage]")
{
    const tests::TestOffice office;
    const QString copy = office.directory.filePath(QStringLiteral("copy.salesdesk"));
    const QString dead = QStringLiteral(".partial-%1").arg(deadProcess());
    const QString alive = QStringLiteral(".partial-%1").arg(QCoreApplication::applicationPid());
    const QByteArray begun("SQLite format 3\0 and half a page", 32);
    constexpr int hours = 7200;

    const QString left = leave(copy + dead, begun, hours);
    const QString log = leave(copy + dead + QStringLiteral("-journal"), "x", hours);
    const QString older =
        leave(office.directory.filePath(QStringLiteral("monday.salesdesk")) + dead, QByteArray(), hours);
    const QStringList kept{
        leave(office.directory.filePath(QStringLiteral("other.salesdesk")) + alive, begun, hours),
        // Perhaps of another computer that shares the folder.
        leave(office.directory.filePath(QStringLiteral("fresh.salesdesk")) + dead, begun, 60),
        leave(office.directory.filePath(QStringLiteral("film.mp4")) + dead, "no office", hours),
        leave(office.directory.filePath(QStringLiteral("a.partial-list.txt")), begun, hours)};

    REQUIRE(Backup::write(*office.database, copy).ok());
    CHECK_FALSE(QFile::exists(left));
    CHECK_FALSE(QFile::exists(log));
    CHECK_FALSE(QFile::exists(older));
    for (const QString &path : kept) {
        INFO(path.toStdString());
        CHECK(QFile::exists(path));
    }
    CHECK(QFile::exists(copy));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>
#ifndef Q_OS_WIN

#include "models/storage/backup.h"
#include "models/storage/database.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace salesdesk;

namespace {

/// Whether another program sees that the office is in use: SQLite's bytes of those who read are locked.
bool isSeenInUse(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    REQUIRE(child > 0);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

TEST_CASE("A program that opens its office once more still holds it for the others to see", "[storage]")
{
    tests::TestOffice office;
    const Location location = office.database->location();
    REQUIRE(isSeenInUse(location.path));
    for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        {
            // As each job does, and each look at a file that somebody chooses.
            const auto second = Database::open(location, mode);
            REQUIRE(second.ok());
            CHECK(isSeenInUse(location.path));
        }
        CHECK(isSeenInUse(location.path));
    }
    REQUIRE(
        Backup::write(*office.database, office.directory.filePath(QStringLiteral("copy.salesdesk"))).ok());
    CHECK(isSeenInUse(location.path));
    const QString link = office.directory.filePath(QStringLiteral("link.salesdesk"));
    REQUIRE(QFile::link(location.path, link));
    Location linked;
    linked.path = link;
    CHECK(Database::open(linked, Database::Mode::ReadOnly).ok());
    CHECK(isSeenInUse(location.path));
}

#endif

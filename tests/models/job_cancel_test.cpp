// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_runner.h"
#include "models/storage/backup.h"
#include "models/storage/interruption.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/eventually.h"
#include "tests/support/test_office.h"

#include <QDir>
#include <QSemaphore>

using namespace salesdesk;
using salesdesk::tests::TestOffice;

namespace {

/// Minutes of work in one statement.
constexpr const char *longStatement =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000) SELECT COUNT(*) FROM n";

Result<qint64> countLong(JobContext &job)
{
    Statement statement =
        Statement::composed(job.database(), QString::fromLatin1(longStatement), QStringLiteral("test.long"));
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace

TEST_CASE("A job is cancelled in the middle of one long statement", "[models]")
{
    TestOffice office;
    JobRunner jobs(office.location);
    QObject receiver;
    QSemaphore begun;
    std::optional<ErrorCode> told;
    const int id = jobs.run<qint64>(
        {}, QStringLiteral("long"), &receiver,
        [&begun](JobContext &job) {
            begun.release();
            return countLong(job);
        },
        [&](const Result<qint64> &count) { told = count ? ErrorCode::Invalid : count.error().code; });
    begun.acquire();
    jobs.cancel(id);
    EVENTUALLY(jobs.isIdle());
    CHECK(told == ErrorCode::Cancelled);

    // The connection serves the next job.
    std::optional<qint64> next;
    jobs.run<qint64>(
        {}, {}, &receiver,
        [](JobContext &job) -> Result<qint64> {
            Statement statement =
                Statement::composed(job.database(), QStringLiteral("SELECT 7"), QStringLiteral("test.short"));
            return statement.next() ? statement.integer(0) : 0;
        },
        [&](const Result<qint64> &answer) { next = answer ? *answer : -1; });
    EVENTUALLY(jobs.isIdle());
    CHECK(next == 7);
}

TEST_CASE("A job is cancelled in the middle of many short statements", "[models]")
{
    TestOffice office;
    JobRunner jobs(office.location);
    QObject receiver;
    QSemaphore raised;
    QSemaphore begun;
    int ran = 0;
    const int id = jobs.run<int>(
        {}, QStringLiteral("loop"), &receiver,
        [&](JobContext &job) -> Result<int> {
            begun.release();
            raised.acquire();
            for (; ran < 1000; ++ran)
                Statement::composed(job.database(), QStringLiteral("SELECT 1"), QStringLiteral("test"))
                    .next();
            return ran;
        },
        [](const Result<int> &) {});
    begun.acquire();
    jobs.cancel(id);
    raised.release();
    EVENTUALLY(jobs.isIdle());
    CHECK(ran == 0);
}

TEST_CASE("The end of a desk ends its jobs, those that wait their turn too", "[models]")
{
    TestOffice office;
    std::atomic_int finished = 0;
    {
        JobRunner jobs(office.location);
        QObject receiver;
        QSemaphore begun;
        for (int i = 0; i < 40; ++i) {
            jobs.run<qint64>(
                {}, {}, &receiver,
                [&](JobContext &job) {
                    begun.release();
                    const auto count = countLong(job);
                    ++finished;
                    return count;
                },
                [](const Result<qint64> &) {});
        }
        begun.acquire();
    }
    CHECK(finished == 0);
}

TEST_CASE("A cancelled write is taken back whole, and one that was in stays and says so", "[models]")
{
    TestOffice office;
    JobRunner jobs(office.location);
    QObject receiver;
    const auto write = [&](bool cancelBefore) {
        QSemaphore written;
        QSemaphore heard;
        std::optional<ErrorCode> told;
        const int id = jobs.run<bool>(
            {}, QStringLiteral("write"), &receiver,
            [&, cancelBefore](JobContext &job) -> Result<bool> {
                ChangeBus bus;
                UnitOfWork work(job.database(), bus, office.clock);
                const auto done = work.run(Session::system(), [&](Transaction &transaction) -> Result<bool> {
                    transaction.record(QStringLiteral("test"), Kind::Office, 1, {}, {});
                    if (cancelBefore) {
                        written.release();
                        return countLong(job).ok();
                    }
                    return true;
                });
                if (!cancelBefore) {
                    written.release();
                    heard.acquire();
                }
                return done;
            },
            [&](const Result<bool> &answer) { told = answer ? ErrorCode::Invalid : answer.error().code; });
        written.acquire();
        jobs.cancel(id);
        heard.release();
        EVENTUALLY(jobs.isIdle());
        return told;
    };
    const auto rows = [&] {
        Statement statement = Statement::composed(
            *office.database, QStringLiteral("SELECT COUNT(*) FROM ledger WHERE operation = 'test'"),
            QStringLiteral("test.rows"));
        return statement.next() ? statement.integer(0) : -1;
    };
    CHECK(write(true) == ErrorCode::Cancelled);
    CHECK(rows() == 0);
    CHECK(write(false) == ErrorCode::Invalid);
    CHECK(rows() == 1);
}

TEST_CASE("A copy that was interrupted leaves nothing, and the older copy as it was", "[models]")
{
    TestOffice office;
    const QDir folder(office.directory.path());
    const QString copy = folder.filePath(QStringLiteral("copy.salesdesk"));
    REQUIRE(Backup::write(*office.database, copy).ok());
    const auto content = [&copy] {
        QFile file(copy);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray older = content();
    const QStringList files = folder.entryList(QDir::Files);

    Interruption interruption;
    office.database->obey(&interruption);
    interruption.raise();
    CHECK(Backup::write(*office.database, copy).error().code == ErrorCode::Cancelled);
    office.database->obey(nullptr);
    CHECK(content() == older);
    CHECK(folder.entryList(QDir::Files) == files);
    CHECK(Backup::write(*office.database, copy).ok());
}

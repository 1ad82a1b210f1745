// SPDX-License-Identifier: GPL-3.0-or-later
// What the writers do when the disk says no. A limit on the size of files stands in for a full disk.
#include <QtGlobal>
#ifdef Q_OS_UNIX

#include "models/exchange/csv_writer.h"
#include "models/exchange/xlsx_writer.h"
#include "tests/exchange/exchange_support.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

/// While it lives, no file of this process grows beyond `bytes`.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit small = {bytes, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_former = {};
    void (*m_handler)(int) = nullptr;
};

Status writeCsv(const QString &path)
{
    CsvWriter writer(path);
    if (Status status = writer.open(); !status)
        return status;
    for (int i = 0; i < 200'000; ++i)
        writer.row({"a name", "another name", "a note"});
    return writer.commit();
}

Status writeXlsx(const QString &path)
{
    XlsxWriter writer(path, QTimeZone::utc());
    if (Status status = writer.open(); !status)
        return status;
    writer.beginSheet(QStringLiteral("a"), {{"n", XlsxType::Integer}, {"t", XlsxType::Text}});
    for (int i = 0; i < 20'000; ++i) {
        writer.number(i * qint64(7919) % 100'003);
        writer.text(QString::number(i * qint64(104729) % 1'000'003));
        if (Status status = writer.endRow(); !status)
            return status;
    }
    return writer.commit();
}

} // namespace

TEST_CASE("export: a full disk is told and leaves the former file", "[exchange]")
{
    const Folder folder;
    const QString csv = folder.file("out.csv", "former");
    const QString xlsx = folder.file("out.xlsx", "former");
    for (const rlim_t bytes : {rlim_t(5'000), rlim_t(200'000)}) {
        CAPTURE(bytes);
        Status csvStatus;
        Status xlsxStatus;
        {
            const SmallDisk disk(bytes);
            csvStatus = writeCsv(csv);
            xlsxStatus = writeXlsx(xlsx);
        }
        REQUIRE_FALSE(csvStatus.ok());
        CHECK(csvStatus.error() == Error{ErrorCode::FileUnwritable, {}, csv});
        REQUIRE_FALSE(xlsxStatus.ok());
        CHECK(xlsxStatus.error() == Error{ErrorCode::FileUnwritable, {}, xlsx});
        CHECK(QFileInfo(csv).size() == 6);
        CHECK(QFileInfo(xlsx).size() == 6);
        CHECK(QDir(folder.dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
    }
    CHECK(writeCsv(csv).ok());
    CHECK(writeXlsx(xlsx).ok());
}

TEST_CASE("export: what is no plain file is never replaced by one", "[exchange]")
{
    const Folder folder;
    const QString pipe = folder.path("pipe");
    REQUIRE(mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    CHECK(writeCsv(pipe).error().code == ErrorCode::FileUnwritable);
    CHECK(writeXlsx(pipe).error().code == ErrorCode::FileUnwritable);
    struct stat after = {};
    REQUIRE(stat(pipe.toUtf8().constData(), &after) == 0);
    CHECK(S_ISFIFO(after.st_mode));

    const QString target = folder.file("target.xlsx", "former");
    REQUIRE(QFile::link(target, folder.path("link.xlsx")));
    CHECK(writeXlsx(folder.path("link.xlsx")).ok());
    CHECK(QFileInfo(folder.path("link.xlsx")).isSymLink());
    CHECK(QFileInfo(target).size() > 1000);
}

#endif

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/lead_store.h"
#include "tests/bench/budgets.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace salesdesk::bench {

namespace {

constexpr int savesATime = 500;

/// A lead is noted as followed up: its row, its search text, its ledger row, one durable commit each.
double saveOurs(tests::TestOffice &office, const Session &session, int round)
{
    return milliseconds([&] {
        for (int i = 0; i < savesATime; ++i) {
            const auto done = office.work->run(session, [&](Transaction &transaction) -> Status {
                const auto before = LeadStore::find(transaction.database(), LeadId(1 + i));
                if (!before)
                    return ErrorCode::NotFound;
                Lead after = *before;
                after.notes = QStringLiteral("第 %1 次跟进").arg(round);
                after.updatedAt = transaction.now();
                if (const Status saved = LeadStore::update(transaction.database(), *before, after); !saved)
                    return saved;
                transaction.record(QStringLiteral("lead.update"), Kind::Lead, after.id.value,
                                   LeadStore::toJson(*before), LeadStore::toJson(after));
                return {};
            });
            if (!done.ok())
                refuse(QStringLiteral("a save failed: ") + done.error().detail);
        }
    });
}

/// What a program without a database would do to keep as many bytes safe: write them, and wait for the disk.
double saveTwin(const QString &path, qint64 bytesASave)
{
    const int file = ::open(path.toUtf8().constData(), O_RDWR | O_CREAT | O_TRUNC, 0600);
    if (file < 0)
        refuse(QStringLiteral("cannot write ") + path);
    const QByteArray bytes(bytesASave, 'x');
    const double took = milliseconds([&] {
        for (int i = 0; i < savesATime; ++i) {
            if (::pwrite(file, bytes.constData(), size_t(bytes.size()), off_t(i) * bytes.size()) !=
                    bytes.size() ||
                ::fdatasync(file) != 0)
                refuse(QStringLiteral("pwrite failed"));
        }
    });
    ::close(file);
    return took;
}

} // namespace

Reading saves(const Options &options)
{
    tests::TestOffice office;
    fillLeads(office, savesATime);
    reopen(office);
    const Session session =
        office.addStaff(QStringLiteral("X1"), QStringLiteral("李雪"), {Role::Salesperson});
    int round = 0;
    Reading reading = inPairs(
        options.pairs, 0.8, [&] { return savesATime / saveOurs(office, session, ++round); },
        [&] { return savesATime / saveTwin(office.directory.filePath(QStringLiteral("twin")), 4096); });
    reading.atLeast = true;
    reading.rows = savesATime;
    return reading;
}

} // namespace salesdesk::bench

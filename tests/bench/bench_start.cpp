// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/budgets.h"

#include <QCoreApplication>
#include <QProcess>

namespace salesdesk::bench {

namespace {

double startOf(const char *program, const QString &office)
{
    QProcess process;
    bool painted = false;
    const double took = milliseconds([&] {
        process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1StringView(program),
                      {office}, QIODevice::ReadOnly);
        while (!painted && process.waitForReadyRead(60'000))
            painted = process.readAllStandardOutput().contains("painted");
    });
    process.waitForFinished(-1);
    if (!painted)
        refuse(QLatin1StringView(program) + QStringLiteral(" painted nothing"));
    return took;
}

} // namespace

Reading start(tests::TestOffice &office, const Options &options)
{
    // Both open a file at rest, as after the program was closed.
    office.work.reset();
    office.database.reset();
    Reading reading = inPairs(
        options.pairs * 2, 1.3, [&] { return startOf("salesdesk_bench_start", office.location.path); },
        [&] { return startOf("salesdesk_bench_bare", office.location.path); });
    reopen(office);
    reading.rows = options.leads;
    return reading;
}

} // namespace salesdesk::bench

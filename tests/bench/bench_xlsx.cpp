// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/budgets.h"
#include "tests/support/exchange_work.h"

#include <QTemporaryDir>

namespace salesdesk::bench {

Reading xlsx(const Options &options)
{
    const QTemporaryDir directory;
    const auto timed = [&](auto write, const char *name) {
        return [&directory, &options, write, name] {
            return milliseconds([&] {
                if (!write(directory.filePath(QString::fromLatin1(name)), options.xlsxRows))
                    refuse(QStringLiteral("no workbook was written"));
            });
        };
    };
    Reading reading = inPairs(options.pairs, 1.2, timed(tests::writeXlsxOurs, "ours.xlsx"),
                              timed(tests::writeXlsxBare, "bare.xlsx"));
    reading.rows = options.xlsxRows;
    return reading;
}

} // namespace salesdesk::bench

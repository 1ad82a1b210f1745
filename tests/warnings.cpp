// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/warnings.h"

#include <QString>
#include <QtGlobal>

#include <atomic>
#include <cstdio>

namespace salesdesk::tests {

namespace {
std::atomic<int> warnings = 0;

void handle(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    // The offscreen platform cannot do these; no fault of ours.
    if (text.contains(QLatin1String("propagateSizeHints")) || text.contains(QLatin1String("raise()")) ||
        text.contains(QLatin1String("grabbing the keyboard")))
        return;
    ++warnings;
    std::fprintf(stderr, "warning: %s\n", qPrintable(text));
}
} // namespace

void countWarnings()
{
    qInstallMessageHandler(handle);
}

int warningCount()
{
    return warnings;
}

void forgiveWarnings()
{
    warnings = 0;
}

} // namespace salesdesk::tests

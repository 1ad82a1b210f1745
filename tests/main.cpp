// SPDX-License-Identifier: GPL-3.0-or-later
// One offscreen application for every test; an unexpected warning of Qt fails the run.
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"
#include "tests/warnings.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("salesdesk-tests"));
    salesdesk::tests::countWarnings();
    const int failed = Catch::Session().run(argc, argv);
    const int warnings = salesdesk::tests::warningCount();
    if (warnings > 0)
        std::fprintf(stderr, "%d unexpected warning(s), see above\n", warnings);
    return failed != 0 ? failed : (warnings > 0 ? 1 : 0);
}

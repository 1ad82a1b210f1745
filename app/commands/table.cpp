// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"

#include <QCoreApplication>

namespace salesdesk {

const QList<Command> &commandTable()
{
    static const QList<Command> table{
        {"new", commands::createOffice,
         "FILE [--preset general|surveillance|cars|club] [--currency CNY] [--admin LOGIN]",
         QT_TRANSLATE_NOOP("app", "makes a new office")},
        {"backup", commands::backup, "FILE", QT_TRANSLATE_NOOP("app", "writes a checked copy of the office")},
        {"restore", commands::restore, "FILE --to WHERE",
         QT_TRANSLATE_NOOP("app", "makes an office out of a copy")},
        {"verify", commands::verify, "",
         QT_TRANSLATE_NOOP("app", "checks file, foreign keys, kept sums and ledger, and writes nothing")},
        {"migrate", commands::migrate, "", QT_TRANSLATE_NOOP("app", "brings an older office up to date")},
    };
    return table;
}

} // namespace salesdesk

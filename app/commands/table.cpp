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
        {"demo", commands::demo, "FILE [--size small|office|large|RECORDS] [--seed N]",
         QT_TRANSLATE_NOOP("app", "makes an office full of plausible records")},
        {"report", commands::report,
         "NAME --period P [--staff NO] [--team NAME] --pdf FILE | --xlsx FILE · --list",
         QT_TRANSLATE_NOOP("app", "prints appraisal sheets and the tables of the rulebooks"),
         Command::Needs::Fonts},
        {"measure", commands::measure,
         "[NAME …] --period P [--by office|team|staff] [--as-of DATE] [--explain]",
         QT_TRANSLATE_NOOP("app", "computes measures, one JSON object a line")},
        {"import", commands::import,
         "KIND FILE [--mapping M.json] [--on-duplicate skip|update|create] [--dry-run] [--strict] "
         "[--rejected F] · --undo ID",
         QT_TRANSLATE_NOOP("app", "imports a table, or takes an import back")},
        {"export", commands::exportRows, "KIND|all FILE.xlsx|FILE.csv [--view NAME]",
         QT_TRANSLATE_NOOP("app", "writes what you may see and may export")},
        {"run-clock", commands::runClock, "[--date D]",
         QT_TRANSLATE_NOOP("app", "returns leads to the pool and ends quotes whose day is over")},
        {"backup", commands::backup, "FILE", QT_TRANSLATE_NOOP("app", "writes a checked copy of the office")},
        {"restore", commands::restore, "FILE --to WHERE",
         QT_TRANSLATE_NOOP("app", "makes an office out of a copy")},
        {"verify", commands::verify, "",
         QT_TRANSLATE_NOOP("app", "checks file, foreign keys, kept sums and ledger, and writes nothing")},
        {"tour", commands::tour, "DIR [--language L]",
         QT_TRANSLATE_NOOP("app", "leaves pictures of every tab, printed sheets and workbooks of a demo"),
         Command::Needs::Widgets},
        {"migrate", commands::migrate, "", QT_TRANSLATE_NOOP("app", "brings an older office up to date")},
    };
    return table;
}

} // namespace salesdesk

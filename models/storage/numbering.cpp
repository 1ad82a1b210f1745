// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/numbering.h"

#include "models/storage/statement.h"

namespace salesdesk {

QString freeNumber(Transaction &transaction, const char *taken, const QString &kind, const QString &prefix,
                   const QString &period)
{
    for (;;) {
        const QString number = QStringLiteral("%1-%2-%3")
                                   .arg(prefix, period)
                                   .arg(takeNumbers(transaction, kind, period), 4, 10, QLatin1Char('0'));
        Statement found(transaction.database(), taken);
        if (!found.bind(":number", number).next())
            return number;
    }
}

} // namespace salesdesk

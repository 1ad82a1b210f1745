// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/commands/table.h"

#include <QCoreApplication>

namespace salesdesk {

int commands::demo(const CommandContext &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, 1, {QStringLiteral("size"), QStringLiteral("seed")});
    if (!arguments)
        return context.fail(arguments.error());
    const auto leads = Demo::leadsOf(arguments->value(QStringLiteral("size"), QStringLiteral("office")));
    if (!leads)
        return context.fail(leads.error());
    const QString given = arguments->value(QStringLiteral("seed"), QString::number(Demo::usualSeed));
    bool isNumber = false;
    const quint64 seed = given.toULongLong(&isNumber);
    if (!isNumber)
        return context.fail({ErrorCode::Usage, QStringLiteral("seed"), given});
    auto where = Location::parse(arguments->at(0));
    if (!where)
        return context.fail(where.error());
    where->password = qEnvironmentVariable("PGPASSWORD");
    if (const Status made = Demo::make(*where, *leads, seed, SystemClock()); !made)
        return context.fail(made.error());
    context.tell({{QStringLiteral("office"), where->shown()},
                  {QStringLiteral("leads"), *leads},
                  {QStringLiteral("seed"), given},
                  {QStringLiteral("admin"), QStringLiteral("admin")}},
                 QCoreApplication::translate(
                     "app", "The demo office %1 is ready. Log in as manager, sales1 or admin; every "
                            "password is demo.")
                     .arg(where->shown()));
    return ExitCode::done;
}

} // namespace salesdesk

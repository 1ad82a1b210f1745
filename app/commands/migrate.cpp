// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"

#include <QCoreApplication>

namespace salesdesk {

int commands::migrate(const CommandContext &context, const QStringList &words)
{
    if (const auto arguments = Arguments::parse(words, 0, {}); !arguments)
        return context.fail(arguments.error());
    const auto where = context.location();
    if (!where)
        return context.fail(where.error());
    // Opening upgrades. Nobody logs in: the accounts themselves may need the upgrade first.
    const auto application = Application::open(*where);
    if (!application)
        return context.fail(application.error());
    context.tell({{QStringLiteral("office"), where->shown()}},
                 QCoreApplication::translate("app", "The office %1 is up to date.").arg(where->shown()));
    return ExitCode::done;
}

} // namespace salesdesk

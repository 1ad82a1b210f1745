// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"
#include "app/commands/table.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace salesdesk {

int commands::backup(const CommandContext &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, 1, {});
    if (!arguments)
        return context.fail(arguments.error());
    const auto entered = context.enter();
    if (!entered)
        return context.fail(entered.error());
    const QString file = arguments->at(0);
    Application &application = *entered->application;
    if (const Status status = application.safety.backUp(entered->session, application.database(), file);
        !status)
        return context.fail(status.error());
    context.tell({{QStringLiteral("backup"), file}, {QStringLiteral("bytes"), QFileInfo(file).size()}},
                 QCoreApplication::translate("app", "The copy %1 was written and checked.").arg(file));
    return ExitCode::done;
}

int commands::restore(const CommandContext &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, 1, {QStringLiteral("to")});
    if (!arguments)
        return context.fail(arguments.error());
    const QString to = arguments->value(QStringLiteral("to"));
    const auto where = Location::parse(to);
    if (!where)
        return context.fail({ErrorCode::Usage, {}, to.isEmpty() ? QStringLiteral("--to") : to});
    if (where->dialect != Dialect::Sqlite)
        return context.fail({ErrorCode::Invalid, QStringLiteral("server_restore"), {}});
    if (const Status status = Backup::restore(arguments->at(0), where->path); !status)
        return context.fail(status.error());
    context.tell(
        {{QStringLiteral("office"), where->shown()}},
        QCoreApplication::translate("app", "The office %1 was made out of the copy.").arg(where->shown()));
    return ExitCode::done;
}

} // namespace salesdesk

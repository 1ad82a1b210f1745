// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace salesdesk {

int commands::createOffice(const CommandContext &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, 1,
                                            {QStringLiteral("preset"), QStringLiteral("currency"),
                                             QStringLiteral("admin"), QStringLiteral("name")});
    if (!arguments)
        return context.fail(arguments.error());
    auto where = Location::parse(arguments->at(0));
    if (!where)
        return context.fail(where.error());
    where->password = qEnvironmentVariable("PGPASSWORD");
    // Said before a password is asked for.
    if (where->dialect == Dialect::Sqlite && QFileInfo::exists(where->path))
        return context.fail({ErrorCode::AlreadyExists, {}, where->shown()});

    NewOffice office;
    office.name = arguments->value(QStringLiteral("name"));
    office.language = context.language;
    office.preset = arguments->value(QStringLiteral("preset"), office.preset);
    office.currency = arguments->value(QStringLiteral("currency"), office.currency).toUpper();
    office.adminLogin = arguments->value(QStringLiteral("admin"), office.adminLogin);
    const auto password = context.password(
        QCoreApplication::translate("app", "New password of %1: ").arg(office.adminLogin), true);
    if (!password)
        return context.fail(password.error());
    office.adminPassword = *password;
    if (const Status status = Application::create(*where, office, SystemClock()); !status)
        return context.fail(status.error());
    context.tell({{QStringLiteral("office"), where->shown()},
                  {QStringLiteral("preset"), office.preset},
                  {QStringLiteral("currency"), office.currency},
                  {QStringLiteral("admin"), office.adminLogin}},
                 QCoreApplication::translate("app", "The office %1 is ready; its administrator is %2.")
                     .arg(where->shown(), office.adminLogin));
    return ExitCode::done;
}

} // namespace salesdesk

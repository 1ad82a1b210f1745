// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clockwork.h"
#include "app/commands/table.h"

#include <QCoreApplication>

namespace salesdesk {

int commands::runClock(const CommandContext &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, 0, {QStringLiteral("date")});
    if (!arguments)
        return context.fail(arguments.error());
    QDate today;
    if (const QString given = arguments->value(QStringLiteral("date")); !given.isEmpty()) {
        today = QDate::fromString(given, Qt::ISODate);
        if (!today.isValid())
            return context.fail({ErrorCode::Usage, {}, given});
    }
    const auto entered = context.enter();
    if (!entered)
        return context.fail(entered.error());
    if (const Status allowed = Permission::require(entered->session, Action::WriteOffice); !allowed)
        return context.fail(allowed.error());
    Application &application = *entered->application;
    if (!today.isValid())
        today = application.offices.today();
    const auto result = Clockwork::run(application, today);
    if (!result)
        return context.fail(result.error());
    context.tell({{QStringLiteral("date"), today.toString(Qt::ISODate)},
                  {QStringLiteral("leads_returned"), result->leadsReturned},
                  {QStringLiteral("quotes_expired"), result->quotesExpired}},
                 QCoreApplication::translate("app", "%1: %2 leads went back to the pool, %3 quotes expired.")
                     .arg(today.toString(Qt::ISODate), QString::number(result->leadsReturned),
                          QString::number(result->quotesExpired)));
    return ExitCode::done;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"
#include "app/registers.h"
#include "models/exchange/export_runner.h"
#include "models/saved_views/saved_view_service.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace salesdesk {

namespace {

/// A saved view lies under its page; contacts and opportunities stand on the customers' page.
QString pageOf(const QString &kind)
{
    return kind == QLatin1StringView("contacts") || kind == QLatin1StringView("opportunities")
               ? QStringLiteral("customers")
               : kind;
}

bool isKnown(const QString &kind)
{
    const QList<NamedRegister> all = namedRegisters();
    return kind == QLatin1StringView("all") ||
           std::any_of(all.begin(), all.end(),
                       [&kind](const NamedRegister &named) { return named.kind == kind; });
}

Result<QList<RegisterExport>> chosen(const QString &kind, const Session &session)
{
    QList<RegisterExport> exports;
    for (const NamedRegister &named : namedRegisters()) {
        const bool wanted = kind == named.kind || kind == QLatin1StringView("all");
        if (wanted && Permission::can(session, named.reg->see))
            exports.append({named.reg, named.title});
        else if (wanted && kind != QLatin1StringView("all"))
            return ErrorCode::NotPermitted;
    }
    return exports;
}

Status applyView(Application &application, const Session &session, const QString &name, const QString &kind,
                 RegisterExport &wanted)
{
    const auto views = SavedViewService(application.work).ofPage(session, pageOf(kind));
    if (!views)
        return views.error();
    const auto found = std::find_if(views->begin(), views->end(),
                                    [&name](const SavedView &view) { return view.name == name; });
    if (found == views->end())
        return Error{ErrorCode::NotFound, QStringLiteral("view"), name};
    wanted.filters = found->filters;
    wanted.search = found->search;
    wanted.sort = found->sort;
    return {};
}

} // namespace

int commands::exportRows(const CommandContext &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, 2, {QStringLiteral("view")});
    if (!arguments)
        return context.fail(arguments.error());
    if (!isKnown(arguments->at(0)))
        return context.fail({ErrorCode::Usage, QStringLiteral("kind"), arguments->at(0)});
    const auto entered = context.enter();
    if (!entered)
        return context.fail(entered.error());
    Application &application = *entered->application;
    if (const Status allowed = Permission::require(entered->session, Action::Export); !allowed)
        return context.fail(allowed.error());
    auto exports = chosen(arguments->at(0), entered->session);
    if (!exports)
        return context.fail(exports.error());
    if (const QString view = arguments->value(QStringLiteral("view")); !view.isEmpty()) {
        if (exports->size() > 1)
            return context.fail({ErrorCode::Usage, {}, QStringLiteral("--view")});
        if (const Status applied =
                applyView(application, entered->session, view, arguments->at(0), exports->first());
            !applied)
            return context.fail(applied.error());
    }
    const QString file = arguments->at(1);
    const auto rows = ExportRunner::write(application.database(), entered->session, *exports, file,
                                          application.offices.office().zone);
    if (!rows)
        return context.fail(rows.error());
    const QString name = QFileInfo(file).fileName();
    if (const Status noted = ExportRunner::note(application.work, entered->session, *exports, name, *rows);
        !noted)
        return context.fail(noted.error());
    context.tell({{QStringLiteral("file"), file}, {QStringLiteral("rows"), *rows}},
                 QCoreApplication::translate("app", "%n row(s) are in the file.", nullptr, int(*rows)));
    return ExitCode::done;
}

} // namespace salesdesk

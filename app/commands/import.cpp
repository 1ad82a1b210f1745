// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"
#include "models/wording/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace salesdesk {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("app", source);
}

Result<OnDuplicate> onDuplicate(const QString &word)
{
    if (word == QLatin1StringView("skip"))
        return OnDuplicate::Skip;
    if (word == QLatin1StringView("update"))
        return OnDuplicate::Update;
    if (word == QLatin1StringView("create"))
        return OnDuplicate::Create;
    return Error{ErrorCode::Usage, {}, word};
}

QJsonObject toJson(const ImportReport &report, const ImportRequest &request)
{
    QJsonObject object{
        {QStringLiteral("kind"), report.kind},        {QStringLiteral("rows"), report.rows},
        {QStringLiteral("created"), report.created},  {QStringLiteral("updated"), report.updated},
        {QStringLiteral("skipped"), report.skipped},  {QStringLiteral("rejected"), report.rejected},
        {QStringLiteral("left_out"), report.leftOut}, {QStringLiteral("unlinked"), report.unlinked},
        {QStringLiteral("dry_run"), request.dryRun},  {QStringLiteral("kept"), report.kept},
    };
    object.insert(QStringLiteral("id"), report.id.isValid() ? QJsonValue(report.id.value) : QJsonValue());
    QJsonObject also;
    for (auto made = report.alsoCreated.begin(); made != report.alsoCreated.end(); ++made)
        also.insert(made.key(), made.value());
    object.insert(QStringLiteral("also_created"), also);
    if (!report.rejectedFile.isEmpty())
        object.insert(QStringLiteral("rejected_file"), report.rejectedFile);
    QJsonArray problems;
    for (const ImportReport::Problem &problem : report.problems)
        problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                    {QStringLiteral("error"), errorKey(problem.error.code)},
                                    {QStringLiteral("field"), problem.error.field},
                                    {QStringLiteral("message"), errorText(problem.error)}});
    object.insert(QStringLiteral("problems"), problems);
    return object;
}

int takeBack(const CommandContext &context, const QString &word)
{
    bool isNumber = false;
    const ImportId id(word.toLongLong(&isNumber));
    if (!isNumber)
        return context.fail({ErrorCode::Usage, {}, word});
    const auto entered = context.enter();
    if (!entered)
        return context.fail(entered.error());
    const auto records = entered->application->imports.undo(entered->session, id);
    if (!records)
        return context.fail(records.error());
    context.tell({{QStringLiteral("undone"), id.value}, {QStringLiteral("records"), *records}},
                 words(QT_TRANSLATE_NOOP("app", "The import was taken back; %1 records.")).arg(*records));
    return ExitCode::done;
}

} // namespace

int commands::import(const CommandContext &context, const QStringList &given)
{
    const auto arguments = Arguments::parse(given,
                                            {QStringLiteral("mapping"), QStringLiteral("on-duplicate"),
                                             QStringLiteral("rejected"), QStringLiteral("undo")},
                                            {QStringLiteral("dry-run"), QStringLiteral("strict")});
    if (!arguments)
        return context.fail(arguments.error());
    if (arguments->has(QStringLiteral("undo")))
        return takeBack(context, arguments->value(QStringLiteral("undo")));
    if (arguments->others().size() != 2)
        return context.fail({ErrorCode::Usage, {}, arguments->at(2)});

    ImportRequest request;
    request.kind = arguments->at(0);
    request.file = arguments->at(1);
    request.dryRun = arguments->has(QStringLiteral("dry-run"));
    request.strict = arguments->has(QStringLiteral("strict"));
    request.rejectedFile = arguments->value(QStringLiteral("rejected"));
    const auto duplicates =
        onDuplicate(arguments->value(QStringLiteral("on-duplicate"), QStringLiteral("skip")));
    if (!duplicates)
        return context.fail(duplicates.error());
    request.onDuplicate = *duplicates;
    if (!importKinds().contains(request.kind))
        return context.fail({ErrorCode::Usage, {}, request.kind});
    if (const QString file = arguments->value(QStringLiteral("mapping")); !file.isEmpty()) {
        auto mapping = ColumnMapping::load(file);
        if (!mapping)
            return context.fail(mapping.error());
        request.mapping = std::move(*mapping);
    }
    const auto entered = context.enter();
    if (!entered)
        return context.fail(entered.error());
    const auto report = entered->application->imports.run(entered->session, request);
    if (!report)
        return context.fail(report.error());

    // Counts are for programs before they are for people: always JSON.
    context.print(toJson(*report, request));
    if (!request.strict || report->rejected == 0)
        return ExitCode::done;
    (void)context.fail(report->problems.first().error);
    return ExitCode::refused;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"
#include "models/safety/safety_service.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace salesdesk {

namespace {

QJsonObject toJson(const OfficeReport &report)
{
    QJsonObject object{
        {QStringLiteral("intact"), report.intact()},
        {QStringLiteral("ledger_rows"), report.ledger.rows},
        {QStringLiteral("damage"), QJsonArray::fromStringList(report.findings.damage)},
        {QStringLiteral("foreign_keys"), QJsonArray::fromStringList(report.findings.foreignKeys)},
        {QStringLiteral("kept_sums"), QJsonArray::fromStringList(report.sums)},
        {QStringLiteral("frozen_sheets"), QJsonArray::fromStringList(report.sheets)},
        {QStringLiteral("ledger_tail_cut"), report.ledger.tailCut},
    };
    object.insert(QStringLiteral("ledger_first_broken"),
                  report.ledger.firstBroken > 0 ? QJsonValue(report.ledger.firstBroken) : QJsonValue());
    return object;
}

QStringList sentences(const OfficeReport &report)
{
    const auto words = [](const char *source) { return QCoreApplication::translate("app", source); };
    QStringList lines;
    if (report.intact())
        lines << QCoreApplication::translate("app", "The office is intact; the ledger has %n row(s).",
                                             nullptr, int(report.ledger.rows));
    for (const QString &damage : report.findings.damage)
        lines << words(QT_TRANSLATE_NOOP("app", "The file is damaged: %1")).arg(damage);
    for (const QString &row : report.findings.foreignKeys)
        lines << words(QT_TRANSLATE_NOOP("app", "A record points at one that is gone: %1")).arg(row);
    for (const QString &table : report.sums)
        lines << words(QT_TRANSLATE_NOOP("app", "Kept sums differ from the records: %1")).arg(table);
    for (const QString &sheet : report.sheets)
        lines << words(QT_TRANSLATE_NOOP("app", "A frozen appraisal sheet was changed: %1")).arg(sheet);
    if (report.ledger.tailCut)
        lines << words(QT_TRANSLATE_NOOP("app", "Rows at the end of the ledger are missing."));
    if (report.ledger.firstBroken > 0)
        lines << words(QT_TRANSLATE_NOOP("app", "The ledger is broken at row %1."))
                     .arg(report.ledger.firstBroken);
    return lines;
}

struct Looked
{
    Status schema;
    Result<OfficeReport> report = ErrorCode::Damaged;
};

/// Read-only and without a login, which would be a row in the ledger. A file at rest is read without locks;
/// where a program began to write it meanwhile, it is looked at again.
Result<Looked> look(const Location &where)
{
    constexpr int triesAtMost = 5;
    for (int tries = 1;; ++tries) {
        auto opened = Database::open(where, Database::Mode::ReadOnly);
        // A file that is just being written can look half written; one that is does so each time.
        if (!opened && opened.error().code == ErrorCode::Damaged && tries < triesAtMost)
            continue;
        if (!opened)
            return opened.error();
        Database &database = **opened;
        Looked looked{Migrator::check(database)};
        if (looked.schema || looked.schema.error().code == ErrorCode::Damaged)
            looked.report = SafetyService::inspect(database);
        if (!database.changedBeneath())
            return looked;
        if (tries == triesAtMost)
            return ErrorCode::Busy;
    }
}

/// What can't even be read is damage too.
int failed(const CommandContext &context, const Error &error)
{
    const int code = context.fail(error);
    return error.code == ErrorCode::Damaged ? ExitCode::damaged : code;
}

} // namespace

int commands::verify(const CommandContext &context, const QStringList &words)
{
    if (const auto arguments = Arguments::parse(words, 0, {}); !arguments)
        return context.fail(arguments.error());
    const auto where = context.location();
    if (!where)
        return context.fail(where.error());
    const auto looked = look(*where);
    if (!looked)
        return failed(context, looked.error());
    if (!looked->schema && looked->schema.error().code != ErrorCode::Damaged)
        return context.fail(looked->schema.error());
    const Result<OfficeReport> &report = looked->report;
    if (!report)
        return failed(context, report.error());
    if (context.json) {
        context.print(toJson(*report));
    } else {
        for (const QString &line : sentences(*report))
            context.say(line);
    }
    return report->intact() ? ExitCode::done : ExitCode::damaged;
}

} // namespace salesdesk

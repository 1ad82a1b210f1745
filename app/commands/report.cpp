// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"
#include "views/appraisals/appraisal_paper.h"
#include "views/printing/export.h"
#include "views/reports/report_paper.h"

namespace salesdesk {

namespace {

const QString appraisal = QStringLiteral("appraisal");
const QString appraisalSummary = QStringLiteral("appraisal-summary");

QStringList reportNames()
{
    QStringList names{appraisal, appraisalSummary};
    for (const ReportKind kind : allReports())
        names.append(reportName(kind));
    return names;
}

Error wrong(const QString &word)
{
    return Error{ErrorCode::Usage, {}, word};
}

struct Wanted
{
    QString name;
    Period period;
    ReportScope scope;
    QString scopeName;
    QString pdf;
    QString xlsx;
};

Status check(const Arguments &arguments)
{
    if (!reportNames().contains(arguments.at(0)))
        return wrong(arguments.at(0));
    if (!Period::parse(arguments.value(QStringLiteral("period"))))
        return wrong(arguments.value(QStringLiteral("period"), QStringLiteral("--period")));
    if (!arguments.has(QStringLiteral("pdf")) && !arguments.has(QStringLiteral("xlsx")))
        return wrong(QStringLiteral("--pdf"));
    return {};
}

Result<Wanted> wantedOf(const Arguments &arguments, Application &application)
{
    Wanted wanted;
    wanted.name = arguments.at(0);
    const auto period =
        Period::parse(arguments.value(QStringLiteral("period")), application.offices.office().fiscalStart);
    if (!period)
        return period.error();
    wanted.period = *period;
    wanted.pdf = arguments.value(QStringLiteral("pdf"));
    wanted.xlsx = arguments.value(QStringLiteral("xlsx"));
    wanted.scopeName = application.offices.office().name;
    return wanted;
}

/// Fills whom the report is about; NotFound names the person or team that is not there.
Status addScope(const Arguments &arguments, Application &application, Wanted &wanted)
{
    const QString number = arguments.value(QStringLiteral("staff"));
    const QString team = arguments.value(QStringLiteral("team"));
    const auto done = application.database().read([&]() -> Status {
        if (!number.isEmpty()) {
            const StaffId person = application.people.findStaff(number);
            if (!person.isValid())
                return Error{ErrorCode::NotFound, QStringLiteral("staff"), number};
            wanted.scope.staff = {person};
        }
        if (!team.isEmpty()) {
            const TeamId found = application.people.findTeam(team);
            if (!found.isValid())
                return Error{ErrorCode::NotFound, QStringLiteral("team"), team};
            wanted.scope.teams = {found};
            wanted.scopeName = team;
        }
        return {};
    });
    return done ? *done : Status(done.error());
}

Result<QList<Appraisal>> sheetsOf(const AppraisalService &service, Application &application,
                                  const Session &session, const Wanted &wanted)
{
    auto sheets = service.sheets(session, wanted.period, wanted.scope.staff);
    if (!sheets || wanted.scope.teams.isEmpty())
        return sheets;
    return application.database().read([&] {
        QList<Appraisal> result;
        for (const Appraisal &sheet : *sheets) {
            if (application.people.teamOn(sheet.staff, wanted.period.last()) == wanted.scope.teams.first())
                result.append(sheet);
        }
        return result;
    });
}

Status writePdf(const QList<printing::Document> &documents, const QString &path)
{
    const printing::Paginator pages(documents);
    return printing::writePdf(pages, path);
}

Status writeAppraisals(Application &application, const Session &session, const Wanted &wanted,
                       const AppraisalPaper::Setting &setting)
{
    AppraisalService &service = application.appraisals;
    const auto sheets = sheetsOf(service, application, session, wanted);
    if (!sheets)
        return sheets.error();
    if (sheets->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("staff"), wanted.period.key()};
    if (!wanted.pdf.isEmpty()) {
        QList<printing::Document> documents;
        if (wanted.name == appraisalSummary) {
            documents.append(
                printing::toDocument(AppraisalPaper::summary(*sheets, wanted.scopeName, setting)));
        } else {
            for (const Appraisal &sheet : *sheets) {
                const auto row = service.ledgerRow(sheet.id);
                if (!row)
                    return row.error();
                documents.append(printing::toDocument(AppraisalPaper::sheet(sheet, *row, setting)));
            }
        }
        if (const Status status = writePdf(documents, wanted.pdf); !status)
            return status;
    }
    if (wanted.xlsx.isEmpty())
        return {};
    if (const Status leave =
            application.reports.noteExport(session, wanted.name, wanted.period, sheets->size());
        !leave)
        return leave;
    return AppraisalPaper::writeXlsx(*sheets, setting, wanted.xlsx);
}

Status writeTable(Application &application, const Session &session, const Wanted &wanted,
                  const AppraisalPaper::Setting &setting)
{
    const auto table =
        application.reports.table(session, *reportFromName(wanted.name), wanted.period, wanted.scope);
    if (!table)
        return table.error();
    if (!wanted.pdf.isEmpty()) {
        const auto sheet = ReportPaper::sheet(*table, setting.formatter, setting.printedOn);
        if (const Status status = writePdf({printing::toDocument(sheet)}, wanted.pdf); !status)
            return status;
    }
    if (wanted.xlsx.isEmpty())
        return {};
    if (const Status leave =
            application.reports.noteExport(session, wanted.name, wanted.period, table->rows.size());
        !leave)
        return leave;
    return ReportPaper::writeXlsx(*table, setting.formatter, wanted.xlsx);
}

} // namespace

int commands::report(const CommandContext &context, const QStringList &words)
{
    if (words.contains(QStringLiteral("--list"))) {
        for (const QString &name : reportNames())
            context.say(name);
        return ExitCode::done;
    }
    const auto arguments =
        Arguments::parse(words, 1,
                         {QStringLiteral("period"), QStringLiteral("staff"), QStringLiteral("team"),
                          QStringLiteral("pdf"), QStringLiteral("xlsx")});
    if (!arguments)
        return context.fail(arguments.error());
    if (const Status status = check(*arguments); !status)
        return context.fail(status.error());
    auto entered = context.enter();
    if (!entered)
        return context.fail(entered.error());
    Application &application = *entered->application;
    auto wanted = wantedOf(*arguments, application);
    if (!wanted)
        return context.fail(wanted.error());
    if (const Status status = addScope(*arguments, application, *wanted); !status)
        return context.fail(status.error());
    const Office &office = application.offices.office();
    const AppraisalPaper::Setting setting{office.name, office.currency, Formatter(office.zone),
                                          application.offices.today()};
    const bool sheets = wanted->name == appraisal || wanted->name == appraisalSummary;
    const Status written = sheets ? writeAppraisals(application, entered->session, *wanted, setting)
                                  : writeTable(application, entered->session, *wanted, setting);
    return written ? ExitCode::done : context.fail(written.error());
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/list_export.h"

#include "app/application.h"
#include "models/exchange/export_runner.h"
#include "models/jobs/job_runner.h"
#include "models/storage/list_query.h"
#include "models/tables/cell_text.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/printing/documents.h"
#include "views/printing/preview.h"
#include "views/shared/toast.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace salesdesk {

namespace {

/// Paper is for reading: what does not fit a few hundred pages is for a workbook.
constexpr int printedRowsAtMost = 5000;

QString words(const char *text)
{
    return QCoreApplication::translate("list_export", text);
}

RegisterExport exportOf(const ListRequest &request)
{
    return {request.reg, request.title(), request.filters, request.search, request.sort, request.columns};
}

printing::TableSheet sheetOf(Application &application, const PageContext &context, const ListRequest &request,
                             const QList<QList<QVariant>> &rows)
{
    printing::TableSheet sheet;
    sheet.title = request.title();
    sheet.officeName = application.offices.office().name;
    sheet.printedOn = context.formatter().date(context.today());
    QList<const ColumnSpec *> columns;
    int width = 0;
    for (const QString &key : request.columns) {
        columns.append(request.reg->column(key));
        width += columns.last()->width;
    }
    for (const ColumnSpec *column : columns)
        sheet.columns.append({fieldLabel(column->key), column->rightAligned() ? printing::CellAlign::Right
                                                                              : printing::CellAlign::Left});
    for (const QList<QVariant> &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.append(cellText(*columns.at(i), row.at(i), {}, context.formatter(), context.today()));
        sheet.rows.append(cells);
    }
    constexpr int portraitWidth = 760;
    sheet.landscape = width > portraitWidth;
    return sheet;
}

} // namespace

void exportRegister(Application &application, PageContext &context, QWidget &window,
                    const ListRequest &request)
{
    FileQuestion question;
    question.title = words(QT_TRANSLATE_NOOP("list_export", "Export"));
    question.suggested = request.title() + QLatin1Char('-') +
                         context.today().toString(QStringLiteral("yyyyMMdd")) + QLatin1StringView(".xlsx");
    question.filters = {words(QT_TRANSLATE_NOOP("list_export", "Excel workbook")) +
                            QLatin1StringView(" (*.xlsx)"),
                        words(QT_TRANSLATE_NOOP("list_export", "CSV file")) + QLatin1StringView(" (*.csv)")};
    context.prompts.saveFile(
        &window, question, [&application, &context, &window, request](const QString &path) {
            if (path.isEmpty())
                return;
            const Session session = context.session;
            const QTimeZone zone = context.formatter().zone();
            const QList<RegisterExport> exports{exportOf(request)};
            context.lists.jobs.run<qint64>(
                {}, words(QT_TRANSLATE_NOOP("list_export", "Exporting %1")).arg(request.title()), &window,
                [session, zone, exports, path](JobContext &job) -> Result<qint64> {
                    return ExportRunner::write(job.database(), session, exports, path, zone,
                                               [&job](qint64 rows) {
                                                   job.progress(rows, 0);
                                                   return !job.isCancelled();
                                               });
                },
                [&application, &context, session, exports, path](const Result<qint64> &rows) {
                    if (!rows) {
                        context.toast.showText(errorText(rows.error()));
                        return;
                    }
                    const QString name = QFileInfo(path).fileName();
                    if (const Status noted =
                            ExportRunner::note(application.work, session, exports, name, *rows);
                        !noted)
                        context.toast.showText(errorText(noted.error()));
                    else
                        context.toast.showText(words(QT_TRANSLATE_NOOP("list_export", "%1 rows are in %2."))
                                                   .arg(context.formatter().count(*rows), name));
                });
        });
}

void printRegister(Application &application, PageContext &context, QWidget &window,
                   const ListRequest &request)
{
    ListQuery query;
    query.filters = request.filters;
    query.search = request.search;
    query.sort = request.sort;
    query.sight = Permission::sight(context.session, request.reg->see);
    using Rows = QList<QList<QVariant>>;
    context.lists.jobs.run<Rows>(
        QStringLiteral("print"),
        words(QT_TRANSLATE_NOOP("list_export", "Laying out %1")).arg(request.title()), &window,
        [query, request](JobContext &job) -> Result<Rows> {
            Rows rows;
            ListReader(job.database(), *request.reg->source)
                .each(query, request.columns, [&](qint64, const QList<QVariant> &values) {
                    rows.append(values);
                    return rows.size() < printedRowsAtMost && !job.isCancelled();
                });
            return rows;
        },
        [&application, &context, &window, request](const Result<Rows> &rows) {
            if (!rows) {
                context.toast.showText(errorText(rows.error()));
                return;
            }
            if (rows->size() == printedRowsAtMost)
                context.toast.showText(
                    words(
                        QT_TRANSLATE_NOOP("list_export",
                                          "Only the first %1 rows are printed; export the list to have all."))
                        .arg(context.formatter().count(printedRowsAtMost)));
            auto *preview = new printing::PrintPreview(
                [&application, &context, request, rows = *rows] {
                    return QList{printing::toDocument(sheetOf(application, context, request, rows))};
                },
                context.prompts, &window);
            preview->setAttribute(Qt::WA_DeleteOnClose);
            preview->show();
        });
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/report_paper.h"

#include "models/exchange/xlsx_writer.h"
#include "models/wording/labels.h"

#include <QCoreApplication>
#include <algorithm>

namespace salesdesk::ReportPaper {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("ReportPaper", source);
}

XlsxType xlsxType(ValueType type)
{
    switch (type) {
    case ValueType::Integer:
        return XlsxType::Integer;
    case ValueType::Money:
        return XlsxType::Money;
    case ValueType::Ratio:
        return XlsxType::Ratio;
    case ValueType::Quantity:
        return XlsxType::Quantity;
    case ValueType::Price:
        return XlsxType::Price;
    case ValueType::Rate:
        return XlsxType::Rate;
    case ValueType::Date:
        return XlsxType::Date;
    case ValueType::Instant:
        return XlsxType::Instant;
    case ValueType::Text:
    case ValueType::Choice:
    case ValueType::Flag:
        break;
    }
    return XlsxType::Text;
}

bool isNumber(ValueType type)
{
    return type == ValueType::Integer || type == ValueType::Money || type == ValueType::Ratio ||
           type == ValueType::Quantity || type == ValueType::Price || type == ValueType::Rate;
}

QString cellText(const ReportColumn &column, const QVariant &value, const Formatter &formatter)
{
    if (!value.isValid())
        return column.type == ValueType::Ratio ? formatter.notApplicable() : QString();
    switch (column.type) {
    case ValueType::Integer:
        return formatter.count(value.toLongLong());
    case ValueType::Money:
        return formatter.amount(value.toLongLong());
    case ValueType::Ratio:
        return formatter.ratio(value.toLongLong());
    case ValueType::Quantity:
        return formatter.scaled(value.toLongLong(), 4);
    case ValueType::Price:
        return formatter.scaled(value.toLongLong(), 6);
    case ValueType::Rate:
        return formatter.scaled(value.toLongLong(), 8, 4);
    case ValueType::Date:
        return formatter.date(value.toDate());
    case ValueType::Instant:
        return formatter.instant(value.toLongLong());
    case ValueType::Choice:
        return labelOf(column.key, value.toString());
    case ValueType::Text:
    case ValueType::Flag:
        break;
    }
    return value.toString();
}

/// Amounts in several currencies have no sum.
bool hasTotals(const ReportTable &table)
{
    qsizetype currency = -1;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).key == QLatin1StringView("currency"))
            currency = i;
    }
    return currency < 0 || std::all_of(table.rows.begin(), table.rows.end(), [&](const auto &row) {
               return row.at(currency) == table.rows.first().at(currency);
           });
}

} // namespace

QString title(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Ranking:
        return words(QT_TRANSLATE_NOOP("ReportPaper", "Sales ranking"));
    case ReportKind::Ageing:
        return words(QT_TRANSLATE_NOOP("ReportPaper", "Receivables ageing"));
    case ReportKind::ContractRegister:
        return words(QT_TRANSLATE_NOOP("ReportPaper", "Contract register"));
    case ReportKind::MonthlySalesPlan:
        return words(QT_TRANSLATE_NOOP("ReportPaper", "Monthly sales plan"));
    case ReportKind::MonthlyVisitPlan:
        return words(QT_TRANSLATE_NOOP("ReportPaper", "Monthly visit plan"));
    case ReportKind::MonthlySales:
        return words(QT_TRANSLATE_NOOP("ReportPaper", "Monthly sales statistics"));
    case ReportKind::MonthlyVisits:
        return words(QT_TRANSLATE_NOOP("ReportPaper", "Monthly visit statistics"));
    }
    return {};
}

QString columnTitle(const QString &key)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("rank"), QT_TRANSLATE_NOOP("ReportPaper", "Rank")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("ReportPaper", "Number")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("ReportPaper", "Name")},
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("ReportPaper", "Team")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("ReportPaper", "Customer")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("ReportPaper", "Subject")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("ReportPaper", "Owner")},
        {QStringLiteral("signed_on"), QT_TRANSLATE_NOOP("ReportPaper", "Signed on")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("ReportPaper", "Amount")},
        {QStringLiteral("received"), QT_TRANSLATE_NOOP("ReportPaper", "Received")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("ReportPaper", "Currency")},
        {QStringLiteral("contract_state"), QT_TRANSLATE_NOOP("ReportPaper", "State")},
        {QStringLiteral("delivery_due"), QT_TRANSLATE_NOOP("ReportPaper", "Delivery due")},
        {QStringLiteral("not_due"), QT_TRANSLATE_NOOP("ReportPaper", "Not due")},
        {QStringLiteral("days_30"), QT_TRANSLATE_NOOP("ReportPaper", "1–30 days")},
        {QStringLiteral("days_60"), QT_TRANSLATE_NOOP("ReportPaper", "31–60 days")},
        {QStringLiteral("days_90"), QT_TRANSLATE_NOOP("ReportPaper", "61–90 days")},
        {QStringLiteral("days_over"), QT_TRANSLATE_NOOP("ReportPaper", "Over 90 days")},
        {QStringLiteral("open"), QT_TRANSLATE_NOOP("ReportPaper", "Open")},
        {QStringLiteral("task"), QT_TRANSLATE_NOOP("ReportPaper", "Task")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("ReportPaper", "Own plan")},
        {QStringLiteral("new_customers_target"), QT_TRANSLATE_NOOP("ReportPaper", "New customers planned")},
        {QStringLiteral("collection_target"), QT_TRANSLATE_NOOP("ReportPaper", "Collection planned")},
        {QStringLiteral("planned_on"), QT_TRANSLATE_NOOP("ReportPaper", "Planned on")},
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("ReportPaper", "Purpose")},
        {QStringLiteral("done_at"), QT_TRANSLATE_NOOP("ReportPaper", "Done at")},
        {QStringLiteral("next_step"), QT_TRANSLATE_NOOP("ReportPaper", "Next step")},
        {QStringLiteral("contracts"), QT_TRANSLATE_NOOP("ReportPaper", "Contracts")},
        {QStringLiteral("planned"), QT_TRANSLATE_NOOP("ReportPaper", "Visits planned")},
        {QStringLiteral("done"), QT_TRANSLATE_NOOP("ReportPaper", "Planned visits done")},
        {QStringLiteral("unplanned"), QT_TRANSLATE_NOOP("ReportPaper", "Visits without a plan")},
        {QStringLiteral("customers"), QT_TRANSLATE_NOOP("ReportPaper", "Customers visited")},
    };
    const auto title = titles.constFind(key);
    return title == titles.constEnd() ? labelOf(u"measure", key) : words(*title);
}

printing::TableSheet sheet(const ReportTable &table, const Formatter &formatter, QDate printedOn)
{
    printing::TableSheet sheet;
    sheet.title = title(table.kind);
    sheet.officeName = table.office;
    sheet.subtitle = words(QT_TRANSLATE_NOOP("ReportPaper", "%1, as of %2, amounts in %3"))
                         .arg(formatter.period(table.period), formatter.date(table.asOf), table.currency);
    sheet.printedOn = formatter.date(printedOn);
    sheet.landscape = table.columns.size() > 7;
    const bool totals = hasTotals(table) && !table.rows.isEmpty();
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportColumn &column = table.columns.at(i);
        sheet.columns.append({columnTitle(column.key), isNumber(column.type) ? printing::CellAlign::Right
                                                                             : printing::CellAlign::Left});
        if (totals)
            sheet.totals.append(column.total ? cellText(column, table.total(i), formatter) : QString());
    }
    if (totals && !table.columns.first().total)
        sheet.totals.first() = words(QT_TRANSLATE_NOOP("ReportPaper", "Total"));
    for (const QList<QVariant> &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(cellText(table.columns.at(i), row.value(i), formatter));
        sheet.rows.append(cells);
    }
    return sheet;
}

Status writeXlsx(const ReportTable &table, const Formatter &formatter, const QString &path)
{
    XlsxWriter writer(path, formatter.zone());
    if (const Status opened = writer.open(); !opened)
        return opened;
    writer.setTotalTitle(words(QT_TRANSLATE_NOOP("ReportPaper", "Total")));
    const bool totals = hasTotals(table);
    std::vector<XlsxColumn> columns;
    for (const ReportColumn &column : table.columns)
        columns.push_back({columnTitle(column.key), xlsxType(column.type), 0, totals && column.total});
    writer.beginSheet(title(table.kind), columns);
    for (const QList<QVariant> &row : table.rows) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const ReportColumn &column = table.columns.at(i);
            const QVariant value = row.value(i);
            if (!value.isValid())
                writer.empty();
            else if (column.type == ValueType::Date)
                writer.date(value.toDate());
            else if (isNumber(column.type) || column.type == ValueType::Instant)
                writer.number(value.toLongLong());
            else
                writer.text(cellText(column, value, formatter));
        }
        if (const Status ended = writer.endRow(); !ended)
            return ended;
    }
    return writer.commit();
}

} // namespace salesdesk::ReportPaper

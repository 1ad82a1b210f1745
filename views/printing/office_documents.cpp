// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "views/printing/documents.h"
#include "views/printing/template.h"

#include <QCoreApplication>

#include <algorithm>

namespace salesdesk::printing {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QString alignName(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return QStringLiteral("left");
    case CellAlign::Centre:
        return QStringLiteral("center");
    case CellAlign::Right:
        return QStringLiteral("right");
    }
    return {};
}

/// In half-width characters; ideographs take two.
int textWidth(const QString &text)
{
    constexpr char16_t firstFullWidth = 0x2e80;
    return int(text.size() + std::count_if(text.cbegin(), text.cend(), [](QChar character) {
                   return character.unicode() >= firstFullWidth;
               }));
}

/// What each column wants by its content: figures are never broken, long texts are.
QList<qint64> wantedWidths(const TableSheet &sheet)
{
    constexpr int leastWanted = 6;
    constexpr int textAtMost = 30;
    constexpr int padding = 2;
    QList<qint64> widths;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        // Totals are bold.
        const int total = textWidth(sheet.totals.value(i));
        int longest = total + (total + 7) / 8;
        for (const QStringList &row : sheet.rows)
            longest = std::max(longest, textWidth(row.value(i)));
        if (sheet.columns.at(i).align != CellAlign::Right)
            longest = std::min(longest, textAtMost);
        widths.append(std::max({leastWanted, longest, textWidth(sheet.columns.at(i).title)}) + padding);
    }
    return widths;
}

QString tableHtml(const TableSheet &sheet, const QList<qint64> &percents, qsizetype from, qsizetype to)
{
    QVariantList columns;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i)
        columns << Fields{{QStringLiteral("heading"), sheet.columns.at(i).title},
                          {QStringLiteral("width"), QString::number(percents.at(i))}};
    const auto cells = [&sheet](const QStringList &row) {
        QVariantList list;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
            list << Fields{{QStringLiteral("text"), row.value(i)},
                           {QStringLiteral("align"), alignName(sheet.columns.at(i).align)}};
        }
        return Fields{{QStringLiteral("cells"), list}};
    };
    QVariantList rows;
    for (qsizetype i = from; i < to; ++i)
        rows << cells(sheet.rows.at(i));
    const bool ends = to == sheet.rows.size();
    return fillTemplate(
        printResource(QStringLiteral("table.html")),
        {{QStringLiteral("begins"), from == 0},
         {QStringLiteral("title"), sheet.title},
         {QStringLiteral("office"), sheet.officeName},
         {QStringLiteral("subtitle"), sheet.subtitle},
         {QStringLiteral("l_form"), Paper::tr("Form No.")},
         {QStringLiteral("form"), sheet.formNumber},
         {QStringLiteral("l_printed"), Paper::tr("Printed on")},
         {QStringLiteral("printed"), sheet.printedOn},
         {QStringLiteral("columns"), columns},
         {QStringLiteral("rows"), rows},
         {QStringLiteral("totals"),
          ends && !sheet.totals.isEmpty() ? QVariantList{cells(sheet.totals)} : QVariantList()},
         {QStringLiteral("empty"), sheet.rows.isEmpty() ? Paper::tr("Nothing to list.") : QString()},
         {QStringLiteral("columnCount"), QString::number(sheet.columns.size())},
         {QStringLiteral("note"), ends ? sheet.note : QString()}});
}

} // namespace

Document toDocument(const ApprovalSheet &sheet)
{
    QVariantList details;
    for (const Detail &detail : sheet.details)
        details << Fields{{QStringLiteral("label"), detail.label}, {QStringLiteral("value"), detail.value}};
    QVariantList steps;
    for (const ApprovalStepRow &row : sheet.steps) {
        steps << Fields{{QStringLiteral("step"), row.step},         {QStringLiteral("who"), row.who},
                        {QStringLiteral("decision"), row.decision}, {QStringLiteral("comment"), row.comment},
                        {QStringLiteral("when"), row.when},         {QStringLiteral("howLong"), row.howLong}};
    }
    Document document;
    document.title = Paper::tr("Approval Sheet") + QLatin1Char(' ') + sheet.number;
    document.runningHeader = document.title;
    document.html = fillTemplate(
        printResource(QStringLiteral("approval.html")),
        {{QStringLiteral("title"), Paper::tr("Approval Sheet")},
         {QStringLiteral("office"), sheet.officeName},
         {QStringLiteral("l_kind"), Paper::tr("Document")},
         {QStringLiteral("kind"), sheet.documentKind},
         {QStringLiteral("l_number"), Paper::tr("No.")},
         {QStringLiteral("number"), sheet.number},
         {QStringLiteral("l_subject"), Paper::tr("Subject")},
         {QStringLiteral("subject"), sheet.subject},
         {QStringLiteral("l_customer"), Paper::tr("Customer")},
         {QStringLiteral("customer"), sheet.customer},
         {QStringLiteral("l_drafter"), Paper::tr("Drafted by")},
         {QStringLiteral("drafter"), sheet.drafter},
         {QStringLiteral("l_team"), Paper::tr("Team")},
         {QStringLiteral("team"), sheet.team},
         {QStringLiteral("l_sentOn"), Paper::tr("Sent on")},
         {QStringLiteral("sentOn"), sheet.sentOn},
         {QStringLiteral("l_round"), Paper::tr("Round")},
         {QStringLiteral("round"), sheet.round},
         {QStringLiteral("l_state"), Paper::tr("State")},
         {QStringLiteral("state"), sheet.state},
         {QStringLiteral("l_amount"), Paper::tr("Amount")},
         {QStringLiteral("amount"), sheet.amount},
         {QStringLiteral("capitals"), sheet.amountInCapitals},
         {QStringLiteral("details"), details},
         {QStringLiteral("l_step"), Paper::tr("Step")},
         {QStringLiteral("l_who"), Paper::tr("Who")},
         {QStringLiteral("l_decision"), Paper::tr("Decision")},
         {QStringLiteral("l_comment"), Paper::tr("Comment")},
         {QStringLiteral("l_when"), Paper::tr("When")},
         {QStringLiteral("l_howLong"), Paper::tr("How long")},
         {QStringLiteral("steps"), steps},
         {QStringLiteral("l_printed"), Paper::tr("Printed on")},
         {QStringLiteral("printed"), sheet.printedOn},
         {QStringLiteral("l_digest"), Paper::tr("Each decision is bound to this content, SHA-256:")},
         {QStringLiteral("digest"), sheet.digest},
         {QStringLiteral("ledger"),
          sheet.ledgerRow.isEmpty() ? QString() : Paper::tr("Ledger row %1.").arg(sheet.ledgerRow)}});
    return document;
}

Document toDocument(const TableSheet &sheet)
{
    Document document;
    document.title = sheet.title + (sheet.subtitle.isEmpty() ? QString() : QLatin1Char(' ') + sheet.subtitle);
    document.runningHeader = document.title;
    document.landscape = sheet.landscape;
    document.rows = sheet.rows.size();
    document.htmlOfRows = [sheet, percents = allocate(100, wantedWidths(sheet))](
                              qsizetype from, qsizetype to) { return tableHtml(sheet, percents, from, to); };
    return document;
}

} // namespace salesdesk::printing

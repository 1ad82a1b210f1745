// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/documents.h"
#include "views/printing/template.h"

#include <QCoreApplication>

namespace salesdesk::printing {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QString within(const QString &text, int length)
{
    return length < 0 || text.size() <= length ? text : text.left(length) + QChar(0x2026);
}

QString titleOf(AppraisalPeriod kind)
{
    switch (kind) {
    case AppraisalPeriod::Month:
        return Paper::tr("Monthly Appraisal Sheet");
    case AppraisalPeriod::Quarter:
        return Paper::tr("Quarterly Appraisal Sheet");
    case AppraisalPeriod::Year:
        return Paper::tr("Yearly Appraisal Sheet");
    }
    return {};
}

QString ownScoreLabel(AppraisalPeriod kind)
{
    switch (kind) {
    case AppraisalPeriod::Month:
        return Paper::tr("Score of the month's measures");
    case AppraisalPeriod::Quarter:
        return Paper::tr("Score of the quarter's measures");
    case AppraisalPeriod::Year:
        return Paper::tr("Score of the year's measures");
    }
    return {};
}

/// How the final score came about; empty where it is the own score.
QString composition(const AppraisalSheet &sheet)
{
    if (sheet.kind == AppraisalPeriod::Month)
        return {};
    const bool quarter = sheet.kind == AppraisalPeriod::Quarter;
    if (sheet.partsMean.isEmpty()) {
        return quarter ? Paper::tr("Final score: no monthly scores, the quarter's measures count in full")
                       : Paper::tr("Final score: no quarterly scores, the year's measures count in full");
    }
    if (sheet.partNames.isEmpty()) {
        return (quarter ? Paper::tr("Quarter's measures %1 + mean of the monthly scores %2 × %3")
                        : Paper::tr("Year's measures %1 + mean of the quarterly scores %2 × %3"))
            .arg(sheet.ownShare, sheet.partsMean, sheet.partsShare);
    }
    return (quarter ? Paper::tr("Quarter's measures %1 + mean of the monthly scores (%4) %2 × %3")
                    : Paper::tr("Year's measures %1 + mean of the quarterly scores (%4) %2 × %3"))
        .arg(sheet.ownShare, sheet.partsMean, sheet.partsShare, sheet.partNames);
}

QString footnote(const AppraisalSheet &sheet)
{
    QStringList sentences;
    if (!sheet.weightSum.isEmpty())
        sentences << Paper::tr("The weights sum to %1.").arg(sheet.weightSum);
    for (const AppraisalLine &line : sheet.lines) {
        if (!line.applicable) {
            sentences << Paper::tr("“%1” does not apply in this period; its weight of %2 is spread over the "
                                   "others in proportion.")
                             .arg(line.measure, line.weight);
        }
    }
    if (!sheet.asOf.isEmpty()) {
        sentences << (sheet.frozen
                          ? Paper::tr("Figures as of %1; frozen, later data do not change them.")
                          : Paper::tr("Figures as of %1; not frozen yet, later data may change them."))
                         .arg(sheet.asOf);
    }
    if (!sheet.digest.isEmpty()) {
        sentences << (sheet.ledgerRow.isEmpty() ? Paper::tr("Digest of the content: %1.").arg(sheet.digest)
                                                : Paper::tr("Digest of the content: %1, ledger row %2.")
                                                      .arg(sheet.digest, sheet.ledgerRow));
    }
    QString note;
    for (const QString &sentence : std::as_const(sentences)) {
        // The ideographic full stop brings its own space.
        if (!note.isEmpty() && !note.endsWith(QChar(0x3002)))
            note += QLatin1Char(' ');
        note += sentence;
    }
    return note;
}

Fields comment(const QString &who, const SheetComment &comment, int length)
{
    const QString by = comment.on.isEmpty() ? comment.by : comment.by + QChar(0x2002) + comment.on;
    return {{QStringLiteral("who"), who},
            {QStringLiteral("text"), within(comment.text, length)},
            {QStringLiteral("by"), by}};
}

QString appraisalHtml(const AppraisalSheet &sheet, int length)
{
    const QString none = QStringLiteral("—");
    QVariantList lines;
    for (const AppraisalLine &line : sheet.lines) {
        lines << Fields{
            {QStringLiteral("measure"), line.measure},
            {QStringLiteral("weight"), line.weight},
            {QStringLiteral("target"), line.target},
            {QStringLiteral("actual"), line.actual},
            {QStringLiteral("completion"), line.completion.isEmpty() ? none : line.completion},
            {QStringLiteral("score"), line.score.isEmpty() ? none : line.score},
            {QStringLiteral("weighted"), line.applicable ? line.weighted : Paper::tr("weight spread")}};
    }
    const QVariantList comments{
        comment(Paper::tr("Own review"), sheet.self, length),
        comment(Paper::tr("Leader's comment"), sheet.leader, length),
        comment(sheet.kind == AppraisalPeriod::Year ? Paper::tr("Executive's comment")
                                                    : Paper::tr("Manager's comment"),
                sheet.manager, length),
    };
    return fillTemplate(printResource(QStringLiteral("appraisal.html")),
                        {{QStringLiteral("title"), titleOf(sheet.kind)},
                         {QStringLiteral("office"), sheet.officeName},
                         {QStringLiteral("l_name"), Paper::tr("Name")},
                         {QStringLiteral("name"), sheet.name},
                         {QStringLiteral("l_number"), Paper::tr("Staff No.")},
                         {QStringLiteral("number"), sheet.number},
                         {QStringLiteral("l_period"), Paper::tr("Period")},
                         {QStringLiteral("period"), sheet.period},
                         {QStringLiteral("l_team"), Paper::tr("Team")},
                         {QStringLiteral("team"), sheet.team},
                         {QStringLiteral("l_post"), Paper::tr("Post")},
                         {QStringLiteral("post"), sheet.post},
                         {QStringLiteral("l_form"), Paper::tr("Form No.")},
                         {QStringLiteral("form"), sheet.formNumber},
                         {QStringLiteral("l_measure"), Paper::tr("Measure")},
                         {QStringLiteral("l_weight"), Paper::tr("Weight")},
                         {QStringLiteral("l_target"), Paper::tr("Target")},
                         {QStringLiteral("l_actual"), Paper::tr("Actual")},
                         {QStringLiteral("l_completion"), Paper::tr("Completion")},
                         {QStringLiteral("l_score"), Paper::tr("Score")},
                         {QStringLiteral("l_weighted"), Paper::tr("Weighted")},
                         {QStringLiteral("lines"), lines},
                         {QStringLiteral("l_own"), ownScoreLabel(sheet.kind)},
                         {QStringLiteral("own"), sheet.ownScore.isEmpty() ? none : sheet.ownScore},
                         {QStringLiteral("composition"), composition(sheet)},
                         {QStringLiteral("final"), sheet.finalScore.isEmpty() ? none : sheet.finalScore},
                         {QStringLiteral("l_grade"), Paper::tr("Grade")},
                         {QStringLiteral("grade"), sheet.grade},
                         {QStringLiteral("l_coefficient"), Paper::tr("Coefficient")},
                         {QStringLiteral("coefficient"), sheet.coefficient},
                         {QStringLiteral("l_base"), Paper::tr("Bonus base")},
                         {QStringLiteral("base"), sheet.bonusBase},
                         {QStringLiteral("l_commission"), Paper::tr("Commission")},
                         {QStringLiteral("commission"), sheet.commission},
                         {QStringLiteral("l_total"), Paper::tr("Total due")},
                         {QStringLiteral("total"), sheet.total},
                         {QStringLiteral("capitals"), sheet.totalInCapitals},
                         {QStringLiteral("comments"), comments},
                         {QStringLiteral("l_signature"), Paper::tr("Employee's signature:")},
                         {QStringLiteral("l_personnel"), Paper::tr("Personnel (seal):")},
                         {QStringLiteral("l_date"), Paper::tr("Date:")},
                         {QStringLiteral("footnote"), footnote(sheet)}});
}

} // namespace

Document toDocument(const AppraisalSheet &sheet)
{
    Document document;
    document.title = titleOf(sheet.kind) + QLatin1Char(' ') + sheet.period + QLatin1Char(' ') + sheet.name;
    document.html = appraisalHtml(sheet, -1);
    document.htmlWithTextsOf = [sheet](int length) { return appraisalHtml(sheet, length); };
    return document;
}

Document toDocument(const AppraisalSummary &summary)
{
    QVariantList rows;
    const auto fields = [](const AppraisalSummaryRow &row) {
        return Fields{
            {QStringLiteral("number"), row.number},   {QStringLiteral("name"), row.name},
            {QStringLiteral("team"), row.team},       {QStringLiteral("own"), row.ownScore},
            {QStringLiteral("parts"), row.partsMean}, {QStringLiteral("final"), row.finalScore},
            {QStringLiteral("grade"), row.grade},     {QStringLiteral("coefficient"), row.coefficient},
            {QStringLiteral("bonus"), row.bonus},     {QStringLiteral("commission"), row.commission},
            {QStringLiteral("total"), row.total},
        };
    };
    for (const AppraisalSummaryRow &row : summary.rows)
        rows << fields(row);
    QVariantList ranking;
    for (const RankingRow &row : summary.ranking) {
        ranking << Fields{
            {QStringLiteral("rank"), row.rank},   {QStringLiteral("name"), row.name},
            {QStringLiteral("team"), row.team},   {QStringLiteral("score"), row.score},
            {QStringLiteral("sales"), row.sales}, {QStringLiteral("completion"), row.completion}};
    }
    const QString title = rows.isEmpty() ? Paper::tr("Ranking") : Paper::tr("Appraisal Summary");
    Document document;
    document.title = title + QLatin1Char(' ') + summary.period + QLatin1Char(' ') + summary.scope;
    document.runningHeader = document.title;
    document.landscape = !rows.isEmpty();
    document.html =
        fillTemplate(printResource(QStringLiteral("appraisal_summary.html")),
                     {{QStringLiteral("title"), title},
                      {QStringLiteral("office"), summary.officeName},
                      {QStringLiteral("scope"), summary.scope},
                      {QStringLiteral("period"), summary.period},
                      {QStringLiteral("l_form"), Paper::tr("Form No.")},
                      {QStringLiteral("form"), summary.formNumber},
                      {QStringLiteral("l_printed"), Paper::tr("Printed on")},
                      {QStringLiteral("printed"), summary.printedOn},
                      {QStringLiteral("l_number"), Paper::tr("Staff No.")},
                      {QStringLiteral("l_name"), Paper::tr("Name")},
                      {QStringLiteral("l_team"), Paper::tr("Team")},
                      {QStringLiteral("l_own"), Paper::tr("Own score")},
                      {QStringLiteral("l_parts"), Paper::tr("Mean of parts")},
                      {QStringLiteral("l_final"), Paper::tr("Final score")},
                      {QStringLiteral("l_grade"), Paper::tr("Grade")},
                      {QStringLiteral("l_coefficient"), Paper::tr("Coefficient")},
                      {QStringLiteral("l_bonus"), Paper::tr("Bonus")},
                      {QStringLiteral("l_commission"), Paper::tr("Commission")},
                      {QStringLiteral("l_total"), Paper::tr("Total due")},
                      {QStringLiteral("hasRows"), !rows.isEmpty()},
                      {QStringLiteral("rows"), rows},
                      {QStringLiteral("l_sum"), Paper::tr("Total")},
                      {QStringLiteral("totals"), QVariantList{fields(summary.totals)}},
                      {QStringLiteral("hasRanking"), !ranking.isEmpty()},
                      {QStringLiteral("rankingHeading"), rows.isEmpty() ? QString() : Paper::tr("Ranking")},
                      {QStringLiteral("ranking"), ranking},
                      {QStringLiteral("l_rank"), Paper::tr("Rank")},
                      {QStringLiteral("l_score"), Paper::tr("Score")},
                      {QStringLiteral("l_sales"), Paper::tr("Sales")},
                      {QStringLiteral("l_completion"), Paper::tr("Completion")},
                      {QStringLiteral("note"), summary.note},
                      {QStringLiteral("l_leader"), Paper::tr("Leader:")},
                      {QStringLiteral("l_manager"), Paper::tr("Manager:")},
                      {QStringLiteral("l_personnel"), Paper::tr("Personnel (seal):")}});
    return document;
}

} // namespace salesdesk::printing

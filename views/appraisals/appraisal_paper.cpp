// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/appraisal_paper.h"

#include "models/exchange/xlsx_writer.h"
#include "models/wording/labels.h"

#include <QCoreApplication>
#include <algorithm>

namespace salesdesk::AppraisalPaper {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("AppraisalPaper", source);
}

QString points(const std::optional<qint64> &hundredths, const Setting &setting)
{
    return hundredths ? setting.formatter.scaled(*hundredths, 2, 2) : QStringLiteral("—");
}

QString money(qint64 minor, const Setting &setting)
{
    return setting.formatter.money({minor, setting.currency});
}

QString periodNames(const AppraisalFigures &figures, const Setting &setting)
{
    QStringList names;
    for (const AppraisalPart &part : figures.parts) {
        if (const auto period = Period::parse(part.period))
            names.append(setting.formatter.period(*period));
    }
    return names.join(words(QT_TRANSLATE_NOOP("AppraisalPaper", ", ")));
}

printing::SheetComment comment(const AppraisalReview &review, const Setting &setting)
{
    if (review.at == 0)
        return {};
    return {review.text, review.by, setting.formatter.instant(review.at).left(10)};
}

printing::AppraisalPeriod periodKind(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return printing::AppraisalPeriod::Month;
    case PeriodKind::Quarter:
        return printing::AppraisalPeriod::Quarter;
    case PeriodKind::Year:
        break;
    }
    return printing::AppraisalPeriod::Year;
}

printing::AppraisalLine lineOf(const AppraisalLine &line, const Setting &setting)
{
    printing::AppraisalLine result;
    result.measure = measureTitle(line.item.measure);
    result.weight = QString::number(line.item.weight);
    const bool low = line.item.scoring == Scoring::Inverse;
    if (line.target)
        result.target = (low ? QStringLiteral("≤ ") : QString()) + figure(line.unit, line.target, setting);
    else
        result.target = QStringLiteral("—");
    result.actual = figure(line.unit, line.actual, setting);
    result.completion =
        line.completion && !low ? setting.formatter.ratio(*line.completion) : QStringLiteral("—");
    result.score = points(line.score, setting);
    result.weighted = points(line.weighted, setting);
    result.applicable = line.applicable();
    return result;
}

QList<Appraisal> ranked(QList<Appraisal> sheets)
{
    std::stable_sort(sheets.begin(), sheets.end(), [](const Appraisal &a, const Appraisal &b) {
        return a.figures.score.value_or(-1) > b.figures.score.value_or(-1);
    });
    return sheets;
}

const AppraisalLine *lineFor(const AppraisalFigures &figures, const QString &measure)
{
    for (const AppraisalLine &line : figures.lines) {
        if (line.item.measure == measure)
            return &line;
    }
    return nullptr;
}

} // namespace

QString measureTitle(const QString &measure)
{
    if (measure == managerScore)
        return words(QT_TRANSLATE_NOOP("AppraisalPaper", "Manager's score"));
    if (measure == QLatin1StringView("score"))
        return words(QT_TRANSLATE_NOOP("AppraisalPaper", "Score"));
    return labelOf(u"measure", measure);
}

QString figure(const QString &unit, const std::optional<qint64> &value, const Setting &setting)
{
    if (!value)
        return setting.formatter.notApplicable();
    if (unit == QLatin1StringView("money"))
        return money(*value, setting);
    if (unit == QLatin1StringView("ratio"))
        return setting.formatter.ratio(*value);
    if (unit == QLatin1StringView("points"))
        return points(value, setting);
    return setting.formatter.scaled(*value, 4);
}

printing::AppraisalSheet sheet(const Appraisal &appraisal, qint64 ledgerRow, const Setting &setting)
{
    const AppraisalFigures &figures = appraisal.figures;
    printing::AppraisalSheet sheet;
    sheet.kind = periodKind(appraisal.period.kind());
    sheet.officeName = setting.officeName;
    sheet.name = figures.name;
    sheet.number = figures.number;
    sheet.period = setting.formatter.period(appraisal.period);
    sheet.team = figures.team;
    sheet.post = figures.post.isEmpty() ? labelOf(u"role", u"salesperson") : figures.post;
    sheet.formNumber = QStringLiteral("KH-%1-%2").arg(appraisal.period.key(), figures.number);
    int weights = 0;
    for (const AppraisalLine &line : figures.lines) {
        weights += line.item.weight;
        sheet.lines.append(lineOf(line, setting));
    }
    sheet.weightSum = QString::number(weights);
    sheet.ownScore = points(figures.ownScore, setting);
    sheet.ownShare = setting.formatter.ratio(figures.ownShare, 0);
    sheet.partsShare = setting.formatter.ratio(10000 - figures.ownShare, 0);
    if (figures.partsMean) {
        sheet.partsMean = points(figures.partsMean, setting);
        sheet.partNames = periodNames(figures, setting);
    }
    sheet.finalScore = points(figures.score, setting);
    sheet.grade = figures.grade;
    sheet.coefficient = setting.formatter.scaled(figures.coefficient, 2, 2);
    sheet.bonusBase = money(figures.bonusBase, setting);
    sheet.commission = money(figures.commission, setting);
    sheet.total = money(figures.total(), setting);
    sheet.totalInCapitals = capitalAmount(figures.total());
    sheet.self = comment(appraisal.self, setting);
    sheet.leader = comment(appraisal.leader, setting);
    sheet.manager = comment(appraisal.manager, setting);
    sheet.frozen = isFrozen(appraisal.state);
    sheet.asOf =
        sheet.frozen ? setting.formatter.instant(appraisal.frozenAt) : setting.formatter.date(figures.asOf);
    if (sheet.frozen) {
        sheet.digest = appraisal.digest;
        sheet.ledgerRow = setting.formatter.count(ledgerRow);
    }
    return sheet;
}

printing::AppraisalSummary summary(const QList<Appraisal> &sheets, const QString &scope,
                                   const Setting &setting)
{
    printing::AppraisalSummary summary;
    summary.officeName = setting.officeName;
    summary.scope = scope;
    summary.printedOn = setting.formatter.date(setting.printedOn);
    qint64 bonus = 0;
    qint64 commission = 0;
    for (const Appraisal &appraisal : sheets) {
        const AppraisalFigures &figures = appraisal.figures;
        summary.period = setting.formatter.period(appraisal.period);
        summary.formNumber = QStringLiteral("KH-%1").arg(appraisal.period.key());
        summary.rows.append({figures.number, figures.name, figures.team, points(figures.ownScore, setting),
                             points(figures.partsMean, setting), points(figures.score, setting),
                             figures.grade, setting.formatter.scaled(figures.coefficient, 2, 2),
                             money(figures.bonus, setting), money(figures.commission, setting),
                             money(figures.total(), setting)});
        bonus += figures.bonus;
        commission += figures.commission;
    }
    summary.totals.bonus = money(bonus, setting);
    summary.totals.commission = money(commission, setting);
    summary.totals.total = money(bonus + commission, setting);
    const QList<Appraisal> order = ranked(sheets);
    for (qsizetype i = 0; i < order.size(); ++i) {
        const AppraisalFigures &figures = order.at(i).figures;
        const AppraisalLine *task = lineFor(figures, QStringLiteral("task_completion"));
        const AppraisalLine *sales = lineFor(figures, QStringLiteral("sales"));
        std::optional<qint64> sold;
        if (sales)
            sold = sales->actual;
        else if (task)
            sold = task->numerator;
        summary.ranking.append({QString::number(i + 1), figures.name, figures.team,
                                points(figures.score, setting),
                                sold ? money(*sold, setting) : QStringLiteral("—"),
                                setting.formatter.ratio(task ? task->actual : std::nullopt)});
    }
    return summary;
}

Status writeXlsx(const QList<Appraisal> &sheets, const Setting &setting, const QString &path)
{
    XlsxWriter writer(path, setting.formatter.zone());
    if (const Status opened = writer.open(); !opened)
        return opened;
    writer.setTotalTitle(words(QT_TRANSLATE_NOOP("AppraisalPaper", "Total")));
    writer.beginSheet(
        words(QT_TRANSLATE_NOOP("AppraisalPaper", "Appraisals")),
        {{fieldLabel(u"number"), XlsxType::Text, 0, false},
         {fieldLabel(u"name"), XlsxType::Text, 0, false},
         {fieldLabel(u"team"), XlsxType::Text, 0, false},
         {words(QT_TRANSLATE_NOOP("AppraisalPaper", "Own score")), XlsxType::Money, 0, false},
         {words(QT_TRANSLATE_NOOP("AppraisalPaper", "Mean of the parts")), XlsxType::Money, 0, false},
         {words(QT_TRANSLATE_NOOP("AppraisalPaper", "Score")), XlsxType::Money, 0, false},
         {fieldLabel(u"grade"), XlsxType::Text, 0, false},
         {fieldLabel(u"bonus"), XlsxType::Money, 0, true},
         {fieldLabel(u"commission"), XlsxType::Money, 0, true},
         {words(QT_TRANSLATE_NOOP("AppraisalPaper", "To be paid")), XlsxType::Money, 0, true}});
    for (const Appraisal &appraisal : sheets) {
        const AppraisalFigures &figures = appraisal.figures;
        writer.text(figures.number);
        writer.text(figures.name);
        writer.text(figures.team);
        for (const auto &score : {figures.ownScore, figures.partsMean, figures.score})
            score ? writer.number(*score) : writer.empty();
        writer.text(figures.grade);
        writer.number(figures.bonus);
        writer.number(figures.commission);
        writer.number(figures.total());
        if (const Status ended = writer.endRow(); !ended)
            return ended;
    }
    return writer.commit();
}

} // namespace salesdesk::AppraisalPaper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisals/scoring.h"

#include "models/appraisals/fraction.h"

#include <algorithm>

namespace salesdesk {

namespace {

constexpr qint64 hundredths = 100;

/// A line with its score still exact.
struct Scored
{
    AppraisalLine line;
    std::optional<Fraction> score;
};

/// The target by calendar days, for figures that grow with the days worked.
bool growsWithDays(const QString &unit)
{
    return unit != QLatin1StringView("ratio");
}

/// actual ÷ target as a fraction; the caller has seen to it that nothing is divided by 0.
Fraction completionOf(const ScoredActual &actual, qint64 target, const ScoringInput &input)
{
    const qint64 numerator = std::max<qint64>(0, actual.numerator);
    if (!actual.denominator)
        return Fraction({numerator, input.periodDays}, {target, input.days});
    if (actual.targetInside)
        return Fraction({numerator, input.periodDays, ratioScale}, {*actual.denominator, input.days, target});
    return Fraction({numerator, ratioScale}, {*actual.denominator, target});
}

std::optional<Fraction> pointsOf(const SchemeItem &item, const ScoredActual &actual, qint64 target,
                                 const ScoringInput &input)
{
    const Fraction cap({item.cap}, {1});
    switch (item.scoring) {
    case Scoring::Proportional:
        return std::min(cap, Fraction({100}, {1}) * completionOf(actual, target, input));
    case Scoring::Inverse: {
        const Fraction completion = completionOf(actual, target, input);
        if (completion.isZero())
            return cap;
        return std::min(cap, Fraction({100}, {1}) / completion);
    }
    case Scoring::Bands: {
        int points = 0;
        qint64 reached = std::numeric_limits<qint64>::min();
        for (const ScoreBand &band : item.bands) {
            if (actual.value.value_or(0) >= band.from && band.from >= reached) {
                reached = band.from;
                points = band.points;
            }
        }
        return Fraction({points}, {1});
    }
    case Scoring::Manual:
        break;
    }
    return std::nullopt;
}

Scored scoredLine(const SchemeItem &item, const ScoringInput &input)
{
    Scored result;
    AppraisalLine &line = result.line;
    line.item = item;
    if (item.scoring == Scoring::Manual) {
        line.unit = QStringLiteral("points");
        if (input.managerPoints) {
            line.actual = *input.managerPoints * hundredths;
            result.score = Fraction({*input.managerPoints}, {1});
        }
    } else {
        const ScoredActual actual = input.actuals.value(item.measure);
        line.unit = actual.unit;
        line.numerator = actual.numerator;
        line.denominator = actual.denominator;
        line.actual = actual.value;
        line.sources = actual.sources;
        const std::optional<qint64> target = actual.target ? actual.target : item.target;
        if (target) {
            line.target = growsWithDays(actual.unit)
                              ? Fraction({*target, input.days}, {input.periodDays}).rounded(1)
                              : *target;
        }
        const bool hasTarget = target.value_or(0) > 0 && input.days > 0;
        if (actual.value && hasTarget)
            line.completion = completionOf(actual, *target, input).rounded(ratioScale);
        if (actual.value && (hasTarget || item.scoring == Scoring::Bands))
            result.score = pointsOf(item, actual, target.value_or(1), input);
    }
    if (result.score) {
        line.score = result.score->rounded(hundredths);
        line.weighted = (*result.score * Fraction({item.weight}, {100})).rounded(hundredths);
    }
    return result;
}

qint64 commissionOf(const ScoringInput &input, const std::optional<Fraction> &completion, int &rate)
{
    const qint64 base = std::max<qint64>(0, input.commissionBase);
    const Fraction reached = completion.value_or(Fraction({0}, {1}));
    Fraction marginal({0}, {1});
    for (qsizetype i = 0; i < input.commission.tiers.size(); ++i) {
        const CommissionTier &tier = input.commission.tiers.at(i);
        const Fraction from({tier.from}, {ratioScale});
        if (reached < from)
            break;
        rate = tier.rate;
        if (i + 1 == input.commission.tiers.size() || reached.isZero())
            continue;
        // What lies above the next tier earns that tier's rate, so that this one's stops there.
        const CommissionTier &above = input.commission.tiers.at(i + 1);
        const Fraction next({above.from}, {ratioScale});
        if (!(reached < next))
            marginal =
                marginal +
                Fraction({base, above.from - tier.from, tier.rate}, {ratioScale, ratioScale}) / reached;
    }
    const auto last = std::find_if(
        input.commission.tiers.rbegin(), input.commission.tiers.rend(),
        [&](const CommissionTier &tier) { return !(reached < Fraction({tier.from}, {ratioScale})); });
    if (!input.commission.marginal || reached.isZero() || last == input.commission.tiers.rend())
        return Fraction({base, rate}, {ratioScale}).rounded(1);
    const Fraction slice = (reached - Fraction({last->from}, {ratioScale})) / reached;
    return (marginal + Fraction({base, last->rate}, {ratioScale}) * slice).rounded(1);
}

} // namespace

GradeRule gradeOf(const QList<GradeRule> &grades, qint64 printedScore)
{
    GradeRule best;
    int reached = -1;
    for (const GradeRule &grade : grades) {
        if (printedScore >= grade.from && grade.from > reached) {
            reached = grade.from;
            best = grade;
        }
    }
    return best;
}

AppraisalFigures scored(const Scheme &scheme, const ScoringInput &input)
{
    AppraisalFigures figures;
    figures.scheme = scheme.name;
    figures.ownShare = scheme.ownShare;
    figures.parts = input.parts;
    Fraction sum({0}, {1});
    qint64 weights = 0;
    for (const SchemeItem &item : scheme.items) {
        const Scored scoredItem = scoredLine(item, input);
        figures.lines.append(scoredItem.line);
        if (scoredItem.score && item.weight > 0) {
            sum = sum + *scoredItem.score * Fraction({item.weight}, {1});
            weights += item.weight;
        }
    }
    std::optional<Fraction> own;
    if (weights > 0) {
        own = sum * Fraction({1}, {weights});
        figures.ownScore = own->rounded(hundredths);
    }
    std::optional<Fraction> mean;
    if (!input.parts.isEmpty()) {
        Fraction total({0}, {1});
        for (const AppraisalPart &part : input.parts)
            total = total + Fraction({std::max<qint64>(0, part.score)}, {hundredths});
        mean = total * Fraction({1}, {input.parts.size()});
        figures.partsMean = mean->rounded(hundredths);
    }
    std::optional<Fraction> score = own;
    if (own && mean)
        score = *own * Fraction({scheme.ownShare}, {ratioScale}) +
                *mean * Fraction({ratioScale - scheme.ownShare}, {ratioScale});
    if (score) {
        figures.score = score->rounded(hundredths);
        const GradeRule grade = gradeOf(scheme.grades, *figures.score);
        figures.grade = grade.name;
        figures.coefficient = grade.coefficient;
    }
    figures.days = input.days;
    figures.periodDays = input.periodDays;
    figures.bonusBase = Fraction({input.bonusBase, input.days}, {input.periodDays}).rounded(1);
    figures.bonus =
        Fraction({input.bonusBase, input.days, figures.coefficient}, {input.periodDays, 100}).rounded(1);
    figures.commissionBase = input.commissionBase;
    const auto task = input.actuals.constFind(QStringLiteral("task_completion"));
    std::optional<Fraction> completion;
    if (task != input.actuals.constEnd() && task->value && input.days > 0)
        completion = Fraction({std::max<qint64>(0, task->numerator), input.periodDays},
                              {*task->denominator, input.days});
    figures.commission = commissionOf(input, completion, figures.commissionRate);
    return figures;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal.h"

namespace salesdesk {

/// A tier of task completion with its rate, both in 1/10000.
struct CommissionTier
{
    qint64 from = 0;
    int rate = 0;
};

struct CommissionRule
{
    QList<CommissionTier> tiers; ///< rising; none: no commission
    bool marginal = false;       ///< each tier's rate on its own slice, else the reached tier's on the whole
};

/// A measure as it was found, exactly: actual = numerator ÷ denominator.
struct ScoredActual
{
    QString unit;
    qint64 numerator = 0;
    std::optional<qint64> denominator; ///< of ratios
    std::optional<qint64> value;       ///< rounded; none: not applicable
    std::optional<qint64> target;      ///< the person's own for the period; none: the scheme's
    bool targetInside = false; ///< the denominator is itself a target: task completion, plan execution
    QList<AppraisalSource> sources;
};

struct ScoringInput
{
    QHash<QString, ScoredActual> actuals; ///< by measure
    std::optional<int> managerPoints;
    QList<AppraisalPart> parts;
    int days = 1; ///< that the person was there, of periodDays
    int periodDays = 1;
    qint64 bonusBase = 0;
    qint64 commissionBase = 0;
    CommissionRule commission;
};

/// Scores, grade, bonus and commission of §12: exact until printed, then half up. Fills all but names and
/// days.
AppraisalFigures scored(const Scheme &scheme, const ScoringInput &input);

/// The grade of a printed score, in 1/100.
GradeRule gradeOf(const QList<GradeRule> &grades, qint64 printedScore);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/figure_level.h"
#include "models/core/id.h"
#include "models/core/kind.h"
#include "models/core/period.h"

namespace salesdesk {

/// The measures of §11.
enum class Measure {
    Sales,
    Profit,
    TaskCompletion,
    PlanExecution,
    Collection,
    NewCustomers,
    Churn,
    Satisfaction,
    SigningOnTime,
    DeliveryOnTime,
    Visits,
    Conversion,
    Complaints,
    Reports,
};
constexpr int measureCount = 14;

enum class MeasureUnit {
    Money, ///< minor units of the office's currency
    Ratio, ///< 1/10000
    Count, ///< 1/10000: a record shared 70/30 counts 7000 and 3000
};

/// "sales", "task_completion" … as on the command line and in schemes.
QString measureName(Measure measure);
std::optional<Measure> measureFromName(QStringView name);
MeasureUnit measureUnit(Measure measure);
/// "money", "ratio", "count".
QString measureUnitName(MeasureUnit unit);
const QList<Measure> &allMeasures();

/// One record behind a figure.
struct MeasureSource
{
    Kind kind = Kind::Contract;
    qint64 id = 0; ///< the record to open: the contract for an instalment
    QString number;
    int share = 10000;
    std::optional<qint64> amount; ///< its part of the numerator; none: unknown (a contract without cost)
    std::optional<qint64> of;     ///< its part of the denominator, for ratios

    bool operator==(const MeasureSource &) const = default;
};

struct MeasureValue
{
    Measure measure = Measure::Sales;
    FigureLevel by = FigureLevel::Office;
    qint64 subject = 0; ///< team's or person's id; 0: the office, or figures of nobody's team
    QString name;
    QString number; ///< of a person
    qint64 numerator = 0;
    std::optional<qint64> denominator; ///< of ratios; none where there is no target
    std::optional<qint64> value;       ///< none: not applicable (§11)
    qint64 records = 0;                ///< how many records, each once however it is shared
    QList<MeasureSource> sources;      ///< where explained
};

struct MeasureRequest
{
    QList<Measure> measures; ///< none: all
    Period period;
    FigureLevel by = FigureLevel::Office;
    QDate asOf; ///< nothing due after it is in a denominator
    bool explain = false;
    QList<StaffId> staff = {}; ///< with by Staff: only these; none: all
    QList<TeamId> teams = {};  ///< with by Team: only these; with by Staff: only their present members
};

} // namespace salesdesk

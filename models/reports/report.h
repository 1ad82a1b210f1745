// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/core/value_type.h"

#include <QList>
#include <QVariant>

namespace salesdesk {

/// The tables of the rulebooks (§14). Appraisal sheets come from AppraisalService.
enum class ReportKind {
    Ranking,
    Ageing,
    ContractRegister,
    MonthlySalesPlan,
    MonthlyVisitPlan,
    MonthlySales,
    MonthlyVisits,
};

/// "ranking", "contract-register" … as on the command line.
QString reportName(ReportKind kind);
std::optional<ReportKind> reportFromName(QStringView name);
const QList<ReportKind> &allReports();

struct ReportColumn
{
    QString key; ///< its title is made where it is shown
    ValueType type = ValueType::Text;
    bool total = false;
};

/// A table of raw values: minor units, 1/10000, QDate, text; an invalid cell does not apply.
struct ReportTable
{
    ReportKind kind = ReportKind::Ranking;
    Period period;
    QDate asOf;
    QString office;
    QString currency; ///< of all money columns, but where a row has its own under "currency"
    QList<ReportColumn> columns;
    QList<QList<QVariant>> rows;

    /// Sum of a column that has a total.
    qint64 total(qsizetype column) const;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report.h"

#include <array>

namespace salesdesk {

namespace {
struct Name
{
    ReportKind kind;
    QLatin1StringView name;
};
constexpr std::array names{
    Name{ReportKind::Ranking, QLatin1StringView("ranking")},
    Name{ReportKind::Ageing, QLatin1StringView("ageing")},
    Name{ReportKind::ContractRegister, QLatin1StringView("contract-register")},
    Name{ReportKind::MonthlySalesPlan, QLatin1StringView("monthly-sales-plan")},
    Name{ReportKind::MonthlyVisitPlan, QLatin1StringView("monthly-visit-plan")},
    Name{ReportKind::MonthlySales, QLatin1StringView("monthly-sales")},
    Name{ReportKind::MonthlyVisits, QLatin1StringView("monthly-visits")},
};
} // namespace

QString reportName(ReportKind kind)
{
    return names[static_cast<std::size_t>(kind)].name;
}

std::optional<ReportKind> reportFromName(QStringView name)
{
    for (const Name &known : names) {
        if (known.name == name)
            return known.kind;
    }
    return std::nullopt;
}

const QList<ReportKind> &allReports()
{
    static const QList<ReportKind> all = [] {
        QList<ReportKind> result;
        for (const Name &known : names)
            result.append(known.kind);
        return result;
    }();
    return all;
}

qint64 ReportTable::total(qsizetype column) const
{
    qint64 sum = 0;
    for (const QList<QVariant> &row : rows)
        sum += row.value(column).toLongLong();
    return sum;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measures/measure_service.h"
#include "models/reports/report.h"

namespace salesdesk {

/// What a report is about beside its kind and period.
struct ReportScope
{
    QList<StaffId> staff = {}; ///< none: everybody within sight
    QList<TeamId> teams = {};
};

/// The printed and exported tables of §14, within the user's sight.
class ReportService final
{
public:
    ReportService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    Result<ReportTable> table(const Session &session, ReportKind kind, const Period &period,
                              const ReportScope &scope = {}) const;
    /// The ledger row of a report that left the program as a workbook; NotPermitted without leave to export.
    Status noteExport(const Session &session, const QString &report, const Period &period, qint64 rows);

    const Office &office() const { return m_office; }

private:
    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk

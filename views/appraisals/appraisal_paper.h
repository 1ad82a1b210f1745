// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal.h"
#include "models/wording/formatter.h"
#include "views/printing/documents.h"

namespace salesdesk {

/// Appraisals as paper: one page a person, and a team's summary with its ranking (§12).
namespace AppraisalPaper {

struct Setting
{
    QString officeName;
    QString currency;
    Formatter formatter;
    QDate printedOn;
};

/// "Sales", "Manager's score": what a line of a sheet is about.
QString measureTitle(const QString &measure);
/// A target or an actual in its unit; "not applicable" where there is none.
QString figure(const QString &unit, const std::optional<qint64> &value, const Setting &setting);

/// ledgerRow: where the freezing stands; 0: not frozen.
printing::AppraisalSheet sheet(const Appraisal &appraisal, qint64 ledgerRow, const Setting &setting);
/// scope: the team's name, or the office's.
printing::AppraisalSummary summary(const QList<Appraisal> &sheets, const QString &scope,
                                   const Setting &setting);
/// The summary as a workbook.
Status writeXlsx(const QList<Appraisal> &sheets, const Setting &setting, const QString &path);

} // namespace AppraisalPaper

} // namespace salesdesk

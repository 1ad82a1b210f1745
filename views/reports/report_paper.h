// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"
#include "models/wording/formatter.h"
#include "views/printing/documents.h"

namespace salesdesk {

/// Reports as paper and as workbooks.
namespace ReportPaper {
QString title(ReportKind kind);
QString columnTitle(const QString &key);
printing::TableSheet sheet(const ReportTable &table, const Formatter &formatter, QDate printedOn);
/// One sheet with real numbers and dates and a row of totals; FileUnwritable.
Status writeXlsx(const ReportTable &table, const Formatter &formatter, const QString &path);
} // namespace ReportPaper

} // namespace salesdesk

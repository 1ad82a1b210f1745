// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/documents.h"

namespace salesdesk::tests {

/// The sheet of the look: 李雪, third quarter of 2026.
printing::AppraisalSheet appraisalSample();
printing::AppraisalSummary summarySample(int people);
printing::QuotationSheet quotationSample(int lines);
printing::ApprovalSheet approvalSample();
printing::ContractSheet contractSample();
printing::TableSheet tableSample(int rows);
/// A round red seal, as an office would scan it.
QImage sealSample();

} // namespace salesdesk::tests

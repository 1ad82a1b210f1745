// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"
#include "views/printing/documents.h"

namespace salesdesk {

class Formatter;

/// 审批单 of a request with all its rounds, ready to print.
printing::ApprovalSheet approvalSheet(const ApprovalView &view, const Office &office,
                                      const Formatter &formatter, qint64 now);

} // namespace salesdesk

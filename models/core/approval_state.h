// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salesdesk {

/// How a document stands with its approval chain (§7). The document's own state is another axis.
enum class ApprovalState { None, Running, Returned, Approved, Rejected, Withdrawn, Void };
constexpr int approvalStateCount = 7;

/// "none", "running" … as in SQL.
QString approvalStateName(ApprovalState state);
std::optional<ApprovalState> approvalStateFromName(QStringView name);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/approval_state.h"

#include <array>

namespace salesdesk {

namespace {
constexpr std::array<const char *, approvalStateCount> names = {
    "none", "running", "returned", "approved", "rejected", "withdrawn", "void",
};
} // namespace

QString approvalStateName(ApprovalState state)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(state)]);
}

std::optional<ApprovalState> approvalStateFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<ApprovalState>(i);
    }
    return std::nullopt;
}

} // namespace salesdesk

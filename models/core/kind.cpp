// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/kind.h"

#include <array>

namespace salesdesk {

namespace {
constexpr std::array names = {
    "office",
    "setting",
    "team",
    "staff",
    "lead",
    "customer",
    "contact",
    "activity",
    "opportunity",
    "product",
    "quote",
    "contract",
    "instalment",
    "receipt",
    "approval_policy",
    "approval_request",
    "target",
    "appraisal_scheme",
    "appraisal",
    "import",
    "saved_view",
    "session",
};
static_assert(names.size() == static_cast<std::size_t>(Kind::Session) + 1);
} // namespace

QString kindName(Kind kind)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

} // namespace salesdesk

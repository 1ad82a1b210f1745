// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/session.h"

namespace salesdesk {

namespace {
constexpr const char *names[roleCount] = {
    "salesperson", "team_leader", "sales_manager", "legal",     "finance",
    "purchasing",  "technical",   "after_sales",   "executive", "administrator",
};
} // namespace

QString roleName(Role role)
{
    return QString::fromLatin1(names[static_cast<int>(role)]);
}

std::optional<Role> roleFromName(QStringView name)
{
    for (int i = 0; i < roleCount; ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Role>(i);
    }
    return std::nullopt;
}

Session Session::system()
{
    Session session;
    session.isSystem = true;
    return session;
}

} // namespace salesdesk

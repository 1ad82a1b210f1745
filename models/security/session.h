// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace salesdesk {

/// Roles of §1; a person may hold several.
enum class Role {
    Salesperson,
    TeamLeader,
    SalesManager,
    Legal,
    Finance,
    Purchasing,
    Technical,
    AfterSales,
    Executive,
    Administrator,
};
constexpr int roleCount = 10;

/// "salesperson", "team_leader" … as in SQL and mapping files.
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);

/// Who acts. Made by PeopleService::logIn; the program's own clockwork acts as system().
struct Session
{
    StaffId staff;
    QString login;
    QString name;
    TeamId team;            ///< the one they belong to
    QList<TeamId> ledTeams; ///< those they lead
    QSet<Role> roles;
    bool isSystem = false;

    bool holds(Role role) const { return isSystem || roles.contains(role); }
    /// For migrations, the clock, first set-up and bulk work that a permitted user started.
    static Session system();
};

} // namespace salesdesk

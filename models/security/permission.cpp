// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/permission.h"

#include <algorithm>
#include <array>

namespace salesdesk::Permission {

namespace {

constexpr Scope N = Scope::None;
constexpr Scope O = Scope::Own;
constexpr Scope T = Scope::Team;
constexpr Scope A = Scope::All;

struct Row
{
    Action action;
    std::array<Scope, roleCount> scopes;
};

// Columns: salesperson, team leader, sales manager, legal, finance, purchasing, technical, after-sales,
// executive, administrator. The administrator reads all and decides no document by that role.
constexpr std::array<Row, actionCount> matrix = {{
    //                              sal led man leg fin pur tec aft exe adm
    {Action::SeeLeads, {O, T, A, N, N, N, N, N, A, A}},
    {Action::WriteLead, {O, T, A, N, N, N, N, N, N, N}},
    {Action::AssignLead, {N, T, A, N, N, N, N, N, N, N}},
    {Action::ClaimLead, {O, O, A, N, N, N, N, N, N, N}},
    {Action::ExtendProtection, {N, N, A, N, N, N, N, N, N, N}},
    {Action::SeeCustomers, {O, T, A, A, A, N, N, A, A, A}},
    {Action::WriteCustomer, {O, T, A, N, N, N, N, N, N, N}},
    {Action::SeeOpportunities, {O, T, A, N, N, N, N, N, A, A}},
    {Action::WriteOpportunity, {O, T, A, N, N, N, N, N, N, N}},
    {Action::SeeProducts, {A, A, A, A, A, A, A, A, A, A}},
    {Action::WriteProduct, {N, N, A, N, N, A, N, N, N, A}},
    {Action::SeeCost, {N, N, A, N, A, A, N, N, A, A}},
    {Action::SeeQuotes, {O, T, A, N, N, N, N, N, A, A}},
    {Action::WriteQuote, {O, T, A, N, N, N, N, N, N, N}},
    {Action::SeeContracts, {O, T, A, A, A, N, N, N, A, A}},
    {Action::WriteContract, {O, T, A, N, N, N, N, N, N, N}},
    {Action::SignContract, {O, T, A, N, N, N, N, N, N, N}},
    {Action::SeeReceivables, {O, T, A, N, A, N, N, N, A, A}},
    {Action::WriteReceipt, {N, N, N, N, A, N, N, N, N, N}},
    {Action::SeeApprovals, {O, T, A, N, N, N, N, N, A, A}},
    {Action::WriteApprovalPolicy, {N, N, N, N, N, N, N, N, N, A}},
    {Action::SeeTargets, {O, T, A, N, A, N, N, N, A, A}},
    {Action::WriteTarget, {N, N, A, N, N, N, N, N, A, N}},
    {Action::SeeMeasures, {O, T, A, N, A, N, N, N, A, A}},
    {Action::SeeAppraisals, {O, T, A, N, N, N, N, N, A, A}},
    {Action::WriteAppraisal, {N, T, A, N, N, N, N, N, A, N}},
    {Action::FreezeAppraisal, {N, N, A, N, N, N, N, N, A, N}},
    {Action::SeeStaff, {A, A, A, A, A, A, A, A, A, A}},
    {Action::WriteStaff, {N, N, N, N, N, N, N, N, N, A}},
    {Action::WriteOffice, {N, N, N, N, N, N, N, N, N, A}},
    {Action::Import, {N, N, N, N, N, N, N, N, N, A}},
    {Action::Export, {N, N, A, N, A, N, N, N, N, A}},
    {Action::Backup, {N, N, N, N, N, N, N, N, N, A}},
    {Action::SeeLedger, {N, N, N, N, N, N, N, N, A, A}},
    {Action::Purge, {N, N, N, N, N, N, N, N, N, A}},
}};

constexpr bool inOrder()
{
    for (int i = 0; i < actionCount; ++i) {
        if (static_cast<int>(matrix[static_cast<std::size_t>(i)].action) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

} // namespace

Scope scope(Role role, Action action)
{
    return matrix[static_cast<std::size_t>(action)].scopes[static_cast<std::size_t>(role)];
}

Scope scope(const Session &session, Action action)
{
    if (session.isSystem)
        return Scope::All;
    Scope widest = Scope::None;
    for (const Role role : session.roles)
        widest = std::max(widest, scope(role, action));
    return widest;
}

bool can(const Session &session, Action action)
{
    return scope(session, action) != Scope::None;
}

bool can(const Session &session, Action action, const Subject &subject)
{
    switch (scope(session, action)) {
    case Scope::All:
        return true;
    case Scope::Team:
        if (subject.team.isValid() && (session.ledTeams.contains(subject.team)))
            return true;
        [[fallthrough]];
    case Scope::Own:
        return subject.owner == session.staff || subject.sharers.contains(session.staff);
    case Scope::None:
        return false;
    }
    return false;
}

Status require(const Session &session, Action action)
{
    if (can(session, action))
        return {};
    return ErrorCode::NotPermitted;
}

Status require(const Session &session, Action action, const Subject &subject)
{
    if (can(session, action, subject))
        return {};
    return ErrorCode::NotPermitted;
}

Sight sight(const Session &session, Action see)
{
    return Sight{scope(session, see), session.staff, session.ledTeams, see == Action::SeeLeads};
}

} // namespace salesdesk::Permission

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/session.h"

namespace salesdesk {

/// What services ask leave for. "See" decides the sight of lists and records.
enum class Action {
    SeeLeads,
    WriteLead, ///< create, edit, follow up, lose, convert
    AssignLead,
    ClaimLead,
    ExtendProtection,
    SeeCustomers,
    WriteCustomer,
    SeeOpportunities,
    WriteOpportunity,
    SeeProducts,
    WriteProduct,
    SeeCost,
    SeeQuotes,
    WriteQuote,
    SeeContracts,
    WriteContract,
    SignContract,
    SeeReceivables,
    WriteReceipt,
    SeeApprovals, ///< documents that reach them are always seen; this is about all others
    WriteApprovalPolicy,
    SeeTargets,
    WriteTarget,
    SeeMeasures,
    SeeAppraisals,
    WriteAppraisal, ///< compute, score and comment others' sheets
    FreezeAppraisal,
    SeeStaff,
    WriteStaff,
    WriteOffice, ///< office data, settings, teams
    Import,
    Export,
    Backup,
    SeeLedger,
    Purge,
};
constexpr int actionCount = static_cast<int>(Action::Purge) + 1;

/// How far an action reaches.
enum class Scope { None, Own, Team, All };

/// The record that an action is about.
struct Subject
{
    StaffId owner;          ///< none: nobody's, as in the public pool
    TeamId team;            ///< the owner's
    QList<StaffId> sharers; ///< holders of credit shares: they have sight (§1)
};

/// The rows that a read may give: every query on records takes one.
struct Sight
{
    Scope scope = Scope::None;
    StaffId staff;
    QList<TeamId> teams; ///< for Scope::Team
    bool pool = false;   ///< records without an owner too
};

/// The matrix of §1; the widest of the user's roles counts.
namespace Permission {
Scope scope(Role role, Action action);
Scope scope(const Session &session, Action action);
/// For enabling an action where no record is meant.
bool can(const Session &session, Action action);
bool can(const Session &session, Action action, const Subject &subject);
/// NotPermitted, or nothing.
Status require(const Session &session, Action action);
Status require(const Session &session, Action action, const Subject &subject);
/// Sight for one of the See… actions.
Sight sight(const Session &session, Action see);
} // namespace Permission

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/first_steps/first_steps_service.h"

#include "models/storage/statement.h"

#include <QSet>

namespace salesdesk {

namespace {

struct OfficeFacts
{
    bool people = false;
    bool leader = false; ///< of any team
    bool products = false;
    bool leads = false;
    bool targets = false;
};

OfficeFacts officeFacts(Database &database)
{
    Statement facts(database, "first_steps.office");
    facts.next();
    return {facts.integer(0) > 1 && facts.integer(1) > 0, facts.integer(2) > 0, facts.flag(3), facts.flag(4),
            facts.flag(5)};
}

QList<FirstStepState> ownSteps(Database &database, StaffId staff)
{
    Statement facts(database, "first_steps.own");
    facts.bind(":lead_owner", staff)
        .bind(":customer_owner", staff)
        .bind(":staff", staff)
        .bind(":opportunity_owner", staff)
        .bind(":quote_owner", staff);
    facts.next();
    return {{FirstStep::OwnLead, facts.flag(0)},
            {FirstStep::FollowUp, facts.flag(1)},
            {FirstStep::Convert, facts.flag(2)},
            {FirstStep::Quote, facts.flag(3)}};
}

/// Those in use, and what stands in for a kind of document that has none.
QList<ApprovalPolicy> inForce(QList<ApprovalPolicy> policies)
{
    policies.removeIf([](const ApprovalPolicy &policy) { return !policy.active; });
    QSet<Kind> kinds;
    for (const ApprovalPolicy &policy : std::as_const(policies))
        kinds.insert(policy.kind);
    for (const ApprovalPolicy &policy : ApprovalRules::defaultPolicies()) {
        if (!kinds.contains(policy.kind))
            policies.append(policy);
    }
    return policies;
}

} // namespace

QList<Role> FirstStepsService::missingRoles(const QList<ApprovalPolicy> &policies, bool anyLeader) const
{
    QList<Role> missing;
    for (const ApprovalPolicy &policy : policies) {
        for (const PolicyStep &step : policy.steps) {
            const std::optional<Role> role = roleFromName(step.role);
            // A leader is asked as the leader of the drafter's team, not as one who holds the role (§7).
            if (!role || missing.contains(*role) ||
                (*role == Role::TeamLeader ? anyLeader : !m_people.holders(*role).isEmpty()))
                continue;
            missing.append(*role);
        }
    }
    return missing;
}

Result<QList<FirstStepState>> FirstStepsService::steps(const Session &session) const
{
    const auto can = [&session](Action action) { return Permission::can(session, action); };
    if (const Status allowed = Permission::require(session, Action::SeeStaff); !allowed)
        return allowed.error();
    const bool setsUp = can(Action::WriteStaff) || can(Action::WriteProduct) ||
                        can(Action::WriteApprovalPolicy) || can(Action::WriteTarget);
    QList<ApprovalPolicy> policies;
    if (can(Action::WriteApprovalPolicy)) {
        const auto found = m_approvals.policies(session);
        if (!found)
            return found.error();
        policies = inForce(*found);
    }
    return m_work.database().read([&] {
        QList<FirstStepState> steps;
        if (setsUp) {
            const OfficeFacts facts = officeFacts(m_work.database());
            if (can(Action::WriteStaff))
                steps.append({FirstStep::People, facts.people});
            if (can(Action::WriteProduct))
                steps.append({FirstStep::Products, facts.products});
            if (can(Action::WriteApprovalPolicy)) {
                const QList<Role> missing = missingRoles(policies, facts.leader);
                steps.append({FirstStep::Chains, missing.isEmpty(), missing});
            }
            if (can(Action::Import))
                steps.append({FirstStep::ImportLeads, facts.leads});
            else if (can(Action::AssignLead))
                steps.append({FirstStep::EnterLeads, facts.leads});
            if (can(Action::WriteTarget))
                steps.append({FirstStep::Targets, facts.targets});
        } else if (session.holds(Role::Salesperson))
            steps.append(ownSteps(m_work.database(), session.staff));
        return steps;
    });
}

} // namespace salesdesk

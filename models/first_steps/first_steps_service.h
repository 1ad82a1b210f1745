// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"

namespace salesdesk {

/// What there is to do before an office, or somebody new in it, is at work.
enum class FirstStep {
    People,      ///< people beside the first administrator, and a team
    Products,    ///< a product that has a floor price
    Chains,      ///< somebody to ask at each step of each chain
    ImportLeads, ///< leads or customers, by who imports
    EnterLeads,  ///< the same, by who types
    Targets,     ///< a target of any period
    OwnLead,     ///< a lead or customer of one's own
    FollowUp,    ///< a follow-up noted
    Convert,     ///< an opportunity of one's own
    Quote,       ///< a quote of one's own
};

struct FirstStepState
{
    FirstStep step = FirstStep::People;
    bool done = false;
    QList<Role> missing = {}; ///< Chains: who is asked by them and is nobody yet

    bool operator==(const FirstStepState &) const = default;
};

/// The first steps of a new office and of somebody new in it, and which of them are done.
class FirstStepsService final
{
public:
    FirstStepsService(UnitOfWork &work, ApprovalEngine &approvals, PeopleService &people)
        : m_work(work), m_approvals(approvals), m_people(people)
    {
    }

    /// Those that the session's roles may do, in their order. Who sets the office up is told about the
    /// office, who sells about their own work; everybody else has none.
    Result<QList<FirstStepState>> steps(const Session &session) const;

private:
    QList<Role> missingRoles(const QList<ApprovalPolicy> &policies, bool anyLeader) const;

    UnitOfWork &m_work;
    ApprovalEngine &m_approvals;
    PeopleService &m_people;
};

} // namespace salesdesk

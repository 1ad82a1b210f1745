// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/pool_rules.h"

#include <algorithm>

namespace salesdesk {

QDate poolDue(const Lead &lead, const PoolRules &rules)
{
    if (!lead.owner.isValid() || !isOpen(lead.status) || !lead.assignedOn.isValid())
        return {};
    QDate due = lead.assignedOn.addDays(rules.contactDays);
    if (lead.contactedOn.isValid())
        due = std::max({lead.assignedOn, lead.contactedOn, lead.lastFollowUpOn}).addDays(rules.followUpDays);
    return std::max(due, lead.protectedUntil);
}

bool mayClaimBack(const Lead &lead, StaffId staff, QDate today, const PoolRules &rules)
{
    return lead.lastOwner != staff || !lead.returnedOn.isValid() ||
           lead.returnedOn.daysTo(today) >= rules.claimBackDays;
}

void giveTo(Lead &lead, StaffId owner, QDate today, const PoolRules &rules)
{
    lead.owner = owner;
    lead.assignedOn = today;
    if (!lead.firstOwner.isValid()) {
        lead.firstOwner = owner;
        lead.firstAssignedOn = today;
    }
    lead.contactedOn = {};
    lead.protectedUntil = {};
    lead.lastOwner = {};
    lead.returnedOn = {};
    lead.poolDueOn = poolDue(lead, rules);
}

void returnToPool(Lead &lead, QDate today)
{
    lead.lastOwner = lead.owner;
    lead.returnedOn = today;
    lead.owner = {};
    lead.assignedOn = {};
    lead.contactedOn = {};
    lead.nextFollowUpOn = {};
    lead.protectedUntil = {};
    lead.poolDueOn = {};
}

} // namespace salesdesk

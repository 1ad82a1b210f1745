// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leads/lead.h"

namespace salesdesk {

/// The rules of the public pool 公海 (§2), with their defaults. An office changes them in Settings under the
/// keys leads.contact_days, leads.follow_up_days, leads.warning_days, leads.held_at_most, leads.claims_a_day
/// and leads.claim_back_days.
struct PoolRules
{
    int contactDays = 7;   ///< to contact a lead that was assigned; the day of assignment is day 0
    int followUpDays = 30; ///< from one follow-up to the next
    int warningDays = 3;   ///< warned so many days before
    int heldAtMost = 100;  ///< unconverted leads that one person keeps
    int claimsADay = 5;    ///< 认领
    int claimBackDays = 3; ///< who lost a lead to the pool may not claim it back for so long
};

/// The last day that the owner keeps the lead; none for one in the pool or no longer open.
QDate poolDue(const Lead &lead, const PoolRules &rules);
/// Whether somebody may claim it although they lost it to the pool before.
bool mayClaimBack(const Lead &lead, StaffId staff, QDate today, const PoolRules &rules);
/// Gives the lead to a person on that day: the clock of §2 starts anew.
void giveTo(Lead &lead, StaffId owner, QDate today, const PoolRules &rules);
/// Puts the lead back into the pool on that day.
void returnToPool(Lead &lead, QDate today);

} // namespace salesdesk

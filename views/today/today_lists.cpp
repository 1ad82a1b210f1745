// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/today_lists.h"

#include "models/contracts/contract_columns.h"
#include "models/core/approval_state.h"
#include "models/leads/lead_columns.h"
#include "models/leads/lead_service.h"
#include "models/quotes/quote_columns.h"
#include "models/receivables/receivable_columns.h"

namespace salesdesk {

QList<TodayList> todayLists(const PageContext &context, const LeadService &leads)
{
    /// Receivables are looked at a week ahead, so that a reminder can go out in time.
    constexpr int moneyDaysAhead = 7;
    const Session &session = context.session;
    const QDate today = context.today();
    QList<TodayList> lists;
    if (Permission::can(session, Action::WriteLead)) {
        const bool own = Permission::scope(session, Action::SeeLeads) == Scope::Own;
        const QList<Condition> mine{
            {QStringLiteral("status"), Comparison::AnyOf,
             QVariantList{leadStatusName(LeadStatus::New), leadStatusName(LeadStatus::Contacted),
                          leadStatusName(LeadStatus::Qualified)}},
            own ? Condition{ownerKey, Comparison::Is, session.staff.value, session.name}
                : Condition{QStringLiteral("owner"), Comparison::NotEmpty}};
        const auto rules = leads.rules();
        const int warning = rules ? rules->warningDays : PoolRules().warningDays;
        lists.append(
            {TodayList::Contact,
             &leadRegister(),
             mine + QList<Condition>{{QStringLiteral("next_follow_up_on"), Comparison::AtMost, today}},
             {QStringLiteral("next_follow_up_on")}});
        lists.append({TodayList::Pool,
                      &leadRegister(),
                      mine + QList<Condition>{{QStringLiteral("pool_due_on"), Comparison::AtMost,
                                               today.addDays(warning)}},
                      {QStringLiteral("pool_due_on")}});
    }
    if (Permission::can(session, Action::SeeReceivables))
        lists.append({TodayList::Money,
                      &instalmentRegister(),
                      {{QStringLiteral("due_on"), Comparison::AtMost, today.addDays(moneyDaysAhead)},
                       {QStringLiteral("outstanding"), Comparison::AtLeast, qint64(1)}},
                      {QStringLiteral("due_on")}});
    const QList<Condition> returned{
        {QStringLiteral("approval_state"), Comparison::Is, approvalStateName(ApprovalState::Returned)},
        {ownerKey, Comparison::Is, session.staff.value, session.name}};
    if (Permission::can(session, Action::WriteQuote))
        lists.append({TodayList::ReturnedQuotes, &quoteRegister(), returned, {QStringLiteral("quoted_on")}});
    if (Permission::can(session, Action::WriteContract))
        lists.append({TodayList::ReturnedContracts,
                      &contractRegister(),
                      returned,
                      {QStringLiteral("planned_sign_on")}});
    return lists;
}

} // namespace salesdesk

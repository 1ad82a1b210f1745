// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/leads/lead.h"
#include "models/leads/lead_duplicate.h"
#include "models/leads/pool_rules.h"
#include "models/people/office.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// What a lead becomes: a customer with its contact and an opportunity, in one step (§2).
struct LeadConversion
{
    LeadId lead = {};
    CustomerId joined = {}; ///< an existing customer; none: a new one is made
    QString title = {};     ///< of the opportunity; empty: the lead's interest, else its company
    qint64 amount = 0;      ///< minor units of the office's currency
    QDate expectedCloseOn = {};
};

struct LeadConverted
{
    CustomerId customer;
    ContactId contact; ///< none where the lead names nobody
    OpportunityId opportunity;
};

/// Leads 线索 and the public pool 公海 (§2). NotFound also means "outside the user's sight".
class LeadService final
{
public:
    LeadService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    Result<Lead> lead(const Session &session, LeadId id) const;
    /// What looks like the same firm or phone, whoever owns it: to be warned of before saving.
    Result<QList<LeadDuplicate>> duplicates(const Session &session, const Lead &lead) const;
    /// Newest first, with what was done for leads merged into it.
    Result<QList<ActivityRow>> timeline(const Session &session, LeadId id, int most = 100) const;
    Result<PoolRules> rules() const;
    /// Whether the user may write it, assign it and so on; for enabling buttons.
    bool can(const Session &session, Action action, const Lead &lead) const;

    /// The owner is the session's person where none is given and `toPool` is not asked for.
    Result<LeadId> create(const Session &session, const Lead &lead, bool toPool = false);
    /// Saves what a form edits; owner, status and dates of the clock have steps of their own.
    Status change(const Session &session, const Lead &lead);
    /// Gives all of them to a person: leaders within their team, managers to anybody; none: to the pool.
    /// LimitReached "leads_held".
    Status assign(const Session &session, const QList<LeadId> &ids, StaffId owner);
    /// 认领. LimitReached "claims_today", "leads_held" or "claim_back"; WrongState where somebody has it.
    Status claim(const Session &session, LeadId id);
    /// Writes down what was done and when to do what next; a new lead is contacted by it.
    Result<ActivityId> followUp(const Session &session, LeadId id, Activity activity);
    Status qualify(const Session &session, LeadId id);
    /// CommentRequired without a reason.
    Status lose(const Session &session, LeadId id, const QString &reason);
    Status reopen(const Session &session, LeadId id);
    /// Keeps it out of the pool until that day.
    Status extendProtection(const Session &session, LeadId id, QDate until);
    Result<LeadConverted> convert(const Session &session, const LeadConversion &conversion);
    /// `from` is shown no more; what was done for it shows with `into`. unmerge() takes it back.
    Status merge(const Session &session, LeadId from, LeadId into);
    Status unmerge(const Session &session, LeadId from);
    /// To the recycle bin, and back.
    Status remove(const Session &session, LeadId id);
    Status restore(const Session &session, LeadId id);

    /// The clock of §2: returns to the pool what was not followed up in time; how many.
    Result<int> runClock(const Session &session, QDate today);

    // For other services: no leave is asked; they throw StorageFailure.
    /// Takes a number where none is given; Duplicate where it is taken. Limits are not asked.
    static Result<LeadId> createIn(Transaction &transaction, Lead lead, QDate today);
    static PoolRules rules(Database &database);

private:
    QDate today() const { return m_work.clock().today(m_office.zone); }
    Result<Lead> forWriting(Transaction &transaction, LeadId id, Action action, bool deleted = false) const;
    /// Loads, moves by the event, lets `edit` fill in the rest, and saves.
    Status step(const Session &session, LeadId id, LeadEvent event, const QString &operation,
                const std::function<void(Lead &)> &edit);

    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk

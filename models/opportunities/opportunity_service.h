// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/opportunities/opportunity.h"
#include "models/people/office.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// An opportunity with the words beside it: what a card on the board shows.
struct OpportunityCard
{
    Opportunity opportunity;
    QString customer;
    QString owner;
};

/// One column of the board.
struct OpportunityColumn
{
    OpportunityStage stage = OpportunityStage::Enquiry;
    qint64 count = 0;
    qint64 amount = 0;            ///< Σ amount of those in the office's currency, minor units
    qint64 weighted = 0;          ///< Σ amount × probability of the same
    QList<OpportunityCard> cards; ///< the largest first, at most as many as were asked for
};

/// Opportunities 商机 (§5). NotFound also means "outside the user's sight".
class OpportunityService final
{
public:
    OpportunityService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    Result<Opportunity> opportunity(const Session &session, OpportunityId id) const;
    Result<QList<Opportunity>> ofCustomer(const Session &session, CustomerId customer) const;
    Result<QList<ActivityRow>> timeline(const Session &session, OpportunityId id, int most = 100) const;
    /// The open stages, and what was won and lost in the last 30 days.
    Result<QList<OpportunityColumn>> board(const Session &session, int cardsAtMost) const;

    /// The owner is the session's person where none is given; the currency the office's. The stage's usual
    /// probability stands in for 0.
    Result<OpportunityId> create(const Session &session, Opportunity opportunity);
    /// Saves what a form edits; the stage is moved by move() and its like.
    Status change(const Session &session, const Opportunity &opportunity);
    /// To won or lost: the reason is required for a loss (CommentRequired). WrongState where §5 forbids it.
    Status move(const Session &session, OpportunityId id, OpportunityStage stage, const QString &reason = {});
    /// Leaders within their team, managers to anybody; the shares follow the new owner.
    Status assign(const Session &session, OpportunityId id, StaffId owner);
    Result<ActivityId> followUp(const Session &session, OpportunityId id, Activity activity);
    Status remove(const Session &session, OpportunityId id);
    Status restore(const Session &session, OpportunityId id);

    // For other services: no leave is asked; they throw StorageFailure.
    /// Takes a number where none is given, and gives the whole share to the owner.
    static Result<OpportunityId> createIn(Transaction &transaction, Opportunity opportunity, QDate today);
    /// Moves it and its probability; nothing happens where it stands there already.
    static Status moveIn(Transaction &transaction, OpportunityId id, OpportunityStage stage,
                         const QString &reason, QDate today);
    static std::optional<Opportunity> find(Database &database, OpportunityId id);

private:
    QDate today() const { return m_work.clock().today(m_office.zone); }
    Result<Opportunity> forWriting(Transaction &transaction, OpportunityId id, bool deleted = false) const;

    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk

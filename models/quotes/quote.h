// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/approval_state.h"
#include "models/core/document_line.h"

#include <QDate>
#include <QList>

namespace salesdesk {

/// The document's own state (§5); the approval chain is another axis.
enum class QuoteState { Draft, InReview, Approved, Sent, Accepted, Declined, Expired };
constexpr int quoteStateCount = 7;

enum class QuoteEvent {
    SendForReview,
    Approve,
    GiveBack, ///< returned, rejected, withdrawn, or void because its content changed
    MarkSent, ///< it went to the customer
    Accept,
    Decline,
    Expire,
};
constexpr int quoteEventCount = 7;

/// "draft", "in_review", "approved", "sent", "accepted", "declined", "expired" as in SQL.
QString quoteStateName(QuoteState state);
std::optional<QuoteState> quoteStateFromName(QStringView name);
/// The state after the event; none where the event is not allowed.
std::optional<QuoteState> nextState(QuoteState state, QuoteEvent event);

/// One version of a quote (§5). Amounts in minor units of its own currency.
struct Quote
{
    QuoteId id;
    qint64 version = 1;
    QuoteId root;        ///< the first version's id
    QString draftNumber; ///< CG-NNNNNN
    QString number;      ///< BJ-YYYYMM-NNNN, given at the first sending for review and kept by all versions
    int versionNo = 1;
    bool newest = true;
    CustomerId customer;
    OpportunityId opportunity;
    ContactId contact;
    StaffId owner;
    QString title;
    QuoteState state = QuoteState::Draft;
    ApprovalState approval = ApprovalState::None;
    QString currency; ///< empty at creation: the office's
    qint64 rate = 0;  ///< 1e-8 of the office's currency; 0: not given, right for the office's own
    qint64 documentDiscount = 0;
    qint64 total = 0;           ///< computed
    qint64 tax = 0;             ///< computed
    std::optional<qint64> cost; ///< computed; none where a line's is unknown
    QDate quotedOn;
    QDate validUntil;
    QString serviceTerms;  ///< 服务承诺
    QString planTerms;     ///< 实施计划
    QString paymentTerms;  ///< 付款条件
    QString deliveryTerms; ///< 交货条件
    QString declineReason;
    QString notes;
    qint64 createdAt = 0; ///< set by the store
    qint64 updatedAt = 0; ///< set by the store
    QList<DocumentLine> lines;

    bool operator==(const Quote &) const = default;
    /// What people call it: the final number, else the draft's.
    const QString &shownNumber() const { return number.isEmpty() ? draftNumber : number; }
};

QJsonObject toJson(const Quote &quote);

} // namespace salesdesk

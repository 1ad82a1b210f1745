// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/approval_state.h"
#include "models/core/document_line.h"
#include "models/core/money.h"

#include <QDate>
#include <QList>

namespace salesdesk {

/// The document's own state (§6); the approval chain is another axis.
enum class ContractState { Draft, Approved, Signed, InExecution, Completed, Terminated, Void };
constexpr int contractStateCount = 7;

enum class ContractEvent {
    Approve, ///< its chain ended with approval
    Reopen,  ///< changed after approval, before signing: approved anew
    Sign,
    Execute,
    Complete,
    Terminate,
    Void,
};
constexpr int contractEventCount = 7;

/// "draft", "approved", "signed", "in_execution", "completed", "terminated", "void" as in SQL.
QString contractStateName(ContractState state);
std::optional<ContractState> contractStateFromName(QStringView name);
/// The state after the event; none where the event is not allowed.
std::optional<ContractState> nextState(ContractState state, ContractEvent event);
/// Signed and not undone: counts as a sale and its instalments are in force.
bool isInForce(ContractState state);

/// A contract (§6). Amounts in minor units of its own currency; rate in 1e-8 of the office's.
struct Contract
{
    ContractId id;
    qint64 version = 1;
    QString draftNumber; ///< CG-NNNNNN; empty for imports
    QString number;      ///< given at first sending for approval and kept
    QString type = QStringLiteral("sale");
    QString title;
    QuoteId quote;
    CustomerId customer;
    OpportunityId opportunity;
    ProductId product; ///< of imports without lines, else the first line's
    StaffId owner;
    ContractState state = ContractState::Draft;
    ApprovalState approval = ApprovalState::None;
    QString currency;
    qint64 rate = rateScale;
    qint64 amount = 0;
    qint64 tax = 0;
    std::optional<qint64> cost; ///< copied at signing; none where unknown
    qint64 documentDiscount = 0;
    QDate plannedSignOn;
    QDate firstPlannedSignOn; ///< as first approved: the measure of signing on time
    QDate signedOn;
    QString signatory;
    QString counterpartySignatory;
    QDate deliveryDueOn;
    QDate acceptedOn;
    QDate endedOn;
    QString endReason;
    QString paymentTerms;
    QString deliveryTerms;
    QString clauses;
    int riskLikelihood = 1; ///< 1–5
    int riskImpact = 1;     ///< 1–5
    int copies = 2;
    bool archived = false;
    bool inDefault = false;
    bool imported = false;
    QString notes;
    qint64 createdAt = 0; ///< set by the store
    qint64 updatedAt = 0; ///< set by the store
    QList<DocumentLine> lines;

    bool operator==(const Contract &) const = default;
    /// What people call it: the final number, else the draft's.
    const QString &shownNumber() const { return number.isEmpty() ? draftNumber : number; }
};

QJsonObject toJson(const Contract &contract);
/// The way back, without id and times.
Contract contractFromJson(const QJsonObject &json);

} // namespace salesdesk

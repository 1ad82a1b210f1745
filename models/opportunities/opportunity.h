// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace salesdesk {

/// Stages of an opportunity 商机 (§5).
enum class OpportunityStage { Enquiry, Needs, Solution, Negotiation, Won, Lost };
constexpr int opportunityStageCount = 6;

/// "enquiry", "needs", "solution", "negotiation", "won", "lost".
QString opportunityStageName(OpportunityStage stage);
std::optional<OpportunityStage> opportunityStageFromName(QStringView name);
constexpr bool isOpen(OpportunityStage stage)
{
    return stage < OpportunityStage::Won;
}

/// Whether an opportunity may be moved from one stage to another: an open one to any other, a closed one
/// back to negotiation only (reopened). The one table of §5.
bool mayMove(OpportunityStage from, OpportunityStage to);
/// What a new opportunity of that stage is thought to be worth, in 1/10000, until somebody says otherwise.
int usualProbability(OpportunityStage stage);

struct Opportunity
{
    OpportunityId id;
    qint64 version = 1;
    QString number;
    CustomerId customer; ///< may be none for imported ones
    LeadId lead;
    QString title;
    QString scene;
    QString functions;
    ProductId product;
    QString competitor;
    std::optional<qint64> budget;
    qint64 amount = 0; ///< minor units of `currency`
    QString currency;
    int probability = 0; ///< 1/10000
    QDate engagedOn;
    QDate expectedCloseOn;
    QDate closedOn;
    OpportunityStage stage = OpportunityStage::Enquiry;
    QString lostReason; ///< of a lost one; for a won one why it was won, may be empty
    StaffId owner;
    QString notes;
    std::optional<qint64> deletedAt;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    bool operator==(const Opportunity &) const = default;
};

/// amount × probability, half up: what the pipeline counts.
qint64 weightedAmount(const Opportunity &opportunity);

} // namespace salesdesk

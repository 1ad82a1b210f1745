// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/opportunities/opportunity.h"

#include "models/core/money.h"
#include "models/core/name_table.h"

namespace salesdesk {

namespace {

constexpr std::array names = {"enquiry", "needs", "solution", "negotiation", "won", "lost"};
static_assert(names.size() == opportunityStageCount);

constexpr bool moves[opportunityStageCount][opportunityStageCount] = {
    //                 enq    needs  sol    neg    won    lost
    /* enquiry     */ {false, true, true, true, true, true},
    /* needs       */ {true, false, true, true, true, true},
    /* solution    */ {true, true, false, true, true, true},
    /* negotiation */ {true, true, true, false, true, true},
    /* won         */ {false, false, false, true, false, false},
    /* lost        */ {false, false, false, true, false, false},
};

constexpr std::array probabilities = {1000, 3000, 5000, 7000, 10000, 0};

} // namespace

QString opportunityStageName(OpportunityStage stage)
{
    return nameIn(names, stage);
}

std::optional<OpportunityStage> opportunityStageFromName(QStringView name)
{
    return valueIn<OpportunityStage>(names, name);
}

bool mayMove(OpportunityStage from, OpportunityStage to)
{
    return moves[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
}

int usualProbability(OpportunityStage stage)
{
    return probabilities[static_cast<std::size_t>(stage)];
}

qint64 weightedAmount(const Opportunity &opportunity)
{
    const Result<qint64> weighted = mulDiv(opportunity.amount, opportunity.probability, ratioScale);
    // A probability is at most 1, so that the answer is never larger than the amount.
    return weighted ? *weighted : 0;
}

} // namespace salesdesk

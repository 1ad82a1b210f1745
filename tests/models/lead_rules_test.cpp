// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit/credit_share.h"
#include "models/leads/pool_rules.h"
#include "models/opportunities/opportunity.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"

#include <numeric>

using namespace salesdesk;
using namespace salesdesk::tests;

TEST_CASE("§2 every status of a lead answers every event as the rule says", "[models]")
{
    for (int s = 0; s < leadStatusCount; ++s) {
        for (int e = 0; e < leadEventCount; ++e) {
            const auto status = static_cast<LeadStatus>(s);
            const auto event = static_cast<LeadEvent>(e);
            INFO(leadStatusName(status).toStdString() << " event " << e);
            const std::optional<LeadStatus> after = leadAfter(status, event);
            if (event == LeadEvent::Reopen) {
                CHECK(after ==
                      (status == LeadStatus::Lost ? std::optional(LeadStatus::Contacted) : std::nullopt));
            } else if (!isOpen(status)) {
                CHECK_FALSE(after.has_value());
            } else if (event == LeadEvent::Lose) {
                CHECK(after == LeadStatus::Lost);
            } else if (event == LeadEvent::Convert) {
                CHECK(after == LeadStatus::Converted);
            } else if (event == LeadEvent::Qualify) {
                CHECK(after.has_value() == (status != LeadStatus::Qualified));
            } else {
                // Contact never takes a lead back to an earlier status.
                REQUIRE(after.has_value());
                CHECK(*after >= status);
                CHECK(*after != LeadStatus::New);
            }
        }
    }
}

TEST_CASE("§5 an open opportunity moves to any other stage, a closed one back to negotiation", "[models]")
{
    for (int f = 0; f < opportunityStageCount; ++f) {
        for (int t = 0; t < opportunityStageCount; ++t) {
            const auto from = static_cast<OpportunityStage>(f);
            const auto to = static_cast<OpportunityStage>(t);
            const bool allowed = from != to && (isOpen(from) || to == OpportunityStage::Negotiation);
            CHECK(mayMove(from, to) == allowed);
        }
    }
    Opportunity opportunity;
    opportunity.amount = 33'333;
    opportunity.probability = 3000;
    CHECK(weightedAmount(opportunity) == 10'000);
}

TEST_CASE("§2 a lead falls into the pool after 7 days without contact or 30 without follow-up", "[models]")
{
    const PoolRules rules;
    const QDate assigned(2026, 9, 1);
    Lead lead;
    giveTo(lead, StaffId(1), assigned, rules);
    CHECK(lead.poolDueOn == QDate(2026, 9, 8));
    CHECK(lead.firstOwner == StaffId(1));
    lead.contactedOn = lead.lastFollowUpOn = QDate(2026, 9, 5);
    CHECK(poolDue(lead, rules) == QDate(2026, 10, 5));
    lead.protectedUntil = QDate(2026, 12, 1);
    CHECK(poolDue(lead, rules) == QDate(2026, 12, 1));
    lead.status = LeadStatus::Lost;
    CHECK_FALSE(poolDue(lead, rules).isValid());

    lead.status = LeadStatus::Contacted;
    returnToPool(lead, QDate(2026, 12, 2));
    CHECK_FALSE(lead.owner.isValid());
    CHECK_FALSE(poolDue(lead, rules).isValid());
    CHECK_FALSE(mayClaimBack(lead, StaffId(1), QDate(2026, 12, 4), rules));
    CHECK(mayClaimBack(lead, StaffId(1), QDate(2026, 12, 5), rules));
    CHECK(mayClaimBack(lead, StaffId(2), QDate(2026, 12, 2), rules));
    // Whoever takes it has seven days of their own, although it was followed up before.
    giveTo(lead, StaffId(2), QDate(2026, 12, 3), rules);
    CHECK(lead.poolDueOn == QDate(2026, 12, 10));
    CHECK(lead.firstOwner == StaffId(1));
}

TEST_CASE("§3 credit shares sum to 10000 and split money to its total, ties by staff number", "[models]")
{
    CHECK(checkShares({}).ok());
    CHECK(checkShares(wholeShare(StaffId(1))).ok());
    CHECK(checkShares({{StaffId(1), 7000}, {StaffId(2), 3000}}).ok());
    CHECK_FALSE(checkShares({{StaffId(1), 7000}, {StaffId(2), 2999}}).ok());
    CHECK_FALSE(checkShares({{StaffId(1), 5000}, {StaffId(1), 5000}}).ok());
    CHECK_FALSE(checkShares({{StaffId(1), 10000}, {StaffId(2), 0}}).ok());
    const QList<CreditShare> halves{{StaffId(1), 5000, QStringLiteral("s2")},
                                    {StaffId(2), 5000, QStringLiteral("s1")}};
    CHECK(splitByShares(101, halves) == QList<qint64>{50, 51});
    forAll(300, [](Random &random) {
        QList<CreditShare> shares;
        qint64 left = ratioScale;
        for (qint64 staff = 1; left > 0; ++staff) {
            const qint64 part = staff == 5 ? left : random.between(1, left);
            shares.append(
                {StaffId(staff), int(part), QString::number(random.between(1, 9)) + QString::number(staff)});
            left -= part;
        }
        REQUIRE(checkShares(shares).ok());
        const qint64 amount = random.between(-1'000'000'000, 1'000'000'000);
        const QList<qint64> parts = splitByShares(amount, shares);
        CHECK(std::accumulate(parts.begin(), parts.end(), qint64(0)) == amount);
    });
}

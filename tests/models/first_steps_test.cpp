// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/first_steps/first_steps_service.h"

#include "models/leads/lead_service.h"
#include "models/targets/target_service.h"
#include "tests/catch.h"
#include "tests/support/deal_office.h"

#include <algorithm>

using namespace salesdesk;

namespace {

QList<FirstStep> open(const FirstStepsService &service, const Session &session, bool done = false)
{
    const auto states = service.steps(session);
    REQUIRE(states.ok());
    QList<FirstStep> steps;
    for (const FirstStepState &state : *states) {
        if (state.done == done)
            steps.append(state.step);
    }
    return steps;
}

} // namespace

TEST_CASE("§1 a new office tells each role the first steps that it may do", "[models]")
{
    tests::TestOffice office;
    const Office data;
    PeopleService people(*office.work, data);
    ApprovalEngine approvals(*office.work, people, data);
    const FirstStepsService service(*office.work, approvals, people);
    const Session admin = office.addStaff(QStringLiteral("a"), QStringLiteral("陈静"), {Role::Administrator});
    CHECK(open(service, admin) ==
          QList{FirstStep::People, FirstStep::Products, FirstStep::Chains, FirstStep::ImportLeads});
    const auto chains = service.steps(admin)->at(2);
    CHECK(chains.missing.contains(Role::TeamLeader));
    CHECK(chains.missing.contains(Role::Legal));

    const Session manager =
        office.addStaff(QStringLiteral("m"), QStringLiteral("周敏"), {Role::SalesManager});
    CHECK(open(service, manager) == QList{FirstStep::Products, FirstStep::EnterLeads, FirstStep::Targets});
    const Session sales = office.addStaff(QStringLiteral("s"), QStringLiteral("林悦"), {Role::Salesperson});
    CHECK(open(service, sales) ==
          QList{FirstStep::OwnLead, FirstStep::FollowUp, FirstStep::Convert, FirstStep::Quote});
    const Session legal = office.addStaff(QStringLiteral("l"), QStringLiteral("许律"), {Role::Legal});
    CHECK(service.steps(legal)->isEmpty());

    CHECK(open(service, admin).contains(FirstStep::People)); // people, but no team yet
    TeamId team = office.addTeam(QStringLiteral("一组"));
    CHECK_FALSE(open(service, admin).contains(FirstStep::People));
    CHECK_FALSE(service.steps(admin)->at(2).missing.contains(Role::Legal));
    Session leader = office.addStaff(QStringLiteral("g"), QStringLiteral("韩冰"), {Role::TeamLeader}, team);
    CHECK(service.steps(admin)->at(2).missing.contains(Role::TeamLeader)); // holds the role, leads no team
    office.lead(leader, team);
    CHECK_FALSE(service.steps(admin)->at(2).missing.contains(Role::TeamLeader));
    office.addStaff(QStringLiteral("e"), QStringLiteral("方总"), {Role::Executive});
    CHECK(open(service, admin) == QList{FirstStep::Products, FirstStep::ImportLeads});

    LeadService leads(*office.work, data);
    Lead lead;
    lead.company = QStringLiteral("华安智控");
    lead.phone = QStringLiteral("13800001111");
    const auto made = leads.create(sales, lead);
    REQUIRE(made.ok());
    CHECK(open(service, sales, true) == QList{FirstStep::OwnLead});
    CHECK(open(service, admin) == QList{FirstStep::Products});
}

TEST_CASE("§5 a product without a floor does not end the step of floors, §10 a target ends its own",
          "[models]")
{
    tests::DealOffice deal; // has a product with floors, people and a customer
    const FirstStepsService service(*deal.work, deal.approvals, deal.people);
    CHECK(open(service, deal.manager) == QList{FirstStep::Targets});
    auto product = deal.products.product(deal.administrator, deal.camera);
    REQUIRE(product.ok());
    product->floorSalesperson = product->floorLeader = product->floorManager = std::nullopt;
    REQUIRE(deal.products.change(deal.administrator, *product).ok());
    CHECK(open(service, deal.manager) == QList{FirstStep::Products, FirstStep::Targets});
    Target target;
    target.level = FigureLevel::Office;
    target.period = Period::holding(QDate(2026, 9, 21), PeriodKind::Month, 1);
    target.value = 100;
    TargetService targets(*deal.work);
    REQUIRE(targets.set(deal.manager, target).ok());
    CHECK(open(service, deal.manager) == QList{FirstStep::Products});

    CHECK(open(service, deal.sales).contains(FirstStep::Quote));
    REQUIRE(deal.quotes.create(deal.sales, deal.quoteOf({deal.line(1, 100)})).ok());
    CHECK_FALSE(open(service, deal.sales).contains(FirstStep::Quote));
    CHECK(open(service, deal.colleague).size() == 4);
}

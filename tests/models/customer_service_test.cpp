// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit/credit_service.h"
#include "models/customers/customer_service.h"
#include "models/customers/customer_store.h"
#include "models/measures/kept_sums.h"
#include "models/opportunities/opportunity_service.h"
#include "models/opportunities/opportunity_store.h"
#include "tests/catch.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

struct Desk : TestOffice
{
    Office settings;
    TeamId north = addTeam(QStringLiteral("North"));
    Session ann = addStaff(QStringLiteral("s1"), QStringLiteral("李雪"), {Role::Salesperson}, north);
    Session bob = addStaff(QStringLiteral("s2"), QStringLiteral("王磊"), {Role::Salesperson});
    Session leader = addStaff(QStringLiteral("l1"), QStringLiteral("陈立"), {Role::TeamLeader}, north);
    Session finance = addStaff(QStringLiteral("f1"), QStringLiteral("钱进"), {Role::Finance});
    Session technical = addStaff(QStringLiteral("t1"), QStringLiteral("艾工"), {Role::Technical});
    CustomerService customers{*work, settings};
    OpportunityService opportunities{*work, settings};

    Desk() { lead(leader, north); }

    CustomerId add(const Session &session, const QString &name, Tier tier = Tier::C)
    {
        Customer customer;
        customer.name = name;
        customer.tier = tier;
        const Result<CustomerId> id = customers.create(session, customer);
        REQUIRE(id.ok());
        return *id;
    }
    QDate today() const { return clock.today(settings.zone); }
    void goTo(QDate day) { clock.set(day.startOfDay(settings.zone).toMSecsSinceEpoch()); }
};

QStringList names(const QList<Customer> &customers)
{
    QStringList names;
    for (const Customer &customer : customers)
        names.append(customer.name);
    return names;
}

Activity done(ActivityKind kind)
{
    Activity activity;
    activity.kind = kind;
    activity.summary = QStringLiteral("看了机房");
    return activity;
}

} // namespace

TEST_CASE("§4 a customer is saved with its contacts in one step", "[models]")
{
    Desk desk;
    Customer customer;
    customer.name = QStringLiteral("海宁康泰");
    Contact ma;
    ma.name = QStringLiteral("马文涛");
    Contact nobody;
    nobody.name = QStringLiteral("  ");
    const Result<CustomerId> id = desk.customers.create(desk.ann, customer, {ma, nobody});
    REQUIRE(id.ok());
    QList<Contact> contacts = *desk.customers.contacts(desk.ann, *id);
    REQUIRE(contacts.size() == 1);
    Customer stored = *desk.customers.customer(desk.ann, *id);
    CHECK(stored.number == QStringLiteral("KH-000001"));
    stored.tier = Tier::A;
    contacts.first().mobile = QStringLiteral("13900000000");
    Contact chen;
    chen.name = QStringLiteral("陈立");
    contacts.append(chen);
    REQUIRE(desk.customers.change(desk.ann, stored, contacts).ok());
    contacts = *desk.customers.contacts(desk.ann, *id);
    REQUIRE(contacts.size() == 2);
    CHECK(contacts.first().mobile == QStringLiteral("13900000000"));
    // The same form saved twice is somebody else's older version.
    CHECK(desk.customers.change(desk.ann, stored, contacts).error().code == ErrorCode::Conflict);
    stored = *desk.customers.customer(desk.ann, *id);
    REQUIRE(desk.customers.change(desk.ann, stored, {contacts.last()}).ok());
    CHECK(desk.customers.contacts(desk.ann, *id)->size() == 1);
    Customer again;
    again.name = QStringLiteral("海宁 康泰有限公司");
    CHECK(desk.customers.sameName(desk.ann, again)->value().id == *id);
    CHECK(desk.customers.create(desk.ann, Customer()).error() ==
          Error{ErrorCode::Required, QStringLiteral("name"), {}});
}

TEST_CASE("§4 VIP is visited every month, A every two, B every quarter, C never", "[models]")
{
    Desk desk;
    desk.goTo(QDate(2026, 1, 31));
    const CustomerId vip = desk.add(desk.ann, QStringLiteral("V"), Tier::Vip);
    desk.add(desk.ann, QStringLiteral("A"), Tier::A);
    desk.add(desk.ann, QStringLiteral("B"), Tier::B);
    desk.add(desk.ann, QStringLiteral("C"), Tier::C);
    CHECK(*desk.customers.visitDue(desk.ann, vip) == QDate(2026, 2, 28));
    desk.goTo(QDate(2026, 2, 28));
    CHECK(names(*desk.customers.overdue(desk.ann)).isEmpty());
    desk.goTo(QDate(2026, 3, 2));
    CHECK(names(*desk.customers.overdue(desk.ann)) == QStringList{QStringLiteral("V")});
    CHECK(desk.customers.overdue(desk.bob)->isEmpty());
    CHECK(names(*desk.customers.overdue(desk.leader)) == QStringList{QStringLiteral("V")});
    // A call is no visit.
    REQUIRE(desk.customers.followUp(desk.ann, vip, done(ActivityKind::Phone)).ok());
    CHECK(desk.customers.overdue(desk.ann)->size() == 1);
    REQUIRE(desk.customers.followUp(desk.ann, vip, done(ActivityKind::Visit)).ok());
    CHECK(desk.customers.overdue(desk.ann)->isEmpty());
    CHECK(desk.customers.timeline(desk.ann, vip)->size() == 2);
    desk.goTo(QDate(2026, 6, 1));
    CHECK(names(*desk.customers.overdue(desk.ann)) ==
          QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("V")});
    REQUIRE(desk.customers.markLost(desk.ann, vip, QStringLiteral("搬走")).ok());
    CHECK(names(*desk.customers.overdue(desk.ann)) == QStringList{QStringLiteral("A"), QStringLiteral("B")});
}

TEST_CASE("§4 a customer is lost with a reason and a date, and may come back", "[models]")
{
    Desk desk;
    const CustomerId id = desk.add(desk.ann, QStringLiteral("海宁康泰"));
    CHECK(desk.customers.markLost(desk.ann, id, {}).error().code == ErrorCode::CommentRequired);
    CHECK(desk.customers.reactivate(desk.ann, id).error().code == ErrorCode::WrongState);
    REQUIRE(desk.customers.markLost(desk.ann, id, QStringLiteral("换了供应商")).ok());
    CHECK(desk.customers.customer(desk.ann, id)->lostOn == desk.today());
    REQUIRE(desk.customers.reactivate(desk.ann, id).ok());
    CHECK(desk.customers.customer(desk.ann, id)->status == CustomerStatus::Active);
}

TEST_CASE("§1 sight of customers and opportunities per role", "[models]")
{
    Desk desk;
    const CustomerId id = desk.add(desk.ann, QStringLiteral("海宁康泰"));
    Opportunity opportunity;
    opportunity.customer = id;
    opportunity.title = QStringLiteral("监控");
    const Result<OpportunityId> deal = desk.opportunities.create(desk.ann, opportunity);
    REQUIRE(deal.ok());
    CHECK(desk.customers.customer(desk.leader, id).ok());
    CHECK(desk.customers.customer(desk.finance, id).ok());
    CHECK(desk.customers.customer(desk.bob, id).error().code == ErrorCode::NotFound);
    CHECK(desk.customers.customer(desk.technical, id).error().code == ErrorCode::NotPermitted);
    CHECK(desk.opportunities.opportunity(desk.leader, *deal).ok());
    CHECK(desk.opportunities.opportunity(desk.bob, *deal).error().code == ErrorCode::NotFound);
    CHECK(desk.opportunities.opportunity(desk.finance, *deal).error().code == ErrorCode::NotPermitted);
    CHECK(desk.customers.markLost(desk.finance, id, QStringLiteral("x")).error().code ==
          ErrorCode::NotPermitted);
    CHECK(desk.customers.search(desk.bob, QStringLiteral("康泰"), 9)->isEmpty());
    CHECK(desk.customers.search(desk.ann, QStringLiteral("hnkt"), 9)->size() == 1);
    // Nobody opens a deal with a customer outside their sight.
    CHECK(desk.opportunities.create(desk.bob, opportunity).error().code == ErrorCode::NotFound);
}

TEST_CASE("§5 an opportunity moves over the board, and is lost with a reason", "[models]")
{
    Desk desk;
    const CustomerId customer = desk.add(desk.ann, QStringLiteral("海宁康泰"));
    Opportunity opportunity;
    opportunity.customer = customer;
    opportunity.title = QStringLiteral("监控");
    opportunity.amount = 100'000;
    const OpportunityId id = *desk.opportunities.create(desk.ann, opportunity);
    REQUIRE(desk.opportunities.move(desk.ann, id, OpportunityStage::Solution).ok());
    auto board = desk.opportunities.board(desk.ann, 10);
    REQUIRE(board.ok());
    const OpportunityColumn solution = board->at(int(OpportunityStage::Solution));
    CHECK(solution.count == 1);
    CHECK(solution.amount == 100'000);
    CHECK(solution.weighted == 50'000);
    REQUIRE(solution.cards.size() == 1);
    CHECK(solution.cards.first().customer == QStringLiteral("海宁康泰"));
    CHECK(desk.opportunities.board(desk.bob, 10)->at(int(OpportunityStage::Solution)).count == 0);
    CHECK(desk.opportunities.move(desk.ann, id, OpportunityStage::Lost).error().code ==
          ErrorCode::CommentRequired);
    REQUIRE(desk.opportunities.move(desk.ann, id, OpportunityStage::Lost, QStringLiteral("价格")).ok());
    CHECK(desk.opportunities.move(desk.ann, id, OpportunityStage::Won).error().code == ErrorCode::WrongState);
    CHECK(desk.opportunities.opportunity(desk.ann, id)->closedOn == desk.today());
    REQUIRE(desk.opportunities.move(desk.ann, id, OpportunityStage::Negotiation).ok());
    const Opportunity back = *desk.opportunities.opportunity(desk.ann, id);
    CHECK_FALSE(back.closedOn.isValid());
    CHECK(back.lostReason.isEmpty());
    REQUIRE(desk.opportunities.assign(desk.leader, id, desk.leader.staff).ok());
    CHECK(Credit::of(*desk.database, Kind::Opportunity, id.value) == wholeShare(desk.leader.staff));
    CHECK(desk.opportunities.opportunity(desk.ann, id).error().code == ErrorCode::NotFound);
    CHECK(desk.customers.remove(desk.ann, customer).ok());
    CHECK(desk.customers.restore(desk.ann, customer).ok());
}

TEST_CASE("§14 the sums of a funnel follow each change of an opportunity", "[models]")
{
    Desk desk;
    Opportunity opportunity;
    opportunity.customer = desk.add(desk.ann, QStringLiteral("海宁康泰"));
    opportunity.title = QStringLiteral("监控");
    opportunity.amount = 100'000;
    const OpportunityId id = *desk.opportunities.create(desk.ann, opportunity);
    const auto sum = [&](const char *measure) {
        CHECK(KeptSums::verify(*desk.database) == QStringList());
        return readInteger(*desk.database,
                           QStringLiteral("SELECT SUM(value) FROM kept_day WHERE measure = '%1'")
                               .arg(QLatin1StringView(measure)));
    };
    CHECK(sum("open") == 100'000);
    REQUIRE(desk.opportunities.move(desk.ann, id, OpportunityStage::Solution).ok());
    CHECK(sum("forecast") == 50'000);
    Opportunity changed = *desk.opportunities.opportunity(desk.ann, id);
    changed.amount = 80'000;
    REQUIRE(desk.opportunities.change(desk.ann, changed).ok());
    CHECK(sum("forecast") == 40'000);
    REQUIRE(desk.opportunities.remove(desk.ann, id).ok());
    CHECK(sum("open") == 0);
    REQUIRE(desk.opportunities.restore(desk.ann, id).ok());
    REQUIRE(desk.opportunities.move(desk.ann, id, OpportunityStage::Won).ok());
    CHECK(sum("won") == 80'000);
    REQUIRE(desk.opportunities.assign(desk.leader, id, desk.leader.staff).ok());
    CHECK(sum("won") == 80'000);
    CHECK(sum("open") == 0);
}

TEST_CASE("§11 whose new customer it was follows the customer's owner", "[models]")
{
    Desk desk;
    const CustomerId customer = desk.add(desk.ann, QStringLiteral("海宁康泰"));
    const qint64 contract = insertRow(*desk.database, QStringLiteral("contract"),
                                      {{QStringLiteral("draft_number"), QStringLiteral("d")},
                                       {QStringLiteral("customer_id"), customer.value},
                                       {QStringLiteral("owner_id"), desk.ann.staff.value},
                                       {QStringLiteral("state"), QStringLiteral("signed")},
                                       {QStringLiteral("currency"), QStringLiteral("CNY")},
                                       {QStringLiteral("signed_on"), QDate(2026, 8, 1)}});
    REQUIRE(desk.work
                ->run(Session::system(),
                      [&](Transaction &transaction) -> Status {
                          KeptSums::refreshContract(transaction, ContractId(contract));
                          return {};
                      })
                .ok());
    REQUIRE(desk.customers.assign(desk.leader, customer, desk.leader.staff).ok());
    CHECK(readInteger(*desk.database, QStringLiteral("SELECT staff_id FROM customer_first")) ==
          desk.leader.staff.value);
    CHECK(KeptSums::verify(*desk.database) == QStringList());
}

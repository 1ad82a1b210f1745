// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text_fold.h"
#include "models/credit/credit_service.h"
#include "models/customers/customer_service.h"
#include "models/leads/lead_service.h"
#include "models/leads/lead_store.h"
#include "models/opportunities/opportunity_service.h"
#include "models/opportunities/opportunity_store.h"
#include "models/storage/settings.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"
#include "tests/support/test_office.h"

#include <algorithm>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

constexpr qint64 dayMs = 24 * 3600 * 1000LL;

struct Floor : TestOffice
{
    Office settings;
    TeamId north = addTeam(QStringLiteral("North"));
    TeamId south = addTeam(QStringLiteral("South"));
    Session ann = addStaff(QStringLiteral("s1"), QStringLiteral("李雪"), {Role::Salesperson}, north);
    Session bob = addStaff(QStringLiteral("s2"), QStringLiteral("王磊"), {Role::Salesperson}, north);
    Session cat = addStaff(QStringLiteral("s3"), QStringLiteral("周敏"), {Role::Salesperson}, south);
    Session leader = addStaff(QStringLiteral("l1"), QStringLiteral("陈立"), {Role::TeamLeader}, north);
    Session manager = addStaff(QStringLiteral("m1"), QStringLiteral("赵强"), {Role::SalesManager});
    Session legal = addStaff(QStringLiteral("g1"), QStringLiteral("林法"), {Role::Legal});
    LeadService leads{*work, settings};
    CustomerService customers{*work, settings};
    OpportunityService opportunities{*work, settings};

    Floor() { lead(leader, north); }

    LeadId add(const Session &session, const QString &company, StaffId owner = {}, bool toPool = false)
    {
        Lead lead;
        lead.company = company;
        lead.contact = QStringLiteral("马文涛");
        lead.owner = owner;
        const Result<LeadId> id = leads.create(session, lead, toPool);
        REQUIRE(id.ok());
        return *id;
    }
    Lead read(LeadId id) { return *leads.lead(manager, id); }
    QDate today() const { return clock.today(settings.zone); }
    void pass(int days) { clock.advance(days * dayMs); }
};

Activity phoned(QDate nextOn = {})
{
    Activity activity;
    activity.summary = QStringLiteral("预算已批");
    activity.nextOn = nextOn;
    return activity;
}

} // namespace

TEST_CASE("§2 a lead is numbered by month, belongs to whoever enters it, whole share", "[models]")
{
    Floor floor;
    const LeadId first = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    const LeadId second = floor.add(floor.ann, QStringLiteral("上海康宁"));
    CHECK(floor.read(first).number == QStringLiteral("XS-2609-0001"));
    CHECK(floor.read(second).number == QStringLiteral("XS-2609-0002"));
    CHECK(floor.read(first).owner == floor.ann.staff);
    CHECK(floor.read(first).status == LeadStatus::New);
    CHECK(floor.read(first).poolDueOn == floor.today().addDays(7));
    CHECK(Credit::of(*floor.database, Kind::Lead, first.value) == wholeShare(floor.ann.staff));
    CHECK(floor.leads.create(floor.ann, Lead()).error() ==
          Error{ErrorCode::Required, QStringLiteral("company"), {}});
    CHECK(floor.leads.create(floor.legal, floor.read(first)).error().code == ErrorCode::NotPermitted);
    Lead forBob;
    forBob.company = QStringLiteral("X");
    forBob.owner = floor.bob.staff;
    CHECK(floor.leads.create(floor.ann, forBob).error().code == ErrorCode::NotPermitted);
    CHECK(floor.leads.create(floor.leader, forBob).ok());
}

TEST_CASE("§2 a follow-up contacts a new lead and sets the next date", "[models]")
{
    Floor floor;
    const LeadId id = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    floor.pass(2);
    CHECK(floor.leads.followUp(floor.ann, id, Activity()).error() ==
          Error{ErrorCode::Required, QStringLiteral("summary"), {}});
    CHECK(floor.leads.followUp(floor.ann, id, phoned(floor.today().addDays(-1))).error().code ==
          ErrorCode::Invalid);
    CHECK(floor.leads.followUp(floor.cat, id, phoned()).error().code == ErrorCode::NotFound);
    REQUIRE(floor.leads.followUp(floor.ann, id, phoned(floor.today().addDays(5))).ok());
    const Lead lead = floor.read(id);
    CHECK(lead.status == LeadStatus::Contacted);
    CHECK(lead.lastFollowUpOn == floor.today());
    CHECK(lead.nextFollowUpOn == floor.today().addDays(5));
    CHECK(lead.poolDueOn == floor.today().addDays(30));
    const auto timeline = floor.leads.timeline(floor.ann, id);
    REQUIRE(timeline.ok());
    REQUIRE(timeline->size() == 1);
    CHECK(timeline->first().staffName == floor.ann.name);
}

TEST_CASE("§2 losing needs a reason, and a lost lead reopened is contacted", "[models]")
{
    Floor floor;
    const LeadId id = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    CHECK(floor.leads.lose(floor.ann, id, QStringLiteral(" ")).error().code == ErrorCode::CommentRequired);
    CHECK(floor.leads.reopen(floor.ann, id).error().code == ErrorCode::WrongState);
    REQUIRE(floor.leads.lose(floor.ann, id, QStringLiteral("预算取消")).ok());
    CHECK(floor.read(id).status == LeadStatus::Lost);
    CHECK_FALSE(floor.read(id).poolDueOn.isValid());
    CHECK(floor.leads.qualify(floor.ann, id).error().code == ErrorCode::WrongState);
    REQUIRE(floor.leads.reopen(floor.ann, id).ok());
    CHECK(floor.read(id).status == LeadStatus::Contacted);
    CHECK(floor.read(id).lostReason.isEmpty());
    REQUIRE(floor.leads.qualify(floor.ann, id).ok());
    CHECK(floor.read(id).status == LeadStatus::Qualified);
}

TEST_CASE("§2 the clock returns leads to the pool the day after their term, and counts who may claim",
          "[models]")
{
    Floor floor;
    const LeadId idle = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    const LeadId kept = floor.add(floor.ann, QStringLiteral("上海康宁"));
    const LeadId longer = floor.add(floor.ann, QStringLiteral("北海康养"));
    REQUIRE(floor.leads.followUp(floor.ann, kept, phoned()).ok());
    CHECK(floor.leads.extendProtection(floor.ann, longer, floor.today().addDays(20)).error().code ==
          ErrorCode::NotPermitted);
    REQUIRE(floor.leads.extendProtection(floor.manager, longer, floor.today().addDays(20)).ok());
    floor.pass(7);
    CHECK(*floor.leads.runClock(Session::system(), floor.today()) == 0);
    floor.pass(1);
    CHECK(*floor.leads.runClock(Session::system(), floor.today()) == 1);
    CHECK(*floor.leads.runClock(Session::system(), floor.today()) == 0);
    CHECK_FALSE(floor.read(idle).owner.isValid());
    CHECK(floor.read(idle).lastOwner == floor.ann.staff);
    CHECK(Credit::of(*floor.database, Kind::Lead, idle.value).isEmpty());

    const Error tooSoon{ErrorCode::LimitReached, QStringLiteral("claim_back"), {}};
    CHECK(floor.leads.claim(floor.ann, idle).error().code == tooSoon.code);
    CHECK(floor.leads.claim(floor.ann, kept).error().code == ErrorCode::WrongState);
    floor.pass(3);
    REQUIRE(floor.leads.claim(floor.ann, idle).ok());
    CHECK(floor.read(idle).owner == floor.ann.staff);
    CHECK(Credit::of(*floor.database, Kind::Lead, idle.value) == wholeShare(floor.ann.staff));
    floor.pass(20);
    CHECK(*floor.leads.runClock(Session::system(), floor.today()) == 3);
}

TEST_CASE("§2 a person claims five leads a day and keeps a hundred, unless Settings say otherwise",
          "[models]")
{
    Floor floor;
    QList<LeadId> pool;
    for (int i = 0; i < 8; ++i)
        pool.append(floor.add(floor.manager, QStringLiteral("公司%1").arg(i), {}, true));
    for (int i = 0; i < 5; ++i)
        REQUIRE(floor.leads.claim(floor.ann, pool[i]).ok());
    CHECK(floor.leads.claim(floor.ann, pool[5]).error().code == ErrorCode::LimitReached);
    floor.pass(1);
    REQUIRE(floor.leads.claim(floor.ann, pool[5]).ok());
    const auto set = floor.work->run(Session::system(), [](Transaction &transaction) -> Status {
        Settings::set(transaction, QStringLiteral("leads.held_at_most"), 6);
        return {};
    });
    REQUIRE(set.ok());
    CHECK(floor.leads.claim(floor.ann, pool[6]).error().code == ErrorCode::LimitReached);
    CHECK(floor.leads.assign(floor.manager, {pool[6]}, floor.ann.staff).error().code ==
          ErrorCode::LimitReached);
    Lead another;
    another.company = QStringLiteral("又一家");
    CHECK(floor.leads.create(floor.ann, another).error().code == ErrorCode::LimitReached);
    REQUIRE(floor.leads.lose(floor.ann, pool[0], QStringLiteral("停业")).ok());
    CHECK(floor.leads.claim(floor.ann, pool[6]).ok());
}

TEST_CASE("§2 leaders assign within their team, managers anywhere", "[models]")
{
    Floor floor;
    const LeadId ofAnn = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    const LeadId ofCat = floor.add(floor.cat, QStringLiteral("上海康宁"));
    const LeadId pool = floor.add(floor.manager, QStringLiteral("北海康养"), {}, true);
    CHECK(floor.leads.assign(floor.ann, {ofAnn}, floor.bob.staff).error().code == ErrorCode::NotPermitted);
    CHECK(floor.leads.assign(floor.leader, {ofAnn}, floor.cat.staff).error().code == ErrorCode::NotPermitted);
    CHECK(floor.leads.assign(floor.leader, {ofCat}, floor.bob.staff).error().code == ErrorCode::NotFound);
    REQUIRE(floor.leads.assign(floor.leader, {ofAnn, pool}, floor.bob.staff).ok());
    CHECK(floor.read(pool).owner == floor.bob.staff);
    CHECK(floor.read(ofAnn).firstOwner == floor.ann.staff);
    REQUIRE(floor.leads.assign(floor.manager, {ofCat}, floor.ann.staff).ok());
    REQUIRE(floor.leads.assign(floor.manager, {ofCat}, {}).ok());
    CHECK(floor.read(ofCat).lastOwner == floor.ann.staff);
}

TEST_CASE("§2 conversion makes a customer, its contact and an opportunity, or joins a customer", "[models]")
{
    Floor floor;
    const LeadId first = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    const auto set = floor.work->run(floor.manager, [&](Transaction &transaction) -> Status {
        return Credit::set(transaction, Kind::Lead, first.value,
                           {{floor.ann.staff, 7000}, {floor.cat.staff, 3000}});
    });
    REQUIRE(set.ok());
    const auto made =
        floor.leads.convert(floor.ann, {.lead = first, .title = QStringLiteral("监控"), .amount = 100});
    REQUIRE(made.ok());
    const auto customer = floor.customers.customer(floor.ann, made->customer);
    REQUIRE(customer.ok());
    CHECK(customer->name == QStringLiteral("海宁康泰"));
    CHECK(customer->number == QStringLiteral("KH-000001"));
    CHECK(floor.customers.contacts(floor.ann, made->customer)->first().name == QStringLiteral("马文涛"));
    const auto opportunity = floor.opportunities.opportunity(floor.ann, made->opportunity);
    REQUIRE(opportunity.ok());
    CHECK(opportunity->number == QStringLiteral("SJ-2609-0001"));
    CHECK(opportunity->probability == usualProbability(OpportunityStage::Enquiry));
    // The shares come along, and give sight of it (§1).
    CHECK(Credit::of(*floor.database, Kind::Opportunity, made->opportunity.value).size() == 2);
    CHECK(floor.opportunities.opportunity(floor.cat, made->opportunity).ok());
    CHECK(floor.leads.lead(floor.cat, first).ok());
    CHECK(floor.read(first).status == LeadStatus::Converted);
    CHECK(floor.leads.convert(floor.ann, {.lead = first}).error().code == ErrorCode::WrongState);

    const LeadId second = floor.add(floor.ann, QStringLiteral("康泰分店"));
    const auto joined = floor.leads.convert(floor.ann, {.lead = second, .joined = made->customer});
    REQUIRE(joined.ok());
    CHECK(joined->customer == made->customer);
    CHECK(joined->contact == made->contact);
    CHECK(floor.opportunities.ofCustomer(floor.ann, made->customer)->size() == 2);
    const LeadId ofCat = floor.add(floor.cat, QStringLiteral("外人"));
    CHECK(floor.leads.convert(floor.cat, {.lead = ofCat, .joined = made->customer}).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("§2 merging keeps every activity with the lead that stays, and can be undone", "[models]")
{
    Floor floor;
    const LeadId from = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    const LeadId into = floor.add(floor.ann, QStringLiteral("海宁康泰物业"));
    REQUIRE(floor.leads.followUp(floor.ann, from, phoned()).ok());
    const Lead before = floor.read(from);
    REQUIRE(floor.leads.merge(floor.ann, from, into).ok());
    CHECK(floor.leads.timeline(floor.ann, into)->size() == 1);
    const ListReader reader(*floor.database, leadList());
    const ListQuery all{.sight = Permission::sight(floor.manager, Action::SeeLeads)};
    CHECK(reader.ids(all) == QList<qint64>{into.value});
    REQUIRE(floor.leads.unmerge(floor.ann, from).ok());
    CHECK(reader.count(all) == 2);
    Lead after = floor.read(from);
    after.version = before.version;
    CHECK(after == before);
    CHECK(floor.leads.timeline(floor.ann, into)->isEmpty());
}

TEST_CASE("§15 deleting moves to the recycle bin and back", "[models]")
{
    Floor floor;
    const LeadId id = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    REQUIRE(floor.leads.remove(floor.ann, id).ok());
    CHECK(floor.leads.remove(floor.ann, id).error().code == ErrorCode::NotFound);
    const ListReader reader(*floor.database, leadList());
    const ListQuery query{.search = QStringLiteral("康泰"),
                          .sight = Permission::sight(floor.ann, Action::SeeLeads)};
    CHECK(reader.count(query) == 0);
    REQUIRE(floor.leads.restore(floor.ann, id).ok());
    CHECK(reader.ids(query) == QList<qint64>{id.value});
}

TEST_CASE("§1 sight of leads: own and pool, the team's, all, none", "[models]")
{
    Floor floor;
    const LeadId ofAnn = floor.add(floor.ann, QStringLiteral("海宁康泰"));
    const LeadId ofCat = floor.add(floor.cat, QStringLiteral("上海康宁"));
    const LeadId pool = floor.add(floor.manager, QStringLiteral("北海康养"), {}, true);
    struct Seen
    {
        const Session &who;
        QList<LeadId> leads;
    };
    for (const Seen &seen : {Seen{floor.ann, {ofAnn, pool}}, Seen{floor.bob, {pool}},
                             Seen{floor.cat, {ofCat, pool}}, Seen{floor.leader, {ofAnn, pool}},
                             Seen{floor.manager, {ofAnn, ofCat, pool}}, Seen{floor.legal, {}}}) {
        INFO(seen.who.login.toStdString());
        QList<qint64> listed = ListReader(*floor.database, leadList())
                                   .ids({.sight = Permission::sight(seen.who, Action::SeeLeads)});
        std::sort(listed.begin(), listed.end());
        QList<qint64> expected;
        for (const LeadId id : {ofAnn, ofCat, pool}) {
            const bool visible = seen.leads.contains(id);
            CHECK(floor.leads.lead(seen.who, id).ok() == visible);
            CHECK(floor.leads.timeline(seen.who, id).ok() == visible);
            if (visible)
                expected.append(id.value);
        }
        CHECK(listed == expected);
    }
}

TEST_CASE("A lead list gives what a search through memory gives, whatever is asked", "[models]")
{
    Floor floor;
    const QStringList names{QStringLiteral("海宁康泰物业"), QStringLiteral("上海康宁医疗"),
                            QStringLiteral("北海养小镇"), QStringLiteral("KANG Tai"),
                            QStringLiteral("青海源")};
    const QStringList sources{QStringLiteral("展会"), QStringLiteral("电话咨询"), QString()};
    QList<Lead> all;
    Random setup(7);
    for (int i = 0; i < 120; ++i) {
        Lead lead;
        lead.number = QStringLiteral("N%1").arg(i);
        lead.company = setup.pick(names) + QString::number(setup.between(1, 3));
        lead.source = setup.pick(sources);
        lead.status = static_cast<LeadStatus>(setup.between(0, leadStatusCount - 1));
        if (!setup.oneIn(3))
            lead.budget = setup.between(0, 5) * 100;
        if (!setup.oneIn(4))
            lead.owner = setup.pick(QList{floor.ann.staff, floor.bob.staff, floor.cat.staff});
        if (!setup.oneIn(3))
            lead.nextFollowUpOn = QDate(2026, 9, 1).addDays(setup.between(0, 9));
        lead.createdAt = lead.updatedAt = i;
        lead.id = LeadStore::insert(*floor.database, lead);
        all.append(lead);
    }
    const ListReader reader(*floor.database, leadList());
    forAll(200, [&](Random &random) {
        ListQuery query;
        const Session who = random.pick(QList{floor.ann, floor.leader, floor.manager});
        query.sight = Permission::sight(who, Action::SeeLeads);
        QList<std::function<bool(const Lead &)>> tests;
        tests.append([&](const Lead &lead) {
            return who.holds(Role::SalesManager) || !lead.owner.isValid() || lead.owner == who.staff ||
                   (who.holds(Role::TeamLeader) &&
                    (lead.owner == floor.ann.staff || lead.owner == floor.bob.staff));
        });
        if (random.oneIn(2)) {
            query.search =
                random.pick(QStringList{QStringLiteral("海"), QStringLiteral("康宁"), QStringLiteral("hnkt"),
                                        QStringLiteral("kang"), QStringLiteral("ＫＡＮＧ 1")});
            tests.append([&](const Lead &lead) {
                const QString text = LeadStore::searchedOf(lead).text();
                for (QString pattern : searchLikePatterns(query.search)) {
                    pattern.remove(QLatin1Char('%'));
                    if (!text.contains(pattern))
                        return false;
                }
                return true;
            });
        }
        if (random.oneIn(2)) {
            const QString source = random.pick(sources);
            query.filters.append({QStringLiteral("source"), Comparison::Is, source});
            tests.append([source](const Lead &lead) { return lead.source == source; });
        }
        if (random.oneIn(2)) {
            const qint64 least = random.between(0, 500);
            query.filters.append({QStringLiteral("budget"), Comparison::AtLeast, least});
            tests.append([least](const Lead &lead) { return lead.budget && *lead.budget >= least; });
        }
        if (random.oneIn(2)) {
            const QDate last = QDate(2026, 9, 1).addDays(random.between(0, 9));
            query.filters.append({QStringLiteral("next_follow_up_on"), Comparison::AtMost, last});
            tests.append([last](const Lead &lead) {
                return lead.nextFollowUpOn.isValid() && lead.nextFollowUpOn <= last;
            });
        }
        if (random.oneIn(3)) {
            query.filters.append({QStringLiteral("status"), Comparison::AnyOf,
                                  QVariantList{QStringLiteral("new"), QStringLiteral("lost")}});
            tests.append([](const Lead &lead) {
                return lead.status == LeadStatus::New || lead.status == LeadStatus::Lost;
            });
        }
        const bool byBudget = random.oneIn(2);
        const bool descending = random.oneIn(2);
        if (byBudget)
            query.sort = {{QStringLiteral("budget"), descending}};
        QList<Lead> expected;
        for (const Lead &lead : all) {
            if (std::all_of(tests.begin(), tests.end(), [&](const auto &test) { return test(lead); }))
                expected.append(lead);
        }
        std::sort(expected.begin(), expected.end(), [&](const Lead &a, const Lead &b) {
            if (byBudget && a.budget != b.budget) {
                if (!a.budget || !b.budget)
                    return a.budget.has_value();
                return descending ? *a.budget > *b.budget : *a.budget < *b.budget;
            }
            return a.id.value > b.id.value;
        });
        QList<qint64> ids;
        for (const Lead &lead : expected)
            ids.append(lead.id.value);
        CHECK(reader.ids(query) == ids);
        CHECK(reader.count(query) == ids.size());
        CHECK(reader.firstIds(query, 5) == ids.mid(0, 5));
    });
}

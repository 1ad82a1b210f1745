// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity_store.h"
#include "models/customers/customer_store.h"
#include "models/leads/lead_store.h"
#include "models/opportunities/opportunity_store.h"
#include "models/storage/search_index.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

#include <QJsonDocument>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

Lead sample(const TestOffice &office, StaffId owner)
{
    Lead lead;
    lead.number = QStringLiteral("XS-2609-0001");
    lead.company = QStringLiteral("青海康源智慧园区有限公司");
    lead.contact = QStringLiteral("马文涛");
    lead.mobile = QStringLiteral("186 9711 2058");
    lead.budget = 128'000'000;
    lead.expectedOn = QDate(2026, 12, 15);
    lead.tier = Tier::Vip;
    lead.owner = owner;
    lead.status = LeadStatus::Qualified;
    lead.assignedOn = QDate(2026, 9, 1);
    lead.createdAt = lead.updatedAt = office.clock.now();
    return lead;
}

} // namespace

TEST_CASE("A lead, a customer, a contact, an opportunity and an activity read back as they were", "[models]")
{
    TestOffice office;
    Database &database = *office.database;
    const Session person = office.addStaff(QStringLiteral("s1"), QStringLiteral("李雪"), {Role::Salesperson});

    Lead lead = sample(office, person.staff);
    lead.id = LeadStore::insert(database, lead);
    CHECK(LeadStore::find(database, lead.id) == lead);
    CHECK(LeadStore::findByNumber(database, lead.number) == lead.id);
    Lead parsed = LeadStore::fromJson(QJsonDocument::fromJson(LeadStore::toJson(lead).bytes()).object());
    parsed.id = lead.id;
    CHECK(parsed == lead);

    Customer customer;
    customer.number = QStringLiteral("KH-000001");
    customer.name = lead.company;
    customer.tier = Tier::A;
    customer.creditLimit = 5;
    customer.lastVisitOn = QDate(2026, 9, 2);
    customer.createdAt = customer.updatedAt = office.clock.now();
    customer.id = CustomerStore::insert(database, customer);
    CHECK(CustomerStore::find(database, customer.id) == customer);
    CHECK(CustomerStore::findByName(database, QStringLiteral("青海康源智慧园区")) == customer.id);

    Contact contact;
    contact.customer = customer.id;
    contact.name = QStringLiteral("马文涛");
    contact.createdAt = contact.updatedAt = office.clock.now();
    contact.id = ContactStore::insert(database, contact);
    CHECK(ContactStore::of(database, customer.id) == QList{contact});

    Opportunity opportunity;
    opportunity.number = QStringLiteral("SJ-2609-0001");
    opportunity.customer = customer.id;
    opportunity.lead = lead.id;
    opportunity.title = QStringLiteral("园区监控");
    opportunity.amount = 100;
    opportunity.currency = QStringLiteral("CNY");
    opportunity.stage = OpportunityStage::Solution;
    opportunity.createdAt = opportunity.updatedAt = office.clock.now();
    opportunity.id = OpportunityStore::insert(database, opportunity);
    CHECK(OpportunityStore::find(database, opportunity.id) == opportunity);

    Activity activity;
    activity.kind = ActivityKind::Demonstration;
    activity.lead = lead.id;
    activity.staff = person.staff;
    activity.doneAt = office.clock.now();
    activity.summary = QStringLiteral("看了机房");
    activity.createdAt = activity.updatedAt = office.clock.now();
    activity.id = ActivityStore::insert(database, activity);
    const QList<ActivityRow> rows = ActivityStore::ofLead(database, lead.id, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().activity == activity);
    CHECK(rows.first().staffName == person.name);
}

TEST_CASE("A lead saved over somebody else's version is a conflict, and search follows the last save",
          "[models]")
{
    TestOffice office;
    Database &database = *office.database;
    Lead lead = sample(office, {});
    lead.id = LeadStore::insert(database, lead);
    Lead renamed = lead;
    renamed.company = QStringLiteral("海门康复医院");
    REQUIRE(LeadStore::update(database, lead, renamed).ok());
    CHECK(renamed.version == 2);
    Lead late = lead;
    late.notes = QStringLiteral("too late");
    CHECK(LeadStore::update(database, lead, late).error().code == ErrorCode::Conflict);
    CHECK(SearchIndex::find(database, Kind::Lead, QStringLiteral("康复"), 9) == QList<qint64>{lead.id.value});
    CHECK(SearchIndex::find(database, Kind::Lead, QStringLiteral("hmkf"), 9) == QList<qint64>{lead.id.value});
    CHECK(SearchIndex::find(database, Kind::Lead, QStringLiteral("园区"), 9).isEmpty());
    CHECK(SearchIndex::find(database, Kind::Lead, QStringLiteral("97112058"), 9) ==
          QList<qint64>{lead.id.value});
    Lead binned = renamed;
    binned.deletedAt = office.clock.now();
    REQUIRE(LeadStore::update(database, renamed, binned).ok());
    CHECK(SearchIndex::find(database, Kind::Lead, QStringLiteral("康复"), 9).isEmpty());
}

TEST_CASE("§2 duplicates share the folded company or a phone, leads and customers alike", "[models]")
{
    TestOffice office;
    Database &database = *office.database;
    const Session person = office.addStaff(QStringLiteral("s1"), QStringLiteral("李雪"), {Role::Salesperson});
    Lead lead = sample(office, person.staff);
    lead.id = LeadStore::insert(database, lead);
    Lead again;
    again.company = QStringLiteral("青海 康源智慧园区（股份）有限公司");
    QList<LeadDuplicate> found = LeadStore::duplicates(database, again);
    REQUIRE(found.size() == 1);
    CHECK(found.first().sameCompany);
    CHECK_FALSE(found.first().samePhone);
    CHECK(found.first().owner == person.name);
    again.company = QStringLiteral("别的公司");
    CHECK(LeadStore::duplicates(database, again).isEmpty());
    again.phone = QStringLiteral("+86 186-9711-2058");
    found = LeadStore::duplicates(database, again);
    REQUIRE(found.size() == 1);
    CHECK(found.first().samePhone);
    CHECK(LeadStore::duplicates(database, lead).isEmpty());
    Customer customer;
    customer.number = QStringLiteral("KH-000001");
    customer.name = QStringLiteral("別的公司");
    customer.createdAt = customer.updatedAt = 1;
    CustomerStore::insert(database, customer);
    found = LeadStore::duplicates(database, again);
    REQUIRE(found.size() == 2);
    CHECK(found.last().kind == Kind::Customer);
}

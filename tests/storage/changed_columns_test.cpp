// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_store.h"
#include "models/leads/lead_store.h"
#include "models/opportunities/opportunity_store.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

#include <QFileInfo>

using namespace salesdesk;
using tests::TestOffice;

namespace {

/// Puts something into the one field of so many that is asked for.
struct OneFieldFiller
{
    int wanted = 0;
    int seen = 0;

    void operator()(const char *name, QString &value)
    {
        if (mine())
            value = QLatin1StringView("filled ") + QLatin1StringView(name);
    }
    void operator()(const char *, QDate &value)
    {
        if (mine())
            value = QDate(2026, 2, 28);
    }
    void operator()(const char *, bool &value)
    {
        if (mine())
            value = true;
    }
    template <class Number>
    void operator()(const char *, Number &value)
    {
        if (mine())
            value = Number(7);
    }
    template <class E, class ToName, class FromName>
    void operator()(const char *, E &value, ToName, FromName)
    {
        if (mine())
            value = E(int(value) == 0 ? 1 : 0);
    }

private:
    bool mine() { return seen++ == wanted; }
};

/// Saves each field by itself, and empties it again.
template <class Record, class Each, class Insert, class Update, class Find>
void saveFieldByField(Database &database, Record row, Each each, Insert insert, Update update, Find find)
{
    row.id = insert(database, row);
    row.version = 1;
    int fields = 0;
    for (OneFieldFiller filler; filler.seen == 0 || filler.wanted < filler.seen; ++filler.wanted) {
        filler.seen = 0;
        Record filled = row;
        each(filled, filler);
        INFO("field " << filler.wanted);
        if (filler.wanted < filler.seen)
            REQUIRE_FALSE(filled == row);
        REQUIRE(update(database, row, filled).ok());
        CHECK(find(database, row.id) == filled);
        row.version = filled.version;
        REQUIRE(update(database, filled, row).ok());
        CHECK(find(database, row.id) == row);
        fields = filler.seen;
    }
    CHECK(fields > 5);
}

} // namespace

TEST_CASE("Each field of a record is saved when it alone has changed", "[storage]")
{
    TestOffice office;
    Database &database = *office.database;
    database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    saveFieldByField(
        database, Lead(), [](Lead &lead, OneFieldFiller &filler) { eachLeadField(lead, filler); },
        LeadStore::insert, LeadStore::update, LeadStore::find);
    saveFieldByField(
        database, Customer(),
        [](Customer &customer, OneFieldFiller &filler) { eachCustomerField(customer, filler); },
        CustomerStore::insert, CustomerStore::update, CustomerStore::find);
    Contact ofCustomer;
    ofCustomer.customer = CustomerId(1);
    saveFieldByField(
        database, ofCustomer,
        [](Contact &contact, OneFieldFiller &filler) { eachContactField(contact, filler); },
        ContactStore::insert, ContactStore::update, ContactStore::find);
    saveFieldByField(
        database, Opportunity(),
        [](Opportunity &opportunity, OneFieldFiller &filler) { eachOpportunityField(opportunity, filler); },
        OpportunityStore::insert, OpportunityStore::update, OpportunityStore::find);
}

TEST_CASE("A note saved writes its row and leaves the indexes alone", "[storage]")
{
    TestOffice office;
    Database &database = *office.database;
    QList<Lead> leads;
    database.begin();
    for (int i = 0; i < 400; ++i) {
        Lead lead;
        lead.number = QStringLiteral("XS-2609-%1").arg(i, 4, 10, QLatin1Char('0'));
        lead.company = QStringLiteral("青海康源%1号园区").arg(i * 7919 % 400);
        lead.mobile = QString::number(18'697'110'000 + i * 7919 % 400);
        lead.id = LeadStore::insert(database, lead);
        lead.version = 1;
        leads.append(lead);
    }
    database.commit();
    database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));

    database.begin();
    Lead after = leads.at(200);
    after.notes = QStringLiteral("第一次跟进");
    REQUIRE(LeadStore::update(database, leads.at(200), after).ok());
    database.commit();
    constexpr qint64 logHeader = 32;
    constexpr qint64 pageInLog = 24 + 4096;
    const qint64 pages =
        (QFileInfo(office.location.path + QLatin1StringView("-wal")).size() - logHeader) / pageInLog;
    CHECK(pages >= 1);
    CHECK(pages <= 2); // one more where the row did not fit any longer
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/lead_service.h"
#include "models/safety/safety_service.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/deal_office.h"

using namespace salesdesk;

TEST_CASE("§15 who may copies, looks and reads the ledger; nobody else", "[models]")
{
    tests::TestOffice office;
    SafetyService safety(*office.work);
    const Session admin = office.addStaff(QStringLiteral("1"), QStringLiteral("陈静"), {Role::Administrator});
    const Session sales = office.addStaff(QStringLiteral("2"), QStringLiteral("李雪"), {Role::Salesperson});
    const Session executive = office.addStaff(QStringLiteral("3"), QStringLiteral("周敏"), {Role::Executive});
    const QString copy = office.directory.filePath(QStringLiteral("copy.salesdesk"));
    CHECK(safety.backUp(sales, *office.database, copy).error().code == ErrorCode::NotPermitted);
    CHECK(safety.inspect(sales, *office.database).error().code == ErrorCode::NotPermitted);
    CHECK(safety.recent(sales, 10).error().code == ErrorCode::NotPermitted);
    REQUIRE(safety.backUp(admin, *office.database, copy).ok());
    REQUIRE(safety.backUp(admin, *office.database, copy).ok());

    const auto newest = safety.recent(executive, 1);
    REQUIRE(newest.ok());
    REQUIRE(newest->size() == 1);
    CHECK(newest->first().who == QStringLiteral("陈静"));
    CHECK(newest->first().operation == QStringLiteral("office.backup"));
    const auto older = safety.recent(executive, 10, newest->first().id);
    REQUIRE(older.ok());
    CHECK(older->size() == 1);

    CHECK(safety.inspect(executive, *office.database)->intact());
    Statement::composed(*office.database, QStringLiteral("UPDATE ledger SET note = 'x' WHERE id = 1"),
                        QStringLiteral("test"))
        .run();
    const auto report = safety.inspect(executive, *office.database);
    REQUIRE(report.ok());
    CHECK(report->ledger.firstBroken == 1);
    CHECK_FALSE(report->intact());
}

TEST_CASE("§15 a row of the ledger names its record as it is now and leads to it", "[models]")
{
    tests::DealOffice deal;
    LeadService leads(*deal.work, deal.office);
    SafetyService safety(*deal.work);
    const auto last = [&] { return safety.recent(deal.executive, 1)->first(); };
    Lead lead;
    lead.company = QStringLiteral("华安智控");
    const auto made = leads.create(deal.sales, lead);
    REQUIRE(made.ok());
    CHECK(last().record.endsWith(QStringLiteral("华安智控")));
    CHECK(last().opens == Kind::Lead);
    CHECK(last().opensId == made->value);
    Activity call;
    call.summary = QStringLiteral("谈了交期");
    REQUIRE(leads.followUp(deal.sales, *made, call).ok());
    const auto rows = safety.recent(deal.executive, 5);
    REQUIRE(rows.ok());
    for (const LedgerLine &line : *rows) {
        INFO(line.operation.toStdString());
        CHECK(line.record.endsWith(QStringLiteral("华安智控")) ==
              (line.subjectKind == u"lead" || line.subjectKind == u"activity"));
    }
    CHECK(last().opens == Kind::Lead);

    const auto quote = deal.quotes.create(deal.sales, deal.quoteOf({deal.line(1, 100)}));
    REQUIRE(quote.ok());
    CHECK(last().record.startsWith(quote->draftNumber));
    REQUIRE(deal.approvals.send(deal.sales, Kind::Quote, quote->id.value).ok());
    bool sent = false;
    const auto recent = safety.recent(deal.executive, 5);
    REQUIRE(recent.ok());
    for (const LedgerLine &line : *recent) {
        if (line.subjectKind != u"approval_request")
            continue;
        sent = true;
        CHECK(line.record.startsWith(QStringLiteral("BJ-")));
        CHECK(line.opens == Kind::Quote);
        CHECK(line.opensId == quote->id.value);
    }
    CHECK(sent);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that come in a second time, and people who are named before their own row.
#include "tests/exchange/import_office.h"

using namespace salesdesk;
using tests::ImportOffice;

namespace {

struct TwiceOffice : ImportOffice
{
    TwiceOffice()
    {
        put("staff", "number,name\nS1,Han Bing\nS2,Wang Lei\n");
        put("customers", "number,name,owner\nK1,North Water,S1\n");
    }
    ImportReport put(const char *kind, const QByteArray &csv, OnDuplicate onDuplicate = OnDuplicate::Skip)
    {
        const auto report = take(kind, csv, nullptr, onDuplicate);
        REQUIRE(report.ok());
        return *report;
    }
    /// The same table is known and changes nothing; one with a difference is given back with the reason.
    void checkTwice(const char *kind, const char *table, const QByteArray &csv, const QByteArray &changed)
    {
        INFO(kind);
        const QByteArray count = QByteArray("SELECT COUNT(*) FROM ") + table;
        CHECK(put(kind, csv).created == 1);
        CHECK(put(kind, csv).skipped == 1);
        CHECK(put(kind, csv, OnDuplicate::Update).skipped == 1);
        const ImportReport report = put(kind, changed, OnDuplicate::Update);
        CHECK(report.rejected == 1);
        REQUIRE(report.problems.size() == 1);
        CHECK(report.problems.first().error.code == ErrorCode::NotRewritten);
        CHECK_FALSE(report.problems.first().error.detail.isEmpty());
        CHECK(number(count.constData()) == 1);
    }
};

} // namespace

TEST_CASE("What was booked, offered or done is known again and never rewritten by an import", "[exchange]")
{
    TwiceOffice office;
    office.checkTwice("quotes", "quote",
                      "number,customer,owner,total,quoted_on\nQ1,K1,S1,1200.50,2026-03-01\n",
                      "number,customer,owner,total,quoted_on\nQ1,K1,S1,1200.51,2026-03-01\n");
    REQUIRE(office.put("contracts", "number,customer,owner,amount,signed_on\nC1,K1,S1,5000,2026-03-05\n")
                .created == 1);
    office.checkTwice("receipts", "receipt", "number,contract,received_on,amount\nR1,C1,2026-04-01,2000\n",
                      "number,contract,received_on,amount\nR1,C1,2026-04-02,2000\n");
    office.checkTwice("activities", "activity",
                      "kind,customer,staff,done_at,summary,outcome\n"
                      "visit,K1,Han Bing,2026-04-01 09:30,Saw the site,agreed\n",
                      "kind,customer,staff,done_at,summary,outcome\n"
                      "visit,K1,Han Bing,2026-04-01 09:30,Saw the site,refused\n");
    CHECK(office.intact());
}

TEST_CASE("Two follow-ups that say the same are two, in a table and after it", "[exchange]")
{
    TwiceOffice office;
    const QByteArray calls = "kind,customer,owner,done_on,summary\n"
                             "phone,K1,S1,2026-04-01,No answer\nphone,K1,S1,2026-04-01,No answer\n";
    CHECK(office.put("activities", calls).created == 2);
    CHECK(office.put("activities", calls).skipped == 2);
    const ImportReport more = office.put("activities", calls + "phone,K1,S1,2026-04-01,No answer\n");
    CHECK(more.skipped == 2);
    CHECK(more.created == 1);
}

TEST_CASE("§1 a table's own column of currencies says what its amounts are in", "[exchange]")
{
    TwiceOffice office;
    const ImportReport report =
        office.put("contracts", "number,customer,owner,amount,currency,rate,signed_on\n"
                                "C1,K1,S1,100,EUR,1.12345678,2026-03-05\nC2,K1,S1,100,,,2026-03-05\n"
                                "C3,K1,S1,100,EUR,,2026-03-05\nC4,K1,S1,100,euros,1,2026-03-05\n");
    CHECK(report.created == 2);
    REQUIRE(report.problems.size() == 2);
    CHECK(report.problems.at(0).error.code == ErrorCode::MissingRate);
    CHECK(report.problems.at(1).error.field == QStringLiteral("currency"));
    CHECK(office.text("SELECT currency FROM contract WHERE number = 'C1'") == QStringLiteral("EUR"));
    CHECK(office.number("SELECT rate FROM contract WHERE number = 'C1'") == 112'345'678);
    CHECK(office.text("SELECT currency FROM contract WHERE number = 'C2'") == QStringLiteral("USD"));
}

TEST_CASE("Whoever leads a team is one person, before and after their own row", "[exchange]")
{
    ImportOffice office;
    // The leader stands in their own row, and below one whose number was still free when they were named.
    const auto report = office.take("staff", "number,name,team,leader\n"
                                             "YG-0008,Zhou,East,Zhou\n"
                                             "YG-0009,Chen,West,Lin\n"
                                             "YG-0002,Wang,East,Zhou\n"
                                             "YG-0007,Lin,West,Lin\n");
    REQUIRE(report.ok());
    CHECK(report->rejected == 0);
    CHECK(report->created == 4);
    CHECK(office.number("SELECT COUNT(*) FROM staff") == 5);
    CHECK(
        office.text("SELECT s.number FROM team t JOIN staff s ON s.id = t.leader_id WHERE t.name = 'West'") ==
        QStringLiteral("YG-0007"));
    CHECK(
        office.text("SELECT s.number FROM team t JOIN staff s ON s.id = t.leader_id WHERE t.name = 'East'") ==
        QStringLiteral("YG-0008"));
    CHECK(office.text("SELECT name FROM staff WHERE number = 'YG-0002'") == QStringLiteral("Wang"));
}

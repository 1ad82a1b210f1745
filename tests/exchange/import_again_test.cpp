// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that come in a second time, and people who are named before their own row.
#include "models/contracts/contract_columns.h"
#include "models/exchange/export_runner.h"
#include "models/exchange/zip_entry.h"
#include "models/storage/numbering.h"
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

TEST_CASE("§11 sums after an import are those of all made anew, and only what came in is counted",
          "[exchange]")
{
    TwiceOffice office;
    office.put("customers", "number,name,owner\nK2,South Water,S1\nK3,East Water,S2\n");
    office.put("contracts", "number,customer,owner,amount,signed_on,planned_sign_on\n"
                            "C1,K1,S1,500,2026-03-05,2026-03-01\nC2,K2,S1,700,2026-03-09,2026-04-01\n");
    office.put("opportunities", "number,customer,owner,amount,stage,closed_on\nO1,K1,S1,900,won,2026-03-01\n"
                                "O2,K2,S1,400,needs,\nO3,K2,S2,300,negotiation,\n");
    CHECK(office.intact());
    // Updated, made and changed again within one table, and given back.
    const ImportReport changed =
        office.put("opportunities",
                   "number,customer,owner,amount,stage,closed_on\n"
                   "O1,K1,S2,950,won,2026-04-01\nO2,K2,S1,400,lost,2026-04-02\n"
                   "O4,K3,S2,100,enquiry,\nO4,K3,S1,200,needs,\nO5,nobody,S1,1,needs,\n",
                   OnDuplicate::Update);
    CHECK(changed.updated == 3);
    CHECK(changed.created == 1);
    CHECK(changed.rejected == 1);
    CHECK(office.intact());
    // Whose new customer it was goes with the customer.
    CHECK(
        office
            .put("customers", "number,name,owner\nK1,North Water,S2\nK4,West Water,S1\n", OnDuplicate::Update)
            .updated == 1);
    CHECK(office.intact());
    CHECK(office
              .put("contracts", "number,customer,owner,amount,signed_on\nC1,K2,S2,600,2026-02-05\n",
                   OnDuplicate::Update)
              .updated == 1);
    CHECK(office.intact());
    CHECK(office.put("receipts", "number,contract,received_on,amount\nR1,C1,2026-04-01,200\n").created == 1);
    CHECK(office.intact());
    // One among many is counted by itself.
    QByteArray many = "number,customer,owner,amount,signed_on\n";
    for (int i = 0; i < 60; ++i)
        many += "M" + QByteArray::number(i) + ",K3,S1,10,2026-05-01\n";
    CHECK(office.put("contracts", many).created == 60);
    CHECK(office
              .put("contracts",
                   "number,customer,owner,amount,signed_on\nM7,K1,S2,11,2026-01-01\nN1,K4,S1,5,2026-06-01\n",
                   OnDuplicate::Update)
              .updated == 1);
    CHECK(office.intact());
    REQUIRE(office.imports.undo(office.admin, changed.id).ok());
    CHECK(office.intact());
}

TEST_CASE("§5 a number that an import brought is not given again", "[exchange]")
{
    TwiceOffice office;
    REQUIRE(
        office.put("quotes", "number,customer,owner,amount\nBJ-202609-0001,K1,S1,5\nBJ-202609-0002,K1,S1,5\n")
            .created == 2);
    const auto next = office.work->run(office.admin, [](Transaction &transaction) -> Result<QString> {
        return freeNumber(transaction, "quotes.number_taken", QStringLiteral("quote"), QStringLiteral("BJ"),
                          QStringLiteral("202609"));
    });
    REQUIRE(next.ok());
    CHECK(*next == QStringLiteral("BJ-202609-0003"));
}

TEST_CASE("§1 amounts in several currencies have no sum in a workbook", "[exchange]")
{
    TwiceOffice office;
    const auto sheet = [&office] {
        RegisterExport wanted;
        wanted.reg = &contractRegister();
        wanted.title = QStringLiteral("Sheet");
        wanted.columns = QStringList{QStringLiteral("number"), QStringLiteral("amount")};
        const QString path = office.directory.filePath(QStringLiteral("sums.xlsx"));
        REQUIRE(ExportRunner::write(*office.database, office.admin, {wanted}, path, QTimeZone::utc()).ok());
        ZipArchive book;
        REQUIRE(book.open(path).ok());
        auto entry = book.entry(QStringLiteral("xl/worksheets/sheet1.xml"), 1'000'000);
        REQUIRE(entry.ok());
        return (*entry)->readAll();
    };
    office.put("contracts",
               "number,customer,owner,amount,signed_on\nC1,K1,S1,100,2026-03-05\nC2,K1,S1,50,2026-03-05\n");
    CHECK(sheet().contains("SUBTOTAL(109,B2:B3)"));
    office.put("contracts",
               "number,customer,owner,amount,currency,rate,signed_on\nC3,K1,S1,100,EUR,1.1,2026-03-05\n");
    CHECK_FALSE(sheet().contains("SUBTOTAL"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A row is taken whole or leaves nothing behind.
#include "tests/exchange/import_office.h"
#include "tests/support/exchange_work.h"

using namespace salesdesk;
using tests::ImportOffice;

TEST_CASE("A row that is given back leaves none of the records that it had made on its way", "[exchange]")
{
    ImportOffice office;
    const char *mapping =
        R"({"kind": "contracts", "columns": {"number": "no", "customer": "who", "owner": "by",
        "signed_on": "day", "amount": "sum", "product": "what", "opportunity": "deal"},
        "create_missing": ["customer", "owner", "product"]})";
    SECTION("nothing of a row that fails after them")
    {
        const auto report = office.take(
            "contracts", "no,who,by,day,sum,what,deal\nC1,Acme,Ann,2026-01-05,10,Camera,SJ-none\n", mapping);
        REQUIRE(report.ok());
        CHECK(report->rejected == 1);
        CHECK(report->alsoCreated.isEmpty());
        CHECK(office.number("SELECT COUNT(*) FROM staff") == 1);
        CHECK(office.number("SELECT COUNT(*) FROM customer") == 0);
        CHECK(office.number("SELECT COUNT(*) FROM product") == 0);
        CHECK(office.number("SELECT COUNT(*) FROM number_sequence WHERE last > 0") == 0);
    }
    SECTION("a later good row makes them again, with the numbers that were not used")
    {
        const auto report =
            office.take("contracts",
                        "no,who,by,day,sum,what,deal\nC1,Acme,Ann,2026-01-05,10,Camera,SJ-none\n"
                        "C2,Acme,Ann,2026-01-05,10,Camera,\nC3,Best,Ann,2026-01-05,10,,SJ-none\n"
                        "C4,Best,Ann,2026-01-05,10,,\n",
                        mapping);
        REQUIRE(report.ok());
        CHECK(report->created == 2);
        CHECK(report->rejected == 2);
        CHECK(report->alsoCreated.value(QStringLiteral("customers")) == 2);
        CHECK(report->alsoCreated.value(QStringLiteral("staff")) == 1);
        CHECK(office.text("SELECT number FROM customer WHERE name = 'Best'") == QStringLiteral("KH-000002"));
        CHECK(office.number("SELECT COUNT(*) FROM customer c JOIN contract o ON o.customer_id = c.id") == 2);
        REQUIRE(office.imports.undo(office.admin, report->id).ok());
        CHECK(office.number("SELECT COUNT(*) FROM customer") == 0);
        CHECK(office.number("SELECT COUNT(*) FROM staff") == 1);
    }
    CHECK(office.intact());
}

TEST_CASE("A manager is made by the row that stays, not by one that is given back", "[exchange]")
{
    ImportOffice office;
    REQUIRE(office.take("staff", "number,name\nN1,Old\n").ok());
    const auto report = office.take("staff", "number,name,leader\nN1,Ann,Bea\nN2,Cid,Dan\nN3,Bea,\n", nullptr,
                                    OnDuplicate::Create);
    REQUIRE(report.ok());
    CHECK(report->rejected == 1);
    CHECK(report->created == 2);
    CHECK(office.number("SELECT COUNT(*) FROM staff WHERE name = 'Bea'") == 1);
    CHECK(office.text("SELECT number FROM staff WHERE name = 'Bea'") == QStringLiteral("N3"));
    CHECK(office.number("SELECT COUNT(*) FROM team") == 1);
}

TEST_CASE("A late row whose number is taken is given back alone", "[exchange]")
{
    ImportOffice office;
    const char *mapping = R"({"kind": "customers", "columns": {"number": "no", "name": "name", "owner": "by",
        "parent": "parent", "region": "region"}, "create_missing": ["owner", "region"]})";
    const auto report = office.take("customers",
                                    "no,name,parent,by,region\nK1,Child,Root,Ann,north\n"
                                    "K1,Other,Root,Bob,south\nK2,Root,,,\nK3,Lost,Nobody,Cid,west\n",
                                    mapping);
    REQUIRE(report.ok());
    CHECK(report->created == 2);
    CHECK(report->rejected == 2);
    // Neither the second row of that number nor the one without a parent leaves its owner behind.
    CHECK(office.number("SELECT COUNT(*) FROM staff WHERE name IN ('Bob', 'Cid')") == 0);
    CHECK(office.number("SELECT COUNT(*) FROM staff WHERE name = 'Ann'") == 1);
    CHECK(office.number("SELECT COUNT(*) FROM choice WHERE value IN ('south', 'west')") == 0);
    CHECK(office.number("SELECT COUNT(*) FROM choice WHERE value = 'north'") == 1);
}

TEST_CASE("A row of thousands of cells is given back with its first thousand", "[exchange]")
{
    ImportOffice office;
    const auto report = office.take("leads", "company\nWide" + QByteArray(16'000, ',') + "x\nGood\n");
    REQUIRE(report.ok());
    CHECK(report->created == 1);
    CHECK(report->rejected == 1);
    CHECK(office.content(QStringLiteral("table.csv.rejected.csv")).size() < 2'000);
}

TEST_CASE("What no field can hold is given back with the reason", "[exchange]")
{
    ImportOffice office;
    const auto report = office.take("leads", "number,company,budget,notes\nL1,Below,-5,\nL2,Long,1," +
                                                 QByteArray(40'000, 'x') + "\nL3,Good,1.5,short\n");
    REQUIRE(report.ok());
    CHECK(report->created == 1);
    REQUIRE(report->problems.size() == 2);
    CHECK(report->problems.at(0).error.field == QStringLiteral("budget"));
    CHECK(report->problems.at(1).error.code == ErrorCode::TooLarge);
    CHECK(report->problems.at(1).error.field == QStringLiteral("notes"));
}

TEST_CASE("A workbook's own error is no name", "[exchange]")
{
    ImportOffice office;
    const QString path = office.directory.filePath(QStringLiteral("errors.xlsx"));
    const QByteArray main = "http://schemas.openxmlformats.org/";
    REQUIRE(tests::writeZip(
        path, {{QStringLiteral("[Content_Types].xml"),
                "<Types xmlns=\"" + main +
                    "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                    "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                    "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                    "ContentType=\"application/"
                    "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
               {QStringLiteral("_rels/.rels"),
                "<Relationships xmlns=\"" + main +
                    "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + main +
                    "officeDocument/2006/relationships/officeDocument\" "
                    "Target=\"xl/workbook.xml\"/></Relationships>"},
               {QStringLiteral("xl/workbook.xml"),
                "<workbook xmlns=\"" + main + "spreadsheetml/2006/main\" xmlns:r=\"" + main +
                    "officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" "
                    "r:id=\"rId1\"/></sheets></workbook>"},
               {QStringLiteral("xl/_rels/workbook.xml.rels"),
                "<Relationships xmlns=\"" + main +
                    "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + main +
                    "officeDocument/2006/relationships/worksheet\" "
                    "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
               {QStringLiteral("xl/worksheets/sheet1.xml"),
                "<worksheet xmlns=\"" + main +
                    "spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" "
                    "t=\"inlineStr\"><is><t>company</t></is></c>"
                    "</row><row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row>"
                    "<row r=\"3\"><c r=\"A3\" "
                    "t=\"inlineStr\"><is><t>Acme</t></is></c></row></sheetData></worksheet>"}}));
    ImportRequest request;
    request.kind = QStringLiteral("leads");
    request.file = path;
    const auto report = office.imports.run(office.admin, request);
    REQUIRE(report.ok());
    CHECK(report->created == 1);
    CHECK(report->rejected == 1);
    CHECK(report->problems.first().error ==
          Error{ErrorCode::Invalid, QStringLiteral("company"), QStringLiteral("#N/A")});
}

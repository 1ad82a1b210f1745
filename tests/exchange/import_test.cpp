// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/measure_reader.h"
#include "tests/exchange/import_office.h"

#include <QDir>

using namespace salesdesk;
using tests::ImportOffice;

TEST_CASE("Only who may import imports, whatever the role", "[exchange]")
{
    ImportOffice office;
    ImportRequest request;
    request.kind = QStringLiteral("leads");
    request.file = office.file(QStringLiteral("l.csv"), "company\nAcme\n");
    for (int i = 0; i < roleCount; ++i) {
        const Role role = static_cast<Role>(i);
        INFO(roleName(role).toStdString());
        const Session session = office.addStaff(roleName(role), roleName(role), {role});
        CHECK(office.imports.run(session, request).ok() == (role == Role::Administrator));
        CHECK((office.imports.undo(session, ImportId(99)).error().code == ErrorCode::NotPermitted) ==
              (role != Role::Administrator));
    }
}

TEST_CASE("§15 an import is one ledger row, and all of it is undone", "[exchange]")
{
    ImportOffice office;
    const qint64 before = Ledger::verify(*office.database).rows;
    const auto report = office.take(
        "leads", "company,phone,budget,expected_on,source\nAcme,021-555,\"1,200.50\",2026-10-01,fair\n"
                 "大华公司,１３８００００００００,1.2万,2026年10月2日,fair\n");
    REQUIRE(report.ok());
    CHECK(report->created == 2);
    CHECK(Ledger::verify(*office.database).rows == before + 1);
    CHECK(office.number("SELECT budget FROM lead WHERE company = 'Acme'") == 120'050);
    CHECK(office.number("SELECT budget FROM lead WHERE company = '大华公司'") == 1'200'000);
    CHECK(office.number("SELECT COUNT(*) FROM lead WHERE owner_id IS NULL AND imported") == 2);
    CHECK(office.number("SELECT COUNT(*) FROM search_lead WHERE search_lead MATCH '大华'") == 1);

    const auto undone = office.imports.undo(office.admin, report->id);
    REQUIRE(undone.ok());
    CHECK(*undone == 2);
    CHECK(office.number("SELECT COUNT(*) FROM lead") == 0);
    CHECK(office.number("SELECT COUNT(*) FROM search_lead WHERE search_lead MATCH '大华'") == 0);
    CHECK(office.imports.undo(office.admin, report->id).error().code == ErrorCode::WrongState);
    CHECK(office.intact());
}

TEST_CASE("A record that was changed since keeps an import from being undone", "[exchange]")
{
    ImportOffice office;
    const auto report = office.take("customers", "name\nAcme\n");
    REQUIRE(report.ok());
    office.clock.advance(1000);
    const auto later = office.take("customers", "name,notes\nACME,seen\n", nullptr, OnDuplicate::Update);
    REQUIRE(later.ok());
    CHECK(later->updated == 1);
    CHECK(office.imports.undo(office.admin, report->id).error().code == ErrorCode::WrongState);
    CHECK(office.text("SELECT notes FROM customer") == QStringLiteral("seen"));
    REQUIRE(office.imports.undo(office.admin, later->id).ok());
    CHECK(office.text("SELECT notes FROM customer").isEmpty());
    CHECK(office.text("SELECT name FROM customer") == QStringLiteral("Acme"));
}

TEST_CASE("Bad rows are given back with their reason while the others go in", "[exchange]")
{
    ImportOffice office;
    QByteArray csv =
        "company,budget,expected_on\nGood,1,2026-01-01\nBadDay,1,31-02-2017\nBadSum,1e400,\n,5,\nWide";
    for (int i = 0; i < 200; ++i)
        csv += ",x";
    csv += "\nAlso good,2,\n";
    const auto report = office.take("leads", csv);
    REQUIRE(report.ok());
    CHECK(report->created == 2);
    CHECK(report->rejected == 4);
    CHECK(report->problems.at(0).error.field == QStringLiteral("expected_on"));
    CHECK(report->problems.at(1).error.field == QStringLiteral("budget"));
    CHECK(report->problems.at(2).error.code == ErrorCode::Required);
    CHECK(report->problems.at(3).error.code == ErrorCode::TooManyCells);
    const QByteArray rejected = office.content(QStringLiteral("table.csv.rejected.csv"));
    CHECK(rejected.count('\n') == 5);
    CHECK(rejected.contains("31-02-2017"));
    CHECK(rejected.startsWith("\xef\xbb\xbf"
                              "company,budget,expected_on,reason\r\n"));
}

TEST_CASE("Strict: one bad row and nothing is in; a dry run keeps nothing either", "[exchange]")
{
    ImportOffice office;
    const qint64 before = Ledger::verify(*office.database).rows;
    const auto strict =
        office.take("leads", "company,budget\nGood,1\nBad,1e400\n", nullptr, OnDuplicate::Skip, true);
    REQUIRE(strict.ok());
    CHECK_FALSE(strict->kept);
    CHECK(strict->rejected == 1);
    ImportRequest request;
    request.kind = QStringLiteral("leads");
    request.file = office.file(QStringLiteral("dry.csv"), "company,budget\nGood,1\nBad,1e400\n");
    request.dryRun = true;
    const auto dry = office.imports.run(office.admin, request);
    REQUIRE(dry.ok());
    CHECK(dry->created == 1);
    CHECK_FALSE(dry->kept);
    CHECK_FALSE(QFile::exists(request.file + QStringLiteral(".rejected.csv")));
    CHECK(office.number("SELECT COUNT(*) FROM lead") == 0);
    CHECK(office.number("SELECT COUNT(*) FROM import_run") == 0);
    CHECK(Ledger::verify(*office.database).rows == before);
}

TEST_CASE("A match is by number, else by name or phone", "[exchange]")
{
    ImportOffice office;
    REQUIRE(office.take("leads", "number,company,phone\nA1,Acme Ltd,021-555\n,Zeta,139 1111 2222\n").ok());
    const QByteArray again = "company,phone,notes\nＡＣＭＥ,,name\nOther,+86 13911112222,phone\nNew,,new\n";
    SECTION("skip")
    {
        const auto report = office.take("leads", again);
        CHECK(report->skipped == 2);
        CHECK(report->created == 1);
    }
    SECTION("update")
    {
        const auto report = office.take("leads", again, nullptr, OnDuplicate::Update);
        CHECK(report->updated == 2);
        CHECK(office.text("SELECT notes FROM lead WHERE number = 'A1'") == QStringLiteral("name"));
        CHECK(office.text("SELECT phone FROM lead WHERE number = 'A1'") == QStringLiteral("021-555"));
    }
    SECTION("create")
    {
        CHECK(office.take("leads", again, nullptr, OnDuplicate::Create)->created == 3);
    }
    SECTION("another number is another lead")
    {
        CHECK(office.take("leads", "number,company\nA2,Acme Ltd\nA1,Whatever\n")->created == 1);
    }
    SECTION("twice in one file")
    {
        const auto report = office.take("leads", "company\nTwin\nTWIN\n");
        CHECK(report->created == 1);
        CHECK(report->skipped == 1);
    }
    CHECK(office.intact());
}

TEST_CASE("A manager named in a staff file becomes staff with the leader's role and no login", "[exchange]")
{
    ImportOffice office;
    // Bea is named before her own row, and leads herself into no second record.
    const auto report =
        office.take("staff", "name,leader,region,joined_on\nAnn,Bea,North,\nBea,,,2020-01-01\n"
                             "Cid,Bea,North,2026-01-05\n");
    REQUIRE(report.ok());
    CHECK(report->created == 3);
    CHECK(office.number("SELECT COUNT(*) FROM staff WHERE name = 'Bea'") == 1);
    CHECK(office.text("SELECT name FROM team") == QStringLiteral("Bea"));
    CHECK(office.number("SELECT COUNT(*) FROM staff WHERE login IS NOT NULL") == 1);
    CHECK(office.number(
              "SELECT COUNT(*) FROM staff_role r JOIN staff s ON s.id = r.staff_id WHERE s.name = 'Bea' "
              "AND r.role = 'team_leader'") == 1);
    CHECK(office.text("SELECT region FROM team") == QStringLiteral("North"));
    // Staff without a joining date were always there.
    CHECK(
        office.text("SELECT from_on FROM team_membership m JOIN staff s ON s.id = m.staff_id WHERE s.name = "
                    "'Ann'") == QStringLiteral("1900-01-01"));
    REQUIRE(office.imports.undo(office.admin, report->id).ok());
    CHECK(office.number("SELECT COUNT(*) FROM staff") == 1);
    CHECK(office.number("SELECT COUNT(*) FROM team") == 0);
}

TEST_CASE("A parent further down in the same file is found, one that is nowhere gives the row back",
          "[exchange]")
{
    ImportOffice office;
    const auto report =
        office.take("customers", "name,parent\nGrandchild,Child\nChild,Root\nRoot,\nLost,Nobody\n");
    REQUIRE(report.ok());
    CHECK(report->created == 3);
    CHECK(report->rejected == 1);
    CHECK(report->problems.first().error.field == QStringLiteral("parent"));
    CHECK(office.number("SELECT COUNT(*) FROM customer c JOIN customer p ON p.id = c.parent_id") == 2);
}

TEST_CASE("Opportunities whose customer is null are kept, unlinked, and reported", "[exchange]")
{
    ImportOffice office;
    const auto report = office.take("opportunities", "number,customer,title\n1,null,a\n2,,b\n3,Nobody,c\n");
    REQUIRE(report.ok());
    CHECK(report->created == 2);
    CHECK(report->unlinked == 2);
    CHECK(report->rejected == 1);
    CHECK(report->problems.first().error.field == QStringLiteral("customer"));
}

TEST_CASE("Contracts come in signed, the whole credit their owner's; what is missing is made", "[exchange]")
{
    ImportOffice office;
    const char *mapping =
        R"({"kind": "contracts", "columns": {"number": "no", "customer": "who", "owner": "by",
        "signed_on": {"column": "day", "format": "dd-MM-yyyy"}, "amount": {"column": "sum", "currency": "USD"},
        "product": {"column": "what", "values": {"GTXPro": "GTX Pro"}}, "state": {"constant": "signed"}},
        "only": {"stage": ["Won"]}, "create_missing": ["customer", "owner", "product"]})";
    const auto report =
        office.take("contracts",
                    "no,who,by,day,sum,what,stage\nC1,Acme,Ann,01-03-2017,1054,GTXPro,Won\n"
                    "C2,Acme,Ann,02-03-2017,10,GTX Pro,Lost\nC3,Acme,Bob,03-03-2017,20.5,MG,Won\n",
                    mapping);
    REQUIRE(report.ok());
    CHECK(report->created == 2);
    CHECK(report->leftOut == 1);
    CHECK(report->alsoCreated.value(QStringLiteral("staff")) == 2);
    CHECK(report->alsoCreated.value(QStringLiteral("customers")) == 1);
    CHECK(office.number("SELECT COUNT(*) FROM contract WHERE state = 'signed' AND imported") == 2);
    CHECK(office.number(
              "SELECT COUNT(*) FROM credit_share WHERE subject_kind = 'contract' AND share = 10000") == 2);
    CHECK(office.number("SELECT COUNT(*) FROM product WHERE name = 'GTXPro'") == 0);
    CHECK(office.number("SELECT CAST(SUM(sales) AS BIGINT) FROM contract_part") == 107'450);
    CHECK(office.intact());

    // An import that gives a customer to somebody moves whose new customer it was, and is undone like any
    // other.
    office.clock.advance(1000);
    const auto given = office.take("customers", "name,owner\nAcme,Bob\n", nullptr, OnDuplicate::Update);
    REQUIRE(given.ok());
    CHECK(given->updated == 1);
    CHECK(office.number("SELECT COUNT(*) FROM customer_first f JOIN staff s ON s.id = f.staff_id "
                        "WHERE s.name = 'Bob'") == 1);
    CHECK(office.intact());
    REQUIRE(office.imports.undo(office.admin, given->id).ok());
    CHECK(office.intact());

    const auto receipts =
        office.take("receipts", "contract,received_on,amount\nC1,2017-04-01,500\nC9,2017-04-01,1\n");
    REQUIRE(receipts.ok());
    CHECK(receipts->created == 1);
    CHECK(receipts->rejected == 1);
    CHECK(office.imports.undo(office.admin, report->id).error().code == ErrorCode::WrongState);
    REQUIRE(office.imports.undo(office.admin, receipts->id).ok());
    REQUIRE(office.imports.undo(office.admin, report->id).ok());
    CHECK(office.number("SELECT COUNT(*) FROM contract") == 0);
    CHECK(office.intact());
}

TEST_CASE("§11 imported visits are of the plan, all of them: nobody knows when it was made", "[exchange]")
{
    ImportOffice office;
    REQUIRE(office.take("customers", "name\nAcme\n").ok());
    // The office's clock stands at the Monday of these days' week.
    const auto report = office.take("activities", "kind,customer,owner,planned_on,summary\n"
                                                  "visit,Acme,admin,2026-09-22,a\n"
                                                  "visit,Acme,admin,2026-09-23,b\n"
                                                  "visit,Acme,admin,2026-09-24,c\n");
    REQUIRE(report.ok());
    REQUIRE(report->created == 3);
    const auto planned = [&] {
        const MeasureRequest request{
            {Measure::Visits}, Period::month(2026, 9), FigureLevel::Office, QDate(2026, 9, 30)};
        return readMeasures(*office.database, Office(), request).first().denominator;
    };
    CHECK(planned() == 30'000);
    REQUIRE(office.imports.undo(office.admin, report->id).ok());
    CHECK(planned() == 0);
}

TEST_CASE("A foreign amount without a rate is refused", "[exchange]")
{
    ImportOffice office;
    const char *mapping = R"({"kind": "contracts", "columns": {"number": "no", "owner": "by",
        "signed_on": "day", "amount": {"column": "sum", "currency": "EUR"}}, "create_missing": ["owner"]})";
    const auto report = office.take("contracts", "no,by,day,sum\nC1,Ann,2017-03-01,10\n", mapping);
    CHECK(report->problems.first().error.code == ErrorCode::MissingRate);
}

TEST_CASE("Files that are no tables and mappings that do not fit are refused whole", "[exchange]")
{
    ImportOffice office;
    const auto code = [&](const Result<ImportReport> &report) { return report.error().code; };
    CHECK(code(office.take("leads", "phone\n1\n")) == ErrorCode::FileColumnMissing);
    CHECK(code(office.take("leads", "")) == ErrorCode::FileEmpty);
    // Headings alone are no data either.
    CHECK(code(office.take("leads", "number,company,phone\n")) == ErrorCode::FileNoRows);
    CHECK(code(office.take("leads", "company\n\"open\nAcme\n")) == ErrorCode::FileUnclosedQuote);
    CHECK(code(office.take("leads", QByteArray("company\nAc\0me\n", 14))) == ErrorCode::FileBinary);
    CHECK(
        code(office.take("leads", "company\nA\n", R"({"kind": "staff", "columns": {"name": "company"}})")) ==
        ErrorCode::MappingInvalid);
    CHECK(code(office.take("leads", "company\nA\n",
                           R"({"kind": "leads", "columns": {"company": "company", "colour": "company"}})")) ==
          ErrorCode::MappingInvalid);
    CHECK(
        code(office.take("leads", "company\nA\n", R"({"kind": "leads", "columns": {"company": "firm"}})")) ==
        ErrorCode::FileColumnMissing);
    CHECK(office.number("SELECT COUNT(*) FROM lead") == 0);
    CHECK(QDir(office.directory.path()).entryList({QStringLiteral("*.rejected.csv")}).isEmpty());
}

TEST_CASE("An import tells when the file is through", "[exchange]")
{
    ImportOffice office;
    ImportRequest request;
    request.kind = QStringLiteral("leads");
    request.file = office.directory.filePath(QStringLiteral("in.csv"));
    QFile file(request.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("company\nA\nB\n");
    file.close();
    QList<std::pair<qint64, qint64>> told;
    request.progress = [&told](qint64 done, qint64 total) {
        told.append({done, total});
        return true;
    };
    REQUIRE(office.imports.run(office.admin, request).ok());
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().first == told.last().second);
    // Even then it can be stopped.
    request.onDuplicate = OnDuplicate::Create;
    request.progress = [](qint64, qint64) { return false; };
    CHECK(office.imports.run(office.admin, request).error().code == ErrorCode::Cancelled);
    CHECK(office.number("SELECT COUNT(*) FROM lead") == 2);
}

TEST_CASE("A big load drops its indexes and has them all again afterwards", "[exchange]")
{
    ImportOffice office;
    const qint64 indexes = office.number("SELECT COUNT(*) FROM sqlite_master WHERE type = 'index'");
    QByteArray csv = "company,phone,notes\n";
    for (int i = 0; i < 30'000; ++i)
        csv += "Company " + QByteArray::number(i) + ",021-" + QByteArray::number(1'000'000 + i) + "," +
               QByteArray(100, 'n') + "\n";
    const auto report = office.take("leads", csv);
    REQUIRE(report.ok());
    CHECK(report->created == 30'000);
    CHECK(office.number("SELECT COUNT(*) FROM sqlite_master WHERE type = 'index'") == indexes);
    CHECK(office.number("SELECT COUNT(*) FROM import_record") == 1);
    CHECK(office.text("PRAGMA integrity_check") == QStringLiteral("ok"));
    // A run number that was not used is given back.
    CHECK(office.number("SELECT last FROM number_sequence WHERE kind = 'lead'") == 30'000);
    CHECK(office.take("leads", csv)->skipped == 30'000);
}

TEST_CASE("An import that is cancelled leaves nothing", "[exchange]")
{
    ImportOffice office;
    QByteArray csv = "company\n";
    for (int i = 0; i < 5000; ++i)
        csv += "Company " + QByteArray::number(i) + "\n";
    ImportRequest request;
    request.kind = QStringLiteral("leads");
    request.file = office.file(QStringLiteral("many.csv"), csv);
    request.progress = [](qint64 done, qint64) { return done < 30'000; };
    CHECK(office.imports.run(office.admin, request).error().code == ErrorCode::Cancelled);
    CHECK(office.number("SELECT COUNT(*) FROM lead") == 0);
}

TEST_CASE("Quotes and targets of the past come in, and are taken back", "[exchange]")
{
    ImportOffice office;
    const char *quotes = R"({"kind": "quotes", "columns": {"number": "no", "customer": "who", "owner": "by",
        "amount": "sum", "state": "state", "quoted_on": "day"}, "create_missing": ["customer", "owner"]})";
    const auto quoted = office.take("quotes",
                                    "no,who,by,sum,state,day\nBJ-1,Acme,Ann,100,sent,2026-01-05\n"
                                    "BJ-2,Acme,Ann,5,in_review,2026-01-05\n",
                                    quotes);
    REQUIRE(quoted.ok());
    CHECK(quoted->created == 2);
    // A review goes on only where it began.
    CHECK(office.text("SELECT state FROM quote WHERE number = 'BJ-2'") == QStringLiteral("draft"));
    CHECK(office.number("SELECT total FROM quote WHERE number = 'BJ-1'") == 10'000);

    const QByteArray targets = "measure,staff,team,period,value\nsales,Ann,,2026-09,500\nsales,,,2026,9000\n"
                               "new_customers,Ann,,2026Q3,3\nsales,Ann,,2026-13,1\n";
    const auto set = office.take("targets", targets);
    REQUIRE(set.ok());
    CHECK(set->created == 3);
    CHECK(set->rejected == 1);
    CHECK(office.number("SELECT value FROM target WHERE level = 'staff' AND measure = 'sales'") == 50'000);
    CHECK(office.number("SELECT value FROM target WHERE measure = 'new_customers'") == 30'000);
    office.clock.advance(1000);
    const auto again =
        office.take("targets", "measure,period,value\nsales,2026,1\n", nullptr, OnDuplicate::Update);
    CHECK(again->updated == 1);
    REQUIRE(office.imports.undo(office.admin, again->id).ok());
    CHECK(office.number("SELECT value FROM target WHERE level = 'office'") == 900'000);
    REQUIRE(office.imports.undo(office.admin, quoted->id).ok());
    CHECK(office.number("SELECT COUNT(*) FROM quote") == 0);
}

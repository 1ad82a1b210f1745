// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_values.h"
#include "models/exchange/heading_match.h"
#include "tests/exchange/exchange_support.h"

#include <QFileInfo>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

const QByteArray contracts = R"({ "kind": "contracts",
  "columns": {
    "number": "opportunity_id",
    "customer": "account",
    "owner": "sales_agent",
    "signed_on": {"column": "close_date", "format": "dd-MM-yyyy"},
    "amount": {"column": "close_value", "currency": "USD"},
    "product": {"column": "product", "values": {"GTXPro": "GTX Pro"}},
    "state": {"constant": "signed"} },
  "only": {"deal_stage": ["Won"]},
  "create_missing": ["customer", "owner"] })";

QString whereWrong(const QByteArray &json)
{
    const auto mapping = ColumnMapping::fromJson(json);
    REQUIRE_FALSE(mapping.ok());
    CHECK(mapping.error().code == ErrorCode::MappingInvalid);
    return mapping.error().detail;
}

TableCell textCell(QByteArrayView utf8)
{
    return {utf8, CellKind::Text, 0};
}

} // namespace

TEST_CASE("mapping: a file is parsed, written and parsed alike", "[exchange]")
{
    const auto mapping = ColumnMapping::fromJson(contracts);
    REQUIRE(mapping.ok());
    CHECK(mapping->kind == "contracts");
    CHECK(mapping->columns.size() == 7);
    CHECK(mapping->columns["number"].column == "opportunity_id");
    CHECK(mapping->columns["signed_on"].format == "dd-MM-yyyy");
    CHECK(mapping->columns["amount"].currency == "USD");
    CHECK(mapping->columns["product"].values["GTXPro"] == "GTX Pro");
    CHECK(mapping->columns["state"].constant == QStringLiteral("signed"));
    CHECK(mapping->only["deal_stage"] == QStringList{"Won"});
    CHECK(mapping->createMissing == QStringList{"customer", "owner"});
    const auto again = ColumnMapping::fromJson(mapping->toJson());
    REQUIRE(again.ok());
    CHECK(*again == *mapping);

    const Folder folder;
    REQUIRE(mapping->save(folder.path("m.json")).ok());
    CHECK(*ColumnMapping::load(folder.path("m.json")) == *mapping);
    CHECK(ColumnMapping::load(folder.file("bom.json", "\xEF\xBB\xBF" + contracts)).ok());
    CHECK(ColumnMapping::load(folder.path("none.json")).error().code == ErrorCode::FileMissing);
    CHECK(mapping->save(folder.path("no/such/m.json")).error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("mapping: what is wrong is told with its place", "[exchange]")
{
    CHECK(whereWrong("[1]").isEmpty());
    CHECK(whereWrong("{\n\"kind\": ,}") == "line 2");
    CHECK(whereWrong(R"({"kind":"boats","columns":{"a":"b"}})") == "kind");
    CHECK(whereWrong(R"({"kind":"leads"})") == "columns");
    CHECK(whereWrong(R"({"kind":"leads","columns":{}})") == "columns");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":"b"},"colour":1})") == "colour");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":5}})") == "columns.a");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":{}}})") == "columns.a");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":{"column":"b","constant":"c"}}})") == "columns.a");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":{"column":"b","fromat":"c"}}})") ==
          "columns.a.fromat");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":{"column":"b","format":"dd-mm"}}})") ==
          "columns.a.format");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":{"column":"b","currency":"$"}}})") ==
          "columns.a.currency");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":{"column":"b","values":{"x":1}}}})") ==
          "columns.a.values.x");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":"b"},"only":{"s":"Won"}})") == "only.s");
    CHECK(whereWrong(R"({"kind":"leads","columns":{"a":"b"},"create_missing":["moon"]})") ==
          "create_missing: moon");
}

TEST_CASE("mapping: bound to a file it filters, translates and feeds constants", "[exchange]")
{
    const Folder folder;
    const QString path = folder.file(
        "p.csv", "opportunity_id,Sales_Agent,product,account,deal_stage,close_date,close_value\n"
                 "A1,Moses Frase, GTXPro ,Cancity,Won,01-03-2017,1054\nA2,Moses Frase,MG,Isdom,Lost,,0\n");
    auto reader = openTable(path);
    REQUIRE(reader.ok());
    const auto mapping = *ColumnMapping::fromJson(contracts);
    const auto bound = BoundMapping::bind(mapping, (*reader)->header());
    REQUIRE(bound.ok());
    TableRow row;
    REQUIRE(*(*reader)->next(row));
    CHECK(bound->accepts(row));
    CHECK(bound->text(row, bound->indexOf(u"product")) == "GTX Pro");
    CHECK(bound->text(row, bound->indexOf(u"owner")) == "Moses Frase");
    CHECK(bound->text(row, bound->indexOf(u"state")) == "signed");
    CHECK(bound->indexOf(u"notes") == -1);
    CHECK(bound->text(row, -1).isEmpty());
    const auto signedOn = bound->indexOf(u"signed_on");
    CHECK(*cellDate(bound->cell(row, signedOn), mapping.columns["signed_on"].format) == QDate(2017, 3, 1));
    REQUIRE(*(*reader)->next(row));
    CHECK_FALSE(bound->accepts(row));

    const auto missing = BoundMapping::bind(mapping, {"opportunity_id", "sales_agent", "product"});
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error() == Error{ErrorCode::FileColumnMissing, "amount", "close_value"});
}

TEST_CASE("dates: only days that exist, in the format that was told", "[exchange]")
{
    CHECK(*parseDate(u"01-03-2017", u"dd-MM-yyyy") == QDate(2017, 3, 1));
    CHECK(*parseDate(u" 1/3/17 ", u"d/M/yy") == QDate(2017, 3, 1));
    CHECK(*parseDate(u"1/3/70", u"d/M/yy") == QDate(1970, 3, 1));
    for (const QStringView bad : {u"31-02-2017", u"1-03-2017", u"01-03-17", u"01-03-20170", u"01/03/2017",
                                  u"", u"x", u"00-01-2017", u"29-02-2019", u"01-03-2017 x", u"-1-03-2017"}) {
        CAPTURE(bad.toString());
        const auto date = parseDate(bad, u"dd-MM-yyyy");
        REQUIRE_FALSE(date.ok());
        CHECK(date.error() == Error{ErrorCode::Invalid, {}, bad.toString()});
    }
    for (const QStringView good :
         {u"2017-03-01", u"2017-3-1", u"2017/3/1", u"2017/03/01", u"2017.3.1", u"2017年3月1日", u"20170301",
          u"２０１７/３/１", u"2017-03-01T08:30:00", u"2017-03-01 8:30", u" 2017/3/1 08:30:00.000 "}) {
        CAPTURE(good.toString());
        const auto date = parseDate(good);
        REQUIRE(date.ok());
        CHECK(*date == QDate(2017, 3, 1));
    }
    for (const QStringView bad : {u"31-02-2017", u"2017-02-31", u"2017-3/1", u"17-03-01", u"2017-03-01 25:00",
                                  u"2017-03-01T08:30:00Z", u"3月1日", u"42795", u"null"})
        CHECK_FALSE(parseDate(bad).ok());
    CHECK(parseDate(u"1", u"qq").error().code == ErrorCode::MappingInvalid);
    CHECK_FALSE(DateFormat::compile(u"dd-MM").has_value());
    CHECK_FALSE(DateFormat::compile(u"dd-MM-yyyy dd").has_value());
}

TEST_CASE("cells: a workbook's own date and its day number are dates", "[exchange]")
{
    CHECK(*cellDate({"2017-03-01", CellKind::Date, 42795}, u"dd-MM-yyyy") == QDate(2017, 3, 1));
    CHECK(*cellDate({"2017-03-01T09:00:00", CellKind::DateTime, 42795.375}) == QDate(2017, 3, 1));
    CHECK(*cellDate({"42795", CellKind::Number, 42795}) == QDate(2017, 3, 1));
    CHECK(*cellDate({"20170301", CellKind::Number, 20170301}) == QDate(2017, 3, 1));
    CHECK_FALSE(cellDate(textCell("42795")).ok());
    CHECK_FALSE(cellDate({"-3", CellKind::Number, -3}).ok());
}

TEST_CASE("cells: amounts and numbers are exact or refused", "[exchange]")
{
    CHECK(*cellMinor(textCell("12,000.50")) == 1'200'050);
    CHECK(*cellMinor(textCell(" 4514 ")) == 451'400);
    CHECK(*cellMinor({"1234.56", CellKind::Number, 1234.56}) == 123'456);
    for (const QByteArrayView bad : {"1e400", "12a", "abc", "1.234", "--1", "99999999999999999999"}) {
        const auto amount = cellMinor(textCell(bad));
        REQUIRE_FALSE(amount.ok());
        CHECK(amount.error().detail == QString::fromUtf8(bad));
    }
    CHECK(*cellScaled(textCell("1,250.5"), 4) == 12'505'000);
    CHECK_FALSE(cellScaled(textCell("1e400"), 4).ok());
    CHECK(*cellRatio(textCell("12.5%")) == 1250);
    CHECK(*cellRatio(textCell("0.125")) == 1250);
    CHECK(*cellRatio(textCell("13％")) == 1300);
    CHECK_FALSE(cellRatio(textCell("12.345%")).ok());
}

TEST_CASE("headings match by key and by title in all three languages", "[exchange]")
{
    const QList<MappableField> fields = {
        {"number", {"Number", "编号", "編號"}, false},
        {"company", {"Company", "客户名称", "客戶名稱"}, true},
        {"next_follow_up", {"Next follow-up", "下次跟进", "下次跟進"}, false},
        {"budget", {"Budget", "预算", "預算"}, false}};
    using Found = QHash<QString, qsizetype>;
    CHECK(matchHeadings({"COMPANY", "next follow up", "x"}, fields) ==
          Found{{"company", 0}, {"next_follow_up", 1}});
    CHECK(matchHeadings({"预算（元）", "客戶名稱", "編號 *", "下次跟进"}, fields) ==
          Found{{"budget", 0}, {"company", 1}, {"number", 2}, {"next_follow_up", 3}});
    CHECK(matchHeadings({"编号", "number", ""}, fields) == Found{{"number", 1}});
    CHECK(matchHeadings({"Budget (old)", "budget"}, fields) == Found{{"budget", 1}});

    const auto mapping = suggestMapping(QStringLiteral("leads"), {"客户名称", "预算"}, fields);
    REQUIRE(mapping.ok());
    CHECK(mapping->columns.keys() == QStringList{"budget", "company"});
    CHECK(mapping->columns["company"].column == "客户名称");
    CHECK(suggestMapping(QStringLiteral("leads"), {"预算"}, fields).error() ==
          Error{ErrorCode::FileColumnMissing, "company", {}});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_reader.h"
#include "models/exchange/xlsx_writer.h"
#include "tests/exchange/exchange_support.h"
#include "tests/support/exchange_work.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

const QTimeZone shanghai("Asia/Shanghai");

QByteArray relations(const QByteArray &inner)
{
    return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + inner +
           "</Relationships>";
}

/// A workbook of one sheet with these cells, and the parts around it.
QList<QPair<QString, QByteArray>> bookParts(const QByteArray &rows, const QByteArray &texts = {},
                                            const QByteArray &styles = {}, const QByteArray &properties = {})
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return {{"_rels/.rels", relations("<Relationship Id='r1' Type='" + type +
                                      "/officeDocument' Target='xl/workbook.xml'/>")},
            {"xl/workbook.xml", "<workbook xmlns:r='" + type + "'>" + properties +
                                    "<sheets><sheet name='Hidden' sheetId='1' state='hidden' r:id='r4'/>"
                                    "<sheet name='数据' sheetId='2' r:id='r1'/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             relations(
                 "<Relationship Id='r1' Type='" + type + "/worksheet' Target='worksheets/sheet1.xml'/>" +
                 "<Relationship Id='r2' Type='" + type + "/sharedStrings' Target='/xl/sharedStrings.xml'/>" +
                 "<Relationship Id='r3' Type='" + type + "/styles' Target='styles.xml'/>" +
                 "<Relationship Id='r4' Type='" + type + "/worksheet' Target='worksheets/sheet2.xml'/>")},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
            {"xl/worksheets/sheet2.xml",
             "<worksheet><sheetData><row><c "
             "t='inlineStr'><is><t>secret</t></is></c></row></sheetData></worksheet>"},
            {"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"},
            {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"}};
}

QString made(const Folder &folder, const QList<QPair<QString, QByteArray>> &parts)
{
    QFile::remove(folder.path("book.xlsx"));
    REQUIRE(writeZip(folder.path("book.xlsx"), parts));
    return folder.path("book.xlsx");
}

const QByteArray head = "<row r='1'><c r='A1' t='inlineStr'><is><t>h</t></is></c></row>";

} // namespace

TEST_CASE("xlsx: every kind of cell comes out as text", "[exchange]")
{
    const Folder folder;
    const QByteArray styles =
        "<numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
        "<numFmt numFmtId='165' formatCode='[Red]#,##0.00\\d'/>"
        "<numFmt numFmtId='166' formatCode='yyyy-mm-dd hh:mm'/></numFmts>"
        "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
        "<xf numFmtId='166'/><xf numFmtId='31'/><xf numFmtId='20'/></cellXfs>";
    const QByteArray texts =
        "<si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space='preserve'>ch "
        "</t></r><rPh><t>phonetic</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>";
    const QByteArray rows =
        head +
        "<row r='3'><c r='B3' t='s'><v>0</v></c><c r='C3' t='s'><v>1</v></c><c r='D3' t='s'><v>2</v></c>"
        "<c r='F3' t='b'><v>1</v></c><c r='G3' t='e'><v>#N/A</v></c><c r='H3' "
        "t='str'><f>A1</f><v>x</v></c></row>"
        "<row r='4'><c r='A4' s='1'/><c r='B4'/></row>"
        "<row><c><v>0.30000000000000004</v></c><c><v>13800138000</v></c><c><v>1E+20</v></c><c><v>1E-7</v></c>"
        "<c><v>1e400</v></c><c><v>1234.5599999999999</v></c><c><v>-5</v></c></row>"
        "<row r='6'><c s='1'><v>42795</v></c><c s='2'><v>42795.5</v></c><c s='3'><v>42795</v></c>"
        "<c s='4'><v>42795.75</v></c><c s='5'><v>42795</v></c><c s='6'><v>0.75</v></c><c s='1'><v>60</v></c>"
        "<c s='1'><v>59</v></c><c s='4'><v>42795</v></c><c t='d'><v>2017-03-01T08:30:00</v></c>"
        "<c s='1'><v>-1</v></c></row>";
    const Table table = readAll(made(folder, bookParts(rows, texts, styles)));
    REQUIRE(table.ok);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.header == QStringList{"h"});
    CHECK(table.rows[0] == QStringList{"", "plain", "rich ", "a\rb_x0041_", "", "TRUE", "#N/A", "x"});
    CHECK(table.rows[1] ==
          QStringList{"0.3", "13800138000", "100000000000000000000", "0.0000001", "1e400", "1234.56", "-5"});
    CHECK(table.rows[2] == QStringList{"2017-03-01", "2017-03-01", "42795", "2017-03-01T18:00:00",
                                       "2017-03-01", "18:00:00", "60", "1900-02-28", "2017-03-01",
                                       "2017-03-01T08:30:00", "-1"});
    CHECK(table.kinds[2][0] == CellKind::Date);
    CHECK(table.kinds[2][3] == CellKind::DateTime);
    CHECK(table.kinds[2][5] == CellKind::Time);
    CHECK(table.lines == QList<qint64>{3, 5, 6});
}

TEST_CASE("xlsx: the 1904 calendar, named and hidden sheets", "[exchange]")
{
    const Folder folder;
    const QByteArray styles = "<cellXfs><xf numFmtId='14'/></cellXfs>";
    const QString path = made(folder, bookParts(head + "<row><c s='0'><v>41333</v></c></row>", {}, styles,
                                                "<workbookPr date1904='1'/>"));
    CHECK(readAll(path).rows == QList<QStringList>{{"2017-03-01"}});
    auto hidden = XlsxReader::open(path, QStringLiteral("Hidden"));
    REQUIRE(hidden.ok());
    CHECK((*hidden)->header() == QStringList{"secret"});
    CHECK((*hidden)->sheets() == QStringList{"Hidden", "数据"});
    CHECK(XlsxReader::open(path, QStringLiteral("None")).error().code == ErrorCode::NotFound);
}

TEST_CASE("xlsx: bad workbooks are refused for what they are", "[exchange]")
{
    const Folder folder;
    CHECK(codeOf(folder.file("a.xlsx", "PK\x03\x04 no more")) == ErrorCode::FileWrongType);
    CHECK(codeOf(made(folder, {{"readme.txt", "hello"}})) == ErrorCode::FileWrongType);
    CHECK(codeOf(made(folder, bookParts(""))) == ErrorCode::FileEmpty);
    CHECK(codeOf(made(folder, bookParts(head + "<row r='2'><c"))) == ErrorCode::FileWrongType);
    CHECK(codeOf(made(folder, bookParts(head + "<row r='2'><c t='s'><v>5</v></c></row>"))) ==
          ErrorCode::FileWrongType);
    CHECK(codeOf(made(folder, bookParts(head + "<row r='2'><c r='ZZZZ2'><v>5</v></c></row>"))) ==
          ErrorCode::FileWrongType);
    CHECK(codeOf(made(folder,
                      bookParts(head + "<row r='2'><c r='B2'><v>5</v></c><c r='A2'><v>5</v></c></row>"))) ==
          ErrorCode::FileWrongType);

    REQUIRE(writeXlsxOurs(folder.path("whole.xlsx"), 2000));
    QFile whole(folder.path("whole.xlsx"));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    CHECK(codeOf(folder.file("half.xlsx", bytes.left(bytes.size() / 2))) == ErrorCode::FileWrongType);
    QByteArray bent = bytes;
    for (qsizetype i = bent.size() / 2; i < bent.size() / 2 + 64; ++i)
        bent[i] = static_cast<char>(bent[i] ^ 0x55);
    CHECK(codeOf(folder.file("bent.xlsx", bent)) == ErrorCode::FileWrongType);
}

TEST_CASE("xlsx: a bomb does not fill the memory", "[exchange]")
{
    const Folder folder;
    // Nothing but spaces packs a thousandfold.
    CHECK(codeOf(made(folder, bookParts(head, "<si><t>" + QByteArray(20 << 20, ' ') + "</t></si>"))) ==
          ErrorCode::TooLarge);
    // One text of 18 MB that packs modestly.
    QByteArray noise(18 << 20, 'a');
    QRandomGenerator random(3);
    for (char &c : noise)
        c = static_cast<char>('a' + random.bounded(20));
    CHECK(codeOf(made(folder, bookParts(head + "<row><c t='str'><v>" + noise + "</v></c></row>"))) ==
          ErrorCode::FileWrongType);
    auto entities = bookParts(head);
    entities[3].second =
        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>";
    CHECK(codeOf(made(folder, entities)) == ErrorCode::FileWrongType);
}

TEST_CASE("xlsx: typed columns, totals and texts survive the way out and in", "[exchange]")
{
    const Folder folder;
    const QString path = folder.path("out.xlsx");
    XlsxWriter writer(path, shanghai);
    REQUIRE(writer.open().ok());
    writer.setTotalTitle(QStringLiteral("合计"));
    writer.beginSheet(QStringLiteral("合同/2017"), {{"名称", XlsxType::Text},
                                                    {"数", XlsxType::Integer, 8, true},
                                                    {"金额", XlsxType::Money, 0, true},
                                                    {"率", XlsxType::Ratio},
                                                    {"量", XlsxType::Quantity},
                                                    {"价", XlsxType::Price},
                                                    {"签订", XlsxType::Date},
                                                    {"时刻", XlsxType::Instant}});
    const QDateTime moment(QDate(2017, 3, 1), QTime(20, 30, 5), shanghai);
    writer.text(u"=HYPERLINK(\"http://x\")");
    writer.number(3);
    writer.number(1234567);
    writer.number(1250);
    writer.number(12345);
    writer.number(1234567);
    writer.date(QDate(2017, 3, 1));
    writer.number(moment.toMSecsSinceEpoch());
    REQUIRE(writer.endRow().ok());
    writer.text(u"😀 & <b>\r\n_x0041_\u0001\uFFFE");
    writer.number(4);
    writer.number(-33);
    writer.empty();
    writer.empty();
    writer.empty();
    writer.date(QDate());
    REQUIRE(writer.endRow().ok());
    writer.beginSheet(QStringLiteral("合同_2017"), {{"b", XlsxType::Date}});
    writer.date(QDate(1899, 1, 2));
    REQUIRE(writer.endRow().ok());
    REQUIRE(writer.commit().ok());
    CHECK(QDir(folder.dir.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"out.xlsx"});

    const Table table = readAll(path);
    REQUIRE(table.ok);
    CHECK(table.header == QStringList{"名称", "数", "金额", "率", "量", "价", "签订", "时刻"});
    // The totals are no data.
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0] == QStringList{"=HYPERLINK(\"http://x\")", "3", "12345.67", "0.125", "1.2345",
                                       "1.234567", "2017-03-01", "2017-03-01T20:30:05"});
    CHECK(table.rows[1] == QStringList{QStringLiteral("😀 & <b>\r\n_x0041_\u0001\uFFFD"), "4", "-0.33"});
    XlsxBook book;
    REQUIRE(book.open(path).ok());
    const auto sheet = book.openSheet({});
    REQUIRE(sheet.ok());
    const QByteArray xml = (*sheet)->readAll();
    CHECK(xml.contains("SUBTOTAL(109,B2:B3)</f><v>7<"));
    CHECK(xml.contains("SUBTOTAL(109,C2:C3)</f><v>12345.34"));
    auto second = XlsxReader::open(path, QStringLiteral("合同_2017 (2)"));
    REQUIRE(second.ok());
    CHECK(readAll(Result<std::unique_ptr<TableReader>>(std::move(second).value())).rows ==
          QList<QStringList>{{"1899-01-02"}});
}

TEST_CASE("xlsx: what is written is read back, whatever it is", "[exchange]")
{
    const Folder folder;
    const QStringList pieces = {"a",    "\"", "<",    "&",  "\t", "\n",    " ",
                                "公司", "😀",  "=1+1", "𠀀", "_x", "000D_", "'"};
    for (quint32 seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        QRandomGenerator random(seed);
        XlsxWriter writer(folder.path("r.xlsx"), shanghai);
        REQUIRE(writer.open().ok());
        writer.beginSheet(
            QStringLiteral("r"),
            {{"t", XlsxType::Text}, {"m", XlsxType::Money}, {"d", XlsxType::Date}, {"u", XlsxType::Text}});
        QList<QStringList> rows;
        for (int r = random.bounded(50); r > 0; --r) {
            QString text;
            for (int i = 1 + random.bounded(6); i > 0; --i)
                text += pieces[random.bounded(static_cast<int>(pieces.size()))];
            const qint64 minor =
                static_cast<qint64>(random.generate64() % 1'000'000'000'000) - 500'000'000'000;
            const QDate day = QDate(1900, 3, 1).addDays(random.bounded(70'000));
            writer.text(text);
            writer.number(minor);
            writer.date(day);
            writer.utf8("end");
            REQUIRE(writer.endRow().ok());
            QString amount = QString::number(static_cast<double>(minor) / 100, 'g', 15);
            rows.append({text, amount, day.toString(Qt::ISODate), QStringLiteral("end")});
        }
        REQUIRE(writer.commit().ok());
        const Table table = readAll(folder.path("r.xlsx"));
        REQUIRE(table.ok);
        REQUIRE(table.rows == rows);
    }
}

TEST_CASE("xlsx: the writer says when it cannot, and leaves the former file", "[exchange]")
{
    const Folder folder;
    XlsxWriter nowhere(folder.path("no/such/folder.xlsx"), shanghai);
    CHECK(nowhere.open().error().code == ErrorCode::FileUnwritable);
    XlsxWriter onFolder(folder.dir.path(), shanghai);
    CHECK(onFolder.open().error().code == ErrorCode::FileUnwritable);

    const QString path = folder.file("out.xlsx", "former");
    {
        XlsxWriter writer(path, shanghai);
        REQUIRE(writer.open().ok());
        writer.beginSheet(QStringLiteral("a"), {{"title", XlsxType::Text}});
        writer.text(QString(32'768, u'好'));
        const Status status = writer.endRow();
        REQUIRE_FALSE(status.ok());
        CHECK(status.error() == Error{ErrorCode::TooLarge, "title", {}});
        CHECK_FALSE(writer.commit().ok());
    }
    CHECK(QFileInfo(path).size() == 6);
    CHECK(QDir(folder.dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

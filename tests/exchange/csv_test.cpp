// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/gb18030.h"
#include "tests/exchange/exchange_support.h"
#include "tests/support/exchange_work.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace salesdesk;
using namespace salesdesk::tests;

TEST_CASE("CSV: quotes, line ends and ragged rows as RFC 4180 has them", "[exchange]")
{
    const Folder folder;
    const Table table =
        readAll(folder.file("a.csv", "\r\n name , \"b\" ,c\n1,\"two, \"\"2\"\"\r\nlines\",3\r\n\n"
                                     "only\r\"\",,\n5\" disk,x,y,z"));
    REQUIRE(table.ok);
    CHECK(table.header == QStringList{"name", "\"b\"", "c"});
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0] == QStringList{"1", "two, \"2\"\r\nlines", "3"});
    CHECK(table.rows[1] == QStringList{"only"});
    CHECK(table.rows[2] == QStringList{"", "", ""});
    CHECK(table.rows[3] == QStringList{"5\" disk", "x", "y", "z"});
    CHECK(table.lines == QList<qint64>{3, 6, 7, 8});
}

TEST_CASE("CSV: comma, semicolon and tab are told by the first row", "[exchange]")
{
    const Folder folder;
    for (const char delimiter : {',', ';', '\t'}) {
        QByteArray text = "a|b|\"x,y;z\tw,,;;\t\t\"\n1|2|3\n";
        text.replace('|', delimiter);
        const Table table = readAll(folder.file("d.csv", text));
        REQUIRE(table.ok);
        CHECK(table.header.size() == 3);
        CHECK(table.rows == QList<QStringList>{{"1", "2", "3"}});
    }
}

TEST_CASE("CSV: every encoding an office meets reads the same", "[exchange]")
{
    const Folder folder;
    // 㐀 and 𠀀 need four bytes in GB18030; 镕 and 堃 are names that GB2312 lacks.
    const QString text = QStringLiteral("姓名,公司,备注\r\n朱镕堃,㐀𠀀€科技,\"笑😀,\n脸\"\r\n联通,é,ü\r\n");
    const QByteArray utf8 = text.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray gb = utf8ToGb18030(utf8);
    REQUIRE_FALSE(gb.isEmpty());
    QByteArray littleBytes("\xFF\xFE");
    littleBytes += little(text);
    QByteArray bigBytes("\xFE\xFF");
    bigBytes += big(text);
    const QList<QPair<QByteArray, TextEncoding>> forms = {{utf8, TextEncoding::Utf8},
                                                          {"\xEF\xBB\xBF" + utf8, TextEncoding::Utf8},
                                                          {littleBytes, TextEncoding::Utf16LittleEndian},
                                                          {bigBytes, TextEncoding::Utf16BigEndian},
                                                          {gb, TextEncoding::Gb18030}};
    for (const auto &[bytes, encoding] : forms) {
        const QString path = folder.file("e.csv", bytes);
        auto reader = CsvReader::open(path);
        REQUIRE(reader.ok());
        CHECK((*reader)->encoding() == encoding);
        const Table table = readAll(path);
        REQUIRE(table.ok);
        CHECK(table.header == QStringList{"姓名", "公司", "备注"});
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0] == QStringList{"朱镕堃", "㐀𠀀€科技", "笑😀,\n脸"});
        CHECK(table.rows[1] == QStringList{"联通", "é", "ü"});
    }
}

TEST_CASE("CSV: the encoding is told by the whole file and characters may lie across blocks", "[exchange]")
{
    const Folder folder;
    // Three megabytes of plain ASCII before the first Chinese name, then characters at odd offsets.
    QByteArray start = "name,notes\n";
    while (start.size() < 3 << 20)
        start += "Smith,nothing to say\n";
    const QByteArray row = "联通㐀𠀀公司,x\n";
    for (const bool gb : {false, true}) {
        const QByteArray line = gb ? utf8ToGb18030(row) : row;
        const QString path = folder.file("late.csv", start + line.repeated(100'000));
        auto reader = CsvReader::open(path);
        REQUIRE(reader.ok());
        CHECK((*reader)->encoding() == (gb ? TextEncoding::Gb18030 : TextEncoding::Utf8));
        TableRow cells;
        qint64 good = 0;
        while (*(*reader)->next(cells))
            good += cells[0].utf8 == QByteArrayView("联通㐀𠀀公司");
        CHECK(good == 100'000);
    }
}

TEST_CASE("CSV: bad files are refused for what they are", "[exchange]")
{
    const Folder folder;
    CHECK(codeOf(folder.path("missing.csv")) == ErrorCode::FileMissing);
    CHECK(codeOf(folder.dir.path()) == ErrorCode::FileWrongType);
    CHECK(codeOf(folder.file("empty.csv", "")) == ErrorCode::FileEmpty);
    CHECK(codeOf(folder.file("bom.csv", "\xEF\xBB\xBF")) == ErrorCode::FileEmpty);
    CHECK(codeOf(folder.file("bom16.csv", "\xFF\xFE")) == ErrorCode::FileEmpty);
    CHECK(codeOf(folder.file("blank.csv", "\r\n\n\n")) == ErrorCode::FileEmpty);
    CHECK(codeOf(folder.file("nul.csv", QByteArray("a,b\n1,\0\n", 8))) == ErrorCode::FileBinary);
    CHECK(codeOf(folder.file("late.csv", "a,b\n" + QByteArray(3 << 20, 'x') + QByteArray(1, '\0'))) ==
          ErrorCode::FileBinary);
    CHECK(codeOf(folder.file("noise.csv", "\x01\x02\x03\x04\x05\x06,\x07\n")) == ErrorCode::FileBinary);
    CHECK(codeOf(folder.file("latin1.csv", "name\ncaf\xE9,x\n")) == ErrorCode::FileBinary);
    CHECK(codeOf(folder.file("bom8.csv", "\xEF\xBB\xBFname\n\xC4\xE3\n")) == ErrorCode::FileBinary);
    CHECK(codeOf(folder.file("odd16.csv", QByteArray("\xFF\xFE\x61\0\x62", 5))) == ErrorCode::FileBinary);
    CHECK(codeOf(folder.file("text.xlsx", "name,notes\n")) == ErrorCode::FileWrongType);
    CHECK(codeOf(folder.file("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")) ==
          ErrorCode::FileWrongType);
    CHECK(codeOf(folder.file("zip.csv", "PK\x03\x04 and more")) == ErrorCode::FileWrongType);
    QByteArray noise(100'000, ' ');
    QRandomGenerator random(7);
    for (char &c : noise)
        c = static_cast<char>(1 + random.bounded(255));
    CHECK(codeOf(folder.file("random.csv", noise)) == ErrorCode::FileBinary);
}

TEST_CASE("CSV: an unclosed quote is told with the line where it opens", "[exchange]")
{
    const Folder folder;
    Table table = readAll(folder.file("end.csv", "a,b\n1,\"x\ny\"\n2,\"open\n3,4\n5,6\n"));
    CHECK(table.error == Error{ErrorCode::FileUnclosedQuote, {}, "4"});
    CHECK(table.rows.size() == 1);
    table = readAll(folder.file("middle.csv", "a,b\n1,\"open\n2,\"whole\"\n3,4\n"));
    CHECK(table.error == Error{ErrorCode::FileUnclosedQuote, {}, "2"});
    table = readAll(folder.file("head.csv", "\"a,b\n1,2\n"));
    CHECK(table.error == Error{ErrorCode::FileUnclosedQuote, {}, "1"});

    // A long file behind it is not taken into memory.
    QByteArray bytes = "a,b\n1,2\n3,\"open\n";
    bytes += QByteArray("4,some more text behind the open quote\n").repeated(2'000'000);
    table = readAll(folder.file("long.csv", bytes));
    CHECK(table.error == Error{ErrorCode::FileUnclosedQuote, {}, "3"});
    table = readAll(folder.file("no-lines.csv", QByteArray(40 << 20, 'x')));
    CHECK(table.error.code == ErrorCode::FileBinary);
}

TEST_CASE("CSV: wide rows and huge cells", "[exchange]")
{
    const Folder folder;
    QByteArray wide = "0";
    for (int i = 1; i < 200; ++i)
        wide += "," + QByteArray::number(i);
    const QByteArray huge = QByteArray("好\"\"\n").repeated(1'000'000);
    const Table table = readAll(folder.file("w.csv", "a,b\n" + wide + "\nx,\"" + huge + "\"\nlast,row\n"));
    REQUIRE(table.ok);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].size() == 200);
    CHECK(table.rows[0][199] == "199");
    CHECK((table.rows[1][1] == QStringLiteral("好\"\n").repeated(1'000'000)));
    CHECK(table.rows[2] == QStringList{"last", "row"});
    CHECK(table.lines[2] == 1'000'004);
}

TEST_CASE("CSV: what is written is read back, whatever it is", "[exchange]")
{
    const Folder folder;
    const QStringList pieces = {"",   "a", "\"",   ",", ";",    "\t", "\r\n", "\n",
                                "\r", " ", "公司", "😀", "=1+1", "𠀀", "é"};
    for (quint32 seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        QRandomGenerator random(seed);
        const int columns = 1 + random.bounded(6);
        QStringList header;
        for (int c = 0; c < columns; ++c)
            header.append(QStringLiteral("h%1").arg(c));
        CsvWriter writer(folder.path("r.csv"));
        REQUIRE(writer.open().ok());
        writer.row(header);
        QList<QStringList> rows;
        for (int r = random.bounded(40); r > 0; --r) {
            QStringList row;
            for (int c = 0; c < columns; ++c) {
                QString text;
                for (int i = random.bounded(5); i > 0; --i)
                    text += pieces[random.bounded(static_cast<int>(pieces.size()))];
                row.append(text);
            }
            writer.row(row);
            rows.append(row);
        }
        REQUIRE(writer.commit().ok());
        const Table table = readAll(folder.path("r.csv"));
        REQUIRE(table.ok);
        REQUIRE(table.header == header);
        REQUIRE(table.rows == rows);
    }
}

TEST_CASE("CSV: the writer leaves a BOM, CRLF and no half file", "[exchange]")
{
    const Folder folder;
    const QString path = folder.file("out.csv", "former");
    const auto content = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    {
        CsvWriter writer(path);
        REQUIRE(writer.open().ok());
        writer.row({"a", "b,c"});
    }
    CHECK(content() == "former");
    CsvWriter writer(path);
    REQUIRE(writer.open().ok());
    writer.row({"a", "b,c"});
    REQUIRE(writer.commit().ok());
    CHECK(content() == "\xEF\xBB\xBF"
                       "a,\"b,c\"\r\n");
    CHECK(QDir(folder.dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);

    CsvWriter nowhere(folder.path("no/such/folder.csv"));
    CHECK(nowhere.open().error().code == ErrorCode::FileUnwritable);
    CsvWriter onFolder(folder.dir.path());
    CHECK(onFolder.open().error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("CSV: the real input reads whole", "[exchange]")
{
    const QString root = QStringLiteral(SOURCE_DIR "/../shared/data/crm-opportunities/");
    if (!QFileInfo::exists(root)) {
        WARN("No real input beside this checkout");
        return;
    }
    const QList<QPair<QString, qint64>> tables = {
        {"accounts.csv", 85}, {"products.csv", 7}, {"sales_teams.csv", 35}, {"sales_pipeline.csv", 8800}};
    for (const auto &[name, rows] : tables)
        CHECK(readTable(root + name).rows == rows);
}

TEST_CASE("CSV: a long file passes through with its rows counted", "[exchange]")
{
    const Folder folder;
    const qint64 rows = writeSampleCsv(folder.path("long.csv"), 30 << 20, 1);
    REQUIRE(rows > 0);
    CHECK(readTable(folder.path("long.csv")).rows == rows);
}

TEST_CASE("A table that a disk takes only a part of is not told as written", "[exchange]")
{
    const tests::SmallDisk disk(QStringLiteral("200k"));
    if (!disk.isMounted())
        return;
    const QString path = disk.filePath(QStringLiteral("table.csv"));
    CsvWriter writer(path);
    REQUIRE(writer.open().ok());
    // Less than a block, so that all of it is written at once, at the end.
    writer.row({QString(400'000, QLatin1Char('x'))});
    CHECK(writer.commit().error().code == ErrorCode::FileUnwritable);
    CHECK_FALSE(QFile::exists(path));
}

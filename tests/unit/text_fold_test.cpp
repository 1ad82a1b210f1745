// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text_fold.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace salesdesk;
using namespace salesdesk::tests;

TEST_CASE("Folding makes one writing of many", "[unit]")
{
    CHECK(foldText(u"Ａ-b 電話") == u"ab电话");
    CHECK(foldText(u"Hello, World! 123") == u"helloworld123");
    CHECK(foldText(u"１２３ＡＢＣ（株）") == u"123abc株");
    CHECK(foldText(u"後裏面發展") == u"后里面发展");
    CHECK(foldText(u"乾") == foldText(u"干"));
    CHECK(foldText(u"Café") == foldText(u"Cafe\u0301"));
    CHECK(foldText(u"ｶﾞ") == u"ガ");
    CHECK(foldText(u"x\u0323\u0307y") == foldText(u"x\u0307\u0323y"));
    CHECK(foldText(u"㎡①Ⅷ") == u"m21viii");
    CHECK(foldText(u"İ") == u"i");
    CHECK(foldText(u"二〇二六年") == u"二〇二六年");
    CHECK(foldText(u"“海康”——《威视》·…、。") == u"海康威视");
    CHECK(foldText(u"😀 👨‍👩‍👧 ✓ \U0001F1E8\U0001F1F3").isEmpty());
    CHECK(foldText(u"").isEmpty());
    CHECK(foldText(u"\U0002070E野家") == u"\U0002070E野家");
    const QString broken = QString(QChar(0xD842)) + u'a';
    CHECK(foldText(broken) == u"a");
    CHECK(foldText(u"a%_'\"*\n\tb") == u"ab");
}

TEST_CASE("Folding simplified text changes nothing more", "[unit]")
{
    for (char32_t c = 0x3400; c < 0x32000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = foldText(QString::fromUcs4(&c, 1));
        if (foldText(once) != once) {
            CAPTURE(static_cast<unsigned>(c));
            REQUIRE(foldText(once) == once);
        }
    }
}

TEST_CASE("§2 company names are compared without their legal form", "[unit]")
{
    CHECK(foldCompany(u"杭州海康威视数字技术股份有限公司") == u"杭州海康威视数字技术");
    CHECK(foldCompany(u"華為技術有限公司") == foldCompany(u"华为技术"));
    CHECK(foldCompany(u"腾讯科技（深圳）有限公司") == u"腾讯科技深圳");
    CHECK(foldCompany(u"中兴（集团）有限责任公司") == u"中兴");
    CHECK(foldCompany(u"Acme Co., Ltd.") == u"acme");
    CHECK(foldCompany(u"ACME  Inc") == foldCompany(u"acme"));
    CHECK(foldCompany(u"大华Ltd") == u"大华");
    CHECK(foldCompany(u"Costco") == u"costco");
    CHECK(foldCompany(u"Zinc Works") == u"zincworks");
    CHECK(foldCompany(u"有限公司") == u"有限公司");
    CHECK(foldCompany(u"Company Ltd") == u"companyltd");
    CHECK(foldCompany(u"某某公司上海分公司") == u"某某公司上海分公司");
    CHECK(foldCompany(u"").isEmpty());
}

TEST_CASE("§2 phones are compared by their digits", "[unit]")
{
    CHECK(foldPhone(u"+86 138-0013-8000") == u"13800138000");
    CHECK(foldPhone(u"0086 13800138000") == u"13800138000");
    CHECK(foldPhone(u"8613800138000") == u"13800138000");
    CHECK(foldPhone(u"013800138000") == u"13800138000");
    CHECK(foldPhone(u"１３８ ００１３ ８０００") == u"13800138000");
    CHECK(foldPhone(u"010-8888 8888") == u"01088888888");
    CHECK(foldPhone(u"+86 10 8888 8888") == u"01088888888");
    CHECK(foldPhone(u"+86 (0)10 8888 8888") == u"01088888888");
    CHECK(foldPhone(u"+86 400-820-8820") == u"4008208820");
    CHECK(foldPhone(u"86123456") == u"86123456");
    CHECK(foldPhone(u"+1 212 555 0100") == u"12125550100");
    CHECK(foldPhone(u"none").isEmpty());
}

TEST_CASE("Chinese names are found by their pinyin initials and sort by their pinyin", "[unit]")
{
    CHECK(pinyinInitials(u"张伟明") == u"zwm");
    CHECK(pinyinInitials(u"張偉明") == u"zwm");
    CHECK(pinyinInitials(u"吕A１") == u"la1");
    CHECK(pinyinInitials(u"李-雷 (Leo)") == u"llleo");
    CHECK(pinyinKey(u"张伟明") == u"zhang wei ming");
    CHECK(pinyinKey(u"吕布") == u"lv bu");
    CHECK(pinyinKey(u"二〇一厂") == u"er ling yi chang");
    CHECK(pinyinKey(u"北京ABC科技") == u"bei jing abc ke ji");
    CHECK(pinyinKey(u"\U00020000").size() > 1);
    CHECK(pinyinKey(u"Zoë") == u"zoë");
    QStringList names = {QStringLiteral("王五"), QStringLiteral("阿明"), QStringLiteral("李四"),
                         QStringLiteral("陈六")};
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return pinyinKey(a) < pinyinKey(b); });
    CHECK(names.join(u' ') == u"阿明 陈六 李四 王五");
}

TEST_CASE("The search text is fields and initials, its tokens are pairs", "[unit]")
{
    CHECK(searchText({QStringLiteral("138-00"), QString(), QStringLiteral("--")},
                     {QStringLiteral("张伟"), QStringLiteral("Leo")}) == u"13800\n张伟\nzw\nleo");
    CHECK(searchText({}, {}).isEmpty());
    CHECK(searchTokens(u"张伟明\nab") == u"张伟 伟明 明 ab b");
    CHECK(searchTokens(u"").isEmpty());
    CHECK(searchMatch(u"张伟明  ab c") == u"\"张伟 伟明\" AND \"ab\" AND \"c\" *");
    CHECK(searchMatch(u" 😀 ").isEmpty());
    CHECK(searchLikePatterns(u"Ａ_b　張") == QStringList{QStringLiteral("%ab%"), QStringLiteral("%张%")});
    CHECK(searchTsVector(u"张伟\nab") == u"'张伟':1 '伟':2 'ab':3 'b':4");
    CHECK(searchTsQuery(u"张伟明 c") == u"('张伟' <-> '伟明') & ('c':*)");
}

namespace {

void execute(QSqlQuery &query, const QString &sql)
{
    INFO(sql.toStdString());
    const bool done = query.exec(sql);
    INFO(query.lastError().text().toStdString());
    REQUIRE(done);
}

QString randomText(Random &random, qint64 lengthAtMost)
{
    static const QString few = QStringLiteral("张伟明张張a1b2 -é");
    static const QString many =
        QStringLiteral("海康威视數字技術电话電話後裏乾著ＡＢ１２（）、aAzZ09ßİıéêñçøжЖαΑςΣあアｶﾞ가각한ㄱ"
                       "กำनमस्तेعرب①½㎡ﬁ々〇…%_*\"'^\\");
    static const QList<QString> rare = {
        QStringLiteral("😀"),
        QStringLiteral("👨‍👩‍👧"),
        QStringLiteral("e\u0301"),
        QStringLiteral("x\u0323"),
        QStringLiteral("\U0002070E"),
        QStringLiteral("\U0002B820"),
        QStringLiteral("\U00030EDE"),
        QStringLiteral("\U0001D400"),
        QStringLiteral("\U00010400"),
        QStringLiteral("\U0001E900"),
        QStringLiteral("\uE000\uE100"),
        QStringLiteral("\u9FFF"),
        QStringLiteral("\u4DBF"),
        QStringLiteral("\u1C80"),
        QStringLiteral("\u0345"),
        QStringLiteral("\u200D"),
        QStringLiteral("\n"),
        QStringLiteral("\u3000"),
        QString(QChar(0xD800)),
        QStringLiteral("\u1E9E"),
        QStringLiteral("\uA7AF"),
    };
    QString text;
    const qint64 length = random.between(0, lengthAtMost);
    for (qint64 i = 0; i < length; ++i) {
        if (random.oneIn(12))
            text += random.pick(rare);
        else if (random.oneIn(40))
            text += QString::fromUcs4(std::array{char32_t(random.between(0x80, 0x2FFFF))}.data(), 1);
        else
            text += random.pick(random.oneIn(3) ? many : few);
    }
    return text;
}

} // namespace

TEST_CASE("Searching the index finds the same rows as LIKE for any query", "[unit]")
{
    const QString connection = QStringLiteral("text_fold_test");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(QStringLiteral(":memory:"));
        REQUIRE(database.open());
        QSqlQuery sql(database);
        execute(sql, QStringLiteral("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"));
        execute(sql, QStringLiteral("CREATE VIRTUAL TABLE found USING fts5(tokens, content='', "
                                    "tokenize='unicode61 remove_diacritics 0')"));
        Random random(20260924);
        QStringList raw;
        database.transaction();
        for (int id = 1; id <= 1500; ++id) {
            const QStringList fields = {randomText(random, 8), randomText(random, 20)};
            const QStringList names = {randomText(random, 5)};
            raw += fields + names;
            const QString text = searchText(fields, names);
            sql.prepare(QStringLiteral("INSERT INTO texts VALUES (?, ?)"));
            sql.addBindValue(id);
            sql.addBindValue(text);
            REQUIRE(sql.exec());
            sql.prepare(QStringLiteral("INSERT INTO found (rowid, tokens) VALUES (?, ?)"));
            sql.addBindValue(id);
            sql.addBindValue(searchTokens(text));
            REQUIRE(sql.exec());
        }
        database.commit();

        const auto ids = [&sql] {
            QList<qint64> list;
            while (sql.next())
                list.append(sql.value(0).toLongLong());
            return list;
        };
        QSqlQuery vocabulary(database);
        execute(vocabulary, QStringLiteral("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(found, row)"));
        qint64 hits = 0;
        for (int i = 0; i < 4000; ++i) {
            QString query = randomText(random, random.oneIn(3) ? 1 : 6);
            if (random.oneIn(2)) {
                const QString source = random.pick(raw);
                const qint64 start = random.between(0, source.size());
                query = source.mid(start, random.between(1, 5));
            }
            if (random.oneIn(4))
                query += u' ' + randomText(random, 2);
            const QString match = searchMatch(query);
            const QStringList patterns = searchLikePatterns(query);
            REQUIRE(match.isEmpty() == patterns.isEmpty());
            if (match.isEmpty())
                continue;
            sql.prepare(QStringLiteral("SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid"));
            sql.addBindValue(match);
            INFO(query.toStdString() << " | " << match.toStdString());
            REQUIRE(sql.exec());
            const QList<qint64> byIndex = ids();
            sql.prepare(QStringLiteral("SELECT id FROM texts WHERE text LIKE ?") +
                        QStringLiteral(" AND text LIKE ?").repeated(patterns.size() - 1) +
                        QStringLiteral(" ORDER BY id"));
            for (const QString &pattern : patterns)
                sql.addBindValue(pattern);
            REQUIRE(sql.exec());
            REQUIRE(byIndex == ids());
            hits += byIndex.size();
        }
        CHECK(hits > 10'000); // the queries are not idle

        // The tokenizer took every token as it was written.
        execute(sql, QStringLiteral("SELECT text FROM texts"));
        QSet<QString> written;
        while (sql.next()) {
            const QStringList tokens = searchTokens(sql.value(0).toString()).split(u' ', Qt::SkipEmptyParts);
            written.unite(QSet<QString>(tokens.begin(), tokens.end()));
        }
        QSet<QString> indexed;
        execute(sql, QStringLiteral("SELECT term FROM vocabulary"));
        while (sql.next())
            indexed.insert(sql.value(0).toString());
        CHECK(indexed == written);
    }
    QSqlDatabase::removeDatabase(connection);
}

TEST_CASE("A query that is a whole book is cut, not refused", "[unit]")
{
    const QString book = QString(100'000, u'书');
    CHECK(searchMatch(book).size() < 2'000);
    CHECK(searchLikePatterns(book).first().size() == 502);
}

TEST_CASE("Folding keeps up with an import", "[unit][slow]")
{
    const QStringList fields = {QStringLiteral("L-2026-000123"), QStringLiteral("138-0013-8000"),
                                QStringLiteral("wang.xiaoming@example.com"),
                                QStringLiteral("浙江省杭州市滨江区江南大道")};
    const QStringList names = {QStringLiteral("杭州海康威视数字技术股份有限公司"), QStringLiteral("张伟明")};
    QElapsedTimer timer;
    timer.start();
    qsizetype size = 0;
    for (int i = 0; i < 100'000; ++i)
        size += searchTokens(searchText(fields, names)).size();
    CHECK(size > 0);
    CHECK(timer.elapsed() < 10'000); // a quarter of a second on a free machine; a sanitizer takes its time
}

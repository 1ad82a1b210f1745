// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_sheet.h"
#include "tests/catch.h"

using namespace salesdesk;

namespace {

SheetWords words()
{
    SheetWords words;
    words.addHeading(QStringLiteral("工号"), SheetPlace::Number);
    words.addHeading(QStringLiteral("Name"), SheetPlace::Name);
    words.addHeading(QStringLiteral("姓名"), SheetPlace::Name);
    words.addHeading(QStringLiteral("小组"), SheetPlace::Team);
    words.addHeading(QStringLiteral("登录名"), SheetPlace::Login);
    words.addHeading(QStringLiteral("手机"), SheetPlace::Phone);
    words.addRole(QStringLiteral("销售组长"), Role::TeamLeader);
    return words;
}

} // namespace

TEST_CASE("cells of the clipboard are read with their quotes, tabs and lines", "[unit]")
{
    CHECK(clipboardRows(QStringLiteral("a\tb\r\n\"two\nlines\"\t\"say \"\"hi\"\"\"\n\nlast\t")) ==
          QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                             {QStringLiteral("two\nlines"), QStringLiteral("say \"hi\"")},
                             {QStringLiteral("last"), QString()}});
    CHECK(clipboardRows({}).isEmpty());
}

TEST_CASE("people of a sheet stand in the usual order or as its headings say", "[unit]")
{
    const auto usual =
        peopleFromSheet(QStringLiteral("01\t韩冰\t一组\t销售组长\n02\t\t一组\n03\t王磊"), words());
    REQUIRE(usual.size() == 2);
    CHECK(usual[0].role == Role::TeamLeader);
    CHECK(usual[0].team == QStringLiteral("一组"));
    CHECK(usual[1].number == QStringLiteral("03"));
    CHECK(usual[1].role == Role::Salesperson);
    CHECK(usual[1].roleKnown);

    const auto headed = peopleFromSheet(QStringLiteral("小组\t姓名\t备注\n一组\t韩冰\t新来的\n"), words());
    REQUIRE(headed.size() == 1);
    CHECK(headed[0].name == QStringLiteral("韩冰"));
    CHECK(headed[0].team == QStringLiteral("一组"));
    CHECK(headed[0].number.isEmpty());

    const QString whole = QStringLiteral("姓名\t登录名\t手机\t籍贯\n韩冰\thanbing\t13800010003\t济南\n");
    const auto full = peopleFromSheet(whole, words());
    REQUIRE(full.size() == 1);
    CHECK(full[0].login == QStringLiteral("hanbing"));
    CHECK(full[0].phone == QStringLiteral("13800010003"));
    CHECK(ignoredHeadings(whole, words()) == QStringList{QStringLiteral("籍贯")});
    CHECK(ignoredHeadings(QStringLiteral("韩冰\t一组\n"), words()).isEmpty());

    const auto names = peopleFromSheet(QStringLiteral("韩冰\n王磊\n"), words());
    REQUIRE(names.size() == 2);
    CHECK(names[1].name == QStringLiteral("王磊"));

    const auto unknown = peopleFromSheet(QStringLiteral("1\t韩冰\t\tboss"), words());
    CHECK_FALSE(unknown[0].roleKnown);
}

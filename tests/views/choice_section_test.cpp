// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/choice_service.h"
#include "tests/catch.h"
#include "tests/support/page_office.h"
#include "tests/support/rows.h"
#include "views/people/choice_section.h"

#include <QListWidget>
#include <QPushButton>

using namespace salesdesk;

TEST_CASE("the lists of choices are kept from Office", "[views]")
{
    tests::TestOffice office;
    tests::PageOffice desk(
        office, office.addStaff(QStringLiteral("a"), QStringLiteral("陈静"), {Role::Administrator}));
    ChoiceService choices(*office.work);
    ChoiceSection section(desk.context, choices);
    section.show();
    section.refresh();
    auto *list = section.findChild<QListWidget *>(QStringLiteral("choices"));
    REQUIRE(list != nullptr);
    const auto click = [&section](const char *name) {
        auto *button = section.findChild<QPushButton *>(QLatin1StringView(name));
        INFO(name);
        REQUIRE(button != nullptr);
        REQUIRE(button->isEnabled());
        button->click();
    };
    click("choices-category");
    const int before = list->count();
    desk.prompts.answers = {QStringLiteral("摄像机"), QStringLiteral("录像机")};
    click("choiceAdd");
    click("choiceAdd");
    REQUIRE(list->count() == before + 2);
    CHECK(list->currentItem()->text() == QStringLiteral("录像机"));
    click("choiceUp");
    CHECK(list->currentRow() == before);
    CHECK(list->currentItem()->text() == QStringLiteral("录像机"));

    tests::insertRow(*office.database, QStringLiteral("product"),
                     {{QStringLiteral("code"), QStringLiteral("CP-1")},
                      {QStringLiteral("name"), QStringLiteral("枪机")},
                      {QStringLiteral("name_key"), QStringLiteral("qiangji")},
                      {QStringLiteral("list_price"), 100},
                      {QStringLiteral("category"), QStringLiteral("录像机")}});
    click("choiceRemove");
    CHECK(desk.prompts.asked.last().contains(QStringLiteral("录像机"))); // in use, and how to go on
    CHECK(list->count() == before + 2);
    click("choiceRetire");
    CHECK(list->currentItem()->text().contains(QStringLiteral("retired")));
    auto *retire = section.findChild<QPushButton *>(QStringLiteral("choiceRetire"));
    CHECK(retire->text() == QStringLiteral("Bring back"));
    click("choiceRetire");
    CHECK(list->currentItem()->text() == QStringLiteral("录像机"));
    desk.prompts.answers = {QStringLiteral("硬盘录像机")};
    click("choiceRename");
    CHECK(list->currentItem()->text() == QStringLiteral("硬盘录像机"));
    list->setCurrentRow(before + 1);
    click("choiceRemove");
    CHECK(list->count() == before + 1);
    CHECK(list->currentRow() == before); // and goes on where it was
    CHECK(section.findChild<QPushButton *>(QStringLiteral("choiceAdd"))->shortcut() ==
          QKeySequence(Qt::CTRL | Qt::Key_N));
}

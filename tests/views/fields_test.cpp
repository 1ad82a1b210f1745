// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "views/shared/date_edit.h"
#include "views/shared/money_edit.h"
#include "views/shared/picker.h"
#include "views/shared/typed_date.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>

using namespace salesdesk;

namespace {

void type(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(widget, &press);
    }
}

void leave(QWidget *widget)
{
    QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(widget, &out);
}

} // namespace

TEST_CASE("a money field takes amounts as people type them and shows separators when it is left", "[views]")
{
    MoneyEdit edit;
    const auto typed = [&](const char *text) {
        edit.clear();
        type(&edit, QString::fromUtf8(text));
        return edit.minor();
    };
    CHECK(typed("12,000.50") == 1200050);
    CHECK(typed("１２０００") == 1200000);
    CHECK(typed("1.2万") == 1200000);
    CHECK(edit.problem().isEmpty());
    leave(&edit);
    CHECK(edit.text() == QStringLiteral("12,000.00"));
    CHECK_FALSE(typed("twelve").has_value());
    CHECK_FALSE(edit.problem().isEmpty());
    CHECK_FALSE(typed("-5").has_value());
    CHECK_FALSE(edit.problem().isEmpty());
    edit.setNegativeAllowed(true);
    CHECK(typed("-5") == -500);
    CHECK_FALSE(typed("").has_value());
    CHECK(edit.problem().isEmpty());
    CHECK(minorText(-123456789) == QStringLiteral("-1,234,567.89"));
    CHECK(minorText(5) == QStringLiteral("0.05"));
}

TEST_CASE("dates are read as people type them", "[views]")
{
    const QDate today(2026, 9, 21); // a Monday
    const auto [text, expected] = GENERATE(table<const char *, QDate>({
        {"2026-09-30", QDate(2026, 9, 30)},
        {"2026/9/30", QDate(2026, 9, 30)},
        {"2026.9.30", QDate(2026, 9, 30)},
        {"20260930", QDate(2026, 9, 30)},
        {"２０２６－０９－３０", QDate(2026, 9, 30)},
        {"2026年9月30日", QDate(2026, 9, 30)},
        {"9/30", QDate(2026, 9, 30)},
        {"9月30日", QDate(2026, 9, 30)},
        {"+7d", QDate(2026, 9, 28)},
        {"+7", QDate(2026, 9, 28)},
        {"-3D", QDate(2026, 9, 18)},
        {"+2w", QDate(2026, 10, 5)},
        {"+1m", QDate(2026, 10, 21)},
        {"今天", QDate(2026, 9, 21)},
        {"明天", QDate(2026, 9, 22)},
        {"後天", QDate(2026, 9, 23)},
        {"Tomorrow", QDate(2026, 9, 22)},
        {"周五", QDate(2026, 9, 25)},
        {"下週一", QDate(2026, 9, 28)},
        {"2024-02-29", QDate(2024, 2, 29)},
        {"31-02-2017", QDate()},
        {"2026-02-30", QDate()},
        {"soon", QDate()},
    }));
    INFO(text);
    CHECK(parseTypedDate(QString::fromUtf8(text), today) == expected);
}

TEST_CASE("a date field shows the whole date when it is left and says what it cannot read", "[views]")
{
    DateEdit edit;
    edit.setToday([] { return QDate(2026, 9, 21); });
    type(&edit, QStringLiteral("+7d"));
    leave(&edit);
    CHECK(edit.text() == QStringLiteral("2026-09-28"));
    CHECK(edit.value() == QVariant(QDate(2026, 9, 28)));
    edit.clear();
    type(&edit, QStringLiteral("2026-02-30"));
    leave(&edit);
    CHECK(edit.text() == QStringLiteral("2026-02-30"));
    CHECK_FALSE(edit.problem().isEmpty());
    CHECK_FALSE(edit.date().isValid());
}

TEST_CASE("a picker shows the answer to the latest text only and can create in place", "[views]")
{
    Picker picker;
    QList<std::pair<QString, Picker::Found>> asked;
    picker.setSearch([&](const QString &text, Picker::Found found) {
        asked.append({text, std::move(found)});
    });
    QString created;
    picker.setCreate([&](const QString &text, auto done) {
        created = text;
        done({9, text, {}});
    });
    picker.show();
    picker.activateWindow();
    picker.setFocus();
    type(&picker, QStringLiteral("ha"));
    picker.search();
    type(&picker, QStringLiteral("i"));
    picker.search();
    REQUIRE(asked.size() == 2);
    CHECK(asked[1].first == QStringLiteral("hai"));
    CHECK_FALSE(picker.problem().isEmpty());

    auto *list = picker.findChild<QCompleter *>();
    asked[1].second({{3, QStringLiteral("海康"), {}}, {4, QStringLiteral("海宁"), {}}});
    asked[0].second({{1, QStringLiteral("hao"), {}}}); // late, and of an older text
    REQUIRE(list->completionModel()->rowCount() == 3); // two and the offer to create
    Q_EMIT list->activated(list->completionModel()->index(1, 0));
    CHECK(picker.chosen() == 4);
    CHECK(picker.text() == QStringLiteral("海宁"));
    CHECK(picker.problem().isEmpty());

    picker.clear();
    type(&picker, QStringLiteral("new"));
    CHECK(picker.chosen() == 0);
    picker.search();
    asked.last().second({});
    Q_EMIT list->activated(list->completionModel()->index(0, 0));
    CHECK(created == QStringLiteral("new"));
    CHECK(picker.chosen() == 9);
}

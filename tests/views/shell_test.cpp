// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/support/spy.h"
#include "views/shell/command_palette.h"
#include "views/shell/main_window.h"
#include "views/shell/status_strip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

using namespace salesdesk;

namespace {

class TracePage final : public Page
{
public:
    using Page::Page;
    int refreshed = 0;
    QByteArray left;
    qint64 opened = 0;
    ListFilter filter;

    void refresh() override { ++refreshed; }
    QByteArray saveState() const override { return left; }
    void restoreState(const QByteArray &state) override { left = state; }
    QString helpTopic() const override { return QStringLiteral("topic"); }
    void openRecord(Kind, qint64 id) override { opened = id; }
    void applyFilter(const ListFilter &wanted) override { filter = wanted; }
};

PageRegistry registry(int *made)
{
    PageRegistry pages;
    const auto add = [&](const char *key, const char *icon, QList<Kind> kinds) {
        pages.add({QString::fromLatin1(key), icon, [key] { return QString::fromLatin1(key); },
                   [made](QWidget *parent) {
                       ++*made;
                       return new TracePage(parent);
                   },
                   std::move(kinds)});
    };
    add("today", "today", {});
    add("leads", "person", {Kind::Lead});
    add("contracts", "contract", {Kind::Contract, Kind::Instalment});
    return pages;
}

TracePage *tracePage(const MainWindow &window, const char *key)
{
    return static_cast<TracePage *>(window.page(QString::fromLatin1(key)));
}

void trigger(QObject *window, const char *keys)
{
    for (QShortcut *shortcut : window->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (shortcut->key() == QKeySequence(QLatin1String(keys)))
            Q_EMIT shortcut->activated();
    }
}

} // namespace

TEST_CASE("pages are made when their tab is first shown, by click or by Ctrl and number", "[views]")
{
    int made = 0;
    MainWindow window(registry(&made));
    CHECK(made == 0);
    window.showPage(0);
    CHECK(made == 1);
    trigger(&window, "Ctrl+3");
    CHECK(made == 2);
    CHECK(window.currentKey() == QStringLiteral("contracts"));
    CHECK(window.findChild<QPushButton *>(QStringLiteral("tab-3"))->isChecked());
    trigger(&window, "Ctrl+9");
    CHECK(window.currentIndex() == 2);
    window.findChild<QPushButton *>(QStringLiteral("tab-1"))->click();
    CHECK(made == 2);
    CHECK(tracePage(window, "today")->refreshed == 2);
}

TEST_CASE("a record opens on the page of its kind", "[views]")
{
    int made = 0;
    MainWindow window(registry(&made));
    window.showPage(0);
    window.open(Kind::Instalment, 7);
    CHECK(window.currentKey() == QStringLiteral("contracts"));
    CHECK(tracePage(window, "contracts")->opened == 7);
    window.open(Kind::Team, 1); // no page shows teams here
    CHECK(window.currentKey() == QStringLiteral("contracts"));
    window.openList(QStringLiteral("leads"), {QStringLiteral("pool"), {}, {}});
    CHECK(tracePage(window, "leads")->filter.view == QStringLiteral("pool"));
}

TEST_CASE("each tab remembers where it was left, also one that was not opened this time", "[views]")
{
    int made = 0;
    QJsonObject state;
    {
        MainWindow window(registry(&made));
        window.showPage(0);
        window.showPage(1);
        tracePage(window, "today")->left = "here";
        tracePage(window, "leads")->left = "there";
        state = window.saveState();
    }
    MainWindow window(registry(&made));
    window.restoreState(state);
    CHECK(window.currentKey() == QStringLiteral("leads"));
    CHECK(tracePage(window, "leads")->left == "there");
    CHECK(window.page(QStringLiteral("today")) == nullptr);
    CHECK(window.saveState().value(QStringLiteral("pages")) == state.value(QStringLiteral("pages")));
    window.showPage(0);
    CHECK(tracePage(window, "today")->left == "here");
}

TEST_CASE("F1 asks for the help of the page one is on", "[views]")
{
    int made = 0;
    MainWindow window(registry(&made));
    window.showPage(0);
    tests::Spy help(&window, &MainWindow::helpRequested);
    trigger(&window, "F1");
    REQUIRE(help.size() == 1);
    CHECK(std::get<0>(help.at(0)) == QStringLiteral("topic"));
}

TEST_CASE("the palette finds records and commands and opens the chosen one", "[views]")
{
    int made = 0;
    MainWindow window(registry(&made));
    window.showPage(0);
    int opened = 0;
    window.finder()->setSearch([&](const QString &text, CommandPalette::Found found) {
        if (text == QStringLiteral("zwm"))
            found(
                {{QStringLiteral("People"), {{QStringLiteral("张伟明"), {}, "person", [&] { ++opened; }}}}});
        else
            found({});
    });
    window.show();
    window.finder()->open();
    auto *text = window.finder()->findChild<QLineEdit *>(QStringLiteral("paletteText"));
    auto *list = window.finder()->findChild<QListWidget *>(QStringLiteral("paletteList"));
    const auto enter = [&] {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(text, &key);
    };
    CHECK(list->count() == 1 + 3 + 1); // heading, tabs, the list of keys
    text->setText(QStringLiteral("zwm"));
    enter();
    CHECK(opened == 1);
    CHECK_FALSE(window.finder()->isVisible());

    window.finder()->open();
    text->setText(QStringLiteral("contracts"));
    enter();
    CHECK(window.currentKey() == QStringLiteral("contracts"));
}

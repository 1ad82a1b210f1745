// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/lead_service.h"
#include "models/measures/measure_service.h"
#include "tests/catch.h"
#include "tests/support/child.h"
#include "tests/support/page_office.h"
#include "views/today/first_steps_panel.h"
#include "views/today/today_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

using namespace salesdesk;
using salesdesk::tests::child;

namespace {

struct Today
{
    tests::TestOffice office;
    Office data;
    PeopleService people{*office.work, data};
    ApprovalEngine approvals{*office.work, people, data};
    LeadService leads{*office.work, data};
    MeasureService measures{*office.work, data};
    FirstStepsService steps{*office.work, approvals, people};
    tests::PageOffice desk;
    int targetsOpened = 0;
    int waiting = 0;

    explicit Today(Role role)
        : desk(office, office.addStaff(QStringLiteral("me"), QStringLiteral("陈静"), {role}))
    {
    }
    TodayServices services()
    {
        return {leads, measures, steps,
                [this](QWidget *parent, const std::function<void(int)> &tell) {
                    tell(waiting);
                    return new QWidget(parent);
                },
                [this] { ++targetsOpened; }};
    }
};

bool stepsShown(TodayPage &page)
{
    return child<FirstStepsPanel>(&page, "firstSteps")->isVisibleTo(&page);
}

} // namespace

TEST_CASE("a new office opens on its first steps, and each opens its place", "[views]")
{
    Today today(Role::Administrator);
    TodayPage page(today.desk.context, today.services());
    page.resize(1200, 700);
    page.show();
    page.refresh();
    REQUIRE(stepsShown(page));
    auto *panel = child<FirstStepsPanel>(&page, "firstSteps");
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(child<QPushButton>(panel, "nextStep"), &enter);
    REQUIRE(today.desk.navigator.lists.size() == 1);
    CHECK(today.desk.navigator.lists.first().first == QStringLiteral("office"));
    CHECK(today.desk.navigator.lists.first().second.view == QStringLiteral("people"));
    Q_EMIT panel->wanted(FirstStepPlace::Import);
    CHECK(today.desk.imports == QStringList{QStringLiteral("leads")});
    Q_EMIT panel->wanted(FirstStepPlace::Targets);
    CHECK(today.targetsOpened == 1);
}

TEST_CASE("first steps that were put away stay away, and what waits comes before them", "[views]")
{
    Today today(Role::Administrator);
    QByteArray left;
    {
        TodayPage page(today.desk.context, today.services());
        page.show();
        child<QPushButton>(&page, "putStepsAway")->click();
        CHECK_FALSE(stepsShown(page));
        CHECK_FALSE(child<QWidget>(&page, "todaySteps")->isVisibleTo(&page));
        left = page.saveState();
    }
    TodayPage again(today.desk.context, today.services());
    again.restoreState(left);
    again.show();
    again.refresh();
    CHECK_FALSE(stepsShown(again));

    today.waiting = 2;
    TodayPage busy(today.desk.context, today.services());
    busy.show();
    CHECK_FALSE(stepsShown(busy));
    CHECK(child<QWidget>(&busy, "todaySteps")->isVisibleTo(&busy));
}

TEST_CASE("a salesperson's steps are ticked as they are done, and go with the last one", "[views]")
{
    Today today(Role::Salesperson);
    TodayPage page(today.desk.context, today.services());
    page.show();
    REQUIRE(stepsShown(page));
    const auto buttons = [&page] {
        return page.findChildren<QPushButton *>(QStringLiteral("nextStep")).last()->text();
    };
    CHECK(buttons() == FirstStepsPanel::tr("Open leads"));
    Lead lead;
    lead.company = QStringLiteral("华安智控");
    REQUIRE(today.leads.create(today.desk.who, lead).ok());
    auto *card = child<QWidget>(&page, "todaySteps");
    CHECK(card->accessibleName().contains(TodayPage::tr("%1 of %2").arg(1).arg(4)));

    // Nothing is left of them for somebody whose roles have none.
    Today legal(Role::Legal);
    TodayPage quiet(legal.desk.context, legal.services());
    quiet.show();
    CHECK_FALSE(stepsShown(quiet));
    CHECK_FALSE(child<QWidget>(&quiet, "todaySteps")->isVisibleTo(&quiet));
}

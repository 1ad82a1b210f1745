// SPDX-License-Identifier: GPL-3.0-or-later
// What walking through the program by mouse and keyboard found.
#include "models/leads/lead_service.h"
#include "models/people/people_columns.h"
#include "models/people/people_service.h"
#include "models/targets/target_service.h"
#include "models/wording/labels.h"
#include "tests/catch.h"
#include "tests/support/child.h"
#include "tests/support/deal_office.h"
#include "tests/support/eventually.h"
#include "tests/support/page_office.h"
#include "views/contracts/sign_dialog.h"
#include "views/people/own_secrets.h"
#include "views/shared/data_table.h"
#include "views/shared/date_edit.h"
#include "views/shared/dialog_prompts.h"
#include "views/shared/filter_bar.h"
#include "views/shared/form_dialog.h"
#include "views/shared/people_choice.h"
#include "views/shared/picker.h"
#include "views/shared/record_form.h"
#include "views/shared/register_view.h"
#include "views/shared/scaled_edit.h"
#include "views/shell/first_start.h"
#include "views/shell/login_dialog.h"
#include "views/targets/target_dialog.h"
#include "views/today/today_lists.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace salesdesk;
using salesdesk::tests::child;

namespace {

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(widget, &event);
}

} // namespace

TEST_CASE("what was typed for a new office stays when it cannot be made, and Esc goes back", "[views]")
{
    tests::ScriptedPrompts prompts;
    prompts.answers = {QDir::tempPath() + QStringLiteral("/a.salesdesk")};
    QList<StartChoice> tried;
    FirstStart start(prompts, [&tried](const StartChoice &choice) {
        tried.append(choice);
        return QStringLiteral("refused");
    });
    child<QPushButton>(&start, "startNew")->click();
    for (const auto &[field, text] : {std::pair{"name", "华安智控"},
                                      {"adminName", "陈静"},
                                      {"adminPassword", "admin1"},
                                      {"again", "admin1"}})
        child<QLineEdit>(&start, field)->setText(QString::fromUtf8(text));
    start.show();
    press(child<QLineEdit>(&start, "again"), Qt::Key_Return);
    REQUIRE(tried.size() == 1);
    CHECK(prompts.asked.size() == 1); // one Enter, one question
    CHECK(tried.first().name == QStringLiteral("华安智控"));
    CHECK(tried.first().preset == QStringLiteral("general"));
    CHECK(tried.first().currency == QStringLiteral("CNY"));
    CHECK(start.result() != QDialog::Accepted);
    CHECK(child<QLabel>(&start, "problem")->text() == QStringLiteral("refused"));
    CHECK(child<QLineEdit>(&start, "name")->text() == QStringLiteral("华安智控"));
    start.reject();
    CHECK(child<QLabel>(&start, "problem")->text().isEmpty());
}

TEST_CASE("Enter goes on to the next field and ends on the button that saves", "[views]")
{
    tests::ScriptedPrompts prompts;
    auto *form = new RecordForm(1);
    auto *first = form->add(QStringLiteral("first"), new QLineEdit);
    auto *last = form->add(QStringLiteral("last"), new QLineEdit);
    FormDialog dialog(form, prompts, nullptr);
    int saved = 0;
    QObject::connect(&dialog, &FormDialog::saveRequested, &dialog, [&saved] { ++saved; });
    dialog.show();
    first->setFocus();
    press(first, Qt::Key_Return);
    CHECK(dialog.focusWidget() == last);
    press(last, Qt::Key_Return);
    auto *save = child<QPushButton>(&dialog, "save");
    CHECK(dialog.focusWidget() == save);
    CHECK(saved == 0);
    press(save, Qt::Key_Return);
    CHECK(saved == 1);
}

TEST_CASE("figures of targets are split for a whole year, without cents, and Ctrl+Enter saves", "[views]")
{
    tests::TestOffice office;
    const TeamId team = office.addTeam(QStringLiteral("一组"));
    for (const char *number : {"s1", "s2", "s3"})
        office.addStaff(QString::fromLatin1(number), QString::fromLatin1(number), {Role::Salesperson}, team);
    tests::PageOffice desk(
        office, office.addStaff(QStringLiteral("m"), QStringLiteral("周敏"), {Role::SalesManager}));
    TargetService targets(*office.work);
    TargetDialog dialog(desk.context, targets, Period::holding(QDate(2026, 9, 21), PeriodKind::Year, 1));
    CHECK(child<QPushButton>(&dialog, "save")->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return));
    const int teamRow = 1;
    dialog.model()->item(teamRow, 1)->setText(QStringLiteral("40万"));
    dialog.model()->item(teamRow, 2)->setText(QStringLiteral("600000"));
    dialog.view()->setCurrentIndex(dialog.model()->index(teamRow, 0));
    dialog.splitDown();
    CHECK(dialog.model()->item(2, 1)->text() == QStringLiteral("133,334"));
    CHECK(dialog.model()->item(4, 1)->text() == QStringLiteral("133,333"));
    CHECK(dialog.model()->item(3, 2)->text() == QStringLiteral("200,000"));
    CHECK(dialog.model()->item(3, 3)->text().isEmpty());
}

TEST_CASE("a contract is not signed tomorrow, and says so", "[views]")
{
    tests::DealOffice deal;
    tests::PageOffice desk(deal, deal.sales);
    const auto file = deal.contracts.create(deal.sales, deal.contractOf());
    REQUIRE(file.ok());
    auto *sign = new SignDialog(desk.context, deal.contracts, file->contract, &desk.window);
    Q_UNUSED(sign)
    auto *dialog = child<FormDialog>(&desk.window, "signDialog");
    child<DateEdit>(dialog, "signed_on")->setDate(QDate(2026, 9, 22));
    dialog->save();
    CHECK(child<QLabel>(dialog, "signed_on-error")->text().contains(QStringLiteral("today")));
    delete dialog;
}

TEST_CASE("who drafted a document that was returned finds it on Today", "[views]")
{
    tests::DealOffice deal;
    LeadService leads(*deal.work, deal.office);
    const auto made = deal.contracts.create(deal.sales, deal.contractOf());
    REQUIRE(made.ok());
    const auto request = deal.approvals.send(deal.sales, Kind::Contract, made->contract.id.value);
    REQUIRE(deal.approve(deal.leader, *request, Decision::Return, QStringLiteral("首付 40%")).ok());
    for (const bool drafter : {true, false}) {
        tests::PageOffice desk(deal, drafter ? deal.sales : deal.colleague);
        const auto lists = todayLists(desk.context, leads);
        const auto found = std::find_if(lists.cbegin(), lists.cend(), [](const TodayList &list) {
            return list.what == TodayList::ReturnedContracts;
        });
        REQUIRE(found != lists.cend());
        WindowedTable table(desk.context.lists, *found->reg, desk.who);
        qint64 counted = -1;
        table.count(found->filters, &desk.window, [&counted](qint64 count) { counted = count; });
        EVENTUALLY(counted >= 0);
        CHECK(counted == (drafter ? 1 : 0));
    }
}

TEST_CASE("a file is offered a folder that is there", "[views]")
{
    CHECK(QFileInfo(documentsPath(QStringLiteral("a.pdf"))).dir().exists());
}

TEST_CASE("Enter with no password goes on to the password", "[views]")
{
    int tried = 0;
    LoginDialog dialog(QStringLiteral("office"), {}, false,
                       [&tried](const QString &, const QString &, bool) -> Result<Session> {
                           ++tried;
                           return ErrorCode::WrongLogin;
                       });
    child<QLineEdit>(&dialog, "login")->setText(QStringLiteral("admin"));
    dialog.findChild<QPushButton *>()->click();
    CHECK(tried == 0);
    child<QLineEdit>(&dialog, "password")->setText(QStringLiteral("wrong"));
    dialog.findChild<QPushButton *>()->click();
    CHECK(tried == 1);
}

TEST_CASE("Enter on a dangerous question keeps what is there", "[views]")
{
    QWidget window;
    DialogPrompts prompts;
    for (const bool danger : {true, false}) {
        Question question;
        question.title = QStringLiteral("?");
        question.accept = QStringLiteral("do");
        question.danger = danger;
        prompts.confirm(&window, question, [](bool) {});
        auto *dialog = window.findChildren<QDialog *>().last();
        CHECK(child<QPushButton>(dialog, "accept")->isDefault() != danger);
        CHECK(child<QPushButton>(dialog, "reject")->isDefault() == danger);
        delete dialog;
    }
}

TEST_CASE("whom to give something to is found by name, initials, number and team", "[views]")
{
    tests::TestOffice office;
    const TeamId east = office.addTeam(QStringLiteral("华东组"));
    const TeamId south = office.addTeam(QStringLiteral("华南组"));
    const Session lin =
        office.addStaff(QStringLiteral("X01"), QStringLiteral("林悦"), {Role::Salesperson}, east);
    office.addStaff(QStringLiteral("X02"), QStringLiteral("张伟明"), {Role::Salesperson}, east);
    const Session chen =
        office.addStaff(QStringLiteral("X03"), QStringLiteral("陈思远"), {Role::Salesperson}, south);
    tests::PageOffice desk(
        office, office.addStaff(QStringLiteral("m"), QStringLiteral("周敏"), {Role::SalesManager}));
    const Office data;
    const PeopleService people(*office.work, data);
    auto choice = salespeopleChoice(desk.context, people);
    REQUIRE(choice.ok());
    REQUIRE(choice->people.size() == 3);
    CHECK(choice->question.choices.first().contains(QStringLiteral("华东组")));

    QWidget window;
    DialogPrompts prompts;
    std::optional<int> answer;
    prompts.choose(&window, choice->question, [&answer](std::optional<int> chosen) { answer = chosen; });
    auto *dialog = child<QDialog>(&window, "prompt");
    auto *find = child<QLineEdit>(dialog, "find");
    auto *list = child<QListWidget>(dialog, "answer");
    const auto shown = [&](const char *typed) {
        find->setText(QString::fromUtf8(typed));
        QList<int> rows;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->isRowHidden(row))
                rows.append(row);
        }
        return rows;
    };
    CHECK(shown("zwm") == QList{1});
    CHECK(shown("思远") == QList{2});
    CHECK(shown("x01") == QList{0});
    CHECK(shown("华东") == QList{0, 1});
    press(find, Qt::Key_Down);
    CHECK(list->currentRow() == 1);
    CHECK(shown("hdz l") == QList{0});
    CHECK(shown("nobody").isEmpty());
    CHECK_FALSE(child<QPushButton>(dialog, "accept")->isEnabled());
    CHECK(shown("csy") == QList{2});
    child<QPushButton>(dialog, "accept")->click();
    REQUIRE(answer.has_value());
    CHECK(choice->people.at(*answer) == chen.staff);
    CHECK(choice->people.first() == lin.staff);
}

TEST_CASE("a price takes 1.2万 as an amount does", "[views]")
{
    ScaledEdit edit(ScaledEdit::Kind::Price);
    edit.setText(QStringLiteral("1.2万"));
    CHECK(edit.scaled() == 12'000'000'000);
    CHECK(edit.problem().isEmpty());
    edit.setText(QStringLiteral("9千亿万"));
    CHECK_FALSE(edit.scaled());
}

TEST_CASE("Tab takes what is marked in a picker's list, and looking is no mistake yet", "[views]")
{
    QWidget window;
    auto *form = new RecordForm(1, &window);
    auto *picker = form->add(QStringLiteral("customer"), new Picker, RecordForm::Required);
    picker->setSearch([](const QString &, const Picker::Found &found) {
        found({{7, QStringLiteral("杭州临江物流"), {}}});
    });
    window.show();
    picker->setFocus();
    QKeyEvent typed(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, QStringLiteral("h"));
    QApplication::sendEvent(picker, &typed);
    CHECK(form->error(QStringLiteral("customer")).isEmpty());
    if (!picker->hasFocus()) // without a window manager nothing is active
        return;
    press(picker, Qt::Key_Down);
    press(picker, Qt::Key_Tab);
    CHECK(picker->chosen() == 7);
}

TEST_CASE("a list keeps its view when a record is added, and counts it", "[views]")
{
    tests::TestOffice office;
    const Session admin =
        office.addStaff(QStringLiteral("YG-0001"), QStringLiteral("陈静"), {Role::Administrator});
    tests::PageOffice page(office, admin);
    RegisterView view(page.context, staffRegister(), QStringLiteral("people"));
    const QList<Condition> active{{QStringLiteral("active"), Comparison::Is, true}};
    view.setViews({{QStringLiteral("active"), [] { return QStringLiteral("Working"); }, active},
                   {QStringLiteral("gone"),
                    [] { return QStringLiteral("Gone"); },
                    {{QStringLiteral("active"), Comparison::Is, false}}}});
    EVENTUALLY(view.currentId() == admin.staff.value);
    const Session made =
        office.addStaff(QStringLiteral("YG-0002"), QStringLiteral("王磊"), {Role::SalesManager, Role::Legal});
    ChangeSet changes;
    changes.add(Kind::Staff, made.staff.value);
    office.bus.publish(changes);
    view.reveal(made.staff.value);
    EVENTUALLY(view.currentId() == made.staff.value);
    CHECK(view.selectedIds() == QList<qint64>{made.staff.value});
    auto *bar = view.findChild<FilterBar *>();
    CHECK(bar->currentView() == QStringLiteral("active"));
    CHECK(bar->conditions() == active);
    EVENTUALLY(child<QPushButton>(bar, "view-active")->text().endsWith(QStringLiteral(" 2")));

    SECTION("roles are shown in words")
    {
        const auto *table = child<QTableView>(&view, "table");
        const QString roles = table->model()->index(1, 4).data().toString();
        CHECK(roles ==
              labelOf(u"role", u"sales_manager") + QStringLiteral(", ") + labelOf(u"role", u"legal"));
    }
    SECTION("Esc empties the search, then leaves it")
    {
        auto *search = child<QLineEdit>(&view, "search");
        search->setText(QStringLiteral("wl"));
        press(search, Qt::Key_Escape);
        CHECK(search->text().isEmpty());
    }
}

TEST_CASE("everybody sets their own PIN with their password", "[views]")
{
    tests::TestOffice office;
    Office data;
    PeopleService people(*office.work, data);
    const Session admin =
        office.addStaff(QStringLiteral("YG-0001"), QStringLiteral("陈静"), {Role::Administrator});
    Staff staff;
    staff.name = QStringLiteral("钱伟");
    staff.login = QStringLiteral("qianwei");
    staff.roles = {Role::Salesperson};
    REQUIRE(people.createStaff(admin, staff, QStringLiteral("pass1")).ok());
    const auto session = people.logIn(QStringLiteral("qianwei"), QStringLiteral("pass1"));
    REQUIRE(session.ok());
    tests::PageOffice page(office, *session);
    FormDialog *dialog = askOwnPin(page.context, people, &page.window);
    child<QLineEdit>(dialog, "current_password")->setText(QStringLiteral("wrong"));
    child<QLineEdit>(dialog, "pin")->setText(QStringLiteral("1234"));
    child<QLineEdit>(dialog, "again")->setText(QStringLiteral("1243"));
    dialog->save();
    CHECK_FALSE(dialog->form()->error(QStringLiteral("again")).isEmpty());
    child<QLineEdit>(dialog, "again")->setText(QStringLiteral("1234"));
    dialog->save();
    CHECK_FALSE(dialog->form()->error(QStringLiteral("current_password")).isEmpty());
    CHECK_FALSE(people.switchByPin(QStringLiteral("qianwei"), QStringLiteral("1234")).ok());
    child<QLineEdit>(dialog, "current_password")->setText(QStringLiteral("pass1"));
    dialog->save();
    CHECK(people.switchByPin(QStringLiteral("qianwei"), QStringLiteral("1234")).ok());
}

TEST_CASE("a list that the filter empties says so and offers to clear it", "[views]")
{
    tests::TestOffice office;
    const Session admin =
        office.addStaff(QStringLiteral("YG-0001"), QStringLiteral("陈静"), {Role::Administrator});
    tests::PageOffice page(office, admin);
    RegisterView view(page.context, staffRegister(), QStringLiteral("people"));
    int created = 0;
    view.setCreate([] { return QStringLiteral("New person"); }, [&created] { ++created; });
    view.setEmptyState("people", [] { return QStringLiteral("Enter the first person."); });
    view.setViews({{QStringLiteral("gone"),
                    [] { return QStringLiteral("Gone"); },
                    {{QStringLiteral("active"), Comparison::Is, false}}}});
    view.resize(1000, 600);
    view.show();
    auto *step = child<QPushButton>(&view, "firstStep");
    EVENTUALLY(step->isVisible());
    CHECK(step->text() == QStringLiteral("Clear filter and search"));
    step->click();
    EVENTUALLY(view.currentId() == admin.staff.value);
    CHECK(created == 0);
    CHECK(view.bar()->conditions().isEmpty());
    auto *search = child<QLineEdit>(&view, "search");
    search->setText(QStringLiteral("nobody"));
    EVENTUALLY(step->isVisible());
    CHECK(step->text() == QStringLiteral("Clear filter and search"));
    step->click();
    EVENTUALLY(view.currentId() == admin.staff.value);
    CHECK(search->text().isEmpty());
}

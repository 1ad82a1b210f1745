// SPDX-License-Identifier: GPL-3.0-or-later
// Office 管理 through its widgets. With SALESDESK_GALLERY set to a folder each section is left there as a
// picture, light and dark, in Chinese.
#include "tests/catch.h"
#include "tests/support/eventually.h"
#include "tests/support/page_office.h"
#include "views/people/ledger_words.h"
#include "views/people/office_page.h"
#include "views/shared/card.h"
#include "views/shared/choice_box.h"
#include "views/shared/data_table.h"
#include "views/shared/image_edit.h"
#include "views/shared/picker.h"
#include "views/shared/record_form.h"
#include "views/shared/register_view.h"
#include "views/shared/scaled_edit.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace salesdesk;

namespace {

/// An office with a page of Office over it.
struct Desk
{
    explicit Desk(const QSet<Role> &roles = {Role::Administrator})
        : offices(*office.work), choices(*office.work), people(*office.work, offices.office()),
          products(*office.work), approvals(*office.work, people, offices.office()),
          imports(*office.work, offices.office()), safety(*office.work),
          admin(office.addStaff(QStringLiteral("YG-9001"), QStringLiteral("陈静"), roles)),
          page(office, admin)
    {
        REQUIRE(offices.load().ok());
    }
    OfficePage *open(QWidget *parent = nullptr)
    {
        return new OfficePage(page.context, offices, choices, people, products, approvals, imports, safety,
                              parent);
    }
    Staff staff(const QString &number)
    {
        const auto all = people.allStaff(Session::system());
        REQUIRE(all.ok());
        for (const Staff &each : *all) {
            if (each.number == number)
                return each;
        }
        return {};
    }

    tests::TestOffice office;
    OfficeService offices;
    ChoiceService choices;
    PeopleService people;
    ProductService products;
    ApprovalEngine approvals;
    ImportService imports;
    SafetyService safety;
    Session admin;
    tests::PageOffice page;
};

template <class Widget>
Widget *find(QWidget *inside, const char *name)
{
    auto *found = inside->findChild<Widget *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
}

void type(QWidget *inside, const char *name, const char *text)
{
    find<QLineEdit>(inside, name)->setText(QString::fromUtf8(text));
}

void click(QWidget *inside, const char *name)
{
    find<QPushButton>(inside, name)->click();
}

QString picture(const tests::TestOffice &office, const char *name, QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::red);
    const QString path = office.directory.filePath(QLatin1String(name));
    REQUIRE(image.save(path));
    return path;
}

} // namespace

TEST_CASE("Office shows each section only to who may", "[views]")
{
    const auto sections = [](const QSet<Role> &roles) {
        Desk desk(roles);
        const std::unique_ptr<OfficePage> page(desk.open());
        return page->sections();
    };
    const QStringList administrator = sections({Role::Administrator});
    CHECK(administrator.first() == QStringLiteral("office"));
    CHECK(administrator.contains(QStringLiteral("rules")));
    CHECK(administrator.contains(QStringLiteral("safety")));
    CHECK(sections({Role::Salesperson}) ==
          QStringList{QStringLiteral("people"), QStringLiteral("teams"), QStringLiteral("products")});
    CHECK(sections({Role::Executive}).contains(QStringLiteral("safety")));
}

TEST_CASE("The office's data are saved with their pictures, made no larger than paper needs", "[views]")
{
    Desk desk;
    const std::unique_ptr<OfficePage> page(desk.open());
    page->refresh();
    auto *form = page->findChild<RecordForm *>();
    REQUIRE(form != nullptr);
    CHECK_FALSE(find<QPushButton>(page.get(), "officeSave")->isEnabled());
    type(form, "name", "星河安防");
    type(form, "tax_number", "91330100MA2H");
    find<ChoiceBox>(form, "fiscal_start")->setKey(QStringLiteral("4"));
    desk.page.prompts.answers = {picture(desk.office, "logo.png", {1600, 400})};
    click(find<ImageEdit>(form, "logo"), "choose");
    click(page.get(), "officeSave");
    CHECK(desk.offices.office().name == QStringLiteral("星河安防"));
    CHECK(desk.offices.office().fiscalStart == 4);
    CHECK(QImage::fromData(desk.offices.office().logo).size() == QSize(800, 200));
    CHECK_FALSE(find<QPushButton>(page.get(), "officeSave")->isEnabled());

    // Without a name nothing is saved.
    type(form, "name", " ");
    click(page.get(), "officeSave");
    CHECK(desk.offices.office().name == QStringLiteral("星河安防"));
    CHECK_FALSE(form->error(QStringLiteral("name")).isEmpty());
    click(page.get(), "officeRevert");
    CHECK(find<QLineEdit>(form, "name")->text() == QStringLiteral("星河安防"));
}

TEST_CASE("What is no picture is refused with a sentence", "[views]")
{
    tests::ScriptedPrompts prompts;
    tests::TestOffice office;
    ImageEdit edit(prompts);
    QFile file(office.directory.filePath(QStringLiteral("seal.png")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    prompts.answers = {file.fileName()};
    click(&edit, "choose");
    CHECK(edit.image().isEmpty());
    CHECK(prompts.asked.size() == 2);
}

TEST_CASE("A person is made, changed and given a password", "[views]")
{
    Desk desk;
    desk.office.addTeam(QStringLiteral("一组"));
    const std::unique_ptr<OfficePage> page(desk.open());
    page->showSection(QStringLiteral("people"));
    click(page.get(), "peopleNew");
    auto *form = find<QDialog>(page.get(), "staffForm");
    type(form, "name", "李雪");
    type(form, "login", "lixue");
    find<QCheckBox>(form, "role-team_leader")->setChecked(true);
    find<ChoiceBox>(form, "team")->setCurrentIndex(1);
    type(form, "bonus_base", "1.2万");
    click(form, "save");
    CHECK_FALSE(form->findChild<RecordForm *>()->error(QStringLiteral("password")).isEmpty());
    type(form, "password", "abcd");
    click(form, "save");
    const Staff made = desk.staff(QStringLiteral("YG-0001"));
    CHECK(made.name == QStringLiteral("李雪"));
    CHECK(made.roles == QSet<Role>{Role::Salesperson, Role::TeamLeader});
    CHECK(made.team.isValid());
    CHECK(made.bonusBase == 12'000'00);
    CHECK(made.joinedOn == QDate(2026, 9, 21));

    page->openRecord(Kind::Staff, made.id.value);
    auto *view = page->findChild<RegisterView *>();
    EVENTUALLY(view->currentId() == made.id.value);
    desk.page.prompts.answers = {QStringLiteral("wxyz")};
    find<QAction>(page.get(), "setPassword")->trigger();
    CHECK(desk.people.logIn(QStringLiteral("lixue"), QStringLiteral("wxyz")).ok());

    Q_EMIT view->opened(made.id.value);
    EVENTUALLY(page->findChildren<QDialog *>(QStringLiteral("staffForm")).size() == 1);
    form = find<QDialog>(page.get(), "staffForm");
    type(form, "left_on", "2026-09-30");
    click(form, "save");
    CHECK(desk.staff(QStringLiteral("YG-0001")).leftOn == QDate(2026, 9, 30));
}

TEST_CASE("People pasted from a sheet come in all together, with their teams and leaders", "[views]")
{
    Desk desk;
    const std::unique_ptr<OfficePage> page(desk.open());
    page->showSection(QStringLiteral("people"));
    click(page.get(), "peoplePaste");
    auto *dialog = find<QDialog>(page.get(), "pastePeople");
    auto *text = find<QPlainTextEdit>(dialog, "sheetText");
    auto *rows = find<QTableWidget>(dialog, "sheetRows");
    text->setPlainText(
        QStringLiteral("姓名\t工号\t小组\t角色\n韩冰\tA01\t一组\tteam_leader\n王磊\tA02\t一组\tboss\n"));
    CHECK(rows->rowCount() == 2);
    CHECK_FALSE(find<QPushButton>(dialog, "sheetAdd")->isEnabled());
    text->setPlainText(QStringLiteral("A01\t韩冰\t一组\tteam_leader\nA02\t王磊\t一组\t\n\t赵敏\t二组\t\n"));
    CHECK(rows->rowCount() == 3);
    find<QCheckBox>(dialog, "sheetLogins")->setChecked(true);
    CHECK_FALSE(find<QPushButton>(dialog, "sheetAdd")->isEnabled());
    type(dialog, "sheetPassword", "start");
    click(dialog, "sheetAdd");
    EVENTUALLY(desk.staff(QStringLiteral("A02")).id.isValid());
    CHECK(desk.people.logIn(QStringLiteral("A02"), QStringLiteral("start")).ok());
    const auto teams = desk.people.teams(Session::system());
    REQUIRE(teams.ok());
    CHECK(teams->size() == 2);
    CHECK(desk.people.leaderOf(desk.staff(QStringLiteral("A02")).id) == desk.staff(QStringLiteral("A01")).id);
    EVENTUALLY(desk.page.jobs.isIdle());

    // A number that is taken: the row is named and nobody comes in.
    click(page.get(), "peoplePaste");
    EVENTUALLY(page->findChildren<QDialog *>(QStringLiteral("pastePeople")).size() == 1);
    dialog = find<QDialog>(page.get(), "pastePeople");
    find<QPlainTextEdit>(dialog, "sheetText")->setPlainText(QStringLiteral("A07\t周七\nA01\t韩冰\n"));
    click(dialog, "sheetAdd");
    auto *error = find<QLabel>(dialog, "sheetError");
    EVENTUALLY(!error->isHidden());
    CHECK(error->text().contains(QStringLiteral("A01")));
    CHECK_FALSE(desk.staff(QStringLiteral("A07")).id.isValid());
}

TEST_CASE("A team takes its leader's name where none is given", "[views]")
{
    Desk desk;
    const std::unique_ptr<OfficePage> page(desk.open());
    page->showSection(QStringLiteral("teams"));
    click(page.get(), "teamsNew");
    auto *form = find<QDialog>(page.get(), "teamForm");
    click(form, "save");
    CHECK_FALSE(form->findChild<RecordForm *>()->error(QStringLiteral("name")).isEmpty());
    find<Picker>(form, "leader")->choose({desk.admin.staff.value, desk.admin.name, {}});
    click(form, "save");
    const auto teams = desk.people.teams(Session::system());
    REQUIRE(teams.ok());
    REQUIRE(teams->size() == 1);
    CHECK(teams->first().name == desk.admin.name);
}

TEST_CASE("A product is made with its floors, and its cost is asked only of who may see it", "[views]")
{
    Desk desk;
    const std::unique_ptr<OfficePage> page(desk.open());
    page->showSection(QStringLiteral("products"));
    click(page.get(), "productsNew");
    auto *form = find<QDialog>(page.get(), "productForm");
    type(form, "name", "网络摄像机");
    type(form, "list_price", "1,280");
    type(form, "tax_rate", "13%");
    type(form, "cost", "640.125");
    type(form, "floor_salesperson", "1152");
    click(form, "save");
    const auto id = desk.products.findProduct(QStringLiteral("网络摄像机"));
    const auto product = desk.products.find(id);
    REQUIRE(product.has_value());
    CHECK(product->listPrice == 1'280'000'000);
    CHECK(product->cost == 640'125'000);
    CHECK(product->taxRate == 1300);
    CHECK(product->floorSalesperson == 1'152'000'000);
    CHECK(product->floorLeader == std::nullopt);

    auto *view = page->findChild<RegisterView *>();
    Q_EMIT view->deleteRequested({id.value});
    CHECK_FALSE(desk.products.find(id).has_value());
    desk.page.toast.undo();
    CHECK(desk.products.find(id).has_value());
}

TEST_CASE("Rules are shown with what holds, saved together and brought back to the usual", "[views]")
{
    Desk desk;
    REQUIRE(desk.offices.changeSetting(desk.admin, QStringLiteral("leads.claims_a_day"), 8).ok());
    const std::unique_ptr<OfficePage> page(desk.open());
    page->showSection(QStringLiteral("rules"));
    auto *held = find<QSpinBox>(page.get(), "leads.held_at_most");
    CHECK(held->value() == 100);
    CHECK(find<QSpinBox>(page.get(), "leads.claims_a_day")->value() == 8);
    CHECK_FALSE(find<QPushButton>(page.get(), "rulesSave")->isEnabled());
    held->setValue(60);
    find<ChoiceBox>(page.get(), "approvals.after_return")->setKey(QStringLiteral("returner"));
    click(page.get(), "rulesSave");
    CHECK(desk.offices.setting(QStringLiteral("leads.held_at_most"), 0).value().toInt() == 60);
    CHECK(desk.offices.setting(QStringLiteral("approvals.after_return"), {}).value().toString() ==
          QStringLiteral("returner"));
    click(page.get(), "rulesDefaults");
    click(page.get(), "rulesSave");
    CHECK(desk.offices.setting(QStringLiteral("leads.claims_a_day"), 0).value().toInt() == 5);
    CHECK_FALSE(find<QPushButton>(page.get(), "rulesDefaults")->isEnabled());
}

TEST_CASE("A copy is written and the office looked at, both as jobs", "[views]")
{
    Desk desk;
    const std::unique_ptr<OfficePage> page(desk.open());
    page->showSection(QStringLiteral("safety"));
    const QString copy = desk.office.directory.filePath(QStringLiteral("copy.salesdesk"));
    desk.page.prompts.answers = {copy};
    click(page.get(), "backupNow");
    EVENTUALLY(desk.page.jobs.isIdle());
    CHECK(QFile::exists(copy));
    auto *ledger = find<QTableWidget>(page.get(), "ledger");
    EVENTUALLY(ledger->rowCount() == 1);
    CHECK(ledger->item(0, 5)->text() == QStringLiteral("copy.salesdesk"));
    CHECK(ledger->item(0, 4)->text() == QStringLiteral("Test"));
    Q_EMIT ledger->cellActivated(0, 3);
    CHECK(desk.page.navigator.records.contains({Kind::Office, qint64(1)}));
    click(page.get(), "verifyNow");
    EVENTUALLY(desk.page.jobs.isIdle() && find<QPushButton>(page.get(), "verifyNow")->isEnabled());
    CHECK(find<QLabel>(page.get(), "verifyText")->text().contains(QStringLiteral("1")));
    CHECK(operationText(QStringLiteral("session.login")) == QStringLiteral("Log-in · logged in"));
    for (const char *operation : {"clock.run", "contract.approval_running", "quote.accept", "lead.follow_up",
                                  "opportunity.move", "appraisal.leader_review", "report.export"})
        CHECK(operationText(QString::fromLatin1(operation)).contains(QStringLiteral(" · ")));
    CHECK(operationText(QStringLiteral("new.thing")) == QStringLiteral("new.thing"));
}

TEST_CASE("An approval chain is changed step by step, and another put before it", "[views]")
{
    Desk desk;
    const std::unique_ptr<OfficePage> page(desk.open());
    page->showSection(QStringLiteral("approvals"));
    // Without a chain of its own the usual one is shown, and editing it makes the office's.
    auto *section = find<QWidget>(page.get(), "section-approvals");
    CHECK(section->findChildren<StepStrip *>().size() == 2);
    section->findChildren<QPushButton *>(QStringLiteral("policyEdit-0")).last()->click();
    auto *form = find<QDialog>(page.get(), "policyForm");
    type(form, "name", "合同审批");
    find<QToolButton>(form, "step-4-remove")->click();
    find<ChoiceBox>(form, "step-3-who")->setKey(QStringLiteral("role:finance"));
    find<QSpinBox>(form, "step-3-hours")->setValue(48);
    click(form, "addStep");
    find<ChoiceBox>(form, "step-4-who")->setKey(QStringLiteral("role:executive"));
    type(form, "step-4-amount", "50万");
    find<QToolButton>(form, "step-4-up")->click();
    click(form, "save");
    auto policies = desk.approvals.policies(desk.admin);
    REQUIRE(policies.ok());
    REQUIRE(policies->size() == 1);
    const QList<PolicyStep> steps = policies->first().steps;
    REQUIRE(steps.size() == 4);
    CHECK(steps[2].role == QStringLiteral("executive"));
    CHECK(steps[2].minAmount == 500'000'00);
    CHECK(steps[3].role == QStringLiteral("finance"));
    CHECK(steps[3].limitHours == 48);

    EVENTUALLY(page->findChild<QDialog *>(QStringLiteral("policyForm")) == nullptr);
    click(page.get(), "addPolicy");
    form = find<QDialog>(page.get(), "policyForm");
    type(form, "name", "小额合同");
    type(form, "amount_below", "5000");
    click(form, "save");
    CHECK_FALSE(form->findChild<RecordForm *>()->error(QStringLiteral("steps")).isEmpty());
    click(form, "addStep");
    click(form, "save");
    policies = desk.approvals.policies(desk.admin);
    REQUIRE(policies->size() == 2);
    CHECK(policies->first().name == QStringLiteral("小额合同"));
    CHECK(policies->first().condition.value(QStringLiteral("amount_below")).toInteger() == 500'000);

    find<QToolButton>(section, qPrintable(QStringLiteral("policyUp-%1").arg(policies->last().id)))->click();
    CHECK(desk.approvals.policies(desk.admin)->first().name == QStringLiteral("合同审批"));
    QCoreApplication::processEvents();
}

TEST_CASE("Office comes back to the section where it was left", "[views]")
{
    Desk desk;
    QByteArray left;
    {
        const std::unique_ptr<OfficePage> page(desk.open());
        page->showSection(QStringLiteral("products"));
        left = page->saveState();
    }
    const std::unique_ptr<OfficePage> page(desk.open());
    page->restoreState(left);
    CHECK(page->currentSection() == QStringLiteral("products"));
    page->applyFilter({QStringLiteral("people/all"), {}, {}});
    CHECK(page->currentSection() == QStringLiteral("people"));
}

TEST_CASE("Every section of Office draws itself in both themes", "[views]")
{
    Desk desk;
    TeamId team = desk.office.addTeam(QStringLiteral("华东一组"));
    desk.office.addStaff(QStringLiteral("YG-0001"), QStringLiteral("韩冰"), {Role::TeamLeader}, team);
    desk.office.addStaff(QStringLiteral("YG-0002"), QStringLiteral("李雪"), {Role::Salesperson}, team);
    Office data = desk.offices.office();
    data.name = QStringLiteral("星河安防科技有限公司");
    data.address = QStringLiteral("浙江省杭州市滨江区江南大道 588 号");
    data.taxNumber = QStringLiteral("91330100MA2H8XK31P");
    REQUIRE(desk.offices.change(desk.admin, data).ok());
    Product camera;
    camera.name = QStringLiteral("400 万像素网络摄像机");
    camera.model = QStringLiteral("DS-2CD3T46");
    camera.category = QStringLiteral("产品");
    camera.unit = QStringLiteral("台");
    camera.listPrice = 1'280'000'000;
    camera.cost = 640'000'000;
    camera.floorSalesperson = 1'152'000'000;
    REQUIRE(desk.products.create(desk.admin, camera).ok());

    QTranslator words;
    const bool translated = words.load(QStringLiteral(":/translations/salesdesk_zh_CN.qm"));
    const QString folder = qEnvironmentVariable("SALESDESK_GALLERY");
    Theme theme;
    theme.setLanguage(QStringLiteral("zh_CN"));
    if (translated)
        qApp->installTranslator(&words);
    const auto leave = [&](QWidget *widget, const QString &name) {
        QApplication::processEvents();
        const QPixmap image = widget->grab();
        CHECK(image.width() > 0);
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            CHECK(image.save(folder + u'/' + name + QStringLiteral(".png")));
        }
    };
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        const QString suffix =
            choice == Theme::Choice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        OfficePage *page = desk.open();
        layout->addWidget(page);
        window.resize(1366, 660);
        window.show();
        for (const QString &key : page->sections()) {
            page->showSection(key);
            page->refresh();
            EVENTUALLY(desk.page.jobs.isIdle());
            if (auto *view = find<QWidget>(page, qPrintable(QStringLiteral("section-") + key))
                                 ->findChild<RegisterView *>();
                view && view->model()->rowCount() > 0)
                view->reveal(view->model()->idAt(0));
            leave(&window, QStringLiteral("office-") + key + suffix);
        }
        const auto dialog = [&](const char *section, const char *button, const char *name) {
            page->showSection(QLatin1String(section));
            click(page, button);
            auto *opened = find<QDialog>(page, name);
            leave(opened, QLatin1String(name) + suffix);
            opened->close();
            EVENTUALLY(page->findChild<QDialog *>(QLatin1String(name)) == nullptr);
        };
        dialog("people", "peopleNew", "staffForm");
        dialog("people", "peoplePaste", "pastePeople");
        dialog("products", "productsNew", "productForm");
    }
    qApp->removeTranslator(&words);
    theme.setChoice(Theme::Choice::Light);
}

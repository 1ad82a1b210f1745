// SPDX-License-Identifier: GPL-3.0-or-later
// A lead from its first line to a customer with an opportunity on the board, through the widgets. With
// SALESDESK_GALLERY set to a folder the screens are left there as pictures.
#include "models/approvals/approval_engine.h"
#include "models/customers/customer_service.h"
#include "models/jobs/job_runner.h"
#include "models/leads/lead_service.h"
#include "models/opportunities/opportunity_service.h"
#include "models/people/office_service.h"
#include "models/people/people_service.h"
#include "models/saved_views/saved_view_service.h"
#include "models/wording/formatter.h"
#include "models/wording/language.h"
#include "tests/catch.h"
#include "tests/support/child.h"
#include "tests/support/eventually.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_office.h"
#include "views/customers/customers_page.h"
#include "views/customers/opportunity_board.h"
#include "views/leads/leads_page.h"
#include "views/shared/choice_box.h"
#include "views/shared/data_table.h"
#include "views/shared/date_edit.h"
#include "views/shared/filter_bar.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/record_form.h"
#include "views/shared/register_view.h"
#include "views/shared/scaled_edit.h"
#include "views/shared/share_dialog.h"
#include "views/shared/side_panel.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"
#include "views/today/reminders.h"
#include "views/today/today_lists.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

class RememberingNavigator final : public Navigator
{
public:
    Kind kind = Kind::Office;
    qint64 id = 0;

    void open(Kind opened, qint64 openedId) override
    {
        kind = opened;
        id = openedId;
    }
    void openList(const QString &, const ListFilter &) override {}
};

struct Desk : TestOffice
{
    TeamId north = addTeam(QStringLiteral("华东组"));
    Session ann = addStaff(QStringLiteral("s1"), QStringLiteral("李雪"), {Role::Salesperson}, north);
    Session bob = addStaff(QStringLiteral("s2"), QStringLiteral("王磊"), {Role::Salesperson}, north);
    Session manager = addStaff(QStringLiteral("m1"), QStringLiteral("周敏"), {Role::SalesManager});
    OfficeService offices{*work};
    bool loaded = offices.load().ok();
    PeopleService people{*work, offices.office()};
    LeadService leads{*work, offices.office()};
    CustomerService customers{*work, offices.office()};
    OpportunityService opportunities{*work, offices.office()};
    ShareService shares{*work};
    SavedViewService savedViews{*work};
    JobRunner jobs{location};
    Formatter formatter;
    ScriptedPrompts prompts;
    RememberingNavigator navigator;
    QWidget window;
    Toast toast{&window};

    PageContext context(const Session &session)
    {
        return {{*database, jobs, bus, formatter, clock},
                session,
                prompts,
                navigator,
                toast,
                savedViews,
                {},
                {},
                {}};
    }
    LeadServices leadServices() { return {leads, customers, people, offices, shares}; }
    CustomerServices customerServices() { return {customers, opportunities, people, offices, shares}; }
    void show(Page &page)
    {
        page.setParent(&window);
        window.resize(1366, 690);
        page.resize(window.size());
        window.show();
        page.show();
    }
    LeadId add(const Session &session, const QString &company, const QString &contact, const QString &mobile,
               const QString &source, Tier tier, qint64 budget, bool toPool = false)
    {
        Lead lead;
        lead.company = company;
        lead.contact = contact;
        lead.mobile = mobile;
        lead.source = source;
        lead.tier = tier;
        lead.budget = budget;
        const Result<LeadId> id = leads.create(session, lead, toPool);
        REQUIRE(id.ok());
        return *id;
    }
};

void type(QWidget &parent, const char *field, const QString &text)
{
    auto *edit = child<QLineEdit>(&parent, field);
    edit->setFocus();
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

void picture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("SALESDESK_GALLERY");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void idle(Desk &desk)
{
    EVENTUALLY(desk.jobs.isIdle());
}

} // namespace

TEST_CASE("A lead is entered, warned of, followed up and converted through the window", "[journeys]")
{
    Desk desk;
    PageContext context = desk.context(desk.ann);
    LeadsPage page(context, desk.leadServices());
    desk.show(page);
    idle(desk);

    child<QPushButton>(&page, "leadsNew")->click();
    auto *form = child<FormDialog>(&page, "leadForm");
    form->save();
    CHECK(child<QLabel>(form, "company-error")->isVisibleTo(form));
    type(*form, "company", QStringLiteral("青海康源智慧园区"));
    type(*form, "contact", QStringLiteral("马文涛"));
    type(*form, "mobile", QStringLiteral("186"));
    form->save();
    CHECK_FALSE(child<QLabel>(form, "mobile-error")->text().isEmpty());
    type(*form, "mobile", QStringLiteral("186 9711 2058"));
    child<MoneyEdit>(form, "budget")->setText(QStringLiteral("128万"));
    type(*form, "interest", QStringLiteral("园区监控"));
    form->save();
    auto *list = page.findChild<RegisterView *>();
    EVENTUALLY(list->currentId() > 0);
    const LeadId id(list->currentId());
    const Lead entered = *desk.leads.lead(desk.ann, id);
    CHECK(entered.budget == 128'000'000);
    CHECK(entered.owner == desk.ann.staff);
    idle(desk);

    // The same phone in another form is warned of, with its owner, before anything is saved.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    child<QPushButton>(&page, "leadsNew")->click();
    form = child<FormDialog>(&page, "leadForm");
    type(*form, "company", QStringLiteral("别的名字"));
    type(*form, "mobile", QStringLiteral("+86 18697112058"));
    EVENTUALLY(child<QLabel>(form, "duplicates")->isVisibleTo(form));
    CHECK(child<QLabel>(form, "duplicates")->text().contains(desk.ann.name));
    picture(*form, QStringLiteral("lead-form"));
    desk.prompts.answers = {false};
    form->save();
    CHECK(desk.prompts.asked.size() == 1);
    desk.prompts.answers = {true};
    form->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    child<QAction>(&page, "leadNext")->trigger();
    auto *dialog = child<FormDialog>(&page, "followUpDialog");
    dialog->save();
    CHECK(desk.leads.timeline(desk.ann, id)->isEmpty());
    child<QPlainTextEdit>(dialog, "summary")->setPlainText(QStringLiteral("预算已批，正在比三家。"));
    type(*dialog, "next_on", QStringLiteral("-1d"));
    dialog->save();
    CHECK(desk.leads.timeline(desk.ann, id)->isEmpty());
    type(*dialog, "next_on", QStringLiteral("+3d"));
    dialog->save();
    CHECK(desk.leads.timeline(desk.ann, id)->size() == 1);
    CHECK(desk.leads.lead(desk.ann, id)->nextFollowUpOn == QDate(2026, 9, 24));
    CHECK(desk.leads.lead(desk.ann, id)->status == LeadStatus::Contacted);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    idle(desk);

    child<QAction>(&page, "leadConvert")->trigger();
    dialog = child<FormDialog>(&page, "convertDialog");
    CHECK(child<QLineEdit>(dialog, "title")->text() == QStringLiteral("园区监控"));
    dialog->save();
    CHECK(desk.navigator.kind == Kind::Customer);
    const Lead converted = *desk.leads.lead(desk.ann, id);
    CHECK(converted.status == LeadStatus::Converted);
    CHECK(converted.customer.value == desk.navigator.id);
    CHECK(desk.opportunities.opportunity(desk.ann, converted.opportunity)->amount == 128'000'000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    idle(desk);
}

TEST_CASE("Leads are claimed, lost, deleted and brought back from the keyboard's actions", "[journeys]")
{
    Desk desk;
    const LeadId pool = desk.add(desk.manager, QStringLiteral("北海康养小镇"), {}, {}, {}, Tier::C, 1, true);
    PageContext context = desk.context(desk.ann);
    LeadsPage page(context, desk.leadServices());
    desk.show(page);
    idle(desk);
    auto *list = page.findChild<RegisterView *>();
    CHECK(list->model()->rowCount() == 0);
    child<QPushButton>(&page, "view-pool")->click();
    EVENTUALLY(list->currentId() == pool.value);
    child<QAction>(&page, "leadNext")->trigger();
    CHECK(desk.leads.lead(desk.ann, pool)->owner == desk.ann.staff);
    child<QPushButton>(&page, "view-mine")->click();
    EVENTUALLY(list->currentId() == pool.value);
    desk.prompts.answers = {QStringLiteral("预算取消")};
    child<QAction>(&page, "leadLose")->trigger();
    CHECK(desk.leads.lead(desk.ann, pool)->status == LeadStatus::Lost);
    desk.toast.undo();
    CHECK(desk.leads.lead(desk.ann, pool)->status == LeadStatus::Contacted);
    EVENTUALLY(list->currentId() == pool.value);
    Q_EMIT list->table()->deleteRequested();
    CHECK(desk.leads.lead(desk.ann, pool)->deletedAt.has_value());
    desk.toast.undo();
    CHECK_FALSE(desk.leads.lead(desk.ann, pool)->deletedAt.has_value());
    idle(desk);
}

TEST_CASE("Two people of one name see each their own leads", "[journeys]")
{
    Desk desk;
    const Session twin =
        desk.addStaff(QStringLiteral("s9"), QStringLiteral("李雪"), {Role::Salesperson}, desk.north);
    const LeadId mine =
        desk.add(desk.ann, QStringLiteral("甲公司"), {}, QStringLiteral("13800000001"), {}, Tier::C, 0);
    desk.add(twin, QStringLiteral("乙公司"), {}, QStringLiteral("13800000002"), {}, Tier::C, 0);
    PageContext context = desk.context(desk.ann);
    LeadsPage page(context, desk.leadServices());
    desk.show(page);
    auto *list = page.findChild<RegisterView *>();
    EVENTUALLY(list->currentId() == mine.value);
    CHECK(list->model()->rowCount() == 1);
    auto *bar = page.findChild<FilterBar *>();
    CHECK(bar->conditions().last().key == ownerKey);
    QStringList chips;
    for (const QPushButton *chip : bar->findChildren<QPushButton *>())
        chips.append(chip->text());
    CHECK(chips.join(QLatin1Char('|')).contains(QStringLiteral("李雪")));
    idle(desk);
    const auto lists = todayLists(context, desk.leads);
    CHECK(lists.first().filters.at(1).value.toLongLong() == desk.ann.staff.value);
}

TEST_CASE("An edit can be taken back, but not over somebody else's", "[journeys]")
{
    Desk desk;
    const LeadId id = desk.add(desk.ann, QStringLiteral("宁波华泰"), QStringLiteral("陈伟"),
                               QStringLiteral("13800000001"), QStringLiteral("电话"), Tier::B, 0);
    PageContext context = desk.context(desk.ann);
    LeadsPage page(context, desk.leadServices());
    desk.show(page);
    EVENTUALLY(page.list()->currentId() == id.value);
    const auto rename = [&](const QString &name) {
        child<QAction>(&page, "leadEdit")->trigger();
        auto *form = child<FormDialog>(&page, "leadForm");
        type(*form, "contact", name);
        form->save();
        CHECK_FALSE(form->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    rename(QStringLiteral("王芳"));
    CHECK(desk.leads.lead(desk.ann, id)->contact == QStringLiteral("王芳"));
    desk.toast.undo();
    CHECK(desk.leads.lead(desk.ann, id)->contact == QStringLiteral("陈伟"));

    rename(QStringLiteral("李娜"));
    Lead other = *desk.leads.lead(desk.manager, id);
    other.contact = QStringLiteral("赵强");
    REQUIRE(desk.leads.change(desk.manager, other).ok());
    desk.toast.undo();
    CHECK(desk.leads.lead(desk.ann, id)->contact == QStringLiteral("赵强"));
}

TEST_CASE("Reminders tell what waits, and again only when there is more", "[journeys]")
{
    Desk desk;
    ApprovalEngine approvals{*desk.work, desk.people, desk.offices.office()};
    const LeadId id = desk.add(desk.ann, QStringLiteral("宁波华泰"), QStringLiteral("陈伟"),
                               QStringLiteral("13800000001"), QStringLiteral("电话"), Tier::B, 0);
    PageContext context = desk.context(desk.ann);
    Reminders reminders(context, desk.leads, approvals);
    QStringList told;
    QObject::connect(&reminders, &Reminders::due, &reminders,
                     [&](const QString &text) { told.append(text); });
    const auto count = [&] {
        reminders.check();
        idle(desk);
    };
    count();
    CHECK(told.isEmpty());
    Lead lead = *desk.leads.lead(desk.ann, id);
    lead.nextFollowUpOn = context.today();
    REQUIRE(desk.leads.change(desk.ann, lead).ok());
    count();
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(QLatin1Char('1')));
    count();
    CHECK(told.size() == 1);
}

TEST_CASE("§3 a leader divides a lead between two people, and takes it back", "[journeys]")
{
    Desk desk;
    const LeadId lead = desk.add(desk.ann, QStringLiteral("宁波华泰"), QStringLiteral("陈伟"),
                                 QStringLiteral("13800000001"), QStringLiteral("电话"), Tier::B, 0);
    PageContext context = desk.context(desk.manager);
    LeadsPage page(context, desk.leadServices());
    desk.show(page);
    EVENTUALLY(page.list()->currentId() == lead.value);
    child<QAction>(&page, "leadShare")->trigger();
    auto *dialog = child<FormDialog>(&desk.window, "shareDialog");
    auto *first = child<ScaledEdit>(dialog, "share_1");
    auto *second = child<ChoiceBox>(dialog, "person_2");
    CHECK(first->scaled() == ratioScale);
    first->setScaled(7'000);
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK(desk.shares.shares(desk.manager, Kind::Lead, lead.value)->size() == 1);
    second->setKey(QString::number(desk.bob.staff.value));
    CHECK(child<ScaledEdit>(dialog, "share_2")->scaled() == 3'000);
    dialog->save();
    CHECK_FALSE(dialog->isVisible());
    const QList<CreditShare> divided{{desk.ann.staff, 7'000}, {desk.bob.staff, 3'000}};
    CHECK(*desk.shares.shares(desk.bob, Kind::Lead, lead.value) == divided);
    desk.toast.undo();
    CHECK(*desk.shares.shares(desk.ann, Kind::Lead, lead.value) == wholeShare(desk.ann.staff));
}

TEST_CASE("A manager assigns and protects leads of the selection", "[journeys]")
{
    Desk desk;
    const LeadId lead = desk.add(desk.ann, QStringLiteral("海宁康泰物业"), {}, {}, {}, Tier::A, 1);
    PageContext context = desk.context(desk.manager);
    LeadsPage page(context, desk.leadServices());
    desk.show(page);
    auto *list = page.findChild<RegisterView *>();
    EVENTUALLY(list->currentId() == lead.value);
    desk.prompts.answers = {1};
    child<QAction>(&page, "leadAssign")->trigger();
    CHECK(desk.leads.lead(desk.manager, lead)->owner == desk.bob.staff);
    desk.prompts.answers = {QStringLiteral("+60d")};
    child<QAction>(&page, "leadProtect")->trigger();
    CHECK(desk.leads.lead(desk.manager, lead)->poolDueOn == QDate(2026, 9, 21).addDays(60));
    idle(desk);
}

TEST_CASE("A customer is entered with a contact, gets an opportunity, and its card walks over the board",
          "[journeys]")
{
    Desk desk;
    PageContext context = desk.context(desk.ann);
    CustomersPage page(context, desk.customerServices());
    desk.show(page);
    idle(desk);
    child<QPushButton>(&page, "customersNew")->click();
    auto *form = child<FormDialog>(&page, "customerForm");
    type(*form, "name", QStringLiteral("海宁康泰物业管理有限公司"));
    auto *contacts = child<QTableWidget>(form, "contacts");
    contacts->item(0, 0)->setText(QStringLiteral("吴晓燕"));
    contacts->item(0, 1)->setText(QStringLiteral("采购部主任"));
    CHECK(contacts->rowCount() == 2);
    form->save();
    auto *list = page.findChild<RegisterView *>();
    EVENTUALLY(list->currentId() > 0);
    const CustomerId customer(list->currentId());
    REQUIRE(desk.customers.contacts(desk.ann, customer)->size() == 1);
    CHECK(desk.customers.contacts(desk.ann, customer)->first().role == QStringLiteral("采购部主任"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    child<QAction>(&page, "customerOpportunity")->trigger();
    form = child<FormDialog>(&page, "opportunityForm");
    type(*form, "title", QStringLiteral("地下车库监控"));
    child<MoneyEdit>(form, "amount")->setText(QStringLiteral("18.6万"));
    form->save();
    REQUIRE(desk.opportunities.ofCustomer(desk.ann, customer)->size() == 1);
    const OpportunityId id = desk.opportunities.ofCustomer(desk.ann, customer)->first().id;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    child<QPushButton>(&page, "partBoard")->click();
    auto *enquiry = child<QListWidget>(&page, "lane-enquiry");
    REQUIRE(enquiry->count() == 1);
    enquiry->setCurrentRow(0);
    const auto press = [](QWidget *lane) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Right, Qt::AltModifier);
        QCoreApplication::sendEvent(lane, &key);
    };
    press(enquiry);
    CHECK(desk.opportunities.opportunity(desk.ann, id)->stage == OpportunityStage::Needs);
    CHECK(enquiry->count() == 0);
    CHECK(child<QListWidget>(&page, "lane-needs")->count() == 1);
    // Past "won" a card is lost, which asks for the reason; no answer leaves it where it was.
    REQUIRE(desk.opportunities.move(desk.ann, id, OpportunityStage::Negotiation).ok());
    page.openRecord(Kind::Opportunity, id.value);
    idle(desk);
    desk.prompts.answers = {4, QVariant()};
    child<QAction>(&page, "opportunityMove")->trigger();
    CHECK(desk.opportunities.opportunity(desk.ann, id)->stage == OpportunityStage::Negotiation);
    desk.prompts.answers = {4, QStringLiteral("价格高")};
    child<QAction>(&page, "opportunityMove")->trigger();
    CHECK(desk.opportunities.opportunity(desk.ann, id)->stage == OpportunityStage::Lost);
    idle(desk);
}

TEST_CASE("Leads and customers look right at 1366 by 768, light and dark", "[journeys]")
{
    Desk desk;
    const QStringList firms{QStringLiteral("海宁康泰物业管理有限公司"),
                            QStringLiteral("上海康宁医疗器械有限公司"),
                            QStringLiteral("青海康源智慧园区"),
                            QStringLiteral("海门康复医院"),
                            QStringLiteral("珠海康达电子有限公司"),
                            QStringLiteral("海城康盛建材"),
                            QStringLiteral("北海康养小镇"),
                            QStringLiteral("临海康居工程有限公司")};
    const QStringList people{QStringLiteral("吴晓燕"), QStringLiteral("陈立"), QStringLiteral("马文涛"),
                             QStringLiteral("沈洁")};
    QList<LeadId> ids;
    for (int i = 0; i < 24; ++i)
        ids.append(desk.add(desk.ann, firms[i % firms.size()] + (i < 8 ? QString() : QString::number(i)),
                            people[i % people.size()],
                            QStringLiteral("138571233%1").arg(i, 2, 10, QLatin1Char('0')),
                            i % 2 ? QStringLiteral("展会") : QStringLiteral("老客户介绍"),
                            static_cast<Tier>(i % 4), (i + 1) * 1'234'500));
    for (int i = 0; i < 6; ++i) {
        Activity activity;
        activity.kind = static_cast<ActivityKind>(i);
        activity.summary = QStringLiteral("看了机房，客户要求先给 60 路试点报价，月底前。");
        activity.nextOn = QDate(2026, 9, 21).addDays(i);
        REQUIRE(desk.leads.followUp(desk.ann, ids[i], activity).ok());
    }
    REQUIRE(desk.leads.qualify(desk.ann, ids[2]).ok());
    for (int i = 6; i < 14; ++i) {
        const auto made = desk.leads.convert(
            desk.ann,
            {.lead = ids[i], .title = QStringLiteral("园区监控改造"), .amount = (i + 1) * 4'567'800});
        REQUIRE(made.ok());
        REQUIRE((
            i % 4 == 0 ||
            desk.opportunities.move(desk.ann, made->opportunity, static_cast<OpportunityStage>(i % 4)).ok()));
    }
    Language language;
    REQUIRE(language.use(QStringLiteral("zh_CN")));
    Theme theme;
    theme.setLanguage(language.code());
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        const QString mode = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        PageContext context = desk.context(desk.ann);
        LeadsPage leads(context, desk.leadServices());
        desk.show(leads);
        idle(desk);
        CHECK(leads.findChild<RegisterView *>()->model()->rowCount() == 16);
        picture(desk.window, QStringLiteral("page-leads") + mode);
        leads.hide();
        CustomersPage customers(context, desk.customerServices());
        desk.show(customers);
        idle(desk);
        picture(desk.window, QStringLiteral("customers") + mode);
        child<QPushButton>(&customers, "partOpportunities")->click();
        idle(desk);
        picture(desk.window, QStringLiteral("opportunities") + mode);
        child<QPushButton>(&customers, "partBoard")->click();
        picture(desk.window, QStringLiteral("board") + mode);
        if (!dark) {
            child<QPushButton>(&customers, "partCustomers")->click();
            child<QAction>(&customers, "customerEdit")->trigger();
            auto *form = child<FormDialog>(&customers, "customerForm");
            picture(*form, QStringLiteral("customer-form"));
            form->finish();
        }
        idle(desk);
    }
    theme.setChoice(Theme::Choice::Light);
}

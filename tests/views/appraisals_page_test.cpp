// SPDX-License-Identifier: GPL-3.0-or-later
// Appraisal 考核 through its widgets. With SALESDESK_GALLERY set to a folder the page is left there as a
// picture, light and dark, in Chinese.
#include "views/appraisals/appraisals_page.h"

#include "models/measures/kept_sums.h"
#include "models/people/office_service.h"
#include "models/people/preset.h"
#include "models/targets/target_service.h"
#include "tests/catch.h"
#include "tests/support/eventually.h"
#include "tests/support/page_office.h"
#include "tests/support/rows.h"
#include "views/appraisals/appraisal_table.h"
#include "views/appraisals/appraisal_words.h"
#include "views/appraisals/scheme_items.h"
#include "views/printing/preview.h"
#include "views/shared/choice_box.h"
#include "views/shared/data_table.h"
#include "views/shared/form_dialog.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTranslator>
#include <QVBoxLayout>

using namespace salesdesk;

namespace {

/// Two teams of salespeople with contracts in the third quarter and the general preset's schemes.
struct Desk
{
    Desk()
        : offices(*office.work), people(*office.work, offices.office()),
          appraisals(*office.work, offices.office()), reports(*office.work, offices.office()),
          targets(*office.work)
    {
        REQUIRE(offices.load().ok());
        north = office.addTeam(QStringLiteral("华东一组"));
        south = office.addTeam(QStringLiteral("华南二组"));
        ann = office.addStaff(QStringLiteral("YG-0001"), QStringLiteral("李雪"), {Role::Salesperson}, north);
        ben = office.addStaff(QStringLiteral("YG-0002"), QStringLiteral("王磊"), {Role::Salesperson}, south);
        lea = office.addStaff(QStringLiteral("YG-0008"), QStringLiteral("韩冰"), {Role::TeamLeader}, north);
        office.lead(lea, north);
        boss = office.addStaff(QStringLiteral("YG-0009"), QStringLiteral("周敏"), {Role::SalesManager});
        const auto preset = Preset::load(QStringLiteral("general"));
        REQUIRE(preset.ok());
        Scheme scheme;
        scheme.name = QStringLiteral("销售季度考核");
        REQUIRE(rulesFromJson(preset->appraisalSchemes.first()[QStringLiteral("rules")], scheme).ok());
        REQUIRE(appraisals.saveScheme(boss, scheme).ok());
        for (const auto &[person, target] : {std::pair(ann, 120'000'000), std::pair(ben, 150'000'000)})
            REQUIRE(targets
                        .set(boss, {{},
                                    1,
                                    QStringLiteral("sales"),
                                    TargetRole::Task,
                                    FigureLevel::Staff,
                                    person.staff.value,
                                    Period::month(2026, 8),
                                    target})
                        .ok());
        sell(ann, 126'500'000);
        sell(ben, 98'040'000);
    }

    void sell(const Session &owner, qint64 amount)
    {
        const qint64 id =
            tests::insertRow(*office.database, QStringLiteral("contract"),
                             {{QStringLiteral("draft_number"), QStringLiteral("d%1").arg(amount)},
                              {QStringLiteral("owner_id"), owner.staff.value},
                              {QStringLiteral("state"), QStringLiteral("signed")},
                              {QStringLiteral("signed_on"), QDate(2026, 8, 8)},
                              {QStringLiteral("currency"), QStringLiteral("CNY")},
                              {QStringLiteral("amount"), amount}});
        REQUIRE(office.work
                    ->run(Session::system(),
                          [&](Transaction &transaction) -> Status {
                              KeptSums::refreshContract(transaction, ContractId(id));
                              return {};
                          })
                    .ok());
    }

    AppraisalServices services() { return {appraisals, reports, people, offices.office()}; }

    tests::TestOffice office;
    OfficeService offices;
    PeopleService people;
    AppraisalService appraisals;
    ReportService reports;
    TargetService targets;
    TeamId north;
    TeamId south;
    Session ann;
    Session ben;
    Session lea;
    Session boss;
};

/// The page as one person sees it.
struct Screen
{
    Screen(Desk &desk, const Session &session)
        : office(desk.office, session), page(office.context, desk.services()),
          table(page.findChild<DataTable *>(QStringLiteral("appraisalTable")))
    {
        page.refresh();
        settle();
    }

    void settle() { EVENTUALLY(office.jobs.isIdle()); }
    int rows() const { return table->view()->model()->rowCount(); }
    void choose(const Session &person)
    {
        REQUIRE(table->selectId(person.staff.value));
        settle();
    }
    QAction *action(const char *name) { return page.findChild<QAction *>(QLatin1StringView(name)); }
    QPushButton *button(const char *name) { return page.findChild<QPushButton *>(QLatin1StringView(name)); }
    void act(const char *name, const QVariant &answer)
    {
        INFO(name);
        REQUIRE(action(name)->isEnabled());
        office.prompts.answers = {answer};
        action(name)->trigger();
        settle();
    }
    QString texts() const
    {
        QStringList all;
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all.append(label->text());
        return all.join(u'\n');
    }

    tests::PageOffice office;
    AppraisalsPage page;
    DataTable *table;
};

} // namespace

TEST_CASE("§12 a sheet goes from computed to signed by the hands of those it belongs to", "[views]")
{
    Desk desk;
    {
        Screen manager(desk, desk.boss);
        REQUIRE(manager.rows() == 2);
        manager.choose(desk.ann);
        CHECK_FALSE(manager.page.current()->isStarted());
        CHECK_FALSE(manager.action("approve")->isEnabled());
        manager.button("compute")->click();
        manager.settle();
        REQUIRE(manager.page.current());
        CHECK(manager.page.current()->isStarted());
        CHECK(manager.page.current()->staff == desk.ann.staff);
    }
    {
        Screen own(desk, desk.ann);
        CHECK(own.rows() == 1);
        CHECK(own.button("compute")->isHidden());
        CHECK_FALSE(own.action("leaderReview")->isEnabled());
        own.act("selfReview", QStringLiteral("三季度重点客户全部签约。"));
        CHECK(own.page.current()->state == AppraisalState::SelfReviewed);
        CHECK(own.texts().contains(QStringLiteral("三季度重点客户全部签约。")));
        CHECK_FALSE(own.action("selfReview")->isEnabled());
    }
    {
        Screen leader(desk, desk.lea);
        CHECK(leader.rows() == 1); // the team's
        leader.act("leaderReview", QStringLiteral("同意自评。"));
        CHECK(leader.page.current()->state == AppraisalState::LeaderReviewed);
        CHECK_FALSE(leader.action("approve")->isEnabled());
    }
    Screen manager(desk, desk.boss);
    manager.choose(desk.ann);
    manager.act("approve", QStringLiteral("批准。"));
    REQUIRE(manager.page.current()->state == AppraisalState::Approved);
    CHECK_FALSE(manager.page.current()->digest.isEmpty());
    CHECK_FALSE(manager.action("computeOne")->isEnabled());
    CHECK(manager.texts().contains(QStringLiteral("the sheet would be the same")));

    // Later data never change a frozen sheet, and the difference is shown.
    const auto score = manager.page.current()->figures.score;
    desk.sell(desk.ann, 50'000'000);
    manager.page.refresh();
    manager.settle();
    CHECK(manager.page.current()->figures.score == score);
    EVENTUALLY(manager.texts().contains(QStringLiteral("Today")));

    manager.act("sign", true);
    CHECK(manager.page.current()->state == AppraisalState::Signed);
}

TEST_CASE("§12 the manager's points are whole and from 0 to 100", "[views]")
{
    Desk desk;
    Scheme scheme;
    scheme.name = QStringLiteral("Manual");
    scheme.post = QStringLiteral("顾问");
    SchemeItem item;
    item.measure = managerScore;
    item.weight = 100;
    item.scoring = Scoring::Manual;
    scheme.items = {item};
    REQUIRE(desk.appraisals.saveScheme(desk.boss, scheme).ok());
    auto ben = desk.people.staff(desk.boss, desk.ben.staff);
    REQUIRE(ben.ok());
    ben->post = scheme.post;
    REQUIRE(desk.people.changeStaff(Session::system(), *ben).ok());

    Screen manager(desk, desk.boss);
    manager.button("compute")->click();
    manager.settle();
    manager.choose(desk.ben);
    manager.act("giveScore", QStringLiteral("101"));
    CHECK(manager.office.prompts.asked.size() == 2); // the question and the refusal
    CHECK_FALSE(manager.page.current()->managerPoints);
    manager.act("giveScore", QStringLiteral("88"));
    CHECK(manager.page.current()->managerPoints == 88);
    CHECK(manager.page.current()->figures.score == 8800);
}

TEST_CASE("Appraisal walks through periods, teams, paper and the workbook", "[views]")
{
    Desk desk;
    Screen manager(desk, desk.boss);
    CHECK(manager.page.period() == Period::quarter(2026, 3));
    CHECK_FALSE(manager.button("next")->isEnabled()); // nothing to appraise in what is to come
    manager.button("previous")->click();
    CHECK(manager.page.period() == Period::quarter(2026, 2));
    manager.button("next")->click();
    manager.page.findChild<ChoiceBox *>(QStringLiteral("periodKind"))->setKey(QStringLiteral("month"));
    CHECK(manager.page.period() == Period::month(2026, 9));
    const QByteArray state = manager.page.saveState();
    manager.page.setPeriod(Period::quarter(2026, 3));
    manager.settle();

    auto *team = manager.page.findChild<ChoiceBox *>(QStringLiteral("team"));
    team->setKey(QStringLiteral("华南二组"));
    REQUIRE(manager.rows() == 1);
    CHECK(manager.page.current()->staff == desk.ben.staff);
    team->setKey(QString());
    CHECK(manager.rows() == 2);
    manager.table->view()->model()->sort(3, Qt::DescendingOrder);
    CHECK(manager.table->view()->model()->index(0, 1).data().toString() == QStringLiteral("李雪"));
    CHECK(manager.page.current()->staff == desk.ben.staff);

    const auto pages = [&manager](const char *button) {
        manager.button(button)->click();
        auto *preview = manager.page.findChild<printing::PrintPreview *>();
        REQUIRE(preview != nullptr);
        EVENTUALLY(preview->pages().isComplete());
        const int count = preview->pages().pageCount();
        delete preview;
        return count;
    };
    CHECK(pages("print") == 2);
    CHECK(pages("preview") == 1);
    CHECK(pages("summary") >= 1);

    const QString path = desk.office.directory.filePath(QStringLiteral("sheets.xlsx"));
    CHECK_FALSE(manager.button("export")->isHidden());
    manager.office.prompts.answers = {path};
    manager.button("export")->click();
    CHECK(QFileInfo::exists(path));

    manager.page.restoreState(state);
    CHECK(manager.page.period() == Period::month(2026, 9));
}

TEST_CASE("§12 a manager changes the weights of a scheme, and open sheets follow", "[views]")
{
    Desk desk;
    Scheme scheme;
    scheme.name = QStringLiteral("月度考核");
    scheme.periodKind = PeriodKind::Month;
    scheme.items = {{QStringLiteral("sales"), 60, Scoring::Proportional, 120, 100'000'000, {}},
                    {managerScore, 40, Scoring::Manual, 100, {}, {}}};
    const auto id = desk.appraisals.saveScheme(desk.boss, scheme);
    REQUIRE(id.ok());
    Screen screen(desk, desk.boss);
    const auto schemes = *desk.appraisals.schemes(desk.boss);
    const auto place =
        std::find_if(schemes.cbegin(), schemes.cend(), [&](const Scheme &each) { return each.id == *id; });
    screen.office.prompts.answers = {int(place - schemes.cbegin())};
    screen.button("schemes")->click();
    auto *dialog = screen.page.findChild<FormDialog *>(QStringLiteral("schemeForm"));
    REQUIRE(dialog);
    auto *items = dialog->findChild<SchemeItems *>();
    REQUIRE(items);
    CHECK(items->items() == scheme.items);

    dialog->findChild<QSpinBox *>(QStringLiteral("item-1-weight"))->setValue(50);
    CHECK_FALSE(items->problem().isEmpty());
    dialog->save();
    CHECK(dialog->isVisible()); // 90 are not 100
    dialog->findChild<QPushButton *>(QStringLiteral("addItem"))->click();
    REQUIRE(items->items().size() == 3);
    CHECK(items->items().last().weight == 10);
    dialog->findChild<ChoiceBox *>(QStringLiteral("item-3-measure"))->setKey(QStringLiteral("collection"));
    dialog->findChild<ChoiceBox *>(QStringLiteral("item-3-scoring"))->setKey(QStringLiteral("bands"));
    dialog->findChild<QLineEdit *>(QStringLiteral("item-3-target"))
        ->setText(QStringLiteral("80%=60；95.5%=100"));
    CHECK(items->problem().isEmpty());
    dialog->save();
    CHECK_FALSE(dialog->isVisible());

    const auto saved = *desk.appraisals.schemes(desk.boss);
    const auto now =
        std::find_if(saved.cbegin(), saved.cend(), [&](const Scheme &each) { return each.id == *id; });
    REQUIRE(now != saved.cend());
    CHECK(now->items.at(0).weight == 50);
    CHECK(now->items.at(2).bands == QList<ScoreBand>{{8'000, 60}, {9'550, 100}});
    CHECK(now->grades == defaultGrades());
    CHECK(now->ownShare == 7'000);
    CHECK(desk.appraisals.saveScheme(desk.lea, *now).error().code == ErrorCode::NotPermitted);
    CHECK_FALSE(Screen(desk, desk.lea).button("schemes")->isVisibleTo(nullptr));
}

TEST_CASE("§12 bands are read as they are written, in the unit of the measure", "[views]")
{
    const QList<ScoreBand> bands{{8'000, 60}, {10'000, 100}};
    CHECK(bandsText(QStringLiteral("collection"), bands) == QStringLiteral("80%=60; 100%=100"));
    for (const char *measure : {"collection", "sales", "new_customers"})
        CHECK(parseBands(QLatin1String(measure), bandsText(QLatin1String(measure), bands)) == bands);
    CHECK(parseBands(QStringLiteral("new_customers"), QStringLiteral("3=100")) ==
          QList<ScoreBand>{{30'000, 100}});
    for (const char *wrong : {"", "80", "80=", "=60", "80=60, 90=70", "80.123%=60", "abc"})
        CHECK_FALSE(parseBands(QStringLiteral("collection"), QLatin1String(wrong)).has_value());
}

TEST_CASE("Appraisal's picture", "[views]")
{
    Desk desk;
    for (const Session &person : {desk.ann, desk.ben}) {
        auto staff = desk.people.staff(desk.boss, person.staff);
        REQUIRE(staff.ok());
        staff->bonusBase = 600'000;
        REQUIRE(desk.people.changeStaff(Session::system(), *staff).ok());
    }
    {
        Screen manager(desk, desk.boss);
        manager.button("compute")->click();
        manager.settle();
        manager.choose(desk.ann);
        manager.act("giveScore", QStringLiteral("92"));
        manager.act("selfReview", QStringLiteral("三季度重点客户全部签约，回款略慢，四季度加强催收。"));
        manager.act("leaderReview", QStringLiteral("完成任务，客户拜访扎实。"));
        manager.act("approve", QStringLiteral("同意。"));
    }
    desk.sell(desk.ann, 30'000'000);
    const QString folder = qEnvironmentVariable("SALESDESK_GALLERY");
    QTranslator words;
    const bool translated = words.load(QStringLiteral(":/translations/salesdesk_zh_CN.qm"));
    Theme theme;
    theme.setLanguage(QStringLiteral("zh_CN"));
    if (translated)
        qApp->installTranslator(&words);
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        tests::PageOffice office(desk.office, desk.boss);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *page = new AppraisalsPage(office.context, desk.services());
        layout->addWidget(page);
        window.resize(1366, 690);
        window.show();
        page->refresh();
        EVENTUALLY(office.jobs.isIdle());
        QApplication::processEvents();
        const QPixmap image = window.grab();
        CHECK(image.width() == 1366);
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            CHECK(image.save(folder + (choice == Theme::Choice::Dark
                                           ? QStringLiteral("/appraisal-dark.png")
                                           : QStringLiteral("/appraisal-light.png"))));
        }
    }
    theme.setChoice(Theme::Choice::System);
    qApp->removeTranslator(&words);
}

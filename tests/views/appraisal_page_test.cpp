// SPDX-License-Identifier: GPL-3.0-or-later
// With SALESDESK_GALLERY set to a folder the screens are left there as pictures.
#include "models/appraisals/scheme.h"
#include "models/jobs/job_runner.h"
#include "models/measures/kept_sums.h"
#include "models/people/preset.h"
#include "models/saved_views/saved_view_service.h"
#include "models/targets/target_service.h"
#include "models/wording/formatter.h"
#include "tests/catch.h"
#include "tests/support/rows.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_office.h"
#include "views/appraisals/appraisal_page.h"
#include "views/appraisals/scheme_dialog.h"
#include "views/printing/paginator.h"
#include "views/shared/data_table.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"
#include "views/targets/target_dialog.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

class Nowhere final : public Navigator
{
public:
    void open(Kind, qint64) override {}
    void openList(const QString &, const ListFilter &) override {}
};

/// Two salespeople with a contract each, a manager, and the general preset's scheme, in Chinese.
class SheetOffice
{
public:
    SheetOffice()
        : appraisals(*test.work, office), targets(*test.work), jobs(test.location), saved(*test.work)
    {
        office.name = QString::fromUtf8("星河安防");
        team = test.addTeam(QString::fromUtf8("一组"));
        ann = test.addStaff(QStringLiteral("S-1"), QString::fromUtf8("李雪"), {Role::Salesperson}, team);
        ben = test.addStaff(QStringLiteral("S-2"), QString::fromUtf8("王磊"), {Role::Salesperson}, team);
        boss = test.addStaff(QStringLiteral("M-1"), QString::fromUtf8("周敏"), {Role::SalesManager});
        const auto preset = Preset::load(QStringLiteral("general"));
        REQUIRE(preset.ok());
        Scheme scheme;
        scheme.name = preset->appraisalSchemes.first()[QStringLiteral("name")].toString();
        REQUIRE(rulesFromJson(preset->appraisalSchemes.first()[QStringLiteral("rules")], scheme).ok());
        REQUIRE(appraisals.saveScheme(boss, scheme).ok());
        for (const Session &person : {ann, ben}) {
            insertRow(*test.database, QStringLiteral("contract"),
                      {{QStringLiteral("draft_number"), QStringLiteral("d")},
                       {QStringLiteral("owner_id"), person.staff.value},
                       {QStringLiteral("state"), QStringLiteral("signed")},
                       {QStringLiteral("signed_on"), QDate(2026, 8, 8)},
                       {QStringLiteral("currency"), QStringLiteral("CNY")},
                       {QStringLiteral("amount"), 90'000'00 + person.staff.value * 10'000'00}});
            REQUIRE(targets
                        .set(boss, {{},
                                    1,
                                    QStringLiteral("sales"),
                                    TargetRole::Task,
                                    FigureLevel::Staff,
                                    person.staff.value,
                                    Period::month(2026, 8),
                                    100'000'00})
                        .ok());
        }
        REQUIRE(test.work
                    ->run(Session::system(),
                          [](Transaction &transaction) -> Status {
                              KeptSums::rebuild(transaction);
                              return {};
                          })
                    .ok());
        translated = words.load(QStringLiteral(":/translations/salesdesk_zh_CN.qm"));
        if (translated)
            QApplication::installTranslator(&words);
        QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
        theme.setLanguage(QStringLiteral("zh_CN"));
        theme.setChoice(Theme::Choice::Light);
    }
    ~SheetOffice()
    {
        if (translated)
            QApplication::removeTranslator(&words);
        QLocale::setDefault(before);
    }

    void leave(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SALESDESK_GALLERY");
        for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
            theme.setChoice(choice);
            QApplication::processEvents();
            const QPixmap picture = widget.grab();
            CHECK(picture.width() > 0);
            if (!folder.isEmpty()) {
                QDir().mkpath(folder);
                CHECK(picture.save(folder + u'/' + name +
                                   (choice == Theme::Choice::Dark ? QStringLiteral("-dark.png")
                                                                  : QStringLiteral("-light.png"))));
            }
        }
    }

    const QLocale before;
    TestOffice test;
    Office office;
    AppraisalService appraisals;
    TargetService targets;
    TeamId team;
    Session ann;
    Session ben;
    Session boss;
    JobRunner jobs;
    Formatter formatter;
    ScriptedPrompts prompts;
    Nowhere nowhere;
    QWidget window;
    Toast toast{&window};
    SavedViewService saved;
    QTranslator words;
    bool translated = false;
    Theme theme;
    PageContext context{{*test.database, jobs, test.bus, formatter, test.clock},
                        boss,
                        prompts,
                        nowhere,
                        toast,
                        saved,
                        {},
                        {},
                        {}};
};

void wait(AppraisalPage &page)
{
    bool done = false;
    const auto connection = QObject::connect(&page, &AppraisalPage::shown, &page, [&] { done = true; });
    page.refresh();
    REQUIRE(QTest::qWaitFor([&] { return done; }, 5000));
    QObject::disconnect(connection);
}

void press(QWidget &page, const char *name)
{
    auto *button = page.findChild<QPushButton *>(QString::fromLatin1(name));
    REQUIRE(button);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

TEST_CASE("A sheet goes from computed to signed on its page, and prints one page a person", "[views]")
{
    SheetOffice office;
    AppraisalPage page(office.context, office.appraisals);
    page.resize(1366, 690);
    page.show();
    wait(page);
    auto *list = page.findChild<DataTable *>(QStringLiteral("sheets"));
    REQUIRE(list->view()->model()->rowCount() == 2);
    press(page, "compute");
    wait(page);
    list->selectId(office.ann.staff.value);
    office.prompts.answers = {QStringLiteral("88"), QStringLiteral("好"), QStringLiteral("扎实"),
                              QStringLiteral("同意"), true};
    press(page, "points");
    wait(page);
    for (int step = 0; step < 4; ++step) {
        press(page, "step");
        wait(page);
        if (step == 1)
            office.leave(page, QStringLiteral("appraisal"));
    }
    const auto sheets = office.appraisals.sheets(office.boss, Period::quarter(2026, 3));
    REQUIRE(sheets.ok());
    CHECK(sheets->first().state == AppraisalState::Signed);
    CHECK(sheets->first().managerPoints == 88);
    CHECK(sheets->first().leader.text == QString::fromUtf8("扎实"));
    CHECK_FALSE(page.findChild<QPushButton *>(QStringLiteral("step"))->isVisible());
    CHECK(printing::Paginator(page.sheetDocuments(*sheets)).pageCount() == 2);
    CHECK(printing::Paginator({page.summaryDocument()}).pageCount() >= 1);
    CHECK(printing::Paginator(page.sheetDocuments(*sheets)).plainText().contains(QString::fromUtf8("李雪")));
}

TEST_CASE("A scheme is saved only when its weights sum to 100", "[views]")
{
    SheetOffice office;
    SchemeDialog dialog(office.context, office.appraisals);
    dialog.show();
    office.leave(dialog, QStringLiteral("scheme"));
    auto *weight = qobject_cast<QSpinBox *>(dialog.table()->cellWidget(0, 1));
    REQUIRE(weight);
    weight->setValue(weight->value() - 5);
    CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    auto *other = qobject_cast<QSpinBox *>(dialog.table()->cellWidget(1, 1));
    other->setValue(other->value() + 5);
    press(dialog, "save");
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.appraisals.schemes(office.boss)->first().items.at(1).weight == other->value());
}

TEST_CASE("Targets are typed by month, split over the parts, and the difference shows", "[views]")
{
    SheetOffice office;
    TargetDialog dialog(office.context, office.targets, Period::year(2026));
    dialog.show();
    QStandardItemModel &model = *dialog.model();
    REQUIRE(model.rowCount() == 4); // office, team, two people
    model.item(0, 1)->setText(QString::fromUtf8("12万"));
    CHECK(model.item(0, 1)->text() == QStringLiteral("120,000"));
    dialog.view()->setCurrentIndex(model.index(0, 1));
    dialog.splitDown();
    CHECK(model.item(1, 1)->text() == QStringLiteral("120,000"));
    dialog.view()->setCurrentIndex(model.index(1, 1));
    dialog.splitDown();
    CHECK(model.item(2, 1)->text() == QStringLiteral("60,000"));
    model.item(3, 1)->setText(QStringLiteral("50000"));
    CHECK_FALSE(model.item(1, 14)->text().isEmpty());
    office.leave(dialog, QStringLiteral("targets"));
    model.item(3, 2)->setText(QStringLiteral("many"));
    press(dialog, "save");
    CHECK(dialog.isVisible());
    model.item(3, 2)->setText(QString());
    press(dialog, "save");
    CHECK(dialog.result() == QDialog::Accepted);
    const auto rows =
        office.targets.year(office.boss, QStringLiteral("sales"), TargetRole::Task, Period::year(2026));
    CHECK(rows->at(3).months.first() == 5'000'000);
    CHECK(rows->at(0).months.first() == 12'000'000);
}

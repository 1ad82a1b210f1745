// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/office_service.h"
#include "tests/catch.h"
#include "tests/support/eventually.h"
#include "tests/support/page_office.h"
#include "views/exchange/import_progress.h"
#include "views/exchange/import_wizard.h"
#include "views/people/import_section.h"
#include "views/shared/choice_box.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTranslator>

using namespace salesdesk;

namespace {

struct Wizard
{
    Wizard()
        : offices(*office.work),
          admin(office.addStaff(QStringLiteral("YG-1"), QStringLiteral("陈静"), {Role::Administrator})),
          page(office, admin), imports(*office.work, offices.office())
    {
        REQUIRE(offices.load().ok());
    }
    QString file(const char *name, const char *text)
    {
        const QString path = office.directory.filePath(QLatin1String(name));
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(text);
        return path;
    }
    qint64 leads()
    {
        const auto past = imports.past(admin, 10);
        REQUIRE(past.ok());
        qint64 count = 0;
        for (const PastImport &each : *past)
            count += each.undoneAt > 0 ? 0 : each.created;
        return count;
    }

    tests::TestOffice office;
    OfficeService offices;
    Session admin;
    tests::PageOffice page;
    ImportService imports;
};

template <class Widget>
Widget *find(QWidget *inside, const char *name)
{
    auto *found = inside->findChild<Widget *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
}

constexpr const char *leads = "客户名称,联系人,电话,下次跟进\n"
                              "杭州海天电子有限公司,王小明,13800000001,2026-10-01\n"
                              "宁波东港物流有限公司,赵敏,13800000002,31-02-2026\n"
                              "青海康源有限公司,李青,13800000003,\n";

} // namespace

TEST_CASE("What is left of an import is told from what was done, and not too soon", "[views]")
{
    CHECK(ImportProgress::timeLeft(0, 100, 9000).isEmpty());
    CHECK(ImportProgress::timeLeft(10, 100, 1000).isEmpty());
    CHECK(ImportProgress::timeLeft(50, 100, 20'000).startsWith(QStringLiteral("about 25 second")));
    CHECK(ImportProgress::timeLeft(10, 100, 30'000).startsWith(QStringLiteral("about 5 minute")));
    ImportProgress progress;
    progress.begin(QStringLiteral("begin"));
    const auto *text = find<QLabel>(&progress, "importProgress");
    progress.follow(43, 100);
    CHECK(text->text() == QStringLiteral("43 % is read"));
    // At the end of the file work is left whose length nobody knows.
    progress.follow(100, 100);
    CHECK(text->text().startsWith(QStringLiteral("All is read")));
    const QString after = text->text();
    progress.follow(100, 100);
    CHECK(text->text() == after);
}

TEST_CASE("A file is matched, tried, imported and undone in the wizard", "[views]")
{
    Wizard desk;
    ImportWizard wizard(desk.page.context, desk.imports, QStringLiteral("leads"));
    auto *next = find<QPushButton>(&wizard, "importNext");
    auto *problem = find<QLabel>(&wizard, "importProblem");
    CHECK_FALSE(next->isEnabled());
    desk.page.prompts.answers = {desk.file("empty.csv", "")};
    find<QPushButton>(&wizard, "importChoose")->click();
    EVENTUALLY(!problem->isHidden());
    CHECK_FALSE(next->isEnabled());
    const QString empty = problem->text();
    desk.page.prompts.answers = {desk.file("head.csv", "客户名称,联系人\n")};
    find<QPushButton>(&wizard, "importChoose")->click();
    CHECK(problem->isHidden());
    EVENTUALLY(!problem->isHidden());
    CHECK(problem->text() == empty);
    CHECK_FALSE(next->isEnabled());

    desk.page.prompts.answers = {desk.file("leads.csv", leads)};
    find<QPushButton>(&wizard, "importChoose")->click();
    EVENTUALLY(next->isEnabled());
    next->click();
    auto *company = find<ChoiceBox>(&wizard, "column-company");
    CHECK(company->key() == QStringLiteral("客户名称"));
    company->setKey({});
    CHECK_FALSE(next->isEnabled());
    CHECK_FALSE(problem->isHidden());
    company->setKey(QStringLiteral("客户名称"));
    find<ChoiceBox>(&wizard, "column-next_follow_up")->setKey(QStringLiteral("下次跟进"));

    const QString mapping = desk.office.directory.filePath(QStringLiteral("leads.json"));
    desk.page.prompts.answers = {mapping, mapping};
    find<QPushButton>(&wizard, "mappingSave")->click();
    find<ChoiceBox>(&wizard, "column-contact")->setKey({});
    find<QPushButton>(&wizard, "mappingLoad")->click();
    // The rows are made anew; the old ones go with the next turn of the loop.
    EVENTUALLY(find<ChoiceBox>(&wizard, "column-contact")->key() == QStringLiteral("联系人"));

    // The trial writes nothing.
    next->click();
    auto *rejected = find<QTableWidget>(&wizard, "importRejected");
    EVENTUALLY(rejected->rowCount() == 1);
    CHECK(rejected->item(0, 0)->text() == QStringLiteral("3"));
    CHECK_FALSE(rejected->item(0, 1)->text().isEmpty());
    CHECK(desk.leads() == 0);

    next->click();
    EVENTUALLY(find<QPushButton>(&wizard, "importUndo")->isVisibleTo(&wizard));
    CHECK(desk.leads() == 2);
    CHECK(QFile::exists(desk.office.directory.filePath(QStringLiteral("leads.csv.rejected.csv"))));
    find<QPushButton>(&wizard, "importUndo")->click();
    EVENTUALLY(desk.leads() == 0);
    EVENTUALLY(desk.page.jobs.isIdle());
}

TEST_CASE("Past imports are listed, and one is undone after asking", "[views]")
{
    Wizard desk;
    ImportRequest request;
    request.kind = QStringLiteral("leads");
    request.file = desk.file("leads.csv", leads);
    REQUIRE(desk.imports.run(desk.admin, request).ok());
    ImportSection section(desk.page.context, desk.imports);
    section.refresh();
    auto *table = find<QTableWidget>(&section, "pastImports");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 3)->text() == QStringLiteral("leads.csv"));
    desk.page.prompts.answers = {false, true};
    find<QPushButton>(&section, "undo-1")->click();
    CHECK(desk.page.jobs.isIdle());
    find<QPushButton>(&section, "undo-1")->click();
    EVENTUALLY(desk.leads() == 0);
    EVENTUALLY(section.findChild<QPushButton *>(QStringLiteral("undo-1")) == nullptr);
    CHECK(desk.page.prompts.asked.size() == 2);
    find<QPushButton>(&section, "importFile")->click();
    CHECK(desk.page.imports == QStringList{QString()});
}

TEST_CASE("The import wizard draws its steps in Chinese, light and dark", "[views]")
{
    QTranslator words;
    const bool translated = words.load(QStringLiteral(":/translations/salesdesk_zh_CN.qm"));
    const QString folder = qEnvironmentVariable("SALESDESK_GALLERY");
    Theme theme;
    theme.setLanguage(QStringLiteral("zh_CN"));
    if (translated)
        qApp->installTranslator(&words);
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        Wizard desk;
        ImportWizard wizard(desk.page.context, desk.imports, QStringLiteral("leads"));
        wizard.show();
        int step = 0;
        const auto leave = [&] {
            QApplication::processEvents();
            const QPixmap image = wizard.grab();
            CHECK(image.width() > 0);
            if (!folder.isEmpty()) {
                QDir().mkpath(folder);
                CHECK(image.save(QStringLiteral("%1/import-%2-%3.png")
                                     .arg(folder)
                                     .arg(++step)
                                     .arg(choice == Theme::Choice::Dark ? QStringLiteral("dark")
                                                                        : QStringLiteral("light"))));
            }
        };
        auto *next = find<QPushButton>(&wizard, "importNext");
        wizard.takeFile(desk.file("leads.csv", leads));
        EVENTUALLY(next->isEnabled());
        leave();
        next->click();
        find<ChoiceBox>(&wizard, "column-next_follow_up")->setKey(QStringLiteral("下次跟进"));
        leave();
        next->click();
        EVENTUALLY(find<QTableWidget>(&wizard, "importRejected")->rowCount() == 1);
        leave();
        next->click();
        EVENTUALLY(find<QPushButton>(&wizard, "importUndo")->isVisibleTo(&wizard));
        EVENTUALLY(desk.page.jobs.isIdle());
        leave();
    }
    qApp->removeTranslator(&words);
    theme.setChoice(Theme::Choice::Light);
}

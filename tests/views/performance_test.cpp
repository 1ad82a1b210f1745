// SPDX-License-Identifier: GPL-3.0-or-later
// With SALESDESK_GALLERY set to a folder the board is left there as pictures.
#include "models/jobs/job_runner.h"
#include "models/measures/kept_sums.h"
#include "models/saved_views/saved_view_service.h"
#include "models/targets/target_service.h"
#include "models/wording/formatter.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"
#include "tests/support/rows.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_office.h"
#include "views/measures/chart_panel.h"
#include "views/measures/performance_page.h"
#include "views/shared/card.h"
#include "views/shared/data_table.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

class Trail final : public Navigator
{
public:
    QList<std::pair<QString, ListFilter>> lists;
    void open(Kind, qint64) override {}
    void openList(const QString &page, const ListFilter &filter) override { lists.append({page, filter}); }
};

/// Three teams of two, nine months of contracts with instalments, half of them paid, and monthly targets.
class BoardOffice
{
public:
    BoardOffice() : measures(*test.work, office), targets(*test.work), jobs(test.location), saved(*test.work)
    {
        office.name = QStringLiteral("Star Security");
        Random random(5);
        for (const char *name : {"一组", "二组", "三组"}) {
            const TeamId team = test.addTeam(QString::fromUtf8(name));
            for (int i = 0; i < 2; ++i) {
                ++m_people;
                people.append(test.addStaff(QStringLiteral("S-%1").arg(m_people),
                                            QString::fromUtf8(names[m_people - 1]), {Role::Salesperson},
                                            team));
            }
            teams.append(team);
        }
        boss = test.addStaff(QStringLiteral("M-1"), QStringLiteral("周敏"), {Role::SalesManager});
        for (int month = 1; month <= 9; ++month) {
            for (const Session &person : people) {
                sell(random, person, QDate(2026, month, int(random.between(1, 20))));
                REQUIRE(targets
                            .set(boss, {{},
                                        1,
                                        QStringLiteral("sales"),
                                        TargetRole::Task,
                                        FigureLevel::Staff,
                                        person.staff.value,
                                        Period::month(2026, month),
                                        15'000'000 + month * 500'000})
                            .ok());
            }
        }
        const char *stages[] = {"enquiry", "needs", "solution", "negotiation", "won"};
        for (int i = 0; i < 120; ++i) {
            const int stage = int(random.between(0, random.between(0, 4)));
            insertRow(*test.database, QStringLiteral("opportunity"),
                      {{QStringLiteral("number"), QStringLiteral("SJ-%1").arg(i)},
                       {QStringLiteral("title"), QStringLiteral("x")},
                       {QStringLiteral("amount"), random.between(1, 90) * 100'000},
                       {QStringLiteral("currency"), QStringLiteral("CNY")},
                       {QStringLiteral("probability"), stage * 2000},
                       {QStringLiteral("stage"), QString::fromLatin1(stages[stage])},
                       {QStringLiteral("closed_on"), stage == 4 ? QVariant(QDate(2026, 8, 2)) : QVariant()},
                       {QStringLiteral("owner_id"), random.pick(people).staff.value}});
        }
        REQUIRE(test.work
                    ->run(Session::system(),
                          [](Transaction &transaction) -> Status {
                              KeptSums::rebuild(transaction);
                              return {};
                          })
                    .ok());
    }

    void sell(Random &random, const Session &person, QDate day)
    {
        Database &db = *test.database;
        const qint64 amount = random.between(8'000'000, 24'000'000);
        const qint64 customer =
            insertRow(db, QStringLiteral("customer"),
                      {{QStringLiteral("number"), QStringLiteral("KH-%1").arg(++m_numbers)},
                       {QStringLiteral("name"), QStringLiteral("c")},
                       {QStringLiteral("name_key"), QStringLiteral("c")},
                       {QStringLiteral("name_fold"), QStringLiteral("c")},
                       {QStringLiteral("owner_id"), person.staff.value}});
        const qint64 contract =
            insertRow(db, QStringLiteral("contract"),
                      {{QStringLiteral("draft_number"), QStringLiteral("d")},
                       {QStringLiteral("owner_id"), person.staff.value},
                       {QStringLiteral("customer_id"), customer},
                       {QStringLiteral("state"), QStringLiteral("signed")},
                       {QStringLiteral("signed_on"), day},
                       {QStringLiteral("first_planned_sign_on"), day.addDays(random.oneIn(5) ? -1 : 2)},
                       {QStringLiteral("currency"), QStringLiteral("CNY")},
                       {QStringLiteral("amount"), amount},
                       {QStringLiteral("cost"), amount * 7 / 10}});
        for (int place = 0; place < 2; ++place) {
            const QDate due = day.addDays(30 + 60 * place);
            const qint64 instalment = insertRow(db, QStringLiteral("instalment"),
                                                {{QStringLiteral("contract_id"), contract},
                                                 {QStringLiteral("position"), place + 1},
                                                 {QStringLiteral("due_on"), due},
                                                 {QStringLiteral("amount"), amount / 2}});
            if (random.oneIn(3))
                continue;
            const qint64 receipt =
                insertRow(db, QStringLiteral("receipt"),
                          {{QStringLiteral("number"), QStringLiteral("SK-%1").arg(++m_numbers)},
                           {QStringLiteral("contract_id"), contract},
                           {QStringLiteral("received_on"), due.addDays(random.between(-5, 40))},
                           {QStringLiteral("amount"), amount / 2},
                           {QStringLiteral("currency"), QStringLiteral("CNY")}});
            insertRow(db, QStringLiteral("receipt_allocation"),
                      {{QStringLiteral("receipt_id"), receipt},
                       {QStringLiteral("instalment_id"), instalment},
                       {QStringLiteral("amount"), amount / 2}},
                      false);
        }
    }

    qint64 measured(Measure measure, FigureLevel by, qint64 subject, bool denominator = false)
    {
        const auto values =
            measures.measure(boss, {{measure}, Period::quarter(2026, 3), by, QDate(2026, 9, 21)});
        REQUIRE(values.ok());
        for (const MeasureValue &value : *values) {
            if (value.subject == subject)
                return denominator ? value.denominator.value_or(0) : value.numerator;
        }
        return 0;
    }

    TestOffice test;
    Office office;
    MeasureService measures;
    TargetService targets;
    QList<TeamId> teams;
    QList<Session> people;
    Session boss;
    JobRunner jobs;
    Formatter formatter;
    ScriptedPrompts prompts;
    Trail trail;
    QWidget window;
    Toast toast{&window};
    SavedViewService saved;

private:
    static constexpr const char *names[] = {"李雪", "王磊", "赵静", "陈晨", "孙鹏", "吴倩"};
    int m_people = 0;
    int m_numbers = 0;
};

void wait(PerformancePage &page)
{
    bool done = false;
    QObject::connect(&page, &PerformancePage::shown, &page, [&] { done = true; });
    page.refresh();
    REQUIRE(QTest::qWaitFor([&] { return done; }, 5000));
}

} // namespace

TEST_CASE("The board's figures are those of the measures, to the cent", "[models]")
{
    BoardOffice office;
    const auto check = [&](FigureLevel level, qint64 subject) {
        const Dashboard board = readDashboard(*office.test.database, office.office,
                                              {level, subject, Period::quarter(2026, 3), QDate(2026, 9, 21)});
        CHECK(board.sales == office.measured(Measure::Sales, level, subject));
        CHECK(board.profit == office.measured(Measure::Profit, level, subject));
        CHECK(board.newCustomers == office.measured(Measure::NewCustomers, level, subject));
        CHECK(board.collectionReceived == office.measured(Measure::Collection, level, subject));
        CHECK(board.collectionDue == office.measured(Measure::Collection, level, subject, true));
        CHECK(board.salesTarget == office.measured(Measure::TaskCompletion, level, subject, true));
        qint64 ranked = 0;
        for (const Dashboard::Rank &rank : board.ranking)
            ranked += rank.sales;
        CHECK(ranked == board.sales);
        qint64 open = 0;
        for (const Dashboard::Ageing &row : board.ageing) {
            for (const qint64 bucket : row.buckets)
                open += bucket;
        }
        CHECK(open > 0);
        CHECK(board.months.size() == 9);
    };
    check(FigureLevel::Office, 0);
    check(FigureLevel::Team, office.teams.at(1).value);
    check(FigureLevel::Staff, office.people.at(3).staff.value);
    const Dashboard whole =
        readDashboard(*office.test.database, office.office,
                      {FigureLevel::Office, 0, Period::quarter(2026, 3), QDate(2026, 9, 21)});
    CHECK(whole.ageing.size() == 3);
    CHECK(whole.funnel.size() == 5);
    CHECK(whole.ranking.size() == 6);
}

TEST_CASE("A board outside the user's sight becomes their own", "[models]")
{
    BoardOffice office;
    const Session &ann = office.people.first();
    const DashboardRequest wanted{FigureLevel::Office, 0, Period::quarter(2026, 3), QDate(2026, 9, 21)};
    CHECK(office.measures.board(ann, wanted)->subject == ann.staff.value);
    CHECK(office.measures.board(office.boss, wanted)->level == FigureLevel::Office);
    CHECK(office.measures.subjects(ann)->size() == 1);
    CHECK(office.measures.subjects(office.boss)->size() == 10);
    Session leader = office.test.addStaff(QStringLiteral("L-1"), QStringLiteral("L"), {Role::TeamLeader},
                                          office.teams.at(0));
    office.test.lead(leader, office.teams.at(0));
    CHECK(office.measures.board(leader, wanted)->level == FigureLevel::Team);
    DashboardRequest other = wanted;
    other.level = FigureLevel::Staff;
    other.subject = office.people.at(5).staff.value;
    CHECK(office.measures.board(leader, other)->subject == leader.staff.value);
    other.subject = office.people.at(1).staff.value;
    CHECK(office.measures.board(leader, other)->subject == other.subject);
}

TEST_CASE("Every bar and number of the board opens the records behind it", "[views]")
{
    BoardOffice office;
    PageContext context{
        {*office.test.database, office.jobs, office.test.bus, office.formatter, office.test.clock},
        office.boss,
        office.prompts,
        office.trail,
        office.toast,
        office.saved,
        {},
        {},
        {}};
    QTranslator words;
    const bool translated = words.load(QStringLiteral(":/translations/salesdesk_zh_CN.qm"));
    if (translated)
        QApplication::installTranslator(&words);
    Theme theme;
    theme.setLanguage(QStringLiteral("zh_CN"));
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    PerformancePage page(context, office.measures);
    page.resize(1366, 690);
    page.QWidget::show();
    wait(page);
    const QString gallery = qEnvironmentVariable("SALESDESK_GALLERY");
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        QApplication::processEvents();
        if (!gallery.isEmpty()) {
            QDir().mkpath(gallery);
            CHECK(page.grab().save(gallery + (choice == Theme::Choice::Dark
                                                  ? QStringLiteral("/performance-dark.png")
                                                  : QStringLiteral("/performance-light.png"))));
        }
    }
    theme.setChoice(Theme::Choice::Light);
    for (int i = 0; i < 6; ++i) {
        auto *card = page.findChild<FigureCard *>(QStringLiteral("card%1").arg(i));
        REQUIRE(card);
        QTest::mouseClick(card, Qt::LeftButton);
        CHECK(office.trail.lists.size() == i + 1);
    }
    CHECK(office.trail.lists.first().first == QStringLiteral("contracts"));
    CHECK(office.trail.lists.first().second.conditions.size() == 2);
    office.trail.lists.clear();
    auto *months = page.findChild<ChartPanel *>(QStringLiteral("months"));
    Q_EMIT months->barClicked(0, 2);
    CHECK(office.trail.lists.last().second.conditions.first().value.toDate() == QDate(2026, 3, 1));
    Q_EMIT page.findChild<ChartPanel *>(QStringLiteral("funnel"))->barClicked(0, 4);
    // Opportunities are a part of the page of customers.
    CHECK(office.trail.lists.last().first == QStringLiteral("customers"));
    CHECK(office.trail.lists.last().second.conditions.size() == 3);
    Q_EMIT page.findChild<ChartPanel *>(QStringLiteral("ageing"))->barClicked(2, 1);
    CHECK(office.trail.lists.last().first == QStringLiteral("money"));
    CHECK(office.trail.lists.last().second.conditions.size() == 4);
    CHECK_FALSE(months->picture().isNull());

    auto *table = page.findChild<DataTable *>(QStringLiteral("ranking"));
    CHECK(table->view()->model()->rowCount() == 6);
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("staff")), Qt::LeftButton);
    wait(page);
    CHECK(table->view()->model()->rowCount() == 1);
    if (translated)
        QApplication::removeTranslator(&words);
    QLocale::setDefault(before);
}

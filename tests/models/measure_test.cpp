// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/kept_sums.h"
#include "models/measures/measure_service.h"
#include "models/storage/settings.h"
#include "models/targets/target_service.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

const Role salesperson = Role::Salesperson;

/// A manager, two teams and three salespeople, the first of whom moved on 1 August; today is 2026-09-21.
class Measures
{
public:
    Measures() : service(*test.work, office), targets(*test.work)
    {
        north = test.addTeam(QStringLiteral("North"));
        south = test.addTeam(QStringLiteral("South"));
        ann = test.addStaff(QStringLiteral("1"), QStringLiteral("Ann"), {salesperson}, north);
        ben = test.addStaff(QStringLiteral("2"), QStringLiteral("Ben"), {salesperson}, south);
        cai = test.addStaff(QStringLiteral("3"), QStringLiteral("Cai"), {salesperson}, south);
        boss = test.addStaff(QStringLiteral("9"), QStringLiteral("Boss"), {Role::SalesManager});
        runSql(db(), QStringLiteral("UPDATE team_membership SET to_on = '2026-07-31' WHERE staff_id = :s"),
               {{QStringLiteral(":s"), ann.staff.value}});
        insertRow(db(), QStringLiteral("team_membership"),
                  {{QStringLiteral("staff_id"), ann.staff.value},
                   {QStringLiteral("team_id"), south.value},
                   {QStringLiteral("from_on"), QDate(2026, 8, 1)}},
                  false);
        runSql(db(), QStringLiteral("UPDATE staff SET team_id = :t WHERE id = :s"),
               {{QStringLiteral(":t"), south.value}, {QStringLiteral(":s"), ann.staff.value}});
    }

    Database &db() { return *test.database; }

    qint64 customer(StaffId owner, qint64 createdAt = 1)
    {
        ++m_numbers;
        const qint64 id = insertRow(db(), QStringLiteral("customer"),
                                    {{QStringLiteral("number"), QStringLiteral("KH-%1").arg(m_numbers)},
                                     {QStringLiteral("name"), QString::number(m_numbers)},
                                     {QStringLiteral("name_key"), QString::number(m_numbers)},
                                     {QStringLiteral("name_fold"), QString::number(m_numbers)},
                                     {QStringLiteral("owner_id"), owner.value}});
        runSql(db(), QStringLiteral("UPDATE customer SET created_at = :at WHERE id = :id"),
               {{QStringLiteral(":at"), createdAt}, {QStringLiteral(":id"), id}});
        return id;
    }

    qint64 contract(const Session &owner, QDate signedOn, qint64 amount, const QVariantMap &more = {},
                    const QList<std::pair<Session, int>> &shares = {})
    {
        ++m_numbers;
        QVariantMap row{{QStringLiteral("draft_number"), QStringLiteral("d")},
                        {QStringLiteral("number"), QStringLiteral("HT-%1").arg(m_numbers)},
                        {QStringLiteral("owner_id"), owner.staff.value},
                        {QStringLiteral("state"),
                         signedOn.isValid() ? QStringLiteral("signed") : QStringLiteral("approved")},
                        {QStringLiteral("signed_on"), signedOn.isValid() ? QVariant(signedOn) : QVariant()},
                        {QStringLiteral("currency"), QStringLiteral("CNY")},
                        {QStringLiteral("amount"), amount}};
        row.insert(more);
        const qint64 id = insertRow(db(), QStringLiteral("contract"), row);
        for (const auto &[person, share] : shares)
            insertRow(db(), QStringLiteral("credit_share"),
                      {{QStringLiteral("subject_kind"), QStringLiteral("contract")},
                       {QStringLiteral("subject_id"), id},
                       {QStringLiteral("staff_id"), person.staff.value},
                       {QStringLiteral("share"), share}},
                      false);
        refresh(id);
        return id;
    }

    qint64 instalment(qint64 contract, QDate due, qint64 amount)
    {
        return insertRow(db(), QStringLiteral("instalment"),
                         {{QStringLiteral("contract_id"), contract},
                          {QStringLiteral("position"), 1},
                          {QStringLiteral("due_on"), due},
                          {QStringLiteral("amount"), amount}});
    }

    void pay(qint64 contract, qint64 instalment, QDate day, qint64 amount)
    {
        const qint64 receipt =
            insertRow(db(), QStringLiteral("receipt"),
                      {{QStringLiteral("number"), QStringLiteral("SK-%1").arg(++m_numbers)},
                       {QStringLiteral("contract_id"), contract},
                       {QStringLiteral("received_on"), day},
                       {QStringLiteral("amount"), amount},
                       {QStringLiteral("currency"), QStringLiteral("CNY")}});
        insertRow(db(), QStringLiteral("receipt_allocation"),
                  {{QStringLiteral("receipt_id"), receipt},
                   {QStringLiteral("instalment_id"), instalment},
                   {QStringLiteral("amount"), amount}},
                  false);
    }

    void refresh(qint64 contract)
    {
        REQUIRE(test.work
                    ->run(Session::system(),
                          [&](Transaction &transaction) -> Status {
                              KeptSums::refreshContract(transaction, ContractId(contract));
                              return {};
                          })
                    .ok());
    }

    MeasureValue value(Measure measure, const QString &period, FigureLevel by = FigureLevel::Office,
                       qint64 subject = 0, QDate asOf = QDate(2026, 9, 21))
    {
        const auto parsed = Period::parse(period);
        REQUIRE(parsed.ok());
        const auto values = service.measure(boss, {{measure}, *parsed, by, asOf, true});
        REQUIRE(values.ok());
        for (const MeasureValue &found : *values) {
            if (found.subject == subject)
                return found;
        }
        FAIL("no value for the subject");
        return {};
    }

    TestOffice test;
    Office office;
    MeasureService service;
    TargetService targets;
    TeamId north;
    TeamId south;
    Session ann;
    Session ben;
    Session cai;
    Session boss;

private:
    int m_numbers = 0;
};

const QString q3 = QStringLiteral("2026Q3");

} // namespace

TEST_CASE("§11 sales are the contracts signed in the period, weighted by credit shares", "[models]")
{
    Measures m;
    m.contract(m.ann, QDate(2026, 7, 1), 100'001, {}, {{m.ann, 7000}, {m.ben, 3000}});
    m.contract(m.ann, QDate(2026, 9, 30), 5'000); // after the as-of day
    m.contract(m.ben, QDate(2026, 6, 30), 7'000); // the quarter before
    CHECK(m.value(Measure::Sales, q3).value == 100'001);
    CHECK(m.value(Measure::Sales, q3).records == 1);
    CHECK(m.value(Measure::Sales, q3, FigureLevel::Staff, m.ann.staff.value).value == 70'001);
    CHECK(m.value(Measure::Sales, q3, FigureLevel::Staff, m.ben.staff.value).value == 30'000);
    CHECK(m.value(Measure::Sales, q3, FigureLevel::Staff, m.cai.staff.value).value == 0);
    CHECK(m.value(Measure::Sales, QStringLiteral("2026Q2")).value == 7'000);
    CHECK(
        m.value(Measure::Sales, QStringLiteral("2026"), FigureLevel::Office, 0, QDate(2026, 12, 31)).value ==
        112'001);
    const auto explained = m.value(Measure::Sales, q3, FigureLevel::Staff, m.ben.staff.value);
    REQUIRE(explained.sources.size() == 1);
    CHECK(explained.sources.first().share == 3000);
    CHECK(explained.sources.first().number == QStringLiteral("HT-1"));
}

TEST_CASE("§3 teams sum the parts of the people who were in them on the counting date", "[models]")
{
    Measures m;
    m.contract(m.ann, QDate(2026, 7, 31), 100);
    m.contract(m.ann, QDate(2026, 8, 1), 10, {}, {{m.ann, 5000}, {m.ben, 5000}});
    CHECK(m.value(Measure::Sales, q3, FigureLevel::Team, m.north.value).value == 100);
    CHECK(m.value(Measure::Sales, q3, FigureLevel::Team, m.south.value).value == 10);
    CHECK(m.value(Measure::Sales, q3, FigureLevel::Team, m.south.value).records == 1);
}

TEST_CASE("§11 a contract of unknown cost has no profit and is listed", "[models]")
{
    Measures m;
    m.contract(m.ann, QDate(2026, 7, 1), 11'300,
               {{QStringLiteral("tax"), 1'300}, {QStringLiteral("cost"), 6'000}});
    m.contract(m.ben, QDate(2026, 7, 1), 20'000);
    CHECK(m.value(Measure::Profit, q3).value == 4'000);
    CHECK(m.value(Measure::Profit, q3).sources.size() == 2);
    CHECK_FALSE(m.value(Measure::Profit, q3, FigureLevel::Staff, m.ben.staff.value).value);
    CHECK(m.value(Measure::Profit, q3, FigureLevel::Staff, m.cai.staff.value).value == 0);
}

TEST_CASE("§11 task completion is sales by the target; without one it does not apply", "[models]")
{
    Measures m;
    m.contract(m.ann, QDate(2026, 7, 1), 90'000);
    const auto none = m.value(Measure::TaskCompletion, q3, FigureLevel::Staff, m.ann.staff.value);
    CHECK_FALSE(none.value);
    CHECK_FALSE(none.denominator);
    for (int month = 7; month <= 9; ++month)
        REQUIRE(m.targets
                    .set(m.boss, {{},
                                  1,
                                  QStringLiteral("sales"),
                                  TargetRole::Task,
                                  FigureLevel::Staff,
                                  m.ann.staff.value,
                                  Period::month(2026, month),
                                  40'000})
                    .ok());
    const auto some = m.value(Measure::TaskCompletion, q3, FigureLevel::Staff, m.ann.staff.value);
    CHECK(some.denominator == 120'000);
    CHECK(some.value == 7500);
    CHECK(m.value(Measure::TaskCompletion, q3, FigureLevel::Team, m.south.value).denominator == 120'000);
    CHECK(m.value(Measure::TaskCompletion, q3).denominator == 120'000);
    CHECK_FALSE(m.value(Measure::PlanExecution, q3).value);
}

TEST_CASE("§11 collection: what was received in the period by what was due and open at its start", "[models]")
{
    Measures m;
    const qint64 contract = m.contract(m.ann, QDate(2026, 5, 1), 100'000, {}, {{m.ann, 7000}, {m.ben, 3000}});
    const qint64 early = m.instalment(contract, QDate(2026, 6, 1), 40'000);
    m.pay(contract, early, QDate(2026, 6, 20), 10'000);
    m.pay(contract, early, QDate(2026, 7, 5), 20'000);
    const qint64 later = m.instalment(contract, QDate(2026, 9, 1), 30'000);
    m.pay(contract, later, QDate(2026, 8, 1), 35'000);  // more than the instalment: at most D
    m.instalment(contract, QDate(2026, 9, 25), 30'000); // due after the as-of day
    m.refresh(contract);
    const auto office = m.value(Measure::Collection, q3);
    CHECK(office.numerator == 50'000);
    CHECK(office.denominator == 60'000);
    CHECK(office.value == 8333);
    CHECK(m.value(Measure::Collection, q3, FigureLevel::Staff, m.ann.staff.value).denominator == 42'000);
    CHECK(m.value(Measure::Collection, QStringLiteral("2026Q2")).value == 2500);
    CHECK_FALSE(m.value(Measure::Collection, QStringLiteral("2025")).value);
    CHECK(m.value(Measure::Collection, QStringLiteral("2026Q4"), FigureLevel::Office, 0, QDate(2026, 12, 31))
              .denominator == 40'000);
}

TEST_CASE("§11 a new customer counts where their first signed contract falls, whole for their owner",
          "[models]")
{
    Measures m;
    const qint64 old = m.customer(m.ann.staff);
    const qint64 fresh = m.customer(m.ben.staff);
    m.contract(m.ann, QDate(2026, 3, 1), 1, {{QStringLiteral("customer_id"), old}});
    m.contract(m.ann, QDate(2026, 8, 1), 1, {{QStringLiteral("customer_id"), old}});
    m.contract(m.ann, QDate(2026, 8, 2), 1, {{QStringLiteral("customer_id"), fresh}},
               {{m.ann, 7000}, {m.ben, 3000}});
    CHECK(m.value(Measure::NewCustomers, q3).value == 10'000);
    CHECK(m.value(Measure::NewCustomers, q3, FigureLevel::Staff, m.ben.staff.value).value == 10'000);
    CHECK(m.value(Measure::NewCustomers, QStringLiteral("2026Q1")).value == 10'000);
}

TEST_CASE("§11 churn is those lost of the customers active at the period's start", "[models]")
{
    Measures m;
    const auto lose = [&](qint64 customer, QDate day) {
        runSql(m.db(), QStringLiteral("UPDATE customer SET status = 'lost', lost_on = :d WHERE id = :id"),
               {{QStringLiteral(":d"), day}, {QStringLiteral(":id"), customer}});
    };
    m.customer(m.ann.staff);
    lose(m.customer(m.ann.staff), QDate(2026, 8, 8));
    lose(m.customer(m.ann.staff), QDate(2026, 6, 8)); // was gone before
    m.customer(m.ann.staff, m.test.clock.now());      // came later
    const auto churn = m.value(Measure::Churn, q3, FigureLevel::Staff, m.ann.staff.value);
    CHECK(churn.numerator == 10'000);
    CHECK(churn.denominator == 20'000);
    CHECK(churn.value == 5000);
}

TEST_CASE("§11 signing on time goes by the planned date as first approved, once it is past", "[models]")
{
    Measures m;
    const auto planned = [](QDate day) {
        return QVariantMap{{QStringLiteral("first_planned_sign_on"), day}};
    };
    m.contract(m.ann, QDate(2026, 8, 1), 1, planned(QDate(2026, 8, 1)));
    m.contract(m.ann, QDate(2026, 8, 9), 1, planned(QDate(2026, 8, 1)));
    m.contract(m.ann, {}, 1, planned(QDate(2026, 8, 2)));
    m.contract(m.ann, {}, 1, planned(QDate(2026, 9, 29))); // not past yet
    QVariantMap cancelled = planned(QDate(2026, 8, 20));
    cancelled.insert(QStringLiteral("state"), QStringLiteral("void"));
    cancelled.insert(QStringLiteral("ended_on"), QDate(2026, 8, 10));
    m.contract(m.ann, {}, 1, cancelled);
    const auto all = m.value(Measure::SigningOnTime, q3);
    CHECK(all.numerator == 10'000);
    CHECK(all.denominator == 30'000);
    CHECK(all.value == 3333);
    cancelled.insert(QStringLiteral("ended_on"), QDate(2026, 8, 21)); // cancelled too late
    m.contract(m.ann, {}, 1, cancelled);
    CHECK(m.value(Measure::SigningOnTime, q3).denominator == 40'000);

    // The board counts by itself and comes to the same, for a team of then as for a person's share.
    m.contract(m.ben, QDate(2026, 7, 1), 1, planned(QDate(2026, 7, 2)), {{m.ann, 7000}, {m.ben, 3000}});
    m.contract(m.ben, {}, 1, cancelled, {{m.ann, 5000}, {m.cai, 5000}});
    const std::pair<FigureLevel, qint64> subjects[] = {{FigureLevel::Office, 0},
                                                       {FigureLevel::Team, m.north.value},
                                                       {FigureLevel::Team, m.south.value},
                                                       {FigureLevel::Staff, m.ann.staff.value},
                                                       {FigureLevel::Staff, m.cai.staff.value}};
    for (const auto &[level, subject] : subjects) {
        const MeasureValue measured = m.value(Measure::SigningOnTime, q3, level, subject);
        const Dashboard::Ratio shown =
            readDashboard(m.db(), m.office, {level, subject, Period::quarter(2026, 3), QDate(2026, 9, 21)})
                .signing;
        CHECK(shown.numerator == measured.numerator);
        CHECK(shown.denominator == measured.denominator);
        CHECK(shown.value == measured.value);
    }
}

TEST_CASE("§11 delivery on time is acceptance by the delivery date", "[models]")
{
    Measures m;
    const auto due = [](QDate day, QDate accepted) {
        return QVariantMap{
            {QStringLiteral("delivery_due_on"), day},
            {QStringLiteral("accepted_on"), accepted.isValid() ? QVariant(accepted) : QVariant()}};
    };
    m.contract(m.ann, QDate(2026, 5, 1), 1, due(QDate(2026, 8, 1), QDate(2026, 7, 30)),
               {{m.ann, 7000}, {m.ben, 3000}});
    m.contract(m.ann, QDate(2026, 5, 1), 1, due(QDate(2026, 8, 1), {}));
    CHECK(m.value(Measure::DeliveryOnTime, q3).value == 5000);
    CHECK(m.value(Measure::DeliveryOnTime, q3, FigureLevel::Staff, m.ben.staff.value).denominator == 3000);
}

TEST_CASE("§11 visits: a week's plan is fixed when the week begins", "[models]")
{
    Measures m;
    const auto visit = [&](QDate planned, QDate made, bool done) {
        const auto instant = [](QDate day) {
            return QDateTime(day, QTime(9, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch();
        };
        const qint64 id =
            insertRow(m.db(), QStringLiteral("activity"),
                      {{QStringLiteral("kind"), QStringLiteral("visit")},
                       {QStringLiteral("staff_id"), m.ann.staff.value},
                       {QStringLiteral("planned_on"), planned},
                       {QStringLiteral("done_at"), done ? QVariant(instant(planned)) : QVariant()}});
        runSql(m.db(), QStringLiteral("UPDATE activity SET created_at = :at WHERE id = :id"),
               {{QStringLiteral(":at"), instant(made)}, {QStringLiteral(":id"), id}});
    };
    visit(QDate(2026, 9, 10), QDate(2026, 9, 6), true); // planned on the Sunday before
    visit(QDate(2026, 9, 11), QDate(2026, 9, 6), false);
    visit(QDate(2026, 9, 11), QDate(2026, 9, 9), true);  // within the week: not of the plan
    visit(QDate(2026, 9, 25), QDate(2026, 9, 6), false); // not due yet
    CHECK(m.value(Measure::Visits, q3).value == 5000);
    CHECK(m.value(Measure::Visits, q3).denominator == 20'000);
}

TEST_CASE("§11 conversion counts leads with their first holder, the office by creation", "[models]")
{
    Measures m;
    int number = 0;
    const auto lead = [&](QDate assigned, QDate converted, const Session &first, qint64 mergedInto = 0) {
        const qint64 id = insertRow(
            m.db(), QStringLiteral("lead"),
            {{QStringLiteral("number"), QString::number(++number)},
             {QStringLiteral("company"), QStringLiteral("c")},
             {QStringLiteral("company_key"), QStringLiteral("c")},
             {QStringLiteral("company_fold"), QStringLiteral("c")},
             {QStringLiteral("first_owner_id"), first.staff.value},
             {QStringLiteral("first_assigned_on"), assigned},
             {QStringLiteral("merged_into_id"), mergedInto ? QVariant(mergedInto) : QVariant()},
             {QStringLiteral("converted_on"), converted.isValid() ? QVariant(converted) : QVariant()}});
        runSql(m.db(), QStringLiteral("UPDATE lead SET created_at = :at WHERE id = :id"),
               {{QStringLiteral(":at"), m.test.clock.now() - 86'400'000LL * 3}, {QStringLiteral(":id"), id}});
        return id;
    };
    const qint64 kept = lead(QDate(2026, 7, 1), QDate(2026, 9, 1), m.ann);
    lead(QDate(2026, 7, 1), {}, m.ann);
    lead(QDate(2026, 6, 1), QDate(2026, 9, 1), m.ann);
    lead(QDate(2026, 7, 2), {}, m.ann, kept);
    CHECK(m.value(Measure::Conversion, q3, FigureLevel::Staff, m.ann.staff.value).value == 5000);
    CHECK(m.value(Measure::Conversion, q3).denominator == 30'000);
    CHECK(m.value(Measure::Conversion, q3).value == 6667);
}

TEST_CASE("§11 a measure without records does not apply", "[models]")
{
    Measures m;
    for (const Measure measure :
         {Measure::Satisfaction, Measure::Complaints, Measure::Reports, Measure::Collection,
          Measure::SigningOnTime, Measure::Conversion, Measure::Churn})
        CHECK_FALSE(m.value(measure, q3).value);
    CHECK(m.value(Measure::Sales, q3).value == 0);
}

TEST_CASE("Measures keep within the user's sight", "[models]")
{
    Measures m;
    m.contract(m.ann, QDate(2026, 7, 1), 10);
    m.contract(m.ben, QDate(2026, 7, 1), 20);
    Session leader = m.test.addStaff(QStringLiteral("5"), QStringLiteral("Lea"), {Role::TeamLeader}, m.south);
    m.test.lead(leader, m.south);
    const Period quarter = *Period::parse(q3);
    const auto ask = [&](const Session &session, FigureLevel by) {
        return m.service.measure(session, {{Measure::Sales}, quarter, by, QDate(2026, 9, 21)});
    };
    CHECK(ask(m.ann, FigureLevel::Office).error().code == ErrorCode::NotPermitted);
    CHECK(ask(m.ann, FigureLevel::Team).error().code == ErrorCode::NotPermitted);
    const auto own = ask(m.ann, FigureLevel::Staff);
    REQUIRE(own.ok());
    REQUIRE(own->size() == 1);
    CHECK(own->first().subject == m.ann.staff.value);
    CHECK(ask(leader, FigureLevel::Office).error().code == ErrorCode::NotPermitted);
    CHECK(ask(leader, FigureLevel::Team)->size() == 1);
    CHECK(ask(leader, FigureLevel::Staff)->size() == 3);
    CHECK(ask(m.test.addStaff(QStringLiteral("7"), QStringLiteral("Law"), {Role::Legal}), FigureLevel::Staff)
              .error()
              .code == ErrorCode::NotPermitted);
}

TEST_CASE("§10 parts of a target sum to the whole, or the difference shows", "[models]")
{
    Measures m;
    const Period year = Period::year(2026);
    Target whole{
        {}, 1, QStringLiteral("sales"), TargetRole::Task, FigureLevel::Office, 0, Period::month(2026, 7),
        100};
    const auto rows = m.targets.year(m.boss, whole.measure, whole.role, year);
    REQUIRE(rows.ok());
    REQUIRE(rows->size() == 6);
    const TargetSubject north = rows->at(1).subject;
    const TargetSubject south = rows->at(2).subject;
    REQUIRE(m.targets.split(m.boss, whole, {{north, 1}, {south, 2}}).ok());
    const auto split = *m.targets.year(m.boss, whole.measure, whole.role, year);
    CHECK(split.at(0).months.at(6) == 100);
    CHECK(split.at(1).months.at(6) == 33);
    CHECK(split.at(2).months.at(6) == 67);
    CHECK(split.at(0).yearOfParts == split.at(0).year);
    whole.value = 120;
    REQUIRE(m.targets.set(m.boss, whole).ok());
    const auto changed = *m.targets.year(m.boss, whole.measure, whole.role, year);
    CHECK(changed.at(0).year == 120);
    CHECK(changed.at(0).quarters.at(2) == 120);
    CHECK(changed.at(0).yearOfParts == 100);
    CHECK(m.targets.set(m.ann, whole).error().code == ErrorCode::NotPermitted);
    CHECK(m.targets.year(m.ann, whole.measure, whole.role, year)->size() == 1);
    whole.value = -1;
    CHECK(m.targets.set(m.boss, whole).error().field == QStringLiteral("value"));
}

TEST_CASE("§10 a year is the sum of what is set below it, unless it is set itself", "[models]")
{
    TargetTable table;
    table.add(FigureLevel::Staff, 1, QStringLiteral("2026-01"), 5);
    table.add(FigureLevel::Staff, 1, QStringLiteral("2026Q2"), 30);
    table.add(FigureLevel::Staff, 1, QStringLiteral("2026-04"), 9);
    table.setTeam(1, 4);
    CHECK(table.own(FigureLevel::Staff, 1, Period::year(2026)) == 35);
    CHECK(table.value(FigureLevel::Office, 0, Period::year(2026)) == 35);
    table.add(FigureLevel::Staff, 1, QStringLiteral("2026"), 50);
    CHECK(table.own(FigureLevel::Staff, 1, Period::year(2026)) == 50);
    CHECK_FALSE(table.own(FigureLevel::Staff, 1, Period::year(2027)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_runner.h"
#include "models/saved_views/saved_view_service.h"
#include "models/storage/list_query.h"
#include "models/storage/statement.h"
#include "models/tables/roles.h"
#include "models/tables/windowed_table.h"
#include "models/wording/formatter.h"
#include "tests/catch.h"
#include "tests/support/eventually.h"
#include "tests/support/test_office.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace salesdesk;
using tests::TestOffice;

namespace {

/// Staff as a register: the list's own machinery is tested on any table.
const ListSource &staffSource()
{
    static const ListSource source{
        Kind::Staff,
        QStringLiteral("staff s"),
        QStringLiteral("s.id"),
        QStringLiteral("s.active"),
        QStringLiteral("s.id"),
        {{QStringLiteral("number"), QStringLiteral("s.number"), ValueType::Text},
         {QStringLiteral("name"), QStringLiteral("s.name"), ValueType::Text, QStringLiteral("s.name_key")},
         {QStringLiteral("bonus_base"), QStringLiteral("s.bonus_base"), ValueType::Money},
         {QStringLiteral("joined_on"), QStringLiteral("s.joined_on"), ValueType::Date}},
        QStringLiteral("s.number")};
    return source;
}

const Register &staffRegister()
{
    static const Register reg{Kind::Staff,
                              &staffSource(),
                              {{.key = QStringLiteral("number")},
                               {.key = QStringLiteral("name")},
                               {.key = QStringLiteral("bonus_base"), .type = ValueType::Money},
                               {.key = QStringLiteral("joined_on"), .type = ValueType::Date, .due = true}},
                              Action::SeeLeads};
    return reg;
}

struct Person
{
    qint64 id;
    QString number;
    qint64 bonus;
    QDate joined;
};

QList<Person> fill(TestOffice &office, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Person> people;
    office.database->begin();
    for (int i = 0; i < count; ++i) {
        Person person;
        person.number = QStringLiteral("S%1").arg(i, 6, 10, QLatin1Char('0'));
        person.bonus = random.bounded(50) * 100;
        person.joined = random.bounded(4) == 0 ? QDate() : QDate(2026, 9, 1).addDays(random.bounded(40));
        person.id = office.addStaff(person.number, QStringLiteral("张伟"), {}).staff.value;
        Statement::composed(
            *office.database,
            QStringLiteral("UPDATE staff SET bonus_base = :bonus, joined_on = :joined WHERE id = :id"),
            QStringLiteral("test"))
            .bind(":bonus", person.bonus)
            .bind(":joined", person.joined)
            .bind(":id", person.id)
            .run();
        people.append(person);
    }
    office.database->commit();
    return people;
}

struct Lists
{
    explicit Lists(TestOffice &office)
        : jobs(office.location), context{*office.database, jobs, office.bus, formatter, office.clock}
    {
    }
    Formatter formatter;
    JobRunner jobs;
    ListContext context;
};

} // namespace

TEST_CASE("A list shows the same rows as an in-memory oracle under any filter and sort", "[models]")
{
    TestOffice office;
    const QList<Person> people = fill(office, 700, 7);
    Lists lists(office);
    WindowedTable table(lists.context, staffRegister(), Session::system());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Warning);

    QRandomGenerator random(11);
    for (int round = 0; round < 25; ++round) {
        const qint64 atLeast = random.bounded(50) * 100;
        const QDate from = QDate(2026, 9, 1).addDays(random.bounded(40));
        const bool useMoney = random.bounded(2);
        const bool useDate = random.bounded(2);
        const bool descending = random.bounded(2);
        QList<Condition> filters;
        if (useMoney)
            filters.append({QStringLiteral("bonus_base"), Comparison::AtLeast, atLeast});
        if (useDate)
            filters.append({QStringLiteral("joined_on"), Comparison::AtMost, from});

        QList<Person> expected;
        for (const Person &person : people) {
            if ((!useMoney || person.bonus >= atLeast) &&
                (!useDate || (person.joined.isValid() && person.joined <= from)))
                expected.append(person);
        }
        std::sort(expected.begin(), expected.end(), [&](const Person &a, const Person &b) {
            if (a.bonus != b.bonus)
                return descending ? a.bonus > b.bonus : a.bonus < b.bonus;
            return a.id > b.id;
        });
        QList<qint64> ids;
        for (const Person &person : expected)
            ids.append(person.id);

        table.setSort({{QStringLiteral("bonus_base"), descending}});
        table.setQuery(filters, {});
        EVENTUALLY(!table.isLoading());
        REQUIRE(table.ids() == ids);
    }
}

TEST_CASE("A list fetches rows a page at a time and follows changes", "[models]")
{
    TestOffice office;
    fill(office, 900, 3);
    Lists lists(office);
    WindowedTable table(lists.context, staffRegister(), Session::system());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Warning);
    table.setQuery({}, {});
    EVENTUALLY(!table.isLoading());
    REQUIRE(table.rowCount() == 900);
    CHECK(table.data(table.index(899, 0), Qt::DisplayRole).toString() == QStringLiteral("S000899"));
    CHECK(table.data(table.index(0, 0), role::recordId).toLongLong() == table.idAt(0));
    CHECK(table.rowOf(table.idAt(500)) == 500);

    Statement::composed(*office.database,
                        QStringLiteral("UPDATE staff SET active = FALSE WHERE number = 'S000000'"),
                        QStringLiteral("test"))
        .run();
    // What shows the row asks for it anew at once, not only when the list of rows is there again.
    int changed = 0;
    QObject::connect(&table, &WindowedTable::dataChanged, &table, [&] { ++changed; });
    ChangeSet changes;
    changes.add(Kind::Staff, 1);
    office.bus.publish(changes);
    CHECK(changed == 1);
    EVENTUALLY(!table.isLoading() && table.rowCount() == 899);
}

TEST_CASE("After a change a list keeps what stays, with its place and selection", "[models]")
{
    TestOffice office;
    fill(office, 900, 3);
    Lists lists(office);
    WindowedTable table(lists.context, staffRegister(), Session::system());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Warning);
    table.setQuery({}, {});
    EVENTUALLY(!table.isLoading());
    const QPersistentModelIndex kept = table.index(800, 0);
    const qint64 keptId = table.idAt(800);
    int resets = 0;
    int inserted = 0;
    int removed = 0;
    QObject::connect(&table, &WindowedTable::modelReset, &table, [&] { ++resets; });
    QObject::connect(&table, &WindowedTable::rowsInserted, &table,
                     [&](const QModelIndex &, int first, int last) { inserted += last - first + 1; });
    QObject::connect(&table, &WindowedTable::rowsRemoved, &table,
                     [&](const QModelIndex &, int first, int last) { removed += last - first + 1; });

    office.addStaff(QStringLiteral("S000300a"), QStringLiteral("李雪"), {});
    ChangeSet changes;
    changes.add(Kind::Staff, 901);
    office.bus.publish(changes);
    EVENTUALLY(table.rowCount() == 901);
    CHECK(inserted == 1);
    CHECK(kept.row() == 801);
    CHECK(table.idAt(kept.row()) == keptId);

    Statement::composed(*office.database,
                        QStringLiteral("UPDATE staff SET active = FALSE WHERE number = 'S000100'"),
                        QStringLiteral("test"))
        .run();
    office.bus.publish(changes);
    EVENTUALLY(table.rowCount() == 900);
    CHECK(removed == 1);
    CHECK(kept.row() == 800);
    CHECK(resets == 0);

    table.setSort({{QStringLiteral("number"), true}});
    EVENTUALLY(!table.isLoading());
    CHECK(table.data(table.index(0, 0), Qt::DisplayRole).toString() == QStringLiteral("S000899"));
    CHECK(resets == 1);
}

TEST_CASE("An own sight shows one's own rows, none of them without a role", "[models]")
{
    TestOffice office;
    fill(office, 5, 3);
    Lists lists(office);
    const Session seller = office.addStaff(QStringLiteral("X"), QStringLiteral("李雪"), {Role::Salesperson});
    WindowedTable table(lists.context, staffRegister(), seller);
    table.setQuery({}, {});
    EVENTUALLY(!table.isLoading());
    CHECK(table.ids() == QList<qint64>{seller.staff.value});
    table.setSession(office.addStaff(QStringLiteral("Y"), QStringLiteral("郑楠"), {Role::Legal}));
    table.setQuery({}, {});
    EVENTUALLY(!table.isLoading());
    CHECK(table.rowCount() == 0);
}

TEST_CASE("Jobs one after the other share connections, until one fails; the runner leaves none open",
          "[models]")
{
    TestOffice office;
    const QStringList before = QSqlDatabase::connectionNames();
    QSet<QString> used;
    int failed = 0;
    {
        JobRunner jobs(office.location);
        QObject receiver;
        for (int i = 0; i < 12; ++i) {
            jobs.run<QString>(
                {}, {}, &receiver,
                [i](JobContext &job) -> Result<QString> {
                    if (i % 4 == 3) {
                        job.database().begin();
                        job.database().execute(QStringLiteral("no SQL"));
                    }
                    return job.database().connection().connectionName();
                },
                [&](const Result<QString> &name) { name.ok() ? void(used.insert(*name)) : void(++failed); });
            EVENTUALLY(jobs.isIdle());
        }
        // The one that failed kept no lock.
        const auto written =
            office.work->run(Session::system(), [](Transaction &) -> Result<bool> { return true; });
        CHECK(written.ok());
    }
    CHECK(failed == 3);
    CHECK(used.size() < 9);
    CHECK(QSqlDatabase::connectionNames() == before);
}

TEST_CASE("The latest job of a key wins and a cancelled one says so", "[models]")
{
    TestOffice office;
    JobRunner jobs(office.location);
    QObject receiver;
    QList<int> answers;
    for (int i = 0; i < 5; ++i)
        jobs.run<int>(
            QStringLiteral("key"), {}, &receiver, [i](JobContext &) -> Result<int> { return i; },
            [&](const Result<int> &answer) { answers.append(answer.ok() ? *answer : -1); });
    EVENTUALLY(jobs.isIdle());
    CHECK(answers == QList<int>{4});

    ErrorCode code = ErrorCode::Invalid;
    const int id = jobs.run<int>(
        {}, QStringLiteral("long"), &receiver,
        [](JobContext &job) -> Result<int> {
            while (!job.isCancelled())
                job.progress(1, 2);
            return 1;
        },
        [&](const Result<int> &answer) { code = answer.ok() ? code : answer.error().code; });
    jobs.cancel(id);
    EVENTUALLY(jobs.isIdle());
    CHECK(code == ErrorCode::Cancelled);
}

TEST_CASE("A saved view comes back as it was and is its owner's", "[models]")
{
    TestOffice office;
    const Session me = office.addStaff(QStringLiteral("A"), QStringLiteral("李雪"), {Role::Salesperson});
    const Session other = office.addStaff(QStringLiteral("B"), QStringLiteral("王磊"), {Role::Salesperson});
    SavedViewService service(*office.work);
    SavedView view;
    view.page = QStringLiteral("leads");
    view.name = QStringLiteral("展会 B");
    view.filters = {{QStringLiteral("source"), Comparison::Is, QStringLiteral("exhibition")},
                    {QStringLiteral("next_follow_up"), Comparison::AtMost, QDate(2026, 9, 30)},
                    {QStringLiteral("budget"), Comparison::AtLeast, qint64(500'000)},
                    {QStringLiteral("owner"), Comparison::Empty, {}}};
    view.sort = {{QStringLiteral("budget"), true}};
    const auto id = service.save(me, view);
    REQUIRE(id.ok());
    const auto mine = service.ofPage(me, QStringLiteral("leads"));
    REQUIRE(mine.ok());
    REQUIRE(mine->size() == 1);
    CHECK(mine->first().filters == view.filters);
    CHECK(mine->first().sort == view.sort);
    CHECK(service.ofPage(other, QStringLiteral("leads"))->isEmpty());
    CHECK(service.remove(other, *id).error().code == ErrorCode::NotPermitted);
    view.shared = true;
    CHECK(service.save(me, view).error().code == ErrorCode::NotPermitted);
    CHECK(service.remove(me, *id).ok());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/kept_sums.h"
#include "models/reports/report_service.h"
#include "tests/catch.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using namespace salesdesk::tests;

TEST_CASE("§9 ageing: not due, 1–30, 31–60, 61–90, over 90 days", "[unit]")
{
    const QDate day(2026, 9, 21);
    CHECK(ageingBucket(day.addDays(1), day) == 0);
    CHECK(ageingBucket(day, day) == 0);
    CHECK(ageingBucket(day.addDays(-1), day) == 1);
    CHECK(ageingBucket(day.addDays(-30), day) == 1);
    CHECK(ageingBucket(day.addDays(-31), day) == 2);
    CHECK(ageingBucket(day.addDays(-60), day) == 2);
    CHECK(ageingBucket(day.addDays(-90), day) == 3);
    CHECK(ageingBucket(day.addDays(-91), day) == 4);
}

TEST_CASE("§14 every table of the rulebooks is made within the user's sight", "[models]")
{
    TestOffice test;
    Office office;
    ReportService reports(*test.work, office);
    const TeamId team = test.addTeam(QStringLiteral("North"));
    const Session ann = test.addStaff(QStringLiteral("1"), QStringLiteral("Ann"), {Role::Salesperson}, team);
    const Session ben = test.addStaff(QStringLiteral("2"), QStringLiteral("Ben"), {Role::Salesperson}, team);
    const Session boss = test.addStaff(QStringLiteral("9"), QStringLiteral("Boss"), {Role::SalesManager});
    for (const auto &[person, amount] : {std::pair{ann, 100}, std::pair{ben, 300}}) {
        const qint64 contract = insertRow(*test.database, QStringLiteral("contract"),
                                          {{QStringLiteral("draft_number"), QStringLiteral("d")},
                                           {QStringLiteral("owner_id"), person.staff.value},
                                           {QStringLiteral("state"), QStringLiteral("signed")},
                                           {QStringLiteral("signed_on"), QDate(2026, 9, 2)},
                                           {QStringLiteral("currency"), QStringLiteral("CNY")},
                                           {QStringLiteral("amount"), amount}});
        insertRow(*test.database, QStringLiteral("instalment"),
                  {{QStringLiteral("contract_id"), contract},
                   {QStringLiteral("position"), 1},
                   {QStringLiteral("due_on"), QDate(2026, 9, 10)},
                   {QStringLiteral("amount"), amount}});
        insertRow(*test.database, QStringLiteral("activity"),
                  {{QStringLiteral("kind"), QStringLiteral("visit")},
                   {QStringLiteral("staff_id"), person.staff.value},
                   {QStringLiteral("planned_on"), QDate(2026, 9, 7)}});
    }
    REQUIRE(test.work
                ->run(Session::system(),
                      [](Transaction &transaction) -> Status {
                          KeptSums::rebuild(transaction);
                          return {};
                      })
                .ok());
    const Period month = Period::month(2026, 9);
    for (const ReportKind kind : allReports()) {
        INFO(reportName(kind).toStdString());
        CHECK(reportFromName(reportName(kind)) == kind);
        const auto all = reports.table(boss, kind, month);
        const auto own = reports.table(ann, kind, month);
        REQUIRE(all.ok());
        REQUIRE(own.ok());
        for (const QList<QVariant> &row : all->rows)
            CHECK(row.size() == all->columns.size());
        CHECK_FALSE(own->rows.isEmpty());
        CHECK(own->rows.size() <= all->rows.size());
    }
    const auto ranking = reports.table(boss, ReportKind::Ranking, month);
    CHECK(ranking->rows.first().at(2) == QStringLiteral("Ben"));
    CHECK(ranking->total(4) == 400);
    const auto ageing = reports.table(boss, ReportKind::Ageing, month);
    CHECK(ageing->total(3) == 400);
    CHECK(ageing->total(7) == 400);
    CHECK(reports.noteExport(ann, QStringLiteral("ranking"), month, 1).error().code ==
          ErrorCode::NotPermitted);
    CHECK(reports.noteExport(boss, QStringLiteral("ranking"), month, 2).ok());
}

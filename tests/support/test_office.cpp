// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_office.h"

#include "models/core/text_fold.h"
#include "models/storage/migrator.h"
#include "models/storage/statement.h"

namespace salesdesk::tests {

namespace {
Statement sql(Database &database, const char *text)
{
    return Statement::composed(database, QString::fromLatin1(text), QStringLiteral("test"));
}
} // namespace

TestOffice::TestOffice(const QString &currency)
    : clock(QDateTime(QDate(2026, 9, 21), QTime(10, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch())
{
    location.path = directory.filePath(QStringLiteral("office.salesdesk"));
    auto opened = Database::open(location, Database::Mode::Create);
    if (!opened)
        qFatal("no test office: %s", qPrintable(opened.error().detail));
    database = std::move(*opened);
    if (const Status status = Migrator::upgrade(*database, clock.now()); !status)
        qFatal("no test schema: %s", qPrintable(status.error().detail));
    work = std::make_unique<UnitOfWork>(*database, bus, clock);
    sql(*database, "INSERT INTO office (id, name, currency, preset, created_at) VALUES (1, 'Test', "
                   ":currency, 'general', :now)")
        .bind(":currency", currency)
        .bind(":now", clock.now())
        .run();
}

TeamId TestOffice::addTeam(const QString &name)
{
    return TeamId(
        sql(*database,
            "INSERT INTO team (name, created_at, updated_at) VALUES (:name, :now, :now2) RETURNING id")
            .bind(":name", name)
            .bind(":now", clock.now())
            .bind(":now2", clock.now())
            .insert());
}

Session TestOffice::addStaff(const QString &number, const QString &name, const QSet<Role> &roles, TeamId team)
{
    Session session;
    session.login = number;
    session.name = name;
    session.team = team;
    session.roles = roles;
    session.staff = StaffId(
        sql(*database, "INSERT INTO staff (number, name, name_key, login, team_id, created_at, updated_at) "
                       "VALUES (:number, :name, :key, :login, :team, :now, :now2) RETURNING id")
            .bind(":number", number)
            .bind(":name", name)
            .bind(":key", pinyinKey(name))
            .bind(":login", number)
            .bind(":team", team)
            .bind(":now", clock.now())
            .bind(":now2", clock.now())
            .insert());
    for (const Role role : roles)
        sql(*database, "INSERT INTO staff_role (staff_id, role) VALUES (:staff, :role)")
            .bind(":staff", session.staff)
            .bind(":role", roleName(role))
            .run();
    if (team.isValid())
        sql(*database,
            "INSERT INTO team_membership (staff_id, team_id, from_on) VALUES (:staff, :team, '1900-01-01')")
            .bind(":staff", session.staff)
            .bind(":team", team)
            .run();
    return session;
}

void TestOffice::lead(Session &session, TeamId team)
{
    session.ledTeams.append(team);
    sql(*database, "UPDATE team SET leader_id = :staff WHERE id = :team")
        .bind(":staff", session.staff)
        .bind(":team", team)
        .run();
}

} // namespace salesdesk::tests

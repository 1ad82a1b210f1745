// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_store.h"

#include "models/core/text_fold.h"
#include "models/storage/search_index.h"
#include "models/storage/statement.h"

#include <QJsonArray>

namespace salesdesk::PeopleStore {

namespace {

Team teamFrom(const Statement &row)
{
    Team team;
    team.id = row.id<TeamId>(0);
    team.version = row.integer(1);
    team.name = row.text(2);
    team.leader = row.id<StaffId>(3);
    team.region = row.text(4);
    team.active = row.flag(5);
    return team;
}

void writeRoles(Database &database, StaffId id, const QSet<Role> &roles)
{
    Statement(database, "people.clear_roles").bind(":staff", id).run();
    for (const Role role : roles)
        Statement(database, "people.add_role").bind(":staff", id).bind(":role", roleName(role)).run();
}

/// What INSERT and UPDATE have in common.
void bindStaff(Statement &statement, const Staff &staff, qint64 now)
{
    statement.bind(":number", staff.number)
        .bind(":name", staff.name)
        .bind(":name_key", pinyinKey(staff.name))
        .bind(":team", staff.team)
        .bind(":post", staff.post)
        .bind(":phone", staff.phone)
        .bind(":email", staff.email)
        .bind(":joined_on", staff.joinedOn)
        .bind(":left_on", staff.leftOn)
        .bind(":active", staff.active)
        .bind(":deputy", staff.deputy)
        .bind(":bonus_base", staff.bonusBase)
        .bind(":now", now);
    // Logins are unique; nobody's login is NULL, not ''.
    staff.login.isEmpty() ? statement.bindNull(":login") : statement.bind(":login", staff.login);
}

void bindTeam(Statement &statement, const Team &team, qint64 now)
{
    statement.bind(":name", team.name)
        .bind(":leader", team.leader)
        .bind(":region", team.region)
        .bind(":active", team.active)
        .bind(":now", now);
}

/// "salesperson,team_leader": names in the order of the matrix. The dialects share no aggregate for texts.
QString rolesExpression()
{
    QStringList parts;
    for (int i = 0; i < roleCount; ++i)
        parts << QStringLiteral("CASE WHEN EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND "
                                "r.role = '%1') THEN ',%1' ELSE '' END")
                     .arg(roleName(static_cast<Role>(i)));
    return QStringLiteral("ltrim(%1, ',')").arg(parts.join(QLatin1StringView(" || ")));
}

template <class IdType>
IdType firstId(Statement &statement)
{
    return statement.next() ? statement.id<IdType>(0) : IdType();
}

} // namespace

SearchIndex::Searched searchedOf(const Staff &staff)
{
    return {{staff.name, staff.number, staff.phone, staff.login}, {staff.name}};
}

QJsonObject toJson(const Staff &staff)
{
    QStringList roles;
    for (const Role role : staff.roles)
        roles << roleName(role);
    roles.sort();
    return {
        {QStringLiteral("number"), staff.number},
        {QStringLiteral("name"), staff.name},
        {QStringLiteral("login"), staff.login},
        {QStringLiteral("team"), staff.team.value},
        {QStringLiteral("post"), staff.post},
        {QStringLiteral("phone"), staff.phone},
        {QStringLiteral("email"), staff.email},
        {QStringLiteral("joined_on"), staff.joinedOn.toString(Qt::ISODate)},
        {QStringLiteral("left_on"), staff.leftOn.toString(Qt::ISODate)},
        {QStringLiteral("active"), staff.active},
        {QStringLiteral("deputy"), staff.deputy.value},
        {QStringLiteral("bonus_base"), staff.bonusBase},
        {QStringLiteral("roles"), QJsonArray::fromStringList(roles)},
    };
}

QJsonObject toJson(const Team &team)
{
    return {
        {QStringLiteral("name"), team.name},
        {QStringLiteral("leader"), team.leader.value},
        {QStringLiteral("region"), team.region},
        {QStringLiteral("active"), team.active},
    };
}

Staff staffFromJson(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    Staff staff;
    staff.number = text("number");
    staff.name = text("name");
    staff.login = text("login");
    staff.team = TeamId(object.value(QLatin1StringView("team")).toInteger());
    staff.post = text("post");
    staff.phone = text("phone");
    staff.email = text("email");
    staff.joinedOn = QDate::fromString(text("joined_on"), Qt::ISODate);
    staff.leftOn = QDate::fromString(text("left_on"), Qt::ISODate);
    staff.active = object.value(QLatin1StringView("active")).toBool();
    staff.deputy = StaffId(object.value(QLatin1StringView("deputy")).toInteger());
    staff.bonusBase = object.value(QLatin1StringView("bonus_base")).toInteger();
    const QJsonArray roles = object.value(QLatin1StringView("roles")).toArray();
    for (const QJsonValue &role : roles) {
        if (const auto known = roleFromName(role.toString()))
            staff.roles.insert(*known);
    }
    return staff;
}

Team teamFromJson(const QJsonObject &object)
{
    Team team;
    team.name = object.value(QLatin1StringView("name")).toString();
    team.leader = StaffId(object.value(QLatin1StringView("leader")).toInteger());
    team.region = object.value(QLatin1StringView("region")).toString();
    team.active = object.value(QLatin1StringView("active")).toBool();
    return team;
}

std::optional<Staff> staff(Database &database, StaffId id)
{
    Staff staff;
    {
        Statement row(database, "people.staff");
        row.bind(":id", id);
        if (!row.next())
            return std::nullopt;
        staff.id = row.id<StaffId>(0);
        staff.version = row.integer(1);
        staff.number = row.text(2);
        staff.name = row.text(3);
        staff.login = row.text(4);
        staff.team = row.id<TeamId>(5);
        staff.post = row.text(6);
        staff.phone = row.text(7);
        staff.email = row.text(8);
        staff.joinedOn = row.date(9);
        staff.leftOn = row.date(10);
        staff.active = row.flag(11);
        staff.deputy = row.id<StaffId>(12);
        staff.bonusBase = row.integer(13);
    }
    Statement roles(database, "people.roles");
    roles.bind(":staff", id);
    while (roles.next()) {
        if (const auto role = roleFromName(roles.text(0)))
            staff.roles.insert(*role);
    }
    return staff;
}

QList<Staff> allStaff(Database &database)
{
    QList<StaffId> ids;
    {
        Statement rows(database, "people.staff_all");
        while (rows.next())
            ids << rows.id<StaffId>(0);
    }
    QList<Staff> all;
    for (const StaffId id : ids)
        all << *staff(database, id);
    return all;
}

Credentials credentials(Database &database, const QString &login)
{
    Statement row(database, "people.staff_by_login");
    row.bind(":login", login);
    if (!row.next())
        return {};
    return {row.id<StaffId>(0), row.text(1), row.text(2)};
}

QString passwordHash(Database &database, StaffId id)
{
    Statement row(database, "people.password");
    row.bind(":id", id);
    return row.next() ? row.text(0) : QString();
}

StaffId findByNumber(Database &database, const QString &number)
{
    Statement row(database, "people.staff_by_number");
    return firstId<StaffId>(row.bind(":number", number));
}

StaffId findByName(Database &database, const QString &name)
{
    Statement rows(database, "people.staff_by_name");
    const StaffId first = firstId<StaffId>(rows.bind(":name", name));
    return first.isValid() && rows.next() ? StaffId() : first;
}

bool isNameTaken(Database &database, const QString &name)
{
    Statement rows(database, "people.staff_by_name");
    return rows.bind(":name", name).next();
}

StaffId insert(Database &database, const Staff &staff, const QString &passwordHash, qint64 now)
{
    Statement statement(database, "people.insert_staff");
    bindStaff(statement, staff, now);
    statement.bind(":now_too", now);
    passwordHash.isEmpty() ? statement.bindNull(":password_hash")
                           : statement.bind(":password_hash", passwordHash);
    const StaffId id(statement.insert());
    writeRoles(database, id, staff.roles);
    if (staff.team.isValid())
        moveTo(database, id, staff.team, staff.joinedOn.isValid() ? staff.joinedOn : alwaysThere);
    SearchIndex::update(database, Kind::Staff, id.value, {}, searchedOf(staff));
    return id;
}

bool update(Database &database, const Staff &before, const Staff &after, qint64 now)
{
    Statement statement(database, "people.update_staff");
    bindStaff(statement, after, now);
    if (statement.bind(":id", after.id).bind(":version", after.version).run() != 1)
        return false;
    if (before.roles != after.roles)
        writeRoles(database, after.id, after.roles);
    SearchIndex::update(database, Kind::Staff, after.id.value, searchedOf(before), searchedOf(after));
    return true;
}

void setPasswordHash(Database &database, StaffId id, const QString &hash, qint64 now)
{
    Statement(database, "people.set_password").bind(":id", id).bind(":hash", hash).bind(":now", now).run();
}

void setPinHash(Database &database, StaffId id, const QString &hash, qint64 now)
{
    Statement(database, "people.set_pin").bind(":id", id).bind(":hash", hash).bind(":now", now).run();
}

QList<StaffId> holders(Database &database, Role role, QDate day)
{
    QList<StaffId> ids;
    Statement rows(database, "people.holders");
    rows.bind(":role", roleName(role)).bind(":day", day);
    while (rows.next())
        ids << rows.id<StaffId>(0);
    return ids;
}

qint64 administrators(Database &database)
{
    Statement row(database, "people.administrators");
    return row.next() ? row.integer(0) : 0;
}

void moveTo(Database &database, StaffId staff, TeamId team, QDate from)
{
    // The last word stands, also where it is dated before moves that were told earlier.
    Statement(database, "people.drop_membership").bind(":staff", staff).bind(":from_on", from).run();
    Statement(database, "people.end_membership")
        .bind(":to_on", from.addDays(-1))
        .bind(":staff", staff)
        .bind(":from_on", from)
        .bind(":from_on_too", from)
        .run();
    if (team.isValid())
        Statement(database, "people.begin_membership")
            .bind(":staff", staff)
            .bind(":team", team)
            .bind(":from_on", from)
            .run();
}

TeamId teamOn(Database &database, StaffId staff, QDate day)
{
    Statement row(database, "people.team_on");
    return firstId<TeamId>(row.bind(":staff", staff).bind(":day", day).bind(":day_too", day));
}

std::optional<Team> team(Database &database, TeamId id)
{
    Statement row(database, "people.team");
    row.bind(":id", id);
    if (!row.next())
        return std::nullopt;
    return teamFrom(row);
}

QList<Team> teams(Database &database)
{
    QList<Team> all;
    Statement rows(database, "people.teams");
    while (rows.next())
        all << teamFrom(rows);
    return all;
}

TeamId findTeam(Database &database, const QString &name)
{
    Statement row(database, "people.team_by_name");
    return firstId<TeamId>(row.bind(":name", name));
}

QList<TeamId> teamsLed(Database &database, StaffId leader)
{
    QList<TeamId> ids;
    Statement rows(database, "people.teams_led");
    rows.bind(":staff", leader);
    while (rows.next())
        ids << rows.id<TeamId>(0);
    return ids;
}

TeamId insertTeam(Database &database, const Team &team, qint64 now)
{
    Statement statement(database, "people.insert_team");
    bindTeam(statement, team, now);
    return TeamId(statement.bind(":now_too", now).insert());
}

bool updateTeam(Database &database, const Team &team, qint64 now)
{
    Statement statement(database, "people.update_team");
    bindTeam(statement, team, now);
    return statement.bind(":id", team.id).bind(":version", team.version).run() == 1;
}

Refusals refusals(Database &database, StaffId staff, const QString &operation, qint64 since)
{
    Statement row(database, "people.refusals");
    row.bind(":staff", staff).bind(":staff_too", staff).bind(":operation", operation).bind(":since", since);
    return row.next() ? Refusals{row.integer(0), row.integer(1)} : Refusals{};
}

const ListSource &staffList()
{
    static const ListSource source{
        Kind::Staff,
        QStringLiteral("staff s LEFT JOIN team t ON t.id = s.team_id"),
        QStringLiteral("s.id"),
        {},
        {},
        {
            {QStringLiteral("number"), QStringLiteral("s.number"), ValueType::Text},
            {QStringLiteral("name"), QStringLiteral("s.name"), ValueType::Text, QStringLiteral("s.name_key")},
            {QStringLiteral("login"), QStringLiteral("s.login"), ValueType::Text},
            {QStringLiteral("team"), QStringLiteral("t.name"), ValueType::Text},
            {QStringLiteral("leader"),
             QStringLiteral("(SELECT ld.name FROM staff ld WHERE ld.id = t.leader_id)"), ValueType::Text},
            {QStringLiteral("roles"), rolesExpression(), ValueType::Text},
            {QStringLiteral("post"), QStringLiteral("s.post"), ValueType::Text},
            {QStringLiteral("phone"), QStringLiteral("s.phone"), ValueType::Text},
            {QStringLiteral("email"), QStringLiteral("s.email"), ValueType::Text},
            {QStringLiteral("region"), QStringLiteral("t.region"), ValueType::Text},
            {QStringLiteral("joined_on"), QStringLiteral("s.joined_on"), ValueType::Date},
            {QStringLiteral("left_on"), QStringLiteral("s.left_on"), ValueType::Date},
            {QStringLiteral("active"), QStringLiteral("s.active"), ValueType::Flag},
        },
        QStringLiteral("s.number"),
    };
    return source;
}

const ListSource &teamList()
{
    static const ListSource source{
        Kind::Team,
        QStringLiteral("team t LEFT JOIN staff l ON l.id = t.leader_id"),
        QStringLiteral("t.id"),
        {},
        {},
        {
            {QStringLiteral("name"), QStringLiteral("t.name"), ValueType::Text},
            {QStringLiteral("leader"), QStringLiteral("l.name"), ValueType::Text,
             QStringLiteral("l.name_key")},
            {QStringLiteral("region"), QStringLiteral("t.region"), ValueType::Text},
            {QStringLiteral("people"),
             QStringLiteral("(SELECT COUNT(*) FROM staff m WHERE m.team_id = t.id AND m.active)"),
             ValueType::Integer},
            {QStringLiteral("active"), QStringLiteral("t.active"), ValueType::Flag},
        },
        QStringLiteral("t.name"),
    };
    return source;
}

} // namespace salesdesk::PeopleStore

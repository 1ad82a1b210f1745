// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_service.h"

#include "models/measures/kept_sums.h"
#include "models/people/people_store.h"
#include "models/security/passwords.h"
#include "models/storage/settings.h"

#include <algorithm>

namespace salesdesk {

namespace {

constexpr qint64 refusalWindow = 15 * 60 * 1000;
constexpr qint64 refusalPause = 30 * 1000;

bool isPin(const QString &text)
{
    return text.size() >= 4 && text.size() <= 8 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
           });
}

Status checkPassword(Database &database, const QString &password)
{
    const qint64 least =
        std::max<qint64>(1, Settings::integer(database, QStringLiteral("password.min_length"),
                                              PeopleService::defaultPasswordLength));
    if (password.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("password"), {}};
    if (password.size() < least)
        return Error{ErrorCode::Invalid, QStringLiteral("password"), QString::number(least)};
    return {};
}

Result<QString> hashed(const QString &secret)
{
    const QString hash = Passwords::hash(secret);
    if (hash.isEmpty())
        return Error{ErrorCode::Storage, QStringLiteral("password"), QStringLiteral("argon2id")};
    return hash;
}

Staff trimmed(Staff staff)
{
    staff.number = staff.number.trimmed();
    staff.name = staff.name.trimmed();
    staff.login = staff.login.trimmed();
    staff.post = staff.post.trimmed();
    return staff;
}

Status checkStaff(Database &database, const Staff &staff)
{
    if (staff.name.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("name"), {}};
    if (staff.joinedOn.isValid() && staff.leftOn.isValid() && staff.leftOn < staff.joinedOn)
        return Error{ErrorCode::Invalid, QStringLiteral("left_on"), staff.leftOn.toString(Qt::ISODate)};
    if (staff.deputy.isValid() && staff.deputy == staff.id)
        return Error{ErrorCode::Invalid, QStringLiteral("deputy"), staff.name};
    if (staff.bonusBase < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("bonus_base"), QString::number(staff.bonusBase)};
    if (const StaffId other = PeopleStore::findByNumber(database, staff.number);
        other.isValid() && other != staff.id)
        return Error{ErrorCode::Duplicate, QStringLiteral("number"), staff.number};
    if (!staff.login.isEmpty()) {
        const StaffId other = PeopleStore::credentials(database, staff.login).staff;
        if (other.isValid() && other != staff.id)
            return Error{ErrorCode::Duplicate, QStringLiteral("login"), staff.login};
    }
    return {};
}

Status checkTeam(Database &database, const Team &team)
{
    if (team.name.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("name"), {}};
    const TeamId other = PeopleStore::findTeam(database, team.name);
    if (other.isValid() && other != team.id)
        return Error{ErrorCode::Duplicate, QStringLiteral("name"), team.name};
    return {};
}

Team named(Database &database, Team team)
{
    team.name = team.name.trimmed();
    if (team.name.isEmpty() && team.leader.isValid()) {
        if (const auto leader = PeopleStore::staff(database, team.leader))
            team.name = leader->name;
    }
    return team;
}

/// Figures follow the team of their counting date (§3).
void moved(Transaction &transaction, const Staff &staff, QDate from)
{
    PeopleStore::moveTo(transaction.database(), staff.id, staff.team, from);
    KeptSums::refreshStaff(transaction, staff.id);
}

Session makeSession(Database &database, const Staff &staff)
{
    Session session;
    session.staff = staff.id;
    session.login = staff.login;
    session.name = staff.name;
    session.team = staff.team;
    session.ledTeams = PeopleStore::teamsLed(database, staff.id);
    session.roles = staff.roles;
    return session;
}

} // namespace

Result<Session> PeopleService::logIn(const QString &login, const QString &password)
{
    return enter(login.trimmed(), password, false);
}

Result<Session> PeopleService::switchByPin(const QString &login, const QString &pin)
{
    return enter(login.trimmed(), pin, true);
}

Result<Session> PeopleService::enter(const QString &login, const QString &secret, bool byPin)
{
    Database &database = m_work.database();
    const QString refused = byPin ? QStringLiteral("session.pin_refused") : QStringLiteral("session.refused");
    struct Known
    {
        PeopleStore::Credentials credentials;
        PeopleStore::Refusals refusals;
        std::optional<Staff> staff;
    };
    const qint64 now = m_work.clock().now();
    const auto known = database.read([&] {
        Known found;
        found.credentials = PeopleStore::credentials(database, login);
        if (found.credentials.staff.isValid()) {
            // A closed PIN stays closed until the next login with the password, however long that takes.
            const qint64 since = byPin ? 0 : now - refusalWindow;
            found.refusals = PeopleStore::refusals(database, found.credentials.staff, refused, since);
            found.staff = PeopleStore::staff(database, found.credentials.staff);
        }
        return found;
    });
    if (!known)
        return known.error();
    if (known->refusals.count >= refusalsAtMost && (byPin || now - known->refusals.last < refusalPause))
        return Error{ErrorCode::LimitReached, byPin ? QStringLiteral("pin") : QStringLiteral("password"),
                     byPin ? QStringLiteral("pin_closed") : QStringLiteral("login_wait")};

    // Verified for unknown logins too, so that the time tells nothing.
    const bool right =
        Passwords::verify(byPin ? known->credentials.pinHash : known->credentials.passwordHash, secret);
    const bool mayEnter = known->staff && known->staff->worksOn(m_work.clock().today(m_office.zone));
    if (!right || !mayEnter) {
        if (known->staff) {
            const Status noted = m_work.run(Session::system(), [&](Transaction &transaction) -> Status {
                transaction.record(refused, Kind::Session, known->staff->id.value, {}, {});
                return {};
            });
            if (!noted)
                return noted.error();
        }
        return ErrorCode::WrongLogin;
    }
    const auto session = database.read([&] { return makeSession(database, *known->staff); });
    if (!session)
        return session.error();
    const Status noted = m_work.run(*session, [&](Transaction &transaction) -> Status {
        transaction.record(byPin ? QStringLiteral("session.pin") : QStringLiteral("session.login"),
                           Kind::Session, session->staff.value, {}, {});
        return {};
    });
    if (!noted)
        return noted.error();
    return *session;
}

Status PeopleService::logOut(const Session &session)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        transaction.record(QStringLiteral("session.logout"), Kind::Session, session.staff.value, {}, {});
        return {};
    });
}

Status PeopleService::setPassword(const Session &session, StaffId staff, const QString &password,
                                  const QString &current)
{
    const bool own = staff == session.staff && !session.isSystem;
    if (!own) {
        if (const Status status = Permission::require(session, Action::WriteStaff); !status)
            return status;
    }
    Database &database = m_work.database();
    const auto stored = database.read([&] { return PeopleStore::passwordHash(database, staff); });
    if (!stored)
        return stored.error();
    if (own && !Passwords::verify(*stored, current))
        return Error{ErrorCode::WrongLogin, QStringLiteral("current_password"), {}};
    const auto allowed = database.read([&] { return checkPassword(database, password); });
    if (!allowed)
        return allowed.error();
    if (!*allowed)
        return *allowed;
    const auto hash = hashed(password);
    if (!hash)
        return hash.error();
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        if (!PeopleStore::staff(database, staff))
            return ErrorCode::NotFound;
        PeopleStore::setPasswordHash(database, staff, *hash, transaction.now());
        transaction.record(QStringLiteral("staff.password"), Kind::Staff, staff.value, {}, {});
        return {};
    });
}

Status PeopleService::setPin(const Session &session, const QString &pin, const QString &password)
{
    if (!pin.isEmpty() && !isPin(pin))
        return Error{ErrorCode::Invalid, QStringLiteral("pin"), {}};
    Database &database = m_work.database();
    const auto stored = database.read([&] { return PeopleStore::passwordHash(database, session.staff); });
    if (!stored)
        return stored.error();
    if (!Passwords::verify(*stored, password))
        return Error{ErrorCode::WrongLogin, QStringLiteral("current_password"), {}};
    const auto hash = pin.isEmpty() ? Result<QString>(QString()) : hashed(pin);
    if (!hash)
        return hash.error();
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        PeopleStore::setPinHash(database, session.staff, *hash, transaction.now());
        transaction.record(QStringLiteral("staff.pin"), Kind::Staff, session.staff.value, {}, {});
        return {};
    });
}

Result<StaffId> PeopleService::createStaff(const Session &session, const Staff &staff,
                                           const QString &password)
{
    if (const Status status = Permission::require(session, Action::WriteStaff); !status)
        return status.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<StaffId> {
        return createStaffIn(transaction, staff, password);
    });
}

Status PeopleService::changeStaff(const Session &session, const Staff &staff, QDate from)
{
    if (const Status status = Permission::require(session, Action::WriteStaff); !status)
        return status;
    const QDate today = m_work.clock().today(m_office.zone);
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        return changeStaffIn(transaction, staff, today, from);
    });
}

Result<StaffId> PeopleService::createStaffIn(Transaction &transaction, Staff staff, const QString &password)
{
    Database &database = transaction.database();
    staff = trimmed(std::move(staff));
    while (staff.number.isEmpty()) {
        const qint64 next = takeNumbers(transaction, QStringLiteral("staff"), {});
        const QString number = QStringLiteral("YG-%1").arg(next, 4, 10, QLatin1Char('0'));
        if (!PeopleStore::findByNumber(database, number).isValid())
            staff.number = number;
    }
    if (const Status status = checkStaff(database, staff); !status)
        return status.error();
    QString hash;
    if (!staff.login.isEmpty()) {
        if (const Status status = checkPassword(database, password); !status)
            return status.error();
        auto made = hashed(password);
        if (!made)
            return made.error();
        hash = *made;
    }
    staff.id = PeopleStore::insert(database, staff, hash, transaction.now());
    transaction.record(QStringLiteral("staff.create"), Kind::Staff, staff.id.value, {},
                       PeopleStore::toJson(staff));
    return staff.id;
}

Result<int> PeopleService::addPeople(const Session &session, Database &connection,
                                     const QList<SheetPerson> &people, const QString &password) const
{
    if (const Status status = Permission::require(session, Action::WriteStaff); !status)
        return status.error();
    const auto teamOf = [](Transaction &transaction, const QString &name) -> Result<TeamId> {
        const TeamId known = PeopleStore::findTeam(transaction.database(), name);
        if (known.isValid() || name.isEmpty())
            return known;
        Team team;
        team.name = name;
        return createTeamIn(transaction, team);
    };
    const auto add = [&](Transaction &transaction, const SheetPerson &person) -> Status {
        const auto team = teamOf(transaction, person.team);
        if (!team)
            return team.error();
        Staff staff;
        staff.number = person.number;
        staff.name = person.name;
        staff.team = *team;
        staff.roles = {person.role};
        staff.post = person.post;
        staff.phone = person.phone;
        staff.email = person.email;
        if (!password.isEmpty())
            staff.login = person.login.isEmpty() ? person.number : person.login;
        const auto made = createStaffIn(transaction, staff, password);
        if (!made)
            return made.error();
        auto led = PeopleStore::team(transaction.database(), *team);
        if (person.role != Role::TeamLeader || !led || led->leader.isValid())
            return {};
        led->leader = *made;
        return changeTeamIn(transaction, *led);
    };
    UnitOfWork work(connection, m_work.bus(), m_work.clock());
    return work.run(session, [&](Transaction &transaction) -> Result<int> {
        for (qsizetype row = 0; row < people.size(); ++row) {
            if (const Status status = add(transaction, people.at(row)); !status)
                return Error{status.error().code,
                             QString::number(row + 1) + QLatin1Char(':') + status.error().field,
                             status.error().detail};
        }
        return int(people.size());
    });
}

Status PeopleService::changeStaffIn(Transaction &transaction, const Staff &wanted, QDate today, QDate from)
{
    Database &database = transaction.database();
    const Staff staff = trimmed(wanted);
    const auto before = PeopleStore::staff(database, staff.id);
    if (!before)
        return ErrorCode::NotFound;
    if (staff.number.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("number"), {}};
    if (const Status status = checkStaff(database, staff); !status)
        return status;
    if (!PeopleStore::update(database, *before, staff, transaction.now()))
        return ErrorCode::Conflict;
    if (before->roles.contains(Role::Administrator) && PeopleStore::administrators(database) == 0)
        return Error{ErrorCode::Invalid, QStringLiteral("roles"), QStringLiteral("last_administrator")};
    // A day given for the team they are in already moves its beginning: they were there sooner than is on
    // record.
    if (before->team != staff.team)
        moved(transaction, staff, from.isValid() ? from : today);
    else if (from.isValid() && PeopleStore::teamOn(database, staff.id, from) != staff.team)
        moved(transaction, staff, from);
    transaction.record(QStringLiteral("staff.change"), Kind::Staff, staff.id.value,
                       PeopleStore::toJson(*before), PeopleStore::toJson(staff));
    return {};
}

Result<Staff> PeopleService::staff(const Session &session, StaffId id) const
{
    if (const Status status = Permission::require(session, Action::SeeStaff); !status)
        return status.error();
    const auto found = m_work.database().read([&] { return PeopleStore::staff(m_work.database(), id); });
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NotFound;
    return **found;
}

Result<QList<Staff>> PeopleService::allStaff(const Session &session) const
{
    if (const Status status = Permission::require(session, Action::SeeStaff); !status)
        return status.error();
    return m_work.database().read([&] { return PeopleStore::allStaff(m_work.database()); });
}

Result<TeamId> PeopleService::createTeam(const Session &session, const Team &team)
{
    if (const Status status = Permission::require(session, Action::WriteOffice); !status)
        return status.error();
    return m_work.run(
        session, [&](Transaction &transaction) -> Result<TeamId> { return createTeamIn(transaction, team); });
}

Status PeopleService::changeTeam(const Session &session, const Team &team)
{
    if (const Status status = Permission::require(session, Action::WriteOffice); !status)
        return status;
    return m_work.run(session,
                      [&](Transaction &transaction) -> Status { return changeTeamIn(transaction, team); });
}

Result<TeamId> PeopleService::createTeamIn(Transaction &transaction, Team team)
{
    Database &database = transaction.database();
    team = named(database, std::move(team));
    if (const Status status = checkTeam(database, team); !status)
        return status.error();
    team.id = PeopleStore::insertTeam(database, team, transaction.now());
    transaction.record(QStringLiteral("team.create"), Kind::Team, team.id.value, {},
                       PeopleStore::toJson(team));
    return team.id;
}

Status PeopleService::changeTeamIn(Transaction &transaction, const Team &wanted)
{
    Database &database = transaction.database();
    const Team team = named(database, wanted);
    const auto before = PeopleStore::team(database, team.id);
    if (!before)
        return ErrorCode::NotFound;
    if (const Status status = checkTeam(database, team); !status)
        return status;
    if (!PeopleStore::updateTeam(database, team, transaction.now()))
        return ErrorCode::Conflict;
    transaction.record(QStringLiteral("team.change"), Kind::Team, team.id.value, PeopleStore::toJson(*before),
                       PeopleStore::toJson(team));
    return {};
}

Result<QList<Team>> PeopleService::teams(const Session &session) const
{
    if (const Status status = Permission::require(session, Action::SeeStaff); !status)
        return status.error();
    return m_work.database().read([&] { return PeopleStore::teams(m_work.database()); });
}

Session PeopleService::sessionOf(StaffId id) const
{
    const auto staff = find(id);
    return staff ? makeSession(m_work.database(), *staff) : Session();
}

std::optional<Staff> PeopleService::find(StaffId staff) const
{
    return PeopleStore::staff(m_work.database(), staff);
}

QString PeopleService::nameOf(StaffId id) const
{
    const auto staff = find(id);
    return staff ? staff->name : QString();
}

StaffId PeopleService::findStaff(const QString &numberOrName) const
{
    const StaffId byNumber = PeopleStore::findByNumber(m_work.database(), numberOrName);
    return byNumber.isValid() ? byNumber : PeopleStore::findByName(m_work.database(), numberOrName);
}

TeamId PeopleService::findTeam(const QString &name) const
{
    return PeopleStore::findTeam(m_work.database(), name);
}

QList<StaffId> PeopleService::holders(Role role) const
{
    return PeopleStore::holders(m_work.database(), role, m_work.clock().today(m_office.zone));
}

StaffId PeopleService::leaderOf(StaffId id) const
{
    const auto staff = find(id);
    if (!staff || !staff->team.isValid())
        return {};
    const auto team = PeopleStore::team(m_work.database(), staff->team);
    return team && team->leader != id ? team->leader : StaffId();
}

TeamId PeopleService::teamOn(StaffId staff, QDate day) const
{
    return PeopleStore::teamOn(m_work.database(), staff, day);
}

Subject PeopleService::subject(StaffId owner, const QList<StaffId> &sharers) const
{
    const auto staff = owner.isValid() ? find(owner) : std::nullopt;
    return Subject{owner, staff ? staff->team : TeamId(), sharers};
}

} // namespace salesdesk

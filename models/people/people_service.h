// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/office.h"
#include "models/people/people_sheet.h"
#include "models/people/staff.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// Staff, teams, and who may enter. Methods without a Session serve other features' services inside their own
/// reading or writing: they ask no leave and throw StorageFailure.
class PeopleService final
{
public:
    /// Settings: "password.min_length" (4).
    static constexpr int defaultPasswordLength = 4;
    /// So many wrong answers in a quarter of an hour, and each further one waits half a minute; a PIN is then
    /// closed until the next login with the password.
    static constexpr int refusalsAtMost = 5;

    PeopleService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    /// WrongLogin for an unknown login, a wrong password, and people who left, all alike; LimitReached after
    /// too many.
    Result<Session> logIn(const QString &login, const QString &password);
    /// On a shared desk. LimitReached where the PIN is closed.
    Result<Session> switchByPin(const QString &login, const QString &pin);
    Status logOut(const Session &session);
    /// One's own needs the current one; an administrator sets anybody's.
    Status setPassword(const Session &session, StaffId staff, const QString &password,
                       const QString &current = {});
    /// One's own, 4 to 8 digits; empty removes it.
    Status setPin(const Session &session, const QString &pin, const QString &password);

    Result<StaffId> createStaff(const Session &session, const Staff &staff, const QString &password = {});
    /// A change of team holds from `from` on (invalid: today); with the same team, `from` says that they were
    /// in it sooner than is on record. The office keeps at least one administrator who can log in (Invalid,
    /// "roles").
    Status changeStaff(const Session &session, const Staff &staff, QDate from = {});
    /// Everybody of a sheet or nobody, through a connection of the caller's thread, so that a job can: each
    /// login costs a hash. Missing teams are made; a team leader leads theirs where nobody does. With a
    /// password, who has a login or a number logs in with it. The error's field is "row:number", "row:name"
    /// …, row from 1.
    Result<int> addPeople(const Session &session, Database &connection, const QList<SheetPerson> &people,
                          const QString &password = {}) const;
    Result<Staff> staff(const Session &session, StaffId id) const;
    /// Everybody, by number.
    Result<QList<Staff>> allStaff(const Session &session) const;

    /// A team without a name takes its leader's.
    Result<TeamId> createTeam(const Session &session, const Team &team);
    Status changeTeam(const Session &session, const Team &team);
    Result<QList<Team>> teams(const Session &session) const;

    // For other services.
    static Result<StaffId> createStaffIn(Transaction &transaction, Staff staff, const QString &password = {});
    static Status changeStaffIn(Transaction &transaction, const Staff &staff, QDate today, QDate from = {});
    static Result<TeamId> createTeamIn(Transaction &transaction, Team team);
    static Status changeTeamIn(Transaction &transaction, const Team &team);

    /// The rights somebody has now, as logging in would give them.
    Session sessionOf(StaffId staff) const;
    std::optional<Staff> find(StaffId staff) const;
    QString nameOf(StaffId staff) const;
    /// By number, else by a name that one person only has; none otherwise.
    StaffId findStaff(const QString &numberOrName) const;
    TeamId findTeam(const QString &name) const;
    /// Who may be asked as that role today, by number.
    QList<StaffId> holders(Role role) const;
    /// The leader of the team the person is in, unless they lead it themselves; none where there is none.
    StaffId leaderOf(StaffId staff) const;
    /// A figure belongs to the team its person was in on the counting date (§3).
    TeamId teamOn(StaffId staff, QDate day) const;
    /// For Permission::require on a record of that owner.
    Subject subject(StaffId owner, const QList<StaffId> &sharers = {}) const;

private:
    Result<Session> enter(const QString &login, const QString &secret, bool byPin);

    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/staff.h"
#include "models/storage/list_query.h"
#include "models/storage/search_index.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// Staff and teams as SQL. Everything here throws StorageFailure.
namespace PeopleStore {

struct Credentials
{
    StaffId staff;
    QString passwordHash;
    QString pinHash;
};

QJsonObject toJson(const Staff &staff);
QJsonObject toJson(const Team &team);
/// The way back, without id and version.
Staff staffFromJson(const QJsonObject &object);
Team teamFromJson(const QJsonObject &object);
SearchIndex::Searched searchedOf(const Staff &staff);

std::optional<Staff> staff(Database &database, StaffId id);
QList<Staff> allStaff(Database &database);
Credentials credentials(Database &database, const QString &login);
QString passwordHash(Database &database, StaffId id);
StaffId findByNumber(Database &database, const QString &number);
/// None where nobody, or more than one person, has the name.
StaffId findByName(Database &database, const QString &name);
bool isNameTaken(Database &database, const QString &name);
StaffId insert(Database &database, const Staff &staff, const QString &passwordHash, qint64 now);
/// False where the version is not the stored one. Writes the roles too.
bool update(Database &database, const Staff &before, const Staff &after, qint64 now);
void setPasswordHash(Database &database, StaffId id, const QString &hash, qint64 now);
void setPinHash(Database &database, StaffId id, const QString &hash, qint64 now);
QList<StaffId> holders(Database &database, Role role, QDate day);
qint64 administrators(Database &database);

/// In the team from that day on; none: in no team.
void moveTo(Database &database, StaffId staff, TeamId team, QDate from);
TeamId teamOn(Database &database, StaffId staff, QDate day);

std::optional<Team> team(Database &database, TeamId id);
QList<Team> teams(Database &database);
TeamId findTeam(Database &database, const QString &name);
QList<TeamId> teamsLed(Database &database, StaffId leader);
TeamId insertTeam(Database &database, const Team &team, qint64 now);
bool updateTeam(Database &database, const Team &team, qint64 now);

struct Refusals
{
    qint64 count = 0; ///< since the last login, and since the instant asked for
    qint64 last = 0;  ///< milliseconds UTC
};
Refusals refusals(Database &database, StaffId staff, const QString &operation, qint64 since);

const ListSource &staffList();
const ListSource &teamList();

} // namespace PeopleStore

} // namespace salesdesk

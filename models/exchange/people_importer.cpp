// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_importer.h"
#include "models/people/people_store.h"

#include <QRegularExpression>

namespace salesdesk {

namespace {

class StaffImporter final : public RecordImporter
{
public:
    StaffImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_number(row.field("number")), m_name(row.field("name")),
          m_login(row.field("login")), m_team(row.field("team")), m_leader(row.field("leader")),
          m_region(row.field("region")), m_roles(row.field("roles")), m_post(row.field("post")),
          m_phone(row.field("phone")), m_email(row.field("email")), m_joinedOn(row.field("joined_on")),
          m_leftOn(row.field("left_on"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        const QString name = row.required(m_name);
        const QString number = row.text(m_number);
        const Result<StaffId> found = find(row, number, name);
        if (!found)
            return found.error();
        StaffId match = *found;
        // Named as somebody's manager further up: this is the row that tells the rest.
        const bool implied = match.isValid() && m_tools.lookup.takeImplied(match);
        if (match.isValid() && !implied && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        if (m_tools.onDuplicate == OnDuplicate::Create && !implied)
            match = {};

        auto before = match.isValid() ? PeopleStore::staff(database, match) : std::nullopt;
        Staff staff = before.value_or(Staff());
        staff.name = name;
        readInto(staff, row, !before || implied);
        if (const Status status = check(row, staff); !status)
            return status.error();
        if (const Status status = findTeam(row, staff); !status)
            return status.error();
        if (!before)
            return create(staff);
        // Whoever leads the team that was just made has been put into it.
        before = PeopleStore::staff(database, match);
        staff.version = before->version;
        return save(*before, staff, implied);
    }

private:
    /// None for somebody new.
    Result<StaffId> find(const ImportRow &row, const QString &number, const QString &name)
    {
        if (name.isEmpty())
            return StaffId();
        Database &database = m_tools.database();
        StaffId match = number.isEmpty() ? PeopleStore::findByName(database, name)
                                         : PeopleStore::findByNumber(database, number);
        if (match.isValid() && m_tools.lookup.implied(name) != match && m_tools.lookup.isImplied(match)) {
            m_tools.lookup.yieldNumber(match);
            match = {};
        }
        if (!match.isValid())
            match = m_tools.lookup.implied(name);
        // Who leads their own team is named as its leader before they are there.
        const QString leader = row.text(m_leader);
        if (!match.isValid() && !leader.isEmpty() && (leader == name || leader == number) &&
            !PeopleStore::isNameTaken(database, name))
            return m_tools.lookup.leader(name);
        return match;
    }

    void readInto(Staff &staff, ImportRow &row, bool isNew)
    {
        fill(staff.number, row, m_number);
        fill(staff.login, row, m_login);
        fill(staff.post, row, m_post);
        fill(staff.phone, row, m_phone);
        fill(staff.email, row, m_email);
        fill(staff.joinedOn, row, m_joinedOn);
        fill(staff.leftOn, row, m_leftOn);
        const QSet<Role> roles = rolesOf(row);
        staff.roles += roles;
        if (isNew && (staff.roles.isEmpty() || !m_roles.isMapped()))
            staff.roles += Role::Salesperson;
    }

    /// Keys or names in any language, "Team leader, Legal" or "team_leader legal".
    QSet<Role> rolesOf(ImportRow &row)
    {
        static const QRegularExpression separators(QStringLiteral("[,;|、，；]+"));
        static const QRegularExpression spaces(QStringLiteral("\\s+"));
        QSet<Role> roles;
        const QStringList words = row.text(m_roles).split(separators, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (const auto role = roleOf(word)) {
                roles.insert(*role);
                continue;
            }
            const QStringList parts = word.split(spaces, Qt::SkipEmptyParts);
            for (const QString &part : parts) {
                if (const auto role = roleOf(part))
                    roles.insert(*role);
                else
                    row.setProblem({ErrorCode::Invalid, QStringLiteral("roles"), part});
            }
        }
        return roles;
    }

    static std::optional<Role> roleOf(const QString &word)
    {
        const auto role = roleFromName(word.trimmed().toLower());
        return role ? role : roleFromName(keyOfLabel(u"role", word));
    }

    Status check(const ImportRow &row, const Staff &staff)
    {
        if (row.problem())
            return *row.problem();
        Database &database = m_tools.database();
        if (staff.joinedOn.isValid() && staff.leftOn.isValid() && staff.leftOn < staff.joinedOn)
            return Error{ErrorCode::Invalid, QStringLiteral("left_on"), staff.leftOn.toString(Qt::ISODate)};
        if (!staff.number.isEmpty()) {
            const StaffId other = PeopleStore::findByNumber(database, staff.number);
            if (other.isValid() && other != staff.id)
                return Error{ErrorCode::Duplicate, QStringLiteral("number"), staff.number};
        }
        if (!staff.login.isEmpty()) {
            const StaffId other = PeopleStore::credentials(database, staff.login).staff;
            if (other.isValid() && other != staff.id)
                return Error{ErrorCode::Duplicate, QStringLiteral("login"), staff.login};
        }
        return {};
    }

    Status findTeam(const ImportRow &row, Staff &staff)
    {
        const QString teamName = row.text(m_team);
        const QString leaderName = row.text(m_leader);
        if (teamName.isEmpty() && leaderName.isEmpty())
            return {};
        const auto present = PeopleStore::team(m_tools.database(), staff.team);
        const bool isOwn = staff.id.isValid() && (leaderName == staff.name || leaderName == staff.number);
        const Result<StaffId> leader =
            leaderName.isEmpty() || isOwn
                ? Result<StaffId>(isOwn ? staff.id : StaffId())
                : m_tools.lookup.leader(leaderName, present ? present->leader : StaffId());
        if (!leader)
            return leader.error();
        staff.team = m_tools.lookup.team(teamName, *leader, row.text(m_region),
                                         leader->isValid() || m_tools.lookup.mayCreate("team"));
        if (!staff.team.isValid())
            return Error{ErrorCode::NotFound, QStringLiteral("team"), teamName};
        return {};
    }

    Result<RowFate> create(Staff &staff)
    {
        if (staff.number.isEmpty())
            staff.number = m_tools.lookup.freeStaffNumber();
        // A login without a password lets nobody in; the administrator sets one.
        const StaffId id = PeopleStore::insert(m_tools.database(), staff, {}, m_tools.now());
        m_tools.scene.journal.created(Kind::Staff, id.value);
        return RowFate::Created;
    }

    Result<RowFate> save(const Staff &before, const Staff &staff, bool implied)
    {
        if (!implied && PeopleStore::toJson(staff) == PeopleStore::toJson(before))
            return RowFate::Skipped;
        if (!PeopleStore::update(m_tools.database(), before, staff, m_tools.now()))
            return ErrorCode::Conflict;
        // Who has been here keeps the teams of the past, and the figures with them (§3).
        const QDate always = staff.joinedOn.isValid() ? staff.joinedOn : alwaysThere;
        if (before.team != staff.team)
            PeopleStore::moveTo(m_tools.database(), staff.id, staff.team,
                                implied ? always : m_tools.scene.today);
        if (implied)
            return RowFate::Created;
        m_tools.scene.journal.updated(Kind::Staff, staff.id.value, PeopleStore::toJson(before));
        return RowFate::Updated;
    }

    ImportTools m_tools;
    ImportRow::Field m_number, m_name, m_login, m_team, m_leader, m_region, m_roles, m_post, m_phone, m_email,
        m_joinedOn, m_leftOn;
};

class TeamImporter final : public RecordImporter
{
public:
    TeamImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_name(row.field("name")), m_leader(row.field("leader")),
          m_region(row.field("region"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        const QString leaderName = row.text(m_leader);
        const QString name = row.text(m_name);
        if (name.isEmpty() && leaderName.isEmpty())
            return Error{ErrorCode::Required, QStringLiteral("name"), {}};
        const TeamId named = name.isEmpty() ? TeamId() : PeopleStore::findTeam(database, name);
        const auto present = PeopleStore::team(database, named);
        const Result<StaffId> leader =
            leaderName.isEmpty() ? Result<StaffId>(StaffId())
                                 : m_tools.lookup.leader(leaderName, present ? present->leader : StaffId());
        if (!leader)
            return leader.error();
        const TeamId match = m_tools.lookup.team(name, *leader, {}, false);
        if (!match.isValid()) {
            m_tools.lookup.team(name, *leader, row.text(m_region), true);
            return RowFate::Created;
        }
        if (m_tools.onDuplicate == OnDuplicate::Create)
            return Error{ErrorCode::Duplicate, QStringLiteral("name"), name};
        if (m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        const auto before = PeopleStore::team(database, match);
        Team team = *before;
        fill(team.region, row, m_region);
        if (leader->isValid())
            team.leader = *leader;
        if (PeopleStore::toJson(team) == PeopleStore::toJson(*before))
            return RowFate::Skipped;
        if (!PeopleStore::updateTeam(database, team, m_tools.now()))
            return ErrorCode::Conflict;
        m_tools.scene.journal.updated(Kind::Team, match.value, PeopleStore::toJson(*before));
        return RowFate::Updated;
    }

private:
    ImportTools m_tools;
    ImportRow::Field m_name, m_leader, m_region;
};

} // namespace

std::unique_ptr<RecordImporter> makeStaffImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<StaffImporter>(tools, row);
}

std::unique_ptr<RecordImporter> makeTeamImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<TeamImporter>(tools, row);
}

} // namespace salesdesk

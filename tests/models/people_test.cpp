// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/choice_service.h"
#include "models/people/office_service.h"
#include "models/people/people_columns.h"
#include "models/people/people_service.h"
#include "models/people/preset.h"
#include "models/storage/list_query.h"
#include "models/storage/migrator.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace salesdesk;
using tests::TestOffice;

namespace {

/// A new office as `new` makes it.
struct NewHouse
{
    QTemporaryDir directory;
    FixedClock clock{
        QDateTime(QDate(2026, 9, 21), QTime(10, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch()};
    ChangeBus bus;
    std::unique_ptr<Database> database;
    std::unique_ptr<UnitOfWork> work;
    std::unique_ptr<OfficeService> offices;
    std::unique_ptr<PeopleService> people;
    Session admin;

    explicit NewHouse(const QString &preset = QStringLiteral("general"))
    {
        Location location;
        location.path = directory.filePath(QStringLiteral("office.salesdesk"));
        auto opened = Database::open(location, Database::Mode::Create);
        REQUIRE(opened.ok());
        database = std::move(*opened);
        REQUIRE(Migrator::upgrade(*database, clock.now()).ok());
        work = std::make_unique<UnitOfWork>(*database, bus, clock);
        NewOffice wanted;
        wanted.preset = preset;
        wanted.currency = QStringLiteral("USD");
        wanted.adminPassword = QStringLiteral("secret");
        REQUIRE(OfficeService::create(*work, wanted).ok());
        offices = std::make_unique<OfficeService>(*work);
        REQUIRE(offices->load().ok());
        people = std::make_unique<PeopleService>(*work, offices->office());
        auto session = people->logIn(QStringLiteral("admin"), QStringLiteral("secret"));
        REQUIRE(session.ok());
        admin = *session;
    }

    StaffId add(const QString &name, const QString &login, const QSet<Role> &roles, TeamId team = {})
    {
        Staff staff;
        staff.name = name;
        staff.login = login;
        staff.roles = roles;
        staff.team = team;
        const auto id =
            people->createStaff(admin, staff, login.isEmpty() ? QString() : QStringLiteral("pass"));
        REQUIRE(id.ok());
        return *id;
    }
    qint64 count(const QString &table)
    {
        Statement row = Statement::composed(*database, QStringLiteral("SELECT COUNT(*) FROM ") + table,
                                            QStringLiteral("test"));
        REQUIRE(row.next());
        return row.integer(0);
    }
};

} // namespace

TEST_CASE("§15 each preset makes an office with choices, chains and a scheme", "[models]")
{
    for (const QString &name : Preset::names()) {
        INFO(name.toStdString());
        NewHouse house(name);
        CHECK(house.offices->office().preset == name);
        CHECK(house.offices->office().currency == QStringLiteral("USD"));
        CHECK(house.offices->office().zone.id() == QByteArray("Asia/Shanghai"));
        for (const char *field : {"source", "industry", "region", "category", "tier", "unit"}) {
            const auto choices = house.offices->choices(QString::fromLatin1(field));
            REQUIRE(choices.ok());
            CHECK(choices->size() >= 3);
        }
        CHECK(house.count(QStringLiteral("approval_policy")) >= 3);
        CHECK(house.count(QStringLiteral("appraisal_scheme")) >= 1);
        const auto preset = Preset::load(name);
        for (const QJsonValue &scheme : preset->appraisalSchemes) {
            qint64 weights = 0;
            for (const QJsonValue &rule : scheme.toObject().value(QLatin1StringView("rules")).toArray())
                weights += rule.toObject().value(QLatin1StringView("weight")).toInteger();
            CHECK(weights == 100);
        }
        CHECK(Ledger::verify(*house.database).intact());
    }
    CHECK(Preset::load(QStringLiteral("bakery")).error().code == ErrorCode::Usage);
}

TEST_CASE("An office knows the day for which its clock ran last", "[models]")
{
    NewHouse house;
    const auto before = house.offices->clockDay();
    REQUIRE(before.ok());
    CHECK_FALSE(before->isValid());
    REQUIRE(house.offices->noteClock(Session::system(), QDate(2026, 9, 21)).ok());
    CHECK(*house.offices->clockDay() == QDate(2026, 9, 21));
}

TEST_CASE("An office made in another language starts with lists and names in it", "[models]")
{
    const auto hasHan = [](const QJsonValue &value) {
        const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("v"), value}}).toJson();
        return QString::fromUtf8(text).contains(QRegularExpression(QStringLiteral("\\p{Han}")));
    };
    for (const QString &name : Preset::names()) {
        INFO(name.toStdString());
        const auto simple = Preset::load(name);
        const auto english = Preset::load(name, QStringLiteral("en"));
        const auto taiwan = Preset::load(name, QStringLiteral("zh_TW"));
        REQUIRE(english.ok());
        REQUIRE(taiwan.ok());
        CHECK_FALSE(hasHan(english->choices));
        CHECK_FALSE(hasHan(english->approvalPolicies));
        CHECK_FALSE(hasHan(english->appraisalSchemes));
        for (const QString &field : simple->choices.keys()) {
            const QJsonArray values = english->choices.value(field).toArray();
            CHECK(values.size() == simple->choices.value(field).toArray().size());
            QSet<QString> different; // a list holds each value once
            for (const QJsonValue &value : values)
                different.insert(value.toString());
            CHECK(different.size() == values.size());
        }
        CHECK(taiwan->approvalPolicies.last()[QStringLiteral("name")].toString() ==
              QStringLiteral("合約簽核"));
        CHECK(Preset::load(name, QStringLiteral("zh_CN"))->choices == simple->choices);
    }
}

TEST_CASE("Logging in gives the roles and teams of the person and one row in the ledger", "[models]")
{
    NewHouse house;
    const StaffId lead =
        house.add(QStringLiteral("张伟明"), QStringLiteral("zwm"), {Role::TeamLeader, Role::Salesperson});
    const auto team =
        house.people->createTeam(house.admin, Team{{}, 1, {}, lead, QStringLiteral("华东"), true});
    REQUIRE(team.ok());
    auto staff = house.people->staff(house.admin, lead);
    staff->team = *team;
    REQUIRE(house.people->changeStaff(house.admin, *staff).ok());
    // A team without a name takes its leader's.
    CHECK(house.people->teams(house.admin)->first().name == QStringLiteral("张伟明"));

    const qint64 before = Ledger::verify(*house.database).rows;
    const auto session = house.people->logIn(QStringLiteral(" zwm "), QStringLiteral("pass"));
    REQUIRE(session.ok());
    CHECK(session->roles == QSet<Role>{Role::TeamLeader, Role::Salesperson});
    CHECK(session->ledTeams == QList<TeamId>{*team});
    CHECK(session->team == *team);
    CHECK(Ledger::verify(*house.database).rows == before + 1);
    CHECK(house.people->logOut(*session).ok());
    CHECK(Ledger::verify(*house.database).rows == before + 2);
}

TEST_CASE("Wrong logins are alike, and many of them have to wait", "[models]")
{
    NewHouse house;
    house.add(QStringLiteral("王芳"), QStringLiteral("wf"), {Role::Salesperson});
    CHECK(house.people->logIn(QStringLiteral("nobody"), QStringLiteral("pass")).error().code ==
          ErrorCode::WrongLogin);
    for (int i = 0; i < PeopleService::refusalsAtMost; ++i)
        CHECK(house.people->logIn(QStringLiteral("wf"), QStringLiteral("wrong")).error().code ==
              ErrorCode::WrongLogin);
    CHECK(house.people->logIn(QStringLiteral("wf"), QStringLiteral("pass")).error().code ==
          ErrorCode::LimitReached);
    house.clock.advance(31'000);
    CHECK(house.people->logIn(QStringLiteral("wf"), QStringLiteral("pass")).ok());
    // A login that worked begins the count anew.
    CHECK(house.people->logIn(QStringLiteral("wf"), QStringLiteral("wrong")).error().code ==
          ErrorCode::WrongLogin);
    CHECK(house.people->logIn(QStringLiteral("wf"), QStringLiteral("pass")).ok());
    CHECK(Ledger::verify(*house.database).intact());
}

TEST_CASE("A shared desk is switched by PIN, which many wrong ones close", "[models]")
{
    NewHouse house;
    house.add(QStringLiteral("李娜"), QStringLiteral("ln"), {Role::Salesperson});
    const auto session = house.people->logIn(QStringLiteral("ln"), QStringLiteral("pass"));
    CHECK(house.people->setPin(*session, QStringLiteral("12"), QStringLiteral("pass")).error().field ==
          QStringLiteral("pin"));
    CHECK(house.people->setPin(*session, QStringLiteral("2468"), QStringLiteral("no")).error().code ==
          ErrorCode::WrongLogin);
    CHECK(house.people->switchByPin(QStringLiteral("ln"), QStringLiteral("2468")).error().code ==
          ErrorCode::WrongLogin);
    REQUIRE(house.people->setPin(*session, QStringLiteral("2468"), QStringLiteral("pass")).ok());
    const auto switched = house.people->switchByPin(QStringLiteral("ln"), QStringLiteral("2468"));
    REQUIRE(switched.ok());
    CHECK(switched->staff == session->staff);
    house.clock.advance(1000);
    for (int i = 0; i < PeopleService::refusalsAtMost; ++i)
        (void)house.people->switchByPin(QStringLiteral("ln"), QStringLiteral("0000"));
    house.clock.advance(24LL * 3600 * 1000);
    CHECK(house.people->switchByPin(QStringLiteral("ln"), QStringLiteral("2468")).error().code ==
          ErrorCode::LimitReached);
    REQUIRE(house.people->logIn(QStringLiteral("ln"), QStringLiteral("pass")).ok());
    CHECK(house.people->switchByPin(QStringLiteral("ln"), QStringLiteral("2468")).ok());
}

TEST_CASE("Passwords have at least four characters unless the office asks for more", "[models]")
{
    NewHouse house;
    const StaffId id = house.add(QStringLiteral("赵敏"), QStringLiteral("zm"), {Role::Finance});
    const auto own = house.people->logIn(QStringLiteral("zm"), QStringLiteral("pass"));
    CHECK(house.people->setPassword(house.admin, id, QStringLiteral("abc")).error().detail ==
          QStringLiteral("4"));
    CHECK(house.people->setPassword(*own, id, QStringLiteral("abcd"), QStringLiteral("wrong")).error().code ==
          ErrorCode::WrongLogin);
    REQUIRE(house.people->setPassword(*own, id, QStringLiteral("abcd"), QStringLiteral("pass")).ok());
    CHECK(house.people->logIn(QStringLiteral("zm"), QStringLiteral("abcd")).ok());
    CHECK(house.people->setPassword(*own, house.admin.staff, QStringLiteral("hack")).error().code ==
          ErrorCode::NotPermitted);
    REQUIRE(house.offices->changeSetting(house.admin, QStringLiteral("password.min_length"), 8).ok());
    CHECK(house.people->setPassword(house.admin, id, QStringLiteral("seven77")).error().detail ==
          QStringLiteral("8"));
    CHECK(house.people->setPassword(house.admin, id, QStringLiteral("eight888")).ok());
}

TEST_CASE("§3 a figure belongs to the team its person was in on the day", "[models]")
{
    NewHouse house;
    const auto north = house.people->createTeam(house.admin, Team{{}, 1, QStringLiteral("北"), {}, {}, true});
    const auto south = house.people->createTeam(house.admin, Team{{}, 1, QStringLiteral("南"), {}, {}, true});
    const StaffId id = house.add(QStringLiteral("钱多"), {}, {Role::Salesperson}, *north);
    CHECK(house.people->teamOn(id, QDate(2001, 1, 1)) == *north);
    auto staff = house.people->staff(house.admin, id);
    staff->team = *south;
    REQUIRE(house.people->changeStaff(house.admin, *staff, QDate(2026, 7, 1)).ok());
    CHECK(house.people->teamOn(id, QDate(2026, 6, 30)) == *north);
    CHECK(house.people->teamOn(id, QDate(2026, 7, 1)) == *south);
    // The same team from an earlier day on; no day changes nothing.
    staff = house.people->staff(house.admin, id);
    REQUIRE(house.people->changeStaff(house.admin, *staff, QDate(2026, 6, 1)).ok());
    CHECK(house.people->teamOn(id, QDate(2026, 5, 31)) == *north);
    CHECK(house.people->teamOn(id, QDate(2026, 6, 1)) == *south);
    staff = house.people->staff(house.admin, id);
    REQUIRE(house.people->changeStaff(house.admin, *staff).ok());
    CHECK(house.people->teamOn(id, QDate(2026, 6, 1)) == *south);
    staff = house.people->staff(house.admin, id);
    staff->team = {};
    REQUIRE(house.people->changeStaff(house.admin, *staff, QDate(2026, 8, 1)).ok());
    CHECK(house.people->teamOn(id, QDate(2026, 7, 31)) == *south);
    CHECK_FALSE(house.people->teamOn(id, QDate(2026, 8, 1)).isValid());
}

TEST_CASE("The office keeps an administrator, unique numbers and unique logins", "[models]")
{
    NewHouse house;
    auto admin = house.people->staff(house.admin, house.admin.staff);
    admin->roles = {Role::Salesperson};
    CHECK(house.people->changeStaff(house.admin, *admin).error().detail ==
          QStringLiteral("last_administrator"));
    Staff twin;
    twin.name = QStringLiteral("孙一");
    twin.number = admin->number;
    CHECK(house.people->createStaff(house.admin, twin).error().code == ErrorCode::Duplicate);
    twin.number.clear();
    twin.login = QStringLiteral("admin");
    CHECK(house.people->createStaff(house.admin, twin, QStringLiteral("pass")).error().field ==
          QStringLiteral("login"));
    twin.login.clear();
    const auto id = house.people->createStaff(house.admin, twin);
    REQUIRE(id.ok());
    CHECK(house.people->staff(house.admin, *id)->number == QStringLiteral("YG-0002"));

    const auto seen = house.people->staff(house.admin, *id);
    auto mine = *seen;
    mine.phone = QStringLiteral("1");
    REQUIRE(house.people->changeStaff(house.admin, mine).ok());
    CHECK(house.people->changeStaff(house.admin, *seen).error().code == ErrorCode::Conflict);
}

TEST_CASE("Who left or is set inactive can't enter and is asked nothing", "[models]")
{
    NewHouse house;
    const StaffId id = house.add(QStringLiteral("周迟"), QStringLiteral("zc"), {Role::Legal});
    CHECK(house.people->holders(Role::Legal) == QList<StaffId>{id});
    auto staff = house.people->staff(house.admin, id);
    staff->leftOn = QDate(2026, 9, 20);
    REQUIRE(house.people->changeStaff(house.admin, *staff).ok());
    CHECK(house.people->logIn(QStringLiteral("zc"), QStringLiteral("pass")).error().code ==
          ErrorCode::WrongLogin);
    CHECK(house.people->holders(Role::Legal).isEmpty());
}

TEST_CASE("§1 only the administrator keeps people and the office, whatever the role", "[models]")
{
    TestOffice office;
    OfficeService offices(*office.work);
    ChoiceService choices(*office.work);
    REQUIRE(offices.load().ok());
    PeopleService people(*office.work, offices.office());
    for (int i = 0; i < roleCount; ++i) {
        const Role role = static_cast<Role>(i);
        INFO(roleName(role).toStdString());
        const Session session = office.addStaff(roleName(role), roleName(role), {role});
        const ErrorCode expected =
            role == Role::Administrator ? ErrorCode::Cancelled : ErrorCode::NotPermitted;
        const auto code = [](const auto &result) {
            return result.ok() ? ErrorCode::Cancelled : result.error().code;
        };
        Staff someone;
        someone.name = QStringLiteral("新人");
        CHECK(code(people.createStaff(session, someone)) == expected);
        CHECK(code(people.createTeam(session, Team{{}, 1, roleName(role), {}, {}, true})) == expected);
        auto self = people.staff(session, session.staff);
        REQUIRE(self.ok());
        CHECK(code(people.changeStaff(session, *self)) == expected);
        Office changed = offices.office();
        changed.name = roleName(role);
        CHECK(code(offices.change(session, changed)) == expected);
        CHECK(code(choices.add(session, QStringLiteral("source"), roleName(role))) == expected);
        CHECK(code(offices.changeSetting(session, QStringLiteral("x"), i)) == expected);
        CHECK(people.allStaff(session).ok());
    }
    CHECK(offices.office().name == QStringLiteral("administrator"));
}

TEST_CASE("The staff and team registers give their columns", "[models]")
{
    NewHouse house;
    const StaffId lead =
        house.add(QStringLiteral("张伟明"), QStringLiteral("zwm"), {Role::TeamLeader, Role::Salesperson});
    const auto team = house.people->createTeam(house.admin, Team{{}, 1, {}, lead, {}, true});
    house.add(QStringLiteral("李雷"), {}, {Role::Salesperson}, *team);
    for (const Register *list : {&staffRegister(), &teamRegister()}) {
        QStringList keys;
        for (const ColumnSpec &column : list->columns) {
            CHECK(list->source->column(column.key) != nullptr);
            keys << column.key;
        }
        ListQuery query;
        query.sight = Permission::sight(house.admin, list->see);
        const ListReader reader(*house.database, *list->source);
        const auto ids = reader.ids(query);
        CHECK(ids.size() == (list == &staffRegister() ? 3 : 1));
        CHECK(reader.rows(ids, keys).size() == ids.size());
    }
    ListQuery query;
    query.sight = Permission::sight(house.admin, Action::SeeStaff);
    query.search = QStringLiteral("伟明");
    const ListReader reader(*house.database, *staffRegister().source);
    const auto found = reader.ids(query);
    REQUIRE(found == QList<qint64>{lead.value});
    CHECK(reader.rows(found, {QStringLiteral("roles")}).value(lead.value).first().toString() ==
          QStringLiteral("salesperson,team_leader"));
    query.search = QStringLiteral("zwm");
    CHECK(reader.ids(query) == QList<qint64>{lead.value});
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in the demo office, what it sells, and what its people were to reach.
#include "app/demo/demo_history.h"

#include "models/catalog/product_store.h"
#include "models/people/people_store.h"
#include "models/targets/target_store.h"

#include <algorithm>

namespace salesdesk {

namespace {

constexpr qint64 yuan = minorScale;

QDate monthStart(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

QString DemoHistory::personName()
{
    const QString surnames = m_words.text("surnames");
    const QString given = m_words.text("given");
    QString name(surnames.at(m_dice.below(int(surnames.size()))));
    const int letters = m_dice.between(1, 2);
    for (int i = 0; i < letters; ++i)
        name += given.at(m_dice.below(int(given.size())));
    return name;
}

StaffId DemoHistory::writePerson(const QString &login, const QString &name, const QString &post,
                                 const QSet<Role> &roles, TeamId team)
{
    // One hash for all: making it is slow on purpose, and everybody's password is the same.
    const QString hash = PeopleStore::credentials(m_database, QStringLiteral("admin")).passwordHash;
    Staff person;
    person.number = QStringLiteral("YG-%1").arg(takeNumbers(m_transaction, QStringLiteral("staff"), {}), 4,
                                                10, QLatin1Char('0'));
    person.login = login;
    person.name = name;
    person.post = post;
    person.roles = roles;
    person.team = team;
    person.phone =
        QStringLiteral("138") + QStringLiteral("%1").arg(m_dice.below(100'000'000), 8, 10, QLatin1Char('0'));
    person.email = login + QStringLiteral("@liaoyuan.example");
    person.joinedOn = m_first.addDays(-m_dice.between(30, 1500));
    if (roles.contains(Role::Salesperson))
        person.bonusBase = 6000 * yuan;
    const StaffId id = PeopleStore::insert(m_database, person, hash, instant(m_first, 9));
    if (team.isValid())
        PeopleStore::moveTo(m_database, id, team, person.joinedOn);
    return id;
}

void DemoHistory::writePeople()
{
    const QJsonArray others = m_words.objects("people");
    for (const QJsonValue &each : others) {
        const QJsonObject person = each.toObject();
        QSet<Role> roles;
        const QJsonArray names = person.value(QLatin1StringView("roles")).toArray();
        for (const QJsonValue &role : names)
            roles.insert(roleFromName(role.toString()).value_or(Role::Salesperson));
        writePerson(person.value(QLatin1StringView("login")).toString(),
                    person.value(QLatin1StringView("name")).toString(),
                    person.value(QLatin1StringView("post")).toString(), roles, {});
    }
    const QJsonArray teams = m_words.objects("teams");
    const QStringList leaders = m_words.list("leaders");
    const QStringList names = m_words.list("sales");
    for (int i = 0; i < m_size.teams; ++i) {
        const QJsonObject said = teams.at(i).toObject();
        Team team;
        team.name = said.value(QLatin1StringView("name")).toString();
        team.region = said.value(QLatin1StringView("region")).toString();
        team.id = PeopleStore::insertTeam(m_database, team, instant(m_first, 9));
        team.leader =
            writePerson(QStringLiteral("leader%1").arg(i + 1), leaders.value(i), m_words.text("leader_post"),
                        {Role::TeamLeader, Role::Salesperson}, team.id);
        PeopleStore::updateTeam(m_database, team, instant(m_first, 9));
        m_teams.append(team.id);
        m_sellers.append({team.leader, team.id, team.region, 105, true});
    }
    for (int i = 0; i < m_size.sellers; ++i) {
        const Seller leader = m_sellers.at(i % m_size.teams);
        const QString name = i < names.size() ? names.at(i) : personName();
        const StaffId person = writePerson(QStringLiteral("sales%1").arg(i + 1), name,
                                           m_words.text("sales_post"), {Role::Salesperson}, leader.team);
        m_sellers.append({person, leader.team, leader.region, m_dice.between(65, 135), false});
    }
}

const DemoHistory::Seller &DemoHistory::sellerOf(StaffId staff) const
{
    return *std::find_if(m_sellers.begin(), m_sellers.end(),
                         [staff](const Seller &seller) { return seller.id == staff; });
}

/// Leaders take half as many as their people.
const DemoHistory::Seller &DemoHistory::someSeller()
{
    const Seller *seller = &m_sellers.at(m_dice.below(int(m_sellers.size())));
    if (seller->leads && m_dice.chance(50))
        seller = &m_sellers.at(m_dice.between(m_size.teams, int(m_sellers.size()) - 1));
    return *seller;
}

void DemoHistory::writeProducts()
{
    const QJsonArray products = m_words.objects("products");
    for (const QJsonValue &each : products) {
        const QJsonObject said = each.toObject();
        const auto text = [&said](const char *key) { return said.value(QLatin1StringView(key)).toString(); };
        Product product;
        product.code = text("code");
        product.name = text("name");
        product.model = text("model");
        product.category = text("category");
        product.unit = text("unit");
        product.kind = productKindFromName(text("kind")).value_or(ProductKind::Goods);
        product.listPrice = said.value(QLatin1StringView("price")).toInteger() * priceScale;
        product.cost = said.value(QLatin1StringView("cost")).toInteger() * priceScale;
        product.taxRate = said.value(QLatin1StringView("tax")).toInteger(1300);
        product.leadDays = product.kind == ProductKind::Goods ? m_dice.between(3, 20) : 0;
        product.floorSalesperson = product.listPrice * 92 / 100;
        product.floorLeader = product.listPrice * 88 / 100;
        product.floorManager = product.listPrice * 82 / 100;
        product.id = ProductStore::insert(m_database, product, instant(m_first, 9));
        m_materials.append({product, text("use")});
    }
}

void DemoHistory::writeTargets()
{
    static const QList<int> season{80, 60, 100, 100, 100, 115, 95, 95, 110, 100, 115, 135};
    qint64 all = 0;
    for (const qint64 sold : std::as_const(m_sales))
        all += sold;
    const qint64 months = std::max(1, m_size.days / 30);
    const qint64 mean = all / months / m_sellers.size();
    const auto set = [this](const char *measure, TargetRole role, FigureLevel level, qint64 subject,
                            const Period &month, qint64 value) {
        Target target;
        target.measure = QLatin1StringView(measure);
        target.role = role;
        target.level = level;
        target.subject = subject;
        target.period = month;
        target.value = value;
        TargetStore::set(m_database, target, instant(m_first, 9));
    };
    for (QDate day = monthStart(m_first); day <= QDate(m_today.year(), 12, 31); day = day.addMonths(1)) {
        const Period month = Period::month(day.year(), day.month());
        QHash<TeamId, qint64> teams;
        qint64 office = 0;
        qint64 firms = 0;
        for (const Seller &seller : std::as_const(m_sellers)) {
            // Sales grew, and what was asked of people with them.
            const qint64 grown = 45 + m_first.daysTo(day) * 120 / m_size.days;
            const qint64 own = (m_sales.value(seller.id.value) / months + mean) / 2 * grown / 100;
            const qint64 value =
                std::max<qint64>(1, own * season.at(day.month() - 1) / (1'000'000 * 90)) * 10'000 * yuan;
            set("sales", TargetRole::Task, FigureLevel::Staff, seller.id.value, month, value);
            set("sales", TargetRole::Plan, FigureLevel::Staff, seller.id.value, month,
                value * m_dice.between(90, 108) / 100);
            set("new_customers", TargetRole::Task, FigureLevel::Staff, seller.id.value, month, ratioScale);
            teams[seller.team] += value;
            office += value;
            firms += ratioScale;
        }
        for (const TeamId &team : std::as_const(m_teams))
            set("sales", TargetRole::Task, FigureLevel::Team, team.value, month, teams.value(team));
        set("sales", TargetRole::Task, FigureLevel::Office, 0, month, office);
        set("new_customers", TargetRole::Task, FigureLevel::Office, 0, month, firms);
    }
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_office.h"

#include "models/leads/lead_store.h"
#include "models/storage/search_index.h"
#include "tests/bench/bench.h"

#include <QRandomGenerator>

namespace salesdesk::bench {

namespace {

const QStringList &regions()
{
    static const QStringList list = QStringLiteral("深圳 广州 杭州 南京 苏州 成都 武汉 西安 郑州 长沙 青岛 "
                                                   "宁波 合肥 福州 厦门 天津 重庆 沈阳 昆明 南昌")
                                        .split(QLatin1Char(' '));
    return list;
}
const QStringList &trades()
{
    static const QStringList list =
        QStringLiteral("安防设备 电子科技 物业管理 智能工程 贸易 酒店 商业 建筑 仓储物流 医药 教育咨询 机械")
            .split(QLatin1Char(' '));
    return list;
}
/// Characters that firms and people are named with.
const QString &characters()
{
    static const QString list =
        QStringLiteral("伟明海丽强军敏静磊洋艳勇杰娟涛超兰霞平刚桂英华玉秀宁辉力波斌"
                       "鹏飞达盛隆昌恒信安泰嘉瑞宏远博创新锐凯旋联合中天龙凤金银铭诚");
    return list;
}
const QString &surnames()
{
    static const QString list = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗");
    return list;
}
const QStringList &sources()
{
    static const QStringList list =
        QStringLiteral("web_search directory referral partner exhibition walk_in phone campaign")
            .split(QLatin1Char(' '));
    return list;
}

template <class List>
auto pick(QRandomGenerator &random, const List &list)
{
    return list.at(random.bounded(int(list.size())));
}

QString pair(QRandomGenerator &random)
{
    return QString(pick(random, characters())) + pick(random, characters());
}

} // namespace

Lead sampleLead(int place, int staff)
{
    QRandomGenerator random(quint32(place) * 2654435761u + 17);
    const QDate first(2024, 1, 1);
    Lead lead;
    lead.number = QStringLiteral("XS-%1").arg(place, 8, 10, QLatin1Char('0'));
    lead.region = pick(random, regions());
    lead.company = lead.region + pair(random) + pick(random, trades()) + QStringLiteral("有限公司");
    lead.contact = pick(random, surnames()) + pair(random);
    lead.mobile = QStringLiteral("13%1").arg(random.bounded(1'000'000'000), 9, 10, QLatin1Char('0'));
    lead.industry = pick(random, trades());
    lead.source = pick(random, sources());
    lead.budget = qint64(random.bounded(1, 90'000)) * 1000;
    lead.tier = Tier(random.bounded(4));
    lead.status = LeadStatus(random.bounded(3));
    lead.owner = random.bounded(10) == 0 ? StaffId() : StaffId(1 + random.bounded(staff));
    lead.nextFollowUpOn = first.addDays(random.bounded(1000));
    lead.createdAt = first.startOfDay(Qt::UTC).toMSecsSinceEpoch() + qint64(random.bounded(86'400'000)) * 900;
    lead.updatedAt = lead.createdAt;
    return lead;
}

void withoutIndexes(Database &database, const QString &table, const std::function<void()> &load)
{
    QStringList names;
    QStringList made;
    {
        Statement indexes = Statement::composed(
            database,
            QStringLiteral(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :t AND sql <> ''"),
            QStringLiteral("bench"));
        indexes.bind(":t", table);
        while (indexes.next()) {
            names.append(indexes.text(0));
            made.append(indexes.text(1));
        }
    }
    for (const QString &name : std::as_const(names))
        database.execute(QLatin1StringView("DROP INDEX ") + name);
    load();
    for (const QString &sql : std::as_const(made))
        database.execute(sql);
}

void fillLeads(tests::TestOffice &office, int leads)
{
    Database &database = *office.database;
    try {
        database.begin();
        for (int i = 0; i < benchStaff; ++i) {
            const QString number = QStringLiteral("S%1").arg(i, 3, 10, QLatin1Char('0'));
            office.addStaff(number, QStringLiteral("员工") + characters().at(i), {Role::Salesperson});
        }
        withoutIndexes(database, QStringLiteral("lead"), [&] {
            for (int i = 0; i < leads; ++i)
                LeadStore::insertRow(database, sampleLead(i, benchStaff));
        });
        for (int i = 0; i < leads; ++i)
            SearchIndex::update(database, Kind::Lead, i + 1, {},
                                LeadStore::searchedOf(sampleLead(i, benchStaff)));
        database.commit();
    } catch (const StorageFailure &failure) {
        refuse(QStringLiteral("filling leads failed: ") + failure.error.detail);
    }
}

void reopen(tests::TestOffice &office)
{
    office.work.reset();
    office.database.reset();
    auto opened = Database::open(office.location);
    if (!opened)
        refuse(QStringLiteral("cannot open the office again"));
    office.database = std::move(*opened);
    office.work = std::make_unique<UnitOfWork>(*office.database, office.bus, office.clock);
}

} // namespace salesdesk::bench

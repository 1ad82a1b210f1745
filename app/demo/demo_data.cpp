// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_data.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace salesdesk {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &each : values)
        result.append(each.toString());
    return result;
}

} // namespace

int DemoDice::below(int n)
{
    // SplitMix64.
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    mixed ^= mixed >> 31;
    return n < 2 ? 0 : int(mixed % quint64(n));
}

DemoWords::DemoWords()
{
    QFile file(QStringLiteral(":/demo/surveillance.json"));
    if (file.open(QIODevice::ReadOnly))
        m_json = QJsonDocument::fromJson(file.readAll()).object();
}

QStringList DemoWords::list(const char *key) const
{
    return strings(m_json.value(QLatin1StringView(key)));
}

QStringList DemoWords::list(const char *key, const QString &inner) const
{
    return strings(object(key).value(inner));
}

DemoSize DemoSize::ofLeads(int leads)
{
    DemoSize size;
    size.leads = leads;
    size.days = int(std::clamp(qint64(leads) * 730 / 2500, qint64(91), qint64(730)));
    size.sellers = std::clamp(leads / 350, 4, 60);
    size.teams = size.sellers >= 30 ? 6 : size.sellers >= 7 ? 3 : 2;
    return size;
}

} // namespace salesdesk

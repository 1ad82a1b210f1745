// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace salesdesk {

/// Chance from a seed, alike on every platform (the distributions of the standard library are not).
class DemoDice final
{
public:
    explicit DemoDice(quint64 seed) : m_state(seed) {}

    /// 0 … n − 1; 0 for n below 2.
    int below(int n);
    /// Both ends included.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    QString pick(const QStringList &of) { return of.value(below(int(of.size()))); }

private:
    quint64 m_state;
};

/// Names, firms, products and sentences that a demo is made of: resources/demo/surveillance.json.
class DemoWords final
{
public:
    DemoWords();

    QString text(const char *key) const { return m_json.value(QLatin1StringView(key)).toString(); }
    QStringList list(const char *key) const;
    /// A list inside an object, as the cities of a region.
    QStringList list(const char *key, const QString &inner) const;
    QJsonArray objects(const char *key) const { return m_json.value(QLatin1StringView(key)).toArray(); }
    QJsonObject object(const char *key) const { return m_json.value(QLatin1StringView(key)).toObject(); }

private:
    QJsonObject m_json;
};

/// How much of everything.
struct DemoSize
{
    int leads = 0;
    int days = 0;    ///< of history
    int teams = 0;   ///< each with a leader who sells too
    int sellers = 0; ///< besides the leaders

    static DemoSize ofLeads(int leads);
};

} // namespace salesdesk

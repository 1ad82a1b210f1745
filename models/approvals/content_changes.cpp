// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/content_changes.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace salesdesk {

namespace {

QStringList keysOfBoth(const QJsonObject &a, const QJsonObject &b)
{
    QStringList keys = a.keys();
    for (const QString &key : b.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    keys.sort();
    return keys;
}

QString nameOf(const QJsonObject &row)
{
    return row.value(QStringLiteral("name")).toString();
}

bool same(const QJsonObject &a, const QJsonObject &b)
{
    return nameOf(a) == nameOf(b) && a.value(QStringLiteral("model")) == b.value(QStringLiteral("model"));
}

/// Pairs of places that match, as the longest common run of rows; -1: no partner.
QList<std::pair<int, int>> matched(const QJsonArray &before, const QJsonArray &after)
{
    const int n = int(before.size());
    const int m = int(after.size());
    const auto at = [m](int i, int j) { return qsizetype(i) * (m + 1) + j; };
    QList<int> longest(qsizetype(n + 1) * (m + 1), 0);
    for (int i = n - 1; i >= 0; --i) {
        for (int j = m - 1; j >= 0; --j)
            longest[at(i, j)] = same(before[i].toObject(), after[j].toObject())
                                    ? longest[at(i + 1, j + 1)] + 1
                                    : std::max(longest[at(i + 1, j)], longest[at(i, j + 1)]);
    }
    QList<std::pair<int, int>> pairs;
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && same(before[i].toObject(), after[j].toObject()))
            pairs.append({i++, j++});
        else if (j == m || (i < n && longest[at(i + 1, j)] >= longest[at(i, j + 1)]))
            pairs.append({i++, -1});
        else
            pairs.append({-1, j++});
    }
    return pairs;
}

/// A line's amount and tax follow from what is shown beside them, and from the discount on the whole.
bool isComputed(const QString &list, const QString &key)
{
    return list == QLatin1StringView("lines") &&
           (key == QLatin1StringView("amount") || key == QLatin1StringView("tax"));
}

void addRows(QList<ContentChange> &changes, const QString &list, const QJsonArray &before,
             const QJsonArray &after)
{
    using What = ContentChange::What;
    for (const auto &[i, j] : matched(before, after)) {
        const QJsonObject old = i < 0 ? QJsonObject() : before[i].toObject();
        const QJsonObject now = j < 0 ? QJsonObject() : after[j].toObject();
        if (i < 0) {
            changes.append({What::Added, list, j + 1, nameOf(now), {}, {}, now});
        } else if (j < 0) {
            changes.append({What::Removed, list, i + 1, nameOf(old), {}, old, {}});
        } else {
            for (const QString &key : keysOfBoth(old, now)) {
                if (old.value(key) != now.value(key) && !isComputed(list, key))
                    changes.append(
                        {What::Changed, list, j + 1, nameOf(now), key, old.value(key), now.value(key)});
            }
        }
    }
}

} // namespace

QList<ContentChange> contentChanges(const QJsonObject &before, const QJsonObject &after)
{
    QList<ContentChange> fields;
    QList<ContentChange> rows;
    for (const QString &key : keysOfBoth(before, after)) {
        const QJsonValue old = before.value(key);
        const QJsonValue now = after.value(key);
        if (old == now)
            continue;
        if (old.isArray() || now.isArray())
            addRows(rows, key, old.toArray(), now.toArray());
        else
            fields.append({ContentChange::What::Changed, {}, 0, {}, key, old, now});
    }
    return fields + rows;
}

} // namespace salesdesk

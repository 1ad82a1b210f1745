// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QVariant>
#include <algorithm>

namespace salesdesk {

/// Rows of a list by id, the most recently used few thousand of them. Pure: knows nothing of SQL.
class PageCache final
{
public:
    explicit PageCache(int rowsAtMost = 4096) : m_most(rowsAtMost) {}

    const QList<QVariant> *row(qint64 id)
    {
        const auto found = m_rows.find(id);
        if (found == m_rows.end())
            return nullptr;
        found->used = ++m_clock;
        return &found->values;
    }
    bool contains(qint64 id) const { return m_rows.contains(id); }
    void insert(qint64 id, QList<QVariant> values)
    {
        m_rows.insert(id, {std::move(values), ++m_clock});
        if (m_rows.size() > m_most + m_most / 4)
            trim();
    }
    void remove(qint64 id) { m_rows.remove(id); }
    void clear() { m_rows.clear(); }
    qsizetype size() const { return m_rows.size(); }

private:
    struct Row
    {
        QList<QVariant> values;
        quint64 used;
    };

    /// Drops all but the most recently used; done a quarter at a time, so that it costs little a row.
    void trim()
    {
        QList<quint64> ages;
        ages.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            ages.append(row.used);
        const auto oldestKept = ages.end() - m_most;
        std::nth_element(ages.begin(), oldestKept, ages.end());
        const quint64 limit = *oldestKept;
        m_rows.removeIf([limit](const auto &entry) { return entry.value().used < limit; });
    }

    int m_most;
    quint64 m_clock = 0;
    QHash<qint64, Row> m_rows;
};

} // namespace salesdesk

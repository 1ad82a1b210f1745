// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"

#include <QList>
#include <QMap>
#include <QObject>

namespace salesdesk {

/// What one committed unit of work touched. Too many ids of a kind become "all of it".
class ChangeSet
{
public:
    static constexpr qsizetype idsAtMost = 1000;

    void add(Kind kind, qint64 id)
    {
        auto &ids = m_ids[kind];
        if (!m_all.contains(kind) && !ids.contains(id))
            ids.append(id);
        if (ids.size() > idsAtMost)
            addAll(kind);
    }
    void addAll(Kind kind)
    {
        m_ids[kind].clear();
        m_all.insert(kind, true);
    }
    bool isEmpty() const { return m_ids.isEmpty(); }
    bool touches(Kind kind) const { return m_ids.contains(kind); }
    bool touchesAll(Kind kind) const { return m_all.contains(kind); }
    QList<qint64> ids(Kind kind) const { return m_ids.value(kind); }
    QList<Kind> kinds() const { return m_ids.keys(); }

private:
    QMap<Kind, QList<qint64>> m_ids;
    QMap<Kind, bool> m_all;
};

/// Tells open screens which records a commit changed. Emitted in the thread of the bus.
class ChangeBus final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// May be called from any thread.
    void publish(const salesdesk::ChangeSet &changes);

Q_SIGNALS:
    void changed(const salesdesk::ChangeSet &changes);
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/interruption.h"

#include <QMutexLocker>
#include <sqlite3.h>

namespace salesdesk {

namespace {

/// Steps of SQLite's machine between two looks at the flag: a few milliseconds.
constexpr int stepsBetweenLooks = 100'000;

int isRaisedAt(void *interruption)
{
    return static_cast<const Interruption *>(interruption)->isRaised() ? 1 : 0;
}

} // namespace

Interruption::~Interruption()
{
    Q_ASSERT(m_connections.isEmpty());
}

void Interruption::raise()
{
    const QMutexLocker lock(&m_mutex);
    m_raised.store(true);
    // What looks at the flag too seldom, as a check of a whole file, is told by this; what begins after it,
    // by the flag.
    for (sqlite3 *connection : std::as_const(m_connections))
        sqlite3_interrupt(connection);
}

void Interruption::add(sqlite3 *connection)
{
    const QMutexLocker lock(&m_mutex);
    m_connections.append(connection);
    sqlite3_progress_handler(connection, stepsBetweenLooks, isRaisedAt, this);
}

void Interruption::remove(sqlite3 *connection)
{
    const QMutexLocker lock(&m_mutex);
    if (m_connections.removeAll(connection) > 0)
        sqlite3_progress_handler(connection, 0, nullptr, nullptr);
}

} // namespace salesdesk

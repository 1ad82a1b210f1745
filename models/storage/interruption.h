// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMutex>
#include <atomic>

struct sqlite3;

namespace salesdesk {

/// Ends what connections are doing, from any thread and in the middle of one long statement: the statement
/// fails with Cancelled, and so does each long one after it. On a server a statement runs to its end.
class Interruption final
{
public:
    Interruption() = default;
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    void raise();
    bool isRaised() const { return m_raised.load(std::memory_order_relaxed); }

    /// A connection that is ended with the rest until it is left out again, by Database only.
    void add(sqlite3 *connection);
    void remove(sqlite3 *connection);

private:
    QMutex m_mutex;
    QList<sqlite3 *> m_connections;
    std::atomic_bool m_raised = false;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <any>
#include <functional>
#include <memory>

namespace salesdesk {

class Database;
class Interruption;
struct Location;

/// What a running job may use: its own connection, and ways to tell how far it is and to ask whether to stop.
class JobContext final
{
public:
    using ProgressSink = std::function<void(qint64 done, qint64 total)>;
    JobContext(Database &database, const Interruption &interruption, ProgressSink sink);

    Database &database() { return m_database; }
    bool isCancelled() const;
    /// At most some twenty times a second; total 0: unknown.
    void progress(qint64 done, qint64 total);

private:
    Database &m_database;
    const Interruption &m_interruption;
    ProgressSink m_sink;
    qint64 m_lastTold = 0;
};

/// Work over 50 ms, off the GUI thread, with a connection of its own: each thread of the pool keeps one while
/// it lives. Lives in the GUI thread; answers come back there.
class JobRunner final : public QObject
{
    Q_OBJECT
public:
    /// What is running, for the strip in the status bar.
    struct Job
    {
        int id = 0;
        QString title; ///< empty: too short to be shown
        qint64 done = 0;
        qint64 total = 0;
    };

    explicit JobRunner(const Location &location, QObject *parent = nullptr);
    /// Cancels what runs, also in the middle of a statement, and waits until it has rolled back.
    ~JobRunner() override;

    /// Runs `work` with its own connection and gives its Result to `then` in this thread, unless `receiver`
    /// is gone or a later job of the same non-empty `key` was started (latest wins; the earlier one is
    /// cancelled).
    template <class T>
    int run(const QString &key, const QString &title, QObject *receiver,
            std::function<Result<T>(JobContext &)> work, std::function<void(Result<T>)> then)
    {
        return start(
            key, title, receiver,
            [work = std::move(work)](JobContext &context) -> std::any { return std::any(work(context)); },
            [then = std::move(then)](std::any answer, const Error *failure) {
                failure ? then(Result<T>(*failure)) : then(std::any_cast<Result<T>>(std::move(answer)));
            });
    }
    /// From hold() on, jobs wait for release(): nothing competes with a window that is being made.
    void hold() { m_held = true; }
    void release();
    /// Ends a job in the middle of what it does: it answers Cancelled. One that had committed before answers
    /// as if nothing had been said.
    void cancel(int id);
    void cancelKey(const QString &key);
    QList<Job> jobs() const;
    bool isIdle() const;

Q_SIGNALS:
    void jobsChanged();

private:
    using Work = std::function<std::any(JobContext &)>;
    using Then = std::function<void(std::any, const Error *)>;
    struct Entry;
    class Connections;

    void perform(const std::shared_ptr<Entry> &entry, const Work &work, const Then &then);
    int start(const QString &key, const QString &title, QObject *receiver, Work work, Then then);

    std::unique_ptr<Location> m_location;
    std::unique_ptr<Connections> m_connections;
    QThreadPool m_pool;
    QList<std::function<void()>> m_waiting;
    bool m_held = false;
    QList<std::shared_ptr<Entry>> m_entries;
    int m_lastId = 0;
};

} // namespace salesdesk

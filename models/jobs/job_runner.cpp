// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_runner.h"

#include "models/storage/database.h"
#include "models/storage/interruption.h"

#include <QDateTime>
#include <QPointer>
#include <QThreadStorage>
#include <optional>

namespace salesdesk {

struct JobRunner::Entry
{
    Job job;
    QString key;
    Interruption interruption;
    QPointer<QObject> receiver;
    bool superseded = false; ///< a later job of the same key answers instead
};

/// Opening reads the whole schema and starts with an empty page cache, so that a thread of the pool keeps its
/// connection until it ends.
class JobRunner::Connections
{
public:
    Result<Database *> ofThisThread(const Location &location)
    {
        if (!m_open.hasLocalData() || !m_open.localData()) {
            auto opened = Database::open(location);
            if (!opened)
                return opened.error();
            m_open.setLocalData(std::move(opened).value().release());
        }
        return m_open.localData();
    }
    /// A connection that failed may have lost its server, or be left in a transaction.
    void drop() { m_open.setLocalData(nullptr); }

private:
    QThreadStorage<Database *> m_open; ///< deletes what it holds when its thread ends
};

JobContext::JobContext(Database &database, const Interruption &interruption, ProgressSink sink)
    : m_database(database), m_interruption(interruption), m_sink(std::move(sink))
{
}

bool JobContext::isCancelled() const
{
    return m_interruption.isRaised();
}

void JobContext::progress(qint64 done, qint64 total)
{
    constexpr qint64 milliseconds = 50;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (done < total && now - m_lastTold < milliseconds)
        return;
    m_lastTold = now;
    m_sink(done, total);
}

JobRunner::JobRunner(const Location &location, QObject *parent)
    : QObject(parent), m_location(std::make_unique<Location>(location)),
      m_connections(std::make_unique<Connections>())
{
}

JobRunner::~JobRunner()
{
    for (const auto &entry : std::as_const(m_entries))
        entry->interruption.raise();
    // Ends the threads too, and with them their connections.
    m_pool.waitForDone();
}

/// In a thread of the pool.
void JobRunner::perform(const std::shared_ptr<Entry> &entry, const Work &work, const Then &then)
{
    std::any answer;
    std::optional<Error> failure;
    if (entry->interruption.isRaised()) {
        failure = Error{ErrorCode::Cancelled, {}, {}};
    } else if (const auto opened = m_connections->ofThisThread(*m_location); !opened) {
        failure = opened.error();
    } else {
        Database &database = **opened;
        const qint64 commits = database.commits();
        JobContext context(database, entry->interruption, [this, entry](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(this, [this, entry, done, total] {
                entry->job.done = done;
                entry->job.total = total;
                Q_EMIT jobsChanged();
            });
        });
        database.obey(&entry->interruption);
        try {
            answer = work(context);
        } catch (const StorageFailure &storage) {
            failure = storage.error;
        }
        database.obey(nullptr);
        const bool kept = database.commits() != commits;
        if ((failure && failure->code != ErrorCode::Cancelled) || !database.isAtRest())
            m_connections->drop();
        // What is committed is not undone by a late word, and half of an answer is none.
        if (entry->interruption.isRaised() && !kept)
            failure = Error{ErrorCode::Cancelled, {}, {}};
    }
    QMetaObject::invokeMethod(this, [this, entry, then, answer = std::move(answer), failure] {
        m_entries.removeOne(entry);
        Q_EMIT jobsChanged();
        if (entry->receiver && !entry->superseded)
            then(answer, failure ? &*failure : nullptr);
    });
}

int JobRunner::start(const QString &key, const QString &title, QObject *receiver, Work work, Then then)
{
    cancelKey(key);
    auto entry = std::make_shared<Entry>();
    entry->job.id = ++m_lastId;
    entry->job.title = title;
    entry->key = key;
    entry->receiver = receiver;
    m_entries.append(entry);
    Q_EMIT jobsChanged();

    const auto task = [this, entry, work = std::move(work), then = std::move(then)] {
        perform(entry, work, then);
    };
    if (m_held)
        m_waiting.append(task);
    else
        m_pool.start(task);
    return entry->job.id;
}

void JobRunner::release()
{
    m_held = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &task : waiting)
        m_pool.start(task);
}

void JobRunner::cancel(int id)
{
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry->job.id == id)
            entry->interruption.raise();
    }
}

void JobRunner::cancelKey(const QString &key)
{
    if (key.isEmpty())
        return;
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry->key == key) {
            entry->superseded = true;
            entry->interruption.raise();
        }
    }
}

QList<JobRunner::Job> JobRunner::jobs() const
{
    QList<Job> result;
    for (const auto &entry : m_entries)
        result.append(entry->job);
    return result;
}

bool JobRunner::isIdle() const
{
    return m_entries.isEmpty();
}

} // namespace salesdesk

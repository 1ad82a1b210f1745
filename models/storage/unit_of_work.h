// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/clock.h"
#include "models/storage/ledger.h"

#include <functional>
#include <optional>

namespace salesdesk {

/// What a unit of work may do while it runs.
class Transaction final
{
public:
    Transaction(Database &database, const Session &session, const Clock &clock)
        : m_database(database), m_session(session), m_now(clock.now())
    {
    }
    Database &database() { return m_database; }
    const Session &session() const { return m_session; }
    /// The same instant for the whole unit, milliseconds UTC.
    qint64 now() const { return m_now; }

    /// Writes the ledger row of a change and tells the screens. Empty `before`: created; empty `after`: gone.
    void record(const QString &operation, Kind kind, qint64 id, const CanonicalJson &before,
                const CanonicalJson &after, const QString &note = {});
    /// Tells the screens of a record that changed as a consequence, without a ledger row of its own.
    void touch(Kind kind, qint64 id) { m_changes.add(kind, id); }
    void touchAll(Kind kind) { m_changes.addAll(kind); }
    const ChangeSet &changes() const { return m_changes; }

private:
    Database &m_database;
    const Session &m_session;
    qint64 m_now;
    ChangeSet m_changes;
};

/// The one door for writes: begins, runs, writes the ledger, commits, then tells the change bus. An error
/// from the function, or a storage failure, rolls everything back; a lost race runs the whole function again.
class UnitOfWork final
{
public:
    UnitOfWork(Database &database, ChangeBus &bus, const Clock &clock)
        : m_database(database), m_bus(bus), m_clock(clock)
    {
    }

    /// The function gets the Transaction and gives a Result; it may throw StorageFailure (as statements do)
    /// and may run more than once, so it touches nothing but the database.
    template <class F>
    auto run(const Session &session, F &&function) -> std::invoke_result_t<F, Transaction &>
    {
        using ResultType = std::invoke_result_t<F, Transaction &>;
        std::optional<ResultType> result;
        const Status status = execute(session, [&](Transaction &transaction) -> Status {
            result.emplace(function(transaction));
            if (!result->ok())
                return result->error();
            return {};
        });
        if (!status)
            return status.error();
        return std::move(*result);
    }

    const Clock &clock() const { return m_clock; }
    Database &database() { return m_database; }
    ChangeBus &bus() { return m_bus; }

private:
    Status execute(const Session &session, const std::function<Status(Transaction &)> &function);

    Database &m_database;
    ChangeBus &m_bus;
    const Clock &m_clock;
};

/// Numbers of a kind and period in order, without gaps where the unit commits: the last of `count` new ones.
qint64 takeNumbers(Transaction &transaction, const QString &kind, const QString &period, qint64 count = 1);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/unit_of_work.h"

#include "models/storage/statement.h"

namespace salesdesk {

void Transaction::record(const QString &operation, Kind kind, qint64 id, const CanonicalJson &before,
                         const CanonicalJson &after, const QString &note)
{
    LedgerEntry entry;
    entry.at = m_now;
    entry.staff = m_session.staff;
    entry.operation = operation;
    entry.subjectKind = kindName(kind);
    entry.subjectId = id;
    entry.note = note;
    Ledger::append(m_database, entry, before, after);
    m_changes.add(kind, id);
}

Status UnitOfWork::execute(const Session &session, const std::function<Status(Transaction &)> &function)
{
    constexpr int triesAtMost = 5;
    for (int tries = 1;; ++tries) {
        try {
            m_database.begin();
            Transaction transaction(m_database, session, m_clock);
            if (const Status status = function(transaction); !status) {
                m_database.rollback();
                return status;
            }
            m_database.commit();
            m_bus.publish(transaction.changes());
            return {};
        } catch (const StorageFailure &failure) {
            m_database.rollback();
            if (!failure.retry || tries == triesAtMost)
                return failure.error;
        }
    }
}

qint64 takeNumbers(Transaction &transaction, const QString &kind, const QString &period, qint64 count)
{
    Statement statement(transaction.database(), "storage.next_number");
    return statement.bind(":kind", kind)
        .bind(":period", period)
        .bind(":count", count)
        .bind(":count2", count)
        .insert();
}

} // namespace salesdesk

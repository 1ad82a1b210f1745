// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QProcess>
#include <optional>

namespace salesdesk::tests {

/// A decision on a document as tests/decider told it.
struct ToldDecision
{
    QString what; ///< "send", "approve", "return", "reject", "withdraw"
    int number = 0;
    qint64 request = 0;
    int round = 0;
};

/// tests/decider running on an office: a stream of decisions, each told once it is kept.
class Decider
{
public:
    /// Changes of settings.
    Decider(const QString &file, const QString &prefix, int first, int count);
    /// Approvals on a DealOffice's file.
    Decider(const QString &file, quint64 seed, int first, int count);
    ~Decider();

    /// Listens for a while; what was told is kept.
    void listen(int microseconds);
    /// SIGKILL, then reads what it had still told.
    void kill();
    /// Until it ends by itself; its exit code.
    int finish();
    /// The last number that was told whole; none where nothing was.
    std::optional<int> lastTold() const;
    /// What was told whole of approvals, in order.
    QList<ToldDecision> told() const;
    /// The code it gave up with.
    std::optional<ErrorCode> error() const;

private:
    Decider(const QString &stream, const QString &file, const QString &parameter, int first, int count);

    QProcess m_process;
    QByteArray m_told;
};

/// How many of the decisions prefix0, prefix1 … are kept without a gap.
int decisionsKept(Database &database, const QString &prefix);
/// Whether what was told of a decision stands in the office: the request, the step and the row of the ledger.
bool isKept(Database &database, const ToldDecision &decision);
/// Rows of the ledger that tell of a decision on a document.
qint64 decisionsInLedger(Database &database);
/// What `verify` would find: ledger, file and foreign keys. Empty where all hold.
QString whatIsBroken(Database &database);

} // namespace salesdesk::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QProcess>
#include <optional>

namespace salesdesk::tests {

/// tests/decider running on an office: a stream of decisions, each told once it is kept.
class Decider
{
public:
    Decider(const QString &file, const QString &prefix, int first, int count);
    ~Decider();

    /// Listens for a while; what was told is kept.
    void listen(int microseconds);
    /// SIGKILL, then reads what it had still told.
    void kill();
    /// Until it ends by itself; its exit code.
    int finish();
    /// The last number that was told whole; none where nothing was.
    std::optional<int> lastTold() const;
    /// The code it gave up with.
    std::optional<ErrorCode> error() const;

private:
    QProcess m_process;
    QByteArray m_told;
};

/// How many of the decisions prefix0, prefix1 … are kept without a gap.
int decisionsKept(Database &database, const QString &prefix);
/// What `verify` would find: ledger, file and foreign keys. Empty where all hold.
QString whatIsBroken(Database &database);

} // namespace salesdesk::tests

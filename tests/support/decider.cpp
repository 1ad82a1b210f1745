// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/decider.h"

#include "models/storage/ledger.h"
#include "models/storage/statement.h"

#include <QElapsedTimer>

namespace salesdesk::tests {

Decider::Decider(const QString &stream, const QString &file, const QString &parameter, int first, int count)
{
    m_process.start(QStringLiteral(SALESDESK_DECIDER),
                    {stream, file, parameter, QString::number(first), QString::number(count)},
                    QIODevice::ReadOnly);
}

Decider::Decider(const QString &file, const QString &prefix, int first, int count)
    : Decider(QStringLiteral("settings"), file, prefix, first, count)
{
}

Decider::Decider(const QString &file, quint64 seed, int first, int count)
    : Decider(QStringLiteral("approvals"), file, QString::number(seed), first, count)
{
}

Decider::~Decider()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void Decider::listen(int microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < qint64(microseconds) * 1000)
        m_process.waitForReadyRead(1);
    m_told += m_process.readAllStandardOutput();
}

void Decider::kill()
{
    m_process.kill();
    finish();
}

int Decider::finish()
{
    m_process.waitForFinished(60'000);
    m_told += m_process.readAllStandardOutput();
    return m_process.exitCode();
}

std::optional<int> Decider::lastTold() const
{
    const QList<QByteArray> lines = m_told.left(m_told.lastIndexOf('\n') + 1).split('\n');
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        bool number = false;
        const int told = lines.at(i).toInt(&number);
        if (number)
            return told;
    }
    return std::nullopt;
}

QList<ToldDecision> Decider::told() const
{
    QList<ToldDecision> decisions;
    const QList<QByteArray> lines = m_told.left(m_told.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 4)
            decisions.append({QString::fromLatin1(words.at(0)), words.at(1).toInt(), words.at(2).toLongLong(),
                              words.at(3).toInt()});
    }
    return decisions;
}

std::optional<ErrorCode> Decider::error() const
{
    const qsizetype at = m_told.indexOf("error ");
    return at < 0 ? std::nullopt : std::optional(ErrorCode(m_told.mid(at + 6).trimmed().toInt()));
}

int decisionsKept(Database &database, const QString &prefix)
{
    Statement count = Statement::composed(
        database,
        QStringLiteral("SELECT COUNT(*), COALESCE(MAX(CAST(substr(key, :from) AS INTEGER)), -1) FROM setting "
                       "WHERE substr(key, 1, :length) = :prefix"),
        QStringLiteral("test"));
    count.bind(":from", int(prefix.size()) + 1).bind(":length", int(prefix.size())).bind(":prefix", prefix);
    if (!count.next() || count.integer(0) != count.integer(1) + 1)
        return -1;
    return int(count.integer(0));
}

bool isKept(Database &database, const ToldDecision &decision)
{
    const bool comments =
        decision.what != QLatin1StringView("send") && decision.what != QLatin1StringView("withdraw");
    // A sending and a withdrawal carry no word of the decider's: there are at least as many as rounds of
    // them.
    Statement row = Statement::composed(
        database,
        comments
            ? QStringLiteral(
                  "SELECT (SELECT COUNT(*) FROM ledger WHERE operation = :operation AND subject_id = "
                  ":request AND subject_kind = 'approval_request' AND note = :note), (SELECT COUNT(*) FROM "
                  "approval_step WHERE request_id = :request2 AND round = :round AND comment = :note2 AND "
                  "decided_at IS NOT NULL AND state IN ('approved', 'returned', 'rejected'))")
            : QStringLiteral(
                  "SELECT (SELECT COUNT(*) FROM ledger WHERE operation = :operation AND subject_id = "
                  ":request AND subject_kind = 'approval_request'), (SELECT COUNT(*) FROM approval_request "
                  "r JOIN approval_step s ON s.request_id = r.id WHERE r.id = :request2 AND s.round = :round "
                  "AND r.round >= s.round)"),
        QStringLiteral("test"));
    const QString note = QStringLiteral("#%1").arg(decision.number);
    row.bind(":operation", QLatin1StringView("approval.") + decision.what)
        .bind(":request", decision.request)
        .bind(":request2", decision.request)
        .bind(":round", decision.round);
    if (comments)
        row.bind(":note", note).bind(":note2", note);
    if (!row.next())
        return false;
    if (comments)
        return row.integer(0) == 1 && row.integer(1) == 1;
    const bool sent = decision.what == QLatin1StringView("send");
    return row.integer(0) >= (sent ? decision.round : 1) && row.integer(1) >= 1;
}

qint64 decisionsInLedger(Database &database)
{
    Statement count = Statement::composed(
        database,
        QStringLiteral("SELECT COUNT(*) FROM ledger WHERE operation IN ('approval.send', 'approval.approve', "
                       "'approval.return', 'approval.reject', 'approval.withdraw')"),
        QStringLiteral("test"));
    return count.next() ? count.integer(0) : -1;
}

QString whatIsBroken(Database &database)
{
    const Ledger::Verdict verdict = Ledger::verify(database);
    if (!verdict.intact())
        return QStringLiteral("ledger row %1 of %2").arg(verdict.firstBroken).arg(verdict.rows);
    Statement file = Statement::composed(database, QStringLiteral("PRAGMA integrity_check"), {});
    if (!file.next() || file.text(0) != QLatin1StringView("ok"))
        return file.text(0);
    Statement keys = Statement::composed(database, QStringLiteral("PRAGMA foreign_key_check"), {});
    return keys.next() ? QStringLiteral("foreign key of ") + keys.text(0) : QString();
}

} // namespace salesdesk::tests

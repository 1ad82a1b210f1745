// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/decider.h"

#include "models/storage/ledger.h"
#include "models/storage/statement.h"

#include <QElapsedTimer>

namespace salesdesk::tests {

Decider::Decider(const QString &file, const QString &prefix, int first, int count)
{
    m_process.start(QStringLiteral(SALESDESK_DECIDER),
                    {file, prefix, QString::number(first), QString::number(count)}, QIODevice::ReadOnly);
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

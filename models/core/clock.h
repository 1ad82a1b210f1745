// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace salesdesk {

/// Where "now" comes from, so that tests and run-clock can choose it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 now() const = 0;
    /// The business day in the office's time zone.
    QDate today(const QTimeZone &zone) const { return QDateTime::fromMSecsSinceEpoch(now(), zone).date(); }
};

class SystemClock final : public Clock
{
public:
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// Stands still until told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 instant) : m_now(instant) {}
    qint64 now() const override { return m_now; }
    void set(qint64 instant) { m_now = instant; }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    qint64 m_now;
};

} // namespace salesdesk

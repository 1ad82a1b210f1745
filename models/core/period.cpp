// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/period.h"

namespace salesdesk {

namespace {

int monthsIn(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::Year:
        break;
    }
    return 12;
}

/// The number that these digits write, -1 for anything else.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, QLatin1Char('0'));
}

} // namespace

Period::Period(PeriodKind kind, QDate first, int fiscalStart)
    : m_kind(kind), m_first(first), m_fiscalStart(fiscalStart)
{
}

Period Period::month(int year, int month, int fiscalStart)
{
    return {PeriodKind::Month, QDate(year, month, 1), fiscalStart};
}

Period Period::quarter(int year, int quarter, int fiscalStart)
{
    return {PeriodKind::Quarter, QDate(year, fiscalStart, 1).addMonths(3 * (quarter - 1)), fiscalStart};
}

Period Period::year(int year, int fiscalStart)
{
    return {PeriodKind::Year, QDate(year, fiscalStart, 1), fiscalStart};
}

Result<Period> Period::parse(QStringView text, int fiscalStart)
{
    const Error unknown{ErrorCode::Usage, QStringLiteral("period"), text.left(60).toString()};
    const int number = digits(text.left(4));
    if (text.size() < 4 || number < 1)
        return unknown;
    const QStringView rest = text.mid(4);
    if (rest.isEmpty())
        return year(number, fiscalStart);
    if (rest.size() == 2 && rest.front() == QLatin1Char('Q')) {
        const int part = digits(rest.mid(1));
        if (part >= 1 && part <= 4)
            return quarter(number, part, fiscalStart);
    } else if (rest.size() == 3 && rest.front() == QLatin1Char('-')) {
        const int part = digits(rest.mid(1));
        if (part >= 1 && part <= 12)
            return month(number, part, fiscalStart);
    }
    return unknown;
}

Period Period::holding(QDate day, PeriodKind kind, int fiscalStart)
{
    if (!day.isValid())
        return {kind, {}, fiscalStart};
    if (kind == PeriodKind::Month)
        return month(day.year(), day.month(), fiscalStart);
    const int fiscalYear = day.month() >= fiscalStart ? day.year() : day.year() - 1;
    if (kind == PeriodKind::Year)
        return year(fiscalYear, fiscalStart);
    const int monthOfYear = (day.month() - fiscalStart + 12) % 12;
    return quarter(fiscalYear, monthOfYear / 3 + 1, fiscalStart);
}

QDate Period::last() const
{
    return m_first.addMonths(monthsIn(m_kind)).addDays(-1);
}

int Period::yearNumber() const
{
    if (m_kind == PeriodKind::Month)
        return m_first.year();
    return m_first.month() >= m_fiscalStart ? m_first.year() : m_first.year() - 1;
}

int Period::number() const
{
    switch (m_kind) {
    case PeriodKind::Month:
        return m_first.month();
    case PeriodKind::Quarter:
        return (m_first.month() - m_fiscalStart + 12) % 12 / 3 + 1;
    case PeriodKind::Year:
        break;
    }
    return 1;
}

QString Period::key() const
{
    if (!isValid())
        return {};
    const QString year = padded(yearNumber(), 4);
    switch (m_kind) {
    case PeriodKind::Month:
        return year + QLatin1Char('-') + padded(number(), 2);
    case PeriodKind::Quarter:
        return year + QLatin1Char('Q') + QString::number(number());
    case PeriodKind::Year:
        break;
    }
    return year;
}

QList<Period> Period::months() const
{
    QList<Period> list;
    for (int i = 0; isValid() && i < monthsIn(m_kind); ++i)
        list.append({PeriodKind::Month, m_first.addMonths(i), m_fiscalStart});
    return list;
}

QList<Period> Period::quarters() const
{
    QList<Period> list;
    for (int i = 0; isValid() && i + 3 <= monthsIn(m_kind); i += 3)
        list.append({PeriodKind::Quarter, m_first.addMonths(i), m_fiscalStart});
    return list;
}

Period Period::previous() const
{
    return {m_kind, m_first.addMonths(-monthsIn(m_kind)), m_fiscalStart};
}

Period Period::next() const
{
    return {m_kind, m_first.addMonths(monthsIn(m_kind)), m_fiscalStart};
}

Period Period::sameLastYear() const
{
    return {m_kind, m_first.addYears(-1), m_fiscalStart};
}

} // namespace salesdesk

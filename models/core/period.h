// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace salesdesk {

enum class PeriodKind { Month, Quarter, Year };

/// A month, quarter or year of business dates, both ends included. Months are calendar; quarters
/// and years fiscal, named by the calendar year the fiscal year begins in (§1).
class Period
{
public:
    Period() = default;
    /// number: 1–12 for a month (calendar), 1–4 for a quarter, ignored for a year.
    /// fiscalStart: first month of the fiscal year, 1–12.
    static Period month(int year, int month, int fiscalStart = 1);
    static Period quarter(int year, int quarter, int fiscalStart = 1);
    static Period year(int year, int fiscalStart = 1);
    /// "2026", "2026Q3", "2026-09"; anything else is Usage.
    static Result<Period> parse(QStringView text, int fiscalStart = 1);
    /// The period of that kind which holds the day.
    static Period holding(QDate day, PeriodKind kind, int fiscalStart = 1);

    /// A default-made period is none.
    bool isValid() const { return m_first.isValid(); }
    PeriodKind kind() const { return m_kind; }
    int fiscalStart() const { return m_fiscalStart; }
    /// The year of the name: of a month the calendar's, else the one the fiscal year begins in.
    int yearNumber() const;
    /// 1–12 of a month, 1–4 of a quarter, 1 of a year.
    int number() const;
    QDate first() const { return m_first; }
    QDate last() const;
    bool contains(QDate day) const { return day >= first() && day <= last(); }
    int days() const { return int(first().daysTo(last())) + 1; }
    /// "2026-09", "2026Q3", "2026": what parse() reads and tables store.
    QString key() const;
    QList<Period> months() const;   ///< a month is its own only one
    QList<Period> quarters() const; ///< of a year; a quarter is its own only one; a month has none
    Period previous() const;
    Period next() const;
    Period sameLastYear() const;

    bool operator==(const Period &) const = default;

private:
    Period(PeriodKind kind, QDate first, int fiscalStart);

    PeriodKind m_kind = PeriodKind::Month;
    QDate m_first;
    int m_fiscalStart = 1;
};

} // namespace salesdesk

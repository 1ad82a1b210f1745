// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/period.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace salesdesk {

/// Turns values into the text that people read, in the language in use at the moment of the call
/// (QLocale's default and the installed translators; see Language). Cheap to copy.
class Formatter
{
    Q_DECLARE_TR_FUNCTIONS(salesdesk::Formatter)
public:
    /// office: the zone in which instants are shown (§1).
    explicit Formatter(QTimeZone office = QTimeZone("Asia/Shanghai"));

    const QTimeZone &zone() const { return m_zone; }

    /// "¥12,000.50", "-US$3.00"; a currency without a sign of its own is written by its code.
    QString money(const Money &money) const;
    /// Minor units with two decimals and no sign of the currency: "12,000.50".
    QString amount(qint64 minor) const;
    /// For charts: "¥1.2万", "¥3.45亿"; in English "¥12K", "¥345M".
    QString moneyShort(const Money &money) const;
    /// A scaled integer with thousands separators, without trailing zeros beyond `atLeast` decimals:
    /// scaled(12'500, 4) is "1.25".
    QString scaled(qint64 value, int decimals, int atLeast = 0) const;
    /// 1/10000 as percent, half up: ratio(9140) is "91.4%".
    QString ratio(qint64 value, int decimals = 1) const;
    /// The same, or notApplicable() (§11: a zero denominator is neither 0 % nor 100 %).
    QString ratio(std::optional<qint64> value, int decimals = 1) const;
    QString count(qint64 value) const;
    QString notApplicable() const;

    /// "2026-09-24"; empty for an invalid day, as all of these.
    QString date(QDate day) const;
    /// "24 Sep", "9月24日".
    QString dayMonth(QDate day) const;
    /// "24 September 2026", "2026年9月24日".
    QString longDate(QDate day) const;
    /// "today", "tomorrow", "yesterday", "in 3 days", "3 days ago".
    QString relativeDay(QDate day, QDate today) const;
    /// "due today", "due in 3 days", "2 days overdue".
    QString dueDay(QDate due, QDate today) const;
    /// Milliseconds since 1970 UTC as "2026-09-24 14:05" in the office's zone; time(): "14:05".
    QString instant(qint64 milliseconds) const;
    QString time(qint64 milliseconds) const;
    /// The two largest units, rounded down: "2 days 3 hours", "2 天 3 时".
    QString duration(qint64 milliseconds) const;
    /// "Q3 2026", "2026 年第三季度"; with a fiscal year that begins later, "Q3 FY2026".
    QString period(const Period &period) const;

private:
    QTimeZone m_zone;
};

/// 大写金额 of minor units, always Chinese: 1234000.00 is 壹佰贰拾叁万肆仟元整 (§5).
QString capitalAmount(qint64 minor);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/formatter.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace salesdesk {

namespace {

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
}

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// 1234567 → "1,234,567"
QString grouped(quint64 value)
{
    QString text = QString::number(value);
    for (qsizetype place = text.size() - 3; place > 0; place -= 3)
        text.insert(place, u',');
    return text;
}

/// value ÷ 10^decimals with at least `atLeast` decimals.
QString decimal(quint64 value, int decimals, int atLeast)
{
    const quint64 power = powerOfTen(decimals);
    QString fraction = QString::number(value % power).rightJustified(decimals, u'0');
    if (decimals == 0)
        fraction.clear();
    while (fraction.size() > atLeast && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = grouped(value / power);
    return fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
}

/// value ÷ 10^places, halves up.
quint64 dropDigits(quint64 value, int places)
{
    const quint64 power = powerOfTen(places);
    return value / power + (value % power >= power - value % power ? 1 : 0);
}

QString signOf(QStringView currency)
{
    struct Sign
    {
        QStringView code;
        QStringView sign;
    };
    static constexpr std::array signs = {
        Sign{u"CNY", u"¥"},   Sign{u"USD", u"US$"}, Sign{u"EUR", u"€"},   Sign{u"GBP", u"£"},
        Sign{u"HKD", u"HK$"}, Sign{u"TWD", u"NT$"}, Sign{u"JPY", u"JP¥"}, Sign{u"KRW", u"₩"},
    };
    for (const Sign &known : signs) {
        if (known.code == currency)
            return known.sign.toString();
    }
    return currency.isEmpty() ? QString() : QString(currency % u' ');
}

QString withSign(qint64 minor, const QString &currency, const QString &figure)
{
    const QString sign = signOf(currency);
    return minor < 0 ? QString(u'-' + sign + figure) : QString(sign + figure);
}

/// One step of a chart's scale, smaller ones first.
struct Scale
{
    int digits;   ///< the unit is 10^digits minor units
    int decimals; ///< kept below the unit
    const char *source;
};

constexpr std::array westernScales = {
    Scale{5, 1, QT_TRANSLATE_NOOP("salesdesk::Formatter", "%1K")},
    Scale{8, 1, QT_TRANSLATE_NOOP("salesdesk::Formatter", "%1M")},
    Scale{11, 2, QT_TRANSLATE_NOOP("salesdesk::Formatter", "%1B")},
};
constexpr std::array chineseScales = {
    Scale{6, 1, QT_TRANSLATE_NOOP("salesdesk::Formatter", "%1 ten thousand")},
    Scale{10, 2, QT_TRANSLATE_NOOP("salesdesk::Formatter", "%1 hundred million")},
};

template <class Scales>
QString shortened(quint64 minor, const Scales &scales)
{
    Scale taken{2, 0, nullptr};
    quint64 parts = dropDigits(minor, 2);
    for (const Scale &next : scales) {
        // What rounds up to the next unit is written in it: 10,000.00 is 1万, not 10,000.
        if (parts < powerOfTen(next.digits - taken.digits + taken.decimals))
            break;
        taken = next;
        parts = dropDigits(minor, next.digits - next.decimals);
    }
    const QString figure = decimal(parts, taken.decimals, 0);
    return taken.source == nullptr ? figure : Formatter::tr(taken.source).arg(figure);
}

} // namespace

Formatter::Formatter(QTimeZone office) : m_zone(std::move(office)) {}

QString Formatter::money(const Money &money) const
{
    return withSign(money.minor, money.currency, decimal(magnitude(money.minor), 2, 2));
}

QString Formatter::amount(qint64 minor) const
{
    return withSign(minor, {}, decimal(magnitude(minor), 2, 2));
}

QString Formatter::moneyShort(const Money &money) const
{
    const quint64 size = magnitude(money.minor);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return withSign(money.minor, money.currency,
                    chinese ? shortened(size, chineseScales) : shortened(size, westernScales));
}

QString Formatter::scaled(qint64 value, int decimals, int atLeast) const
{
    return withSign(value, {}, decimal(magnitude(value), decimals, atLeast));
}

QString Formatter::ratio(qint64 value, int decimals) const
{
    const quint64 size = magnitude(value);
    const bool exact = decimals >= 2;
    const quint64 shown = exact ? size : dropDigits(size, 2 - decimals);
    const int kept = exact ? 2 : decimals;
    const QString text = decimal(shown, kept, kept) + u'%';
    return value < 0 && shown != 0 ? QString(u'-' + text) : text;
}

QString Formatter::ratio(std::optional<qint64> value, int decimals) const
{
    return value ? ratio(*value, decimals) : notApplicable();
}

QString Formatter::count(qint64 value) const
{
    return scaled(value, 0);
}

QString Formatter::notApplicable() const
{
    return tr("n/a", "a measure with nothing to measure");
}

QString Formatter::date(QDate day) const
{
    return day.toString(Qt::ISODate);
}

QString Formatter::dayMonth(QDate day) const
{
    return QLocale().toString(day, tr("d MMM", "day and month, as QDate::toString() takes it"));
}

QString Formatter::longDate(QDate day) const
{
    return QLocale().toString(day, tr("d MMMM yyyy", "day, month and year, as QDate::toString() takes it"));
}

QString Formatter::relativeDay(QDate day, QDate today) const
{
    if (!day.isValid() || !today.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(day));
    switch (days) {
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    case -1:
        return tr("yesterday");
    default:
        return days > 0 ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, -days);
    }
}

QString Formatter::dueDay(QDate due, QDate today) const
{
    if (!due.isValid() || !today.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(due));
    if (days < 0)
        return tr("%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return tr("due today");
    if (days == 1)
        return tr("due tomorrow");
    return tr("due in %n day(s)", nullptr, days);
}

QString Formatter::instant(qint64 milliseconds) const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, m_zone).toString(u"yyyy-MM-dd HH:mm");
}

QString Formatter::time(qint64 milliseconds) const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, m_zone).toString(u"HH:mm");
}

QString Formatter::duration(qint64 milliseconds) const
{
    const qint64 minutes = static_cast<qint64>(magnitude(milliseconds) / 60'000);
    if (minutes == 0)
        return tr("less than a minute");
    const auto days = static_cast<int>(minutes / 1440);
    const auto hours = static_cast<int>(minutes / 60 % 24);
    const auto rest = static_cast<int>(minutes % 60);
    QStringList parts;
    if (days > 0)
        parts.append(tr("%n day(s)", "a length of time", days));
    if (hours > 0)
        parts.append(tr("%n hour(s)", "a length of time", hours));
    if (days == 0 && rest > 0)
        parts.append(tr("%n minute(s)", "a length of time", rest));
    return parts.join(u' ');
}

QString Formatter::period(const Period &period) const
{
    if (!period.isValid())
        return {};
    const QString year = QString::number(period.yearNumber());
    const bool fiscal = period.fiscalStart() != 1;
    switch (period.kind()) {
    case PeriodKind::Month:
        return QLocale().toString(period.first(),
                                  tr("MMMM yyyy", "month and year, as QDate::toString() takes it"));
    case PeriodKind::Quarter: {
        static constexpr std::array calendar = {QT_TRANSLATE_NOOP("salesdesk::Formatter", "Q1 %1"),
                                                QT_TRANSLATE_NOOP("salesdesk::Formatter", "Q2 %1"),
                                                QT_TRANSLATE_NOOP("salesdesk::Formatter", "Q3 %1"),
                                                QT_TRANSLATE_NOOP("salesdesk::Formatter", "Q4 %1")};
        static constexpr std::array ofFiscalYear = {QT_TRANSLATE_NOOP("salesdesk::Formatter", "Q1 FY%1"),
                                                    QT_TRANSLATE_NOOP("salesdesk::Formatter", "Q2 FY%1"),
                                                    QT_TRANSLATE_NOOP("salesdesk::Formatter", "Q3 FY%1"),
                                                    QT_TRANSLATE_NOOP("salesdesk::Formatter", "Q4 FY%1")};
        const auto place = static_cast<std::size_t>(period.number() - 1);
        return tr(fiscal ? ofFiscalYear[place] : calendar[place]).arg(year);
    }
    case PeriodKind::Year:
        break;
    }
    return fiscal ? tr("FY%1").arg(year) : tr("Year %1").arg(year);
}

} // namespace salesdesk

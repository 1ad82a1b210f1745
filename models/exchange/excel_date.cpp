// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/excel_date.h"

#include <cmath>

namespace salesdesk {

NumberFormatKind builtInFormatKind(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
        id == 58)
        return NumberFormatKind::Date;
    if (id == 22)
        return NumberFormatKind::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 55 || id == 56 || (id >= 45 && id <= 47))
        return NumberFormatKind::Time;
    return NumberFormatKind::Plain;
}

NumberFormatKind formatCodeKind(QStringView code)
{
    bool day = false;
    bool clock = false;
    bool month = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (c == u'"' || c == u'[') {
            const QChar closing = c == u'"' ? u'"' : u']';
            const qsizetype end = code.indexOf(closing, i + 1);
            if (end < 0)
                break;
            // [h], [mm] and [ss] count elapsed time; other brackets are colours, locales, conditions.
            const QString inside = code.mid(i + 1, end - i - 1).toString().toLower();
            clock = clock || (c == u'[' && !inside.isEmpty() &&
                              (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() ||
                               inside.count(u's') == inside.size()));
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            break; // the sections for negative numbers and text say nothing new
        } else {
            day = day || c == u'y' || c == u'd';
            clock = clock || c == u'h' || c == u's';
            month = month || c == u'm';
        }
    }
    if (day && clock)
        return NumberFormatKind::DateTime;
    if (clock)
        return NumberFormatKind::Time;
    return day || month ? NumberFormatKind::Date : NumberFormatKind::Plain;
}

std::optional<ExcelMoment> excelMoment(double serial, bool epoch1904)
{
    constexpr double last = 2958466; // 10000-01-01
    if (!(serial >= 0) || serial >= last)
        return {};
    auto day = static_cast<qint64>(std::floor(serial));
    auto second = static_cast<int>(std::lround((serial - static_cast<double>(day)) * 86400));
    if (second == 86400) {
        second = 0;
        ++day;
    }
    if (epoch1904)
        return ExcelMoment{QDate(1904, 1, 1).addDays(day), second};
    if (day < 1 || day == 60)
        return {};
    const QDate epoch = day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return ExcelMoment{epoch.addDays(day), second};
}

double excelSerial(QDate date)
{
    static const qint64 epoch = QDate(1899, 12, 30).toJulianDay();
    return static_cast<double>(date.toJulianDay() - epoch);
}

} // namespace salesdesk

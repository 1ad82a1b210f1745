// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <optional>

namespace salesdesk {

/// What a number format of a workbook shows.
enum class NumberFormatKind : quint8 { Plain, Date, DateTime, Time };

/// Of a format known by its built-in number, the Chinese ones 27–36 and 50–58 included.
NumberFormatKind builtInFormatKind(int id);
/// Of a format's code, as yyyy"年"m"月"d"日".
NumberFormatKind formatCodeKind(QStringView code);

/// A moment of Excel's calendar without a zone.
struct ExcelMoment
{
    QDate date;
    int second = 0; ///< of the day, 0–86399
};

/// From a serial number; nothing outside 1900–9999 and for 29 February 1900, a day of Excel's only.
std::optional<ExcelMoment> excelMoment(double serial, bool epoch1904);
/// The serial number in the 1900 calendar; the date must be 1900-03-01 or later.
double excelSerial(QDate date);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/table_reader.h"

#include <QDateTime>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace salesdesk {

/// A date format of yyyy or yy, MM or M, dd or d and separators, each part once: dd-MM-yyyy.
/// Doubled letters want two digits, single ones take one or two; yy is 1970–2069.
class DateFormat
{
public:
    /// Nothing where the format is none.
    static std::optional<DateFormat> compile(QStringView format);
    /// Strict: the whole text, and a day that exists. Full-width digits count as digits.
    std::optional<QDate> read(QStringView text) const;

private:
    struct Part
    {
        char16_t letter; ///< y, M or d; 0 for a separator
        int least;
        int most;
        char16_t separator;
    };
    std::vector<Part> m_parts;
};

/// Without a format: 2017-03-01, 2017/3/1, 2017.3.1, 2017年3月1日, 20170301, each also with a time of
/// day behind it, which is dropped. Invalid, with the text as detail, for anything else (31-02-2017).
/// An unusable format is MappingInvalid.
Result<QDate> parseDate(QStringView text, QStringView format = {});

/// The date of a cell: a workbook's real date whatever the format, its plain number as Excel's day
/// number, and text by parseDate().
Result<QDate> cellDate(const TableCell &cell, QStringView format = {});

/// A date with the time of day that the cell has beside it, noon where it has none.
Result<QDateTime> cellMoment(const TableCell &cell, const QTimeZone &zone, QStringView format = {});

/// Money in minor units; see parseMinor(). Invalid or TooLarge, with the text as detail.
Result<qint64> cellMinor(const TableCell &cell);
/// A number scaled by 10^decimals; see parseScaled(). Thousands separators are allowed.
Result<qint64> cellScaled(const TableCell &cell, int decimals);
/// A ratio in 1/10000: "12.5%" and 0.125 are both 1250.
Result<qint64> cellRatio(const TableCell &cell);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_values.h"

#include "models/core/money.h"
#include "models/exchange/excel_date.h"

#include <QTime>

namespace salesdesk {
namespace {

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９')
        return c.unicode() - u'０';
    return -1;
}

/// A time of day as people and programs append it to a date; invalid for anything else. With a zone it would
/// be an instant, whose day depends on where one stands.
QTime clockOf(QStringView text)
{
    static const QString formats[] = {QStringLiteral("H:m"), QStringLiteral("H:m:s"),
                                      QStringLiteral("H:m:s.z")};
    for (const QString &format : formats) {
        if (const QTime time = QTime::fromString(text.toString(), format); time.isValid())
            return time;
    }
    return {};
}

const std::vector<DateFormat> &usualFormats()
{
    static const std::vector<DateFormat> formats = [] {
        std::vector<DateFormat> all;
        for (const QStringView format : {u"yyyy-M-d", u"yyyy/M/d", u"yyyy.M.d", u"yyyy年M月d日", u"yyyyMMdd"})
            all.push_back(*DateFormat::compile(format));
        return all;
    }();
    return formats;
}

Error refused(ErrorCode code, QStringView text)
{
    constexpr qsizetype quoted = 80;
    return {code, {}, text.first(qMin(quoted, text.size())).toString()};
}

template <class Value>
Result<Value> withText(Result<Value> result, QStringView text)
{
    if (!result)
        return refused(result.error().code, text);
    return result;
}

} // namespace

std::optional<DateFormat> DateFormat::compile(QStringView format)
{
    DateFormat compiled;
    QString seen;
    for (qsizetype i = 0; i < format.size();) {
        const QChar c = format[i];
        qsizetype count = 1;
        while (i + count < format.size() && format[i + count] == c)
            ++count;
        if (c == u'y' || c == u'M' || c == u'd') {
            const bool fits = c == u'y' ? count == 2 || count == 4 : count <= 2;
            if (!fits || seen.contains(c))
                return {};
            seen += c;
            const int least = c == u'y' ? static_cast<int>(count) : count == 2 ? 2 : 1;
            const int most = c == u'y' ? static_cast<int>(count) : 2;
            compiled.m_parts.push_back({c.unicode(), least, most, 0});
        } else if ((c.isLetter() && c.unicode() < 0x80) || digitOf(c) >= 0) {
            return {};
        } else {
            for (qsizetype k = 0; k < count; ++k)
                compiled.m_parts.push_back({0, 1, 1, c.unicode()});
        }
        i += count;
    }
    if (seen.size() != 3)
        return {};
    return compiled;
}

std::optional<QDate> DateFormat::read(QStringView text) const
{
    qsizetype at = 0;
    int year = 0;
    int month = 0;
    int day = 0;
    for (const Part &part : m_parts) {
        if (part.letter == 0) {
            if (at >= text.size() || text[at] != QChar(part.separator))
                return {};
            ++at;
            continue;
        }
        int value = 0;
        int digits = 0;
        while (digits < part.most && at < text.size() && digitOf(text[at]) >= 0) {
            value = value * 10 + digitOf(text[at]);
            ++digits;
            ++at;
        }
        if (digits < part.least)
            return {};
        if (part.letter == u'y')
            year = part.most == 4 ? value : value + (value < 70 ? 2000 : 1900);
        else if (part.letter == u'M')
            month = value;
        else
            day = value;
    }
    const QDate date(year, month, day);
    if (at != text.size() || year < 1 || !date.isValid())
        return {};
    return date;
}

Result<QDate> parseDate(QStringView text, QStringView format)
{
    const QStringView trimmed = text.trimmed();
    if (!format.isEmpty()) {
        const auto compiled = DateFormat::compile(format);
        if (!compiled)
            return refused(ErrorCode::MappingInvalid, format);
        if (const auto date = compiled->read(trimmed))
            return *date;
        return refused(ErrorCode::Invalid, text);
    }
    QStringView day = trimmed;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        if (trimmed[i] != u' ' && trimmed[i] != u'T')
            continue;
        if (!clockOf(trimmed.sliced(i + 1).trimmed()).isValid())
            return refused(ErrorCode::Invalid, text);
        day = trimmed.first(i);
        break;
    }
    for (const DateFormat &usual : usualFormats()) {
        if (const auto date = usual.read(day))
            return *date;
    }
    return refused(ErrorCode::Invalid, text);
}

Result<QDate> cellDate(const TableCell &cell, QStringView format)
{
    const QString text = cell.text();
    if (cell.kind == CellKind::Date || cell.kind == CellKind::DateTime)
        return parseDate(text);
    if (cell.kind == CellKind::Number && format.isEmpty()) {
        // 20170301 typed as a number lies beyond Excel's last day and falls through to the text.
        if (const auto moment = excelMoment(cell.number, false))
            return moment->date;
    }
    return parseDate(text, format);
}

Result<QDateTime> cellMoment(const TableCell &cell, const QTimeZone &zone, QStringView format)
{
    const Result<QDate> day = cellDate(cell, format);
    if (!day)
        return day.error();
    QTime time;
    if (cell.kind == CellKind::Number) {
        if (const auto moment = excelMoment(cell.number, false); moment && moment->second > 0)
            time = QTime::fromMSecsSinceStartOfDay(moment->second * 1000);
    } else {
        const QString text = cell.text().trimmed();
        const qsizetype gap = std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'T'));
        if (gap > 0)
            time = clockOf(QStringView(text).sliced(gap + 1));
    }
    return QDateTime(*day, time.isValid() ? time : QTime(12, 0), zone);
}

Result<qint64> cellMinor(const TableCell &cell)
{
    const QString text = cell.text().trimmed();
    return withText(parseMinor(text), text);
}

Result<qint64> cellScaled(const TableCell &cell, int decimals)
{
    const QString text = cell.text().trimmed();
    QString digits = text;
    digits.remove(u',').remove(u'，');
    return withText(parseScaled(digits, decimals), text);
}

Result<qint64> cellRatio(const TableCell &cell)
{
    const QString text = cell.text().trimmed();
    const bool percent = text.endsWith(u'%') || text.endsWith(u'％');
    const QStringView digits = percent ? QStringView(text).chopped(1).trimmed() : QStringView(text);
    return withText(parseScaled(digits, percent ? 2 : 4), text);
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_reader.h"

#include <QDateTime>
#include <cmath>

namespace salesdesk {
namespace {

constexpr qsizetype mostColumns = 16384;
constexpr qint64 mostRows = 1 << 20;

/// Column of a reference as "AB12", from 0; -1 where it is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// As Excel shows it: 15 digits, so that 0.1 + 0.2 is 0.3; never as 1E+15.
QByteArray shownNumber(const QByteArray &written, double number)
{
    if (!std::isfinite(number))
        return written;
    const QByteArray shown = QByteArray::number(number, 'g', 15);
    if (!shown.contains('e'))
        return shown;
    if (std::fabs(number) >= 1)
        return std::fabs(number) < 1e30 ? QByteArray::number(number, 'f', 0) : shown;
    QByteArray small = QByteArray::number(number, 'f', 20);
    while (small.endsWith('0'))
        small.chop(1);
    if (small.endsWith('.'))
        small.chop(1);
    return small == "-0" ? QByteArray("0") : small;
}

QByteArray clockText(int second)
{
    return QTime::fromMSecsSinceStartOfDay(second * 1000).toString(QStringLiteral("HH:mm:ss")).toLatin1();
}

QByteArray dateText(QDate date)
{
    return date.toString(Qt::ISODate).toLatin1();
}

QByteArray momentText(QDate date, int second)
{
    return dateText(date) % 'T' % clockText(second);
}

} // namespace

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path, const QString &sheet)
{
    if (Status status = checkInputFile(path); !status)
        return status.error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader(path));
    if (Status status = reader->m_book.open(path); !status)
        return status.error();
    auto entry = reader->m_book.openSheet(sheet);
    if (!entry)
        return entry.error();
    reader->m_entry = std::move(entry).value();
    reader->m_xml.setDevice(reader->m_entry.get());
    if (Status status = reader->readHeader(path); !status)
        return status.error();
    return reader;
}

Error XlsxReader::damaged() const
{
    return {ErrorCode::FileWrongType, {}, m_path};
}

Result<bool> XlsxReader::next(TableRow &row)
{
    while (!m_ended) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == u"row") {
            const bool any = readRow(row);
            if (m_broken || m_xml.hasError())
                return damaged();
            if (any)
                return true;
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == u"sheetData") {
            m_ended = true;
        } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::Invalid) {
            return damaged();
        } else if (token == QXmlStreamReader::EndDocument) {
            m_ended = true;
        }
    }
    return false;
}

/// The cells of the row that the reader stands on; false for a row of nothing but formats, and for totals.
bool XlsxReader::readRow(TableRow &row)
{
    row.m_cells.clear();
    m_texts.resize(0);
    m_own.clear();
    m_total = false;
    const auto number = m_xml.attributes().value(QLatin1String("r"));
    m_row = number.isEmpty() ? m_row + 1 : number.toLongLong();
    m_broken = m_row < 1 || m_row > mostRows;
    row.m_line = m_row;
    while (!m_broken && m_xml.readNextStartElement()) {
        if (m_xml.name() == u"c")
            readCell(row);
        else
            m_xml.skipCurrentElement();
    }
    for (size_t i = 0; i < m_own.size(); ++i) {
        const qsizetype end = i + 1 < m_own.size() ? m_own[i + 1].from : m_texts.size();
        row.m_cells[m_own[i].cell].utf8 = QByteArrayView(m_texts).sliced(m_own[i].from, end - m_own[i].from);
    }
    while (!row.m_cells.empty() && row.m_cells.back().kind == CellKind::Empty)
        row.m_cells.pop_back();
    return !row.m_cells.empty() && !m_total;
}

void XlsxReader::readCell(TableRow &row)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto reference = attributes.value(QLatin1String("r"));
    const qsizetype column = reference.isEmpty() ? row.size() : columnOf(reference);
    // Cells run from left to right; one that does not would write over its neighbours.
    if (column < row.size() || column >= mostColumns) {
        m_broken = true;
        return;
    }
    row.m_cells.resize(static_cast<size_t>(column) + 1);
    const int style = attributes.value(QLatin1String("s")).toInt();
    const QString type = attributes.value(QLatin1String("t")).toString();

    QString value;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v")
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == u"is")
            value = readRichText(m_xml);
        else if (m_xml.name() == u"f")
            m_total = m_total || m_xml.readElementText(QXmlStreamReader::SkipChildElements)
                                     .startsWith(QLatin1String("SUBTOTAL("), Qt::CaseInsensitive);
        else
            m_xml.skipCurrentElement();
    }
    if (value.isEmpty())
        return;
    if (type.isEmpty() || type == u"n") {
        setNumber(row, style, value.toUtf8());
    } else if (type == u"s") {
        bool whole = false;
        const auto text = m_book.sharedText(value.toLongLong(&whole));
        m_broken = m_broken || !whole || !text;
        if (text && !text->isEmpty())
            row.m_cells.back() = {*text, CellKind::Text, 0};
    } else if (type == u"b") {
        setOwn(row, CellKind::Boolean, value == u"1" ? "TRUE" : "FALSE");
    } else if (type == u"e") {
        setOwn(row, CellKind::Error, value.toUtf8());
    } else if (type == u"d") {
        setIsoDate(row, value);
    } else {
        setOwn(row, CellKind::Text, (type == u"str" ? unescapeExcel(value) : value).toUtf8());
    }
}

void XlsxReader::setOwn(TableRow &row, CellKind kind, QByteArrayView text)
{
    row.m_cells.back().kind = kind;
    m_own.push_back({row.m_cells.size() - 1, m_texts.size()});
    m_texts.append(text);
}

void XlsxReader::setNumber(TableRow &row, int style, const QByteArray &written)
{
    bool valid = false;
    const double number = written.toDouble(&valid);
    row.m_cells.back().number = number;
    const NumberFormatKind format = m_book.styleKind(style);
    if (format != NumberFormatKind::Plain && valid) {
        // 0 days and some hours is a time of day, whose date means nothing.
        if (format == NumberFormatKind::Time && number >= 0 && number < 1) {
            setOwn(row, CellKind::Time, clockText(qMin(86399, qRound(number * 86400))));
            return;
        }
        const auto moment = excelMoment(number, m_book.epoch1904());
        if (moment && format != NumberFormatKind::Time) {
            if (format == NumberFormatKind::Date || moment->second == 0)
                setOwn(row, CellKind::Date, dateText(moment->date));
            else
                setOwn(row, CellKind::DateTime, momentText(moment->date, moment->second));
            return;
        }
    }
    setOwn(row, CellKind::Number, valid ? shownNumber(written, number) : written);
}

void XlsxReader::setIsoDate(TableRow &row, const QString &written)
{
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
    if (!moment.isValid()) {
        setOwn(row, CellKind::Text, written.toUtf8());
        return;
    }
    const int second = moment.time().msecsSinceStartOfDay() / 1000;
    row.m_cells.back().number = excelSerial(moment.date()) + second / 86400.0;
    if (second == 0)
        setOwn(row, CellKind::Date, dateText(moment.date()));
    else
        setOwn(row, CellKind::DateTime, momentText(moment.date(), second));
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QTimeZone>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace salesdesk {

enum class XlsxType : quint8 {
    Text,
    Integer,
    Money,    ///< minor units, shown as #,##0.00
    Ratio,    ///< 1/10000, shown as a percentage
    Quantity, ///< 1/10000
    Price,    ///< 1/1000000
    Rate,     ///< 1e-8
    Date,
    Instant, ///< milliseconds since 1970 UTC, shown in the office's time zone
};

struct XlsxColumn
{
    QString title;
    XlsxType type = XlsxType::Text;
    double width = 0;   ///< in characters; 0: by type and title
    bool total = false; ///< summed in the last row
};

/// A workbook of typed tables: bold frozen header, filter, widths, and a last row of SUBTOTAL
/// formulas that follow the filter. Rows stream through in constant memory, cell by cell from left
/// to right; the file appears whole at commit() or not at all. An error is kept: after one, calls
/// do nothing and the next Status tells it.
class XlsxWriter
{
public:
    XlsxWriter(const QString &path, const QTimeZone &zone);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// FileUnwritable, with the path as detail; also for a target that is no plain file.
    Status open();
    /// Ends the sheet before. A name that Excel forbids is made fit.
    void beginSheet(const QString &name, const std::vector<XlsxColumn> &columns);

    /// Text is never taken for a formula, a number or a link. Beyond 32,767 characters: TooLarge.
    void text(QStringView text);
    void utf8(QByteArrayView text);
    /// A number in the unit of its column's type; Instant: milliseconds UTC.
    void number(qint64 value);
    /// An invalid date is an empty cell.
    void date(QDate date);
    void empty() { ++m_column; }
    /// The column of this sheet has no sum after all, as of amounts in several currencies.
    void leaveTotalOut(size_t column)
    {
        if (column < m_columns.size())
            m_columns[column].total = false;
    }
    /// TooLarge beyond the 1,048,576 rows of a sheet.
    Status endRow();

    /// Word for the last row; set before the first sheet ends. Default: "Total".
    void setTotalTitle(const QString &title) { m_totalTitle = title; }
    /// FileUnwritable where any part could not be written; a former file is then untouched.
    Status commit();

private:
    struct Column
    {
        lxw_format *format = nullptr;
        lxw_format *totalFormat = nullptr;
        double scale = 1;
        XlsxType type = XlsxType::Text;
        bool total = false;
        qint64 sum = 0;
        QString title;
    };

    void makeFormats();
    void endSheet();
    void write(const char *text, lxw_format *format);
    void fail(ErrorCode code, const QString &field = {});
    QString sheetName(const QString &wanted);
    qint64 zoneOffset(qint64 msecs);

    QString m_path;
    QString m_temporary;
    QTimeZone m_zone;
    QString m_totalTitle = QStringLiteral("Total");
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_formats[9] = {};
    lxw_format *m_totalFormats[9] = {};
    lxw_format *m_headerFormat = nullptr;
    std::vector<Column> m_columns;
    std::vector<lxw_worksheet *> m_sheets;
    QStringList m_names;
    QByteArray m_scratch;
    quint32 m_row = 0;
    quint16 m_column = 0;
    qint64 m_zoneSlot = -1;
    qint64 m_zoneOffset = 0;
    Status m_status;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QStringList>
#include <memory>
#include <vector>

namespace salesdesk {

enum class CellKind : quint8 {
    Empty,
    Text,
    Number,   ///< a real number of a workbook; CSV cells are always Text
    Date,     ///< text is yyyy-MM-dd
    DateTime, ///< text is yyyy-MM-ddTHH:mm:ss, local as written
    Time,     ///< text is HH:mm:ss
    Boolean,  ///< text is TRUE or FALSE
    Error,    ///< text is the workbook's own word, as #N/A
};

/// A cell as UTF-8; converted to a QString only where somebody asks.
struct TableCell
{
    QByteArrayView utf8;
    CellKind kind = CellKind::Empty;
    double number = 0; ///< the workbook's raw number, for Number, Date, DateTime and Time

    QString text() const { return QString::fromUtf8(utf8); }
    bool isEmpty() const { return utf8.isEmpty(); }
};

/// One row. Its cells are views into the reader and hold until the reader's next step.
class TableRow
{
public:
    /// Cells that the file has for this row; may differ from the number of headings.
    qsizetype size() const { return static_cast<qsizetype>(m_cells.size()); }
    /// An empty cell beyond the row's end.
    const TableCell &operator[](qsizetype column) const
    {
        static const TableCell none;
        return column >= 0 && column < size() ? m_cells[static_cast<size_t>(column)] : none;
    }
    /// Line of the text file, or row of the sheet, where the row begins; from 1.
    qint64 line() const { return m_line; }
    QStringList texts() const;

private:
    friend class CsvReader;
    friend class XlsxReader;
    std::vector<TableCell> m_cells;
    qint64 m_line = 0;
};

/// A table read row by row from a file in constant memory.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// The first row that is not blank, each heading trimmed.
    const QStringList &header() const { return m_header; }
    /// False at the end. Blank rows are passed over.
    virtual Result<bool> next(TableRow &row) = 0;
    /// How far, in the same measure as size(); for progress only.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;

protected:
    /// Takes the first row as header; `path` is for the error of a table without one.
    Status readHeader(const QString &path);

private:
    QStringList m_header;
};

/// Opens by content: a workbook or a text table. FileWrongType where the name's suffix says otherwise.
Result<std::unique_ptr<TableReader>> openTable(const QString &path);

/// FileMissing, FileWrongType (a directory) or FileEmpty, with the path as detail.
Status checkInputFile(const QString &path);

} // namespace salesdesk

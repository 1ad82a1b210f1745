// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table_reader.h"
#include "models/exchange/xlsx_book.h"

#include <QXmlStreamReader>

namespace salesdesk {

/// One sheet of a workbook, streamed: memory goes into the shared texts and the row at hand only.
/// Numbers come as Excel shows them in a wide cell (15 digits), dates as ISO text. A row that sums the others
/// up (SUBTOTAL), as our own exports end in, is no data and is passed over.
class XlsxReader final : public TableReader
{
public:
    /// The first visible sheet, or the named one (NotFound). FileWrongType where it is no workbook or
    /// a damaged one, TooLarge for one made to fill the memory, FileEmpty without any row.
    static Result<std::unique_ptr<XlsxReader>> open(const QString &path, const QString &sheet = {});

    Result<bool> next(TableRow &row) override;
    qint64 position() const override { return m_entry->bytesOut(); }
    qint64 size() const override { return m_entry->declaredSize(); }

    QStringList sheets() const { return m_book.sheets(); }

private:
    struct Own ///< a cell whose text lies in m_texts, which still moves while the row is read
    {
        size_t cell;
        qsizetype from;
    };

    explicit XlsxReader(const QString &path) : m_path(path) {}
    bool readRow(TableRow &row);
    void readCell(TableRow &row);
    void setOwn(TableRow &row, CellKind kind, QByteArrayView text);
    void setNumber(TableRow &row, int style, const QByteArray &written);
    void setIsoDate(TableRow &row, const QString &written);
    Error damaged() const;

    XlsxBook m_book;
    QString m_path;
    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_xml;
    QByteArray m_texts;
    std::vector<Own> m_own;
    qint64 m_row = 0;
    bool m_ended = false;
    bool m_broken = false;
    bool m_total = false;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/table_reader.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace salesdesk {

QStringList TableRow::texts() const
{
    QStringList all;
    all.reserve(size());
    for (const TableCell &cell : m_cells)
        all.append(cell.text());
    return all;
}

Status TableReader::readHeader(const QString &path)
{
    TableRow row;
    Result<bool> first = next(row);
    if (!first)
        return first.error();
    if (!*first)
        return Error{ErrorCode::FileEmpty, {}, path};
    for (qsizetype i = 0; i < row.size(); ++i)
        m_header.append(row[i].text().trimmed());
    return {};
}

Status checkInputFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {}, path};
    if (!info.isFile())
        return Error{ErrorCode::FileWrongType, {}, path};
    if (!info.isReadable())
        return Error{ErrorCode::FileMissing, {}, path};
    if (info.size() == 0)
        return Error{ErrorCode::FileEmpty, {}, path};
    return {};
}

Result<std::unique_ptr<TableReader>> openTable(const QString &path)
{
    if (Status status = checkInputFile(path); !status)
        return status.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, {}, path};
    const QByteArray start = file.read(8);
    file.close();

    const bool isZip = start.startsWith("PK\x03\x04");
    // Excel 97 workbooks and password-protected ones are OLE containers; neither can be read here.
    const bool isOle = start.startsWith("\xD0\xCF\x11\xE0");
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool namedWorkbook = suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm");
    const bool namedText =
        suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("txt");
    if (isOle || (namedWorkbook && !isZip) || (namedText && isZip))
        return Error{ErrorCode::FileWrongType, {}, path};

    if (isZip) {
        auto reader = XlsxReader::open(path);
        if (!reader)
            return reader.error();
        return std::unique_ptr<TableReader>(std::move(reader).value());
    }
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    return std::unique_ptr<TableReader>(std::move(reader).value());
}

} // namespace salesdesk

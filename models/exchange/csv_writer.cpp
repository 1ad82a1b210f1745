// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_writer.h"

#include <QFileInfo>
#include <QStringEncoder>

namespace salesdesk {
namespace {

constexpr qsizetype blockSize = 1 << 20;

bool needsQuotes(QByteArrayView cell)
{
    if (cell.isEmpty())
        return false;
    if (cell.front() == ' ' || cell.back() == ' ')
        return true;
    for (const char c : cell) {
        if (c == '"' || c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r')
            return true;
    }
    return false;
}

} // namespace

Status CsvWriter::open()
{
    // A rename would put a plain file in the place of a device, as root even of /dev/full.
    const QFileInfo target(m_file.fileName());
    if ((target.exists() && !target.isFile()) || !m_file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileUnwritable, {}, m_file.fileName()};
    m_buffer.reserve(blockSize + blockSize / 4);
    m_buffer = "\xEF\xBB\xBF";
    m_rowStart = m_buffer.size();
    return {};
}

void CsvWriter::utf8(QByteArrayView cell)
{
    if (m_anyCell)
        m_buffer += ',';
    m_anyCell = true;
    if (!needsQuotes(cell)) {
        m_buffer.append(cell);
        return;
    }
    m_buffer += '"';
    for (const char c : cell) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::text(QStringView cell)
{
    QStringEncoder encoder(QStringConverter::Utf8);
    m_scratch.resize(encoder.requiredSpace(cell.size()));
    const char *end = encoder.appendToBuffer(m_scratch.data(), cell);
    utf8(QByteArrayView(m_scratch.constData(), end));
}

void CsvWriter::endRow()
{
    // A lone empty cell would read back as a blank line.
    if (m_buffer.size() == m_rowStart && m_anyCell)
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    m_anyCell = false;
    if (m_buffer.size() >= blockSize)
        flush();
    m_rowStart = m_buffer.size();
}

void CsvWriter::row(const QStringList &cells)
{
    for (const QString &cell : cells)
        text(cell);
    endRow();
}

void CsvWriter::flush()
{
    // QSaveFile keeps a failure for commit(), but not that a disk took only a part.
    if (m_file.write(m_buffer) != m_buffer.size())
        m_file.cancelWriting();
    m_buffer.resize(0);
}

Status CsvWriter::commit()
{
    flush();
    if (!m_file.commit())
        return Error{ErrorCode::FileUnwritable, {}, m_file.fileName()};
    return {};
}

} // namespace salesdesk

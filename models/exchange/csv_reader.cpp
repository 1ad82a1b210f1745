// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"

#include <algorithm>
#include <cstring>

namespace salesdesk {
namespace {

constexpr qsizetype blockSize = 1 << 20;

qint64 lineBreaks(const char *from, const char *to)
{
    const auto feeds = std::count(from, to, '\n');
    return feeds > 0 ? feeds : std::count(from, to, '\r');
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(path));
    if (Status status = reader->m_source.open(); !status)
        return status.error();
    if (Status status = reader->fill(); !status)
        return status.error();
    reader->detectDelimiter();
    if (Status status = reader->readHeader(path); !status)
        return status.error();
    return reader;
}

/// Drops the rows behind and appends a block; twice what is there when a row did not fit, so that
/// a long row costs linear time.
Status CsvReader::fill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const Result<bool> more = m_source.read(m_buffer, qMax(blockSize, m_buffer.size()));
    if (!more)
        return more.error();
    m_ended = !*more;
    return {};
}

/// The separator that the first row has most of, outside quotes.
void CsvReader::detectDelimiter()
{
    qsizetype counts[3] = {};
    constexpr char candidates[] = {',', ';', '\t'};
    bool quoted = false;
    bool seenText = false;
    for (const char c : std::as_const(m_buffer)) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r') {
            if (seenText)
                break;
            continue;
        }
        seenText = true;
        for (size_t i = 0; i < 3; ++i)
            counts[i] += c == candidates[i];
    }
    m_delimiter = candidates[std::max_element(counts, counts + 3) - counts];
    m_special[static_cast<uchar>(m_delimiter)] = true;
    m_special[static_cast<uchar>('\n')] = true;
    m_special[static_cast<uchar>('\r')] = true;
    m_special[0] = true; // QByteArray's terminator stops the scan at the buffer's end
}

Result<bool> CsvReader::next(TableRow &row)
{
    for (;;) {
        switch (parse(row)) {
        case Step::Row:
            return true;
        case Step::Blank:
            break;
        case Step::Unclosed:
            return Error{ErrorCode::FileUnclosedQuote, {}, QString::number(m_quoteLine)};
        case Step::NeedMore:
            if (m_ended)
                return false;
            if (m_buffer.size() - m_at > longestRow) {
                if (m_quoteLine > 0)
                    return Error{ErrorCode::FileUnclosedQuote, {}, QString::number(m_quoteLine)};
                return Error{ErrorCode::FileBinary, {}, m_path};
            }
            if (Status status = fill(); !status)
                return status.error();
        }
    }
}

/// From behind an opening quote to its closing one; false where the buffer ends first.
bool CsvReader::skipQuoted(const char *&at, const char *end, bool &doubled) const
{
    for (;;) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)));
        if (!quote || (quote + 1 == end && !m_ended))
            return false;
        if (quote + 1 == end || quote[1] != '"') {
            at = quote;
            return true;
        }
        doubled = true;
        at = quote + 2;
    }
}

CsvReader::Step CsvReader::parse(TableRow &row)
{
    const char *const begin = m_buffer.constData();
    const char *const end = begin + m_buffer.size();
    const char *at = begin + m_at;
    row.m_cells.clear();
    row.m_line = m_line;
    m_doubled.clear();
    m_quoteLine = 0;
    if (at == end)
        return Step::NeedMore;

    qint64 lines = 0;
    bool anyQuoted = false;
    for (;;) {
        const char *start = at;
        const char *stop = nullptr;
        if (*at == '"') {
            anyQuoted = true;
            m_quoteLine = m_line + lines;
            bool doubled = false;
            start = ++at;
            if (!skipQuoted(at, end, doubled))
                return m_ended ? Step::Unclosed : Step::NeedMore;
            stop = at++;
            lines += lineBreaks(start, stop);
            if (doubled)
                m_doubled.push_back(row.m_cells.size());
            while (*at == ' ')
                ++at;
            if (!m_special[static_cast<uchar>(*at)])
                return Step::Unclosed;
            m_quoteLine = 0;
        } else {
            while (!m_special[static_cast<uchar>(*at)])
                ++at;
            stop = at;
        }
        if (at == end && !m_ended)
            return Step::NeedMore;
        row.m_cells.push_back(
            {QByteArrayView(start, stop), start == stop ? CellKind::Empty : CellKind::Text, 0});
        if (at < end && *at == m_delimiter) {
            ++at;
            if (at == end && !m_ended)
                return Step::NeedMore;
            continue;
        }
        break;
    }

    if (at < end) {
        if (*at == '\r') {
            if (at + 1 == end && !m_ended)
                return Step::NeedMore;
            ++at;
            if (at < end && *at == '\n')
                ++at;
        } else {
            ++at;
        }
        ++lines;
    }
    m_at = at - begin;
    m_line += lines;
    if (row.size() == 1 && row.m_cells.front().isEmpty() && !anyQuoted)
        return Step::Blank;
    if (!m_doubled.empty())
        unescape(row);
    return Step::Row;
}

/// In place, once the row is whole: a cell only gets shorter.
void CsvReader::unescape(TableRow &row)
{
    for (const size_t index : m_doubled) {
        QByteArrayView &cell = row.m_cells[index].utf8;
        char *target = m_buffer.data() + (cell.data() - m_buffer.constData());
        const char *const first = target;
        for (const char *from = cell.begin(); from != cell.end(); ++from) {
            *target++ = *from;
            if (*from == '"')
                ++from;
        }
        cell = QByteArrayView(first, target);
    }
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table_reader.h"
#include "models/exchange/text_source.h"

namespace salesdesk {

/// CSV after RFC 4180, separated by comma, semicolon or tab, in any encoding of TextSource, with
/// line ends CRLF, LF or CR. A quote that is not closed, or closed in the middle of a cell, is
/// FileUnclosedQuote with the line where it opens; a quote inside an unquoted cell is a character.
class CsvReader final : public TableReader
{
public:
    /// A row beyond this many bytes is no row: the sign of a quote left open, or of no table at all.
    static constexpr qsizetype longestRow = 16 << 20;

    static Result<std::unique_ptr<CsvReader>> open(const QString &path);

    Result<bool> next(TableRow &row) override;
    qint64 position() const override { return m_source.position(); }
    qint64 size() const override { return m_source.size(); }

    char delimiter() const { return m_delimiter; }
    TextEncoding encoding() const { return m_source.encoding(); }

private:
    enum class Step { Row, Blank, NeedMore, Unclosed };

    explicit CsvReader(const QString &path) : m_source(path), m_path(path) {}
    Status fill();
    void detectDelimiter();
    Step parse(TableRow &row);
    bool skipQuoted(const char *&at, const char *end, bool &doubled) const;
    void unescape(TableRow &row);

    TextSource m_source;
    QString m_path;
    QByteArray m_buffer;
    qsizetype m_at = 0;     ///< where the next row begins in the buffer
    bool m_ended = false;   ///< the buffer holds the file's last byte
    qint64 m_line = 1;      ///< line on which the next row begins
    qint64 m_quoteLine = 0; ///< line of the quote last opened
    char m_delimiter = ',';
    bool m_special[256] = {};
    std::vector<size_t> m_doubled; ///< cells of this row that hold doubled quotes
};

} // namespace salesdesk

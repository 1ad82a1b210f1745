// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFile>
#include <QStringConverter>

namespace salesdesk {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

/// A text file of any of the encodings an office meets, handed out as UTF-8 in blocks.
/// By BOM where there is one; else UTF-8 if the whole file is valid UTF-8, else GB18030.
class TextSource
{
public:
    explicit TextSource(const QString &path) : m_file(path) {}

    /// FileMissing, FileWrongType, FileEmpty or FileBinary. Reads the file once to be sure of its encoding.
    Status open();
    /// Appends about `wanted` bytes of UTF-8 to `buffer`; false at the end. FileBinary where the
    /// file cannot be decoded.
    Result<bool> read(QByteArray &buffer, qsizetype wanted);

    TextEncoding encoding() const { return m_encoding; }
    qint64 position() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }

private:
    Status detect();
    Result<bool> readUtf16(QByteArray &buffer, qsizetype wanted);
    Result<bool> readGb18030(QByteArray &buffer, qsizetype wanted);
    Error binary() const { return {ErrorCode::FileBinary, {}, m_file.fileName()}; }

    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QStringDecoder m_utf16;
    QByteArray m_pending; ///< bytes of a character cut by the block's end
};

} // namespace salesdesk

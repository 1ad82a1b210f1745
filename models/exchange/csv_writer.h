// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QSaveFile>
#include <QStringList>

namespace salesdesk {

/// CSV as Excel in China opens it: UTF-8 with BOM, commas, CRLF, quotes where needed. The file
/// appears whole at commit() or not at all.
class CsvWriter
{
public:
    explicit CsvWriter(const QString &path) : m_file(path) {}

    /// FileUnwritable, with the path as detail; also for a target that is no plain file.
    Status open();
    void utf8(QByteArrayView cell);
    void text(QStringView cell);
    void endRow();
    void row(const QStringList &cells);
    /// FileUnwritable where any write failed, as on a full disk; the former file is then untouched.
    Status commit();

private:
    void flush();

    QSaveFile m_file;
    QByteArray m_buffer;
    QByteArray m_scratch;
    qsizetype m_rowStart = 0;
    bool m_anyCell = false;
};

} // namespace salesdesk

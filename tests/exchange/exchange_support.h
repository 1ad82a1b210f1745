// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table_reader.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace salesdesk::tests {

/// A folder that goes away with the test.
struct Folder
{
    QTemporaryDir dir;

    QString path(const char *name) const { return dir.filePath(QLatin1String(name)); }
    QString file(const char *name, const QByteArray &content) const
    {
        QFile out(path(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return out.fileName();
    }
};

/// A whole table in memory, as far as it could be read.
struct Table
{
    QStringList header;
    QList<QStringList> rows;
    QList<QList<CellKind>> kinds;
    QList<qint64> lines;
    Error error;
    bool ok = false;
};

inline Table readAll(Result<std::unique_ptr<TableReader>> reader)
{
    Table table;
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.header = (*reader)->header();
    TableRow row;
    for (;;) {
        const Result<bool> more = (*reader)->next(row);
        if (!more) {
            table.error = more.error();
            return table;
        }
        if (!*more)
            break;
        table.rows.append(row.texts());
        table.lines.append(row.line());
        QList<CellKind> kinds;
        for (qsizetype i = 0; i < row.size(); ++i)
            kinds.append(row[i].kind);
        table.kinds.append(kinds);
    }
    table.ok = true;
    return table;
}

inline Table readAll(const QString &path)
{
    return readAll(openTable(path));
}

inline ErrorCode codeOf(const QString &path)
{
    const Table table = readAll(path);
    REQUIRE_FALSE(table.ok);
    return table.error.code;
}

} // namespace salesdesk::tests

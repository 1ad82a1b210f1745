// SPDX-License-Identifier: GPL-3.0-or-later
// Work that tests and the bench share; free of Catch2.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace salesdesk::tests {

/// A plausible CSV of about `bytes` bytes with names, amounts and dates; every tenth row has a quoted
/// cell of two lines. Same seed, same bytes. The number of data rows, or -1.
qint64 writeSampleCsv(const QString &path, qint64 bytes, quint32 seed);

struct ReadFigures
{
    qint64 rows = -1; ///< -1: refused
    qint64 bytes = 0; ///< sum of the cells' bytes, so that nothing is optimised away
};
/// Reads a table to its end through openTable().
ReadFigures readTable(const QString &path);

/// The same table of `rows` × 15 text, number and date cells with XlsxWriter, and with nothing but
/// libxlsxwriter's own calls in constant-memory mode. False on failure.
bool writeXlsxOurs(const QString &path, int rows);
bool writeXlsxBare(const QString &path, int rows);

/// A zip of (name, content) pairs, as a test makes its own workbooks. False on failure.
bool writeZip(const QString &path, const QList<QPair<QString, QByteArray>> &entries);

} // namespace salesdesk::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"
#include "tests/bench/bench_office.h"

namespace salesdesk::bench {

/// Durable saves a second through the unit of work, to a loop of pwrite and fdatasync of as many bytes.
Reading saves(const Options &options);
/// A workbook of rows × 15 cells to the same with bare libxlsxwriter.
Reading xlsx(const Options &options);
/// Two typed characters through the product's list to LIKE over the folded text of a twin table.
Reading search(tests::TestOffice &office, const Options &options);
/// From asking for a list to rows on the screen, to the same of an office with 256 rows.
Reading listFirstPaint(tests::TestOffice &office, const Options &options);
/// From the top of a loaded list to its last rows on the screen, to QSqlTableModel's way there.
Reading listJumpEnd(tests::TestOffice &office, const Options &options);
/// The longest that the event loop did not turn while a list loads, in ms.
Reading listGuiGap(tests::TestOffice &office, const Options &options);
/// What a list with all its rows known adds to a process, in MB, to the same of QSqlTableModel.
Reading listMemory(tests::TestOffice &office, const Options &options);
/// From starting the program to the first paint of its window, to a bare window on the same file.
Reading start(tests::TestOffice &office, const Options &options);
/// The program's import of leads, every check and the search index included, to the sqlite3 shell's .import
/// of the finished rows into the same table, indexes and search index.
Reading importing(const Options &options);
/// The board of an office to straightforward SQL over its records, equal to the cent.
Reading dashboard(const Options &options);
/// The board of an office with ten times the contracts to that of one with a tenth.
Reading dashboardFlat(const Options &options);
/// In a process of its own: prints the bytes that `which` ("ours", "twin") adds.
int memoryOf(const QString &which, const QString &path);

} // namespace salesdesk::bench

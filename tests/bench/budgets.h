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

} // namespace salesdesk::bench

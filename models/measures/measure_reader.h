// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measures/measure.h"
#include "models/people/office.h"
#include "models/storage/database.h"

namespace salesdesk {

/// Computes measures from the records and their kept parts, in any thread's own connection; asks no leave.
/// Throws StorageFailure. By staff it gives salespeople employed in the period and whoever has figures.
QList<MeasureValue> readMeasures(Database &database, const Office &office, const MeasureRequest &request);

/// The last day that counts: the period's end, or the as-of day where that is earlier.
QDate lastCountedDay(const Period &period, QDate asOf);

/// 0: not due on the day, 1: 1–30 days over, 2: 31–60, 3: 61–90, 4: more (§9).
int ageingBucket(QDate due, QDate day);
constexpr int ageingBucketCount = 5;

/// a ÷ b in 1/10000, half up; none where b is 0 (§11).
std::optional<qint64> ratioOf(qint64 a, qint64 b);

} // namespace salesdesk

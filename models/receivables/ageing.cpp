// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receivables/ageing.h"

#include "models/core/name_table.h"

#include <numeric>

namespace salesdesk {

QString ageBucketName(AgeBucket bucket)
{
    static constexpr std::array<const char *, ageBucketCount> names = {"not_due", "1_30", "31_60", "61_90",
                                                                       "over_90"};
    return nameIn(names, bucket);
}

AgeBucket ageBucket(QDate dueOn, QDate today)
{
    const qint64 late = dueOn.daysTo(today);
    if (late <= 0)
        return AgeBucket::NotDue;
    if (late <= 30)
        return AgeBucket::UpTo30;
    if (late <= 60)
        return AgeBucket::UpTo60;
    return late <= 90 ? AgeBucket::UpTo90 : AgeBucket::Over90;
}

qint64 AgeingRow::total() const
{
    return std::accumulate(amounts.begin(), amounts.end(), qint64(0));
}

qint64 AgeingRow::overdue() const
{
    return total() - amounts.front();
}

} // namespace salesdesk

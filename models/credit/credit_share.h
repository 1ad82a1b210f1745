// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/money.h"

#include <QList>

namespace salesdesk {

/// One person's part of a record, in 1/10000 (§3).
struct CreditShare
{
    StaffId staff;
    int share = int(ratioScale);
    QString staffNumber = {}; ///< filled by reads; largest remainders are settled in its order
    QString staffName = {};   ///< filled by reads

    bool operator==(const CreditShare &other) const { return staff == other.staff && share == other.share; }
};

/// The owner holds all of it.
QList<CreditShare> wholeShare(StaffId owner);
/// Invalid where a share is not between 1 and 10000, somebody stands twice, or they do not sum to 10000.
/// An empty list is right for a record without an owner.
Status checkShares(const QList<CreditShare> &shares);
/// Splits money by the shares, largest remainder, ties by staff number; parts in the order of `shares`.
QList<qint64> splitByShares(qint64 amount, const QList<CreditShare> &shares);

} // namespace salesdesk

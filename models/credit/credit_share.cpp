// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit/credit_share.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace salesdesk {

QList<CreditShare> wholeShare(StaffId owner)
{
    if (!owner.isValid())
        return {};
    return {CreditShare{owner}};
}

Status checkShares(const QList<CreditShare> &shares)
{
    if (shares.isEmpty())
        return {};
    QSet<StaffId> seen;
    qint64 sum = 0;
    for (const CreditShare &share : shares) {
        if (!share.staff.isValid() || share.share < 1 || share.share > ratioScale ||
            seen.contains(share.staff))
            return Error{ErrorCode::Invalid, QStringLiteral("shares"), share.staffName};
        seen.insert(share.staff);
        sum += share.share;
    }
    if (sum != ratioScale)
        return Error{ErrorCode::Invalid, QStringLiteral("shares"), QString::number(sum)};
    return {};
}

QList<qint64> splitByShares(qint64 amount, const QList<CreditShare> &shares)
{
    if (shares.isEmpty())
        return {};
    QList<qsizetype> order(shares.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return shares[a].staffNumber < shares[b].staffNumber; });
    QList<qint64> weights;
    for (const qsizetype place : order)
        weights.append(shares[place].share);
    const QList<qint64> parts = allocate(amount, weights);
    QList<qint64> inOrderGiven(shares.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        inOrderGiven[order[i]] = parts[i];
    return inOrderGiven;
}

} // namespace salesdesk

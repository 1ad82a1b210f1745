// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receivables/allocation_rules.h"

#include <QSet>
#include <algorithm>

namespace salesdesk::AllocationRules {

QList<Allocation> byDefault(const QList<Instalment> &plan, qint64 amount)
{
    QList<Instalment> order = plan;
    std::stable_sort(order.begin(), order.end(),
                     [](const Instalment &a, const Instalment &b) { return a.dueOn < b.dueOn; });
    if (amount < 0)
        std::reverse(order.begin(), order.end());
    QList<Allocation> result;
    qint64 left = amount;
    for (const Instalment &instalment : std::as_const(order)) {
        const qint64 part = amount < 0 ? std::max(left, -instalment.received)
                                       : std::min(left, std::max(instalment.outstanding(), qint64(0)));
        if (part == 0)
            continue;
        result.append({instalment.id, part});
        left -= part;
        if (left == 0)
            break;
    }
    return result;
}

qint64 expectedNext(const QList<Instalment> &plan)
{
    const Instalment *oldest = nullptr;
    for (const Instalment &instalment : plan) {
        if (instalment.outstanding() > 0 && (!oldest || instalment.dueOn < oldest->dueOn))
            oldest = &instalment;
    }
    return oldest ? oldest->outstanding() : 0;
}

Status check(const QList<Instalment> &plan, qint64 amount, const QList<Allocation> &allocations)
{
    const Error wrong{ErrorCode::Invalid, QStringLiteral("allocations"), {}};
    qint64 left = amount;
    QSet<qint64> seen;
    for (const Allocation &allocation : allocations) {
        const auto found = std::find_if(plan.begin(), plan.end(), [&](const Instalment &instalment) {
            return instalment.id == allocation.instalment;
        });
        if (found == plan.end() || seen.contains(allocation.instalment.value) || allocation.amount == 0 ||
            (allocation.amount < 0) != (amount < 0))
            return wrong;
        seen.insert(allocation.instalment.value);
        if (amount < 0 ? -allocation.amount > found->received : allocation.amount > found->outstanding())
            return wrong;
        left -= allocation.amount;
    }
    if (left != 0 && (left < 0) != (amount < 0))
        return Error{ErrorCode::LimitReached, QStringLiteral("allocations"), QStringLiteral("receipt_total")};
    return {};
}

} // namespace salesdesk::AllocationRules

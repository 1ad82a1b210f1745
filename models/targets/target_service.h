// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/unit_of_work.h"
#include "models/targets/target_store.h"

namespace salesdesk {

/// The year's months of one subject, as the grid shows them.
struct TargetRow
{
    TargetSubject subject;                 ///< level Office with id 0 in the first row
    QList<std::optional<qint64>> months;   ///< as set, in the order of the fiscal year
    QList<std::optional<qint64>> quarters; ///< set, else the sum of their months
    std::optional<qint64> year;            ///< set, else the sum of its quarters
    std::optional<qint64> yearOfParts;     ///< sum of the parts one level down, to show a difference (§10)
    QList<std::optional<qint64>> partsMonths; ///< the same by month
};

/// Targets of people, teams and the office (§10).
class TargetService final
{
public:
    explicit TargetService(UnitOfWork &work) : m_work(work) {}

    /// Sets or replaces one figure. Invalid for a negative value ("value") or a measure without targets.
    Result<TargetId> set(const Session &session, const Target &target);
    /// Sets many at once, one ledger row each that changes; a missing value takes the figure away.
    Status setAll(const Session &session, const QList<std::pair<Target, std::optional<qint64>>> &changes);
    /// Splits a whole over subjects one level down by weights, largest remainder in the given order, and sets
    /// the parts: they sum to the whole.
    Status split(const Session &session, const Target &whole,
                 const QList<std::pair<TargetSubject, qint64>> &weights);

    /// Office, teams and people within sight.
    Result<QList<TargetRow>> year(const Session &session, const QString &measure, TargetRole role,
                                  const Period &year) const;

    // For other services inside their own reading or writing; these throw StorageFailure.
    static Result<TargetId> setIn(Transaction &transaction, const Target &target);
    static TargetTable table(Database &database, const QString &measure, TargetRole role);

private:
    UnitOfWork &m_work;
};

} // namespace salesdesk

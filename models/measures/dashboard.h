// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measures/measure.h"
#include "models/people/office.h"
#include "models/security/permission.h"
#include "models/storage/database.h"

#include <array>

namespace salesdesk {

/// What the board is about: the office, a team or a person (§14).
struct DashboardRequest
{
    FigureLevel level = FigureLevel::Office;
    qint64 subject = 0; ///< team or person; 0 for the office
    Period period;
    QDate asOf;
};

/// Money in minor units of the office's currency, ratios and counts in 1/10000.
struct Dashboard
{
    struct Month
    {
        Period month;
        qint64 sales = 0;
        std::optional<qint64> target;
    };
    struct Ratio
    {
        qint64 numerator = 0;
        qint64 denominator = 0;
        std::optional<qint64> value; ///< none: not applicable
    };
    struct Stage
    {
        QString stage; ///< open ones as they stand now, then what was won in the period
        qint64 count = 0;
        qint64 amount = 0;
    };
    struct Rank
    {
        qint64 staff = 0;
        QString name;
        QString team;
        qint64 sales = 0;
        std::optional<qint64> completion;
        std::optional<qint64> collection;
        std::optional<int> change; ///< places gained since the period before; none: was not there
    };
    struct Ageing
    {
        qint64 subject = 0; ///< a team where the office is shown, else a person
        QString name;
        std::array<qint64, 5> buckets{};
    };

    DashboardRequest request;
    QString currency;
    qint64 sales = 0;
    std::optional<qint64> salesTarget;
    qint64 profit = 0;
    qint64 received = 0;
    qint64 collectionDue = 0;
    qint64 collectionReceived = 0;
    qint64 newCustomers = 0;
    qint64 newCustomersLastYear = 0;
    qint64 salesLastYear = 0;
    Ratio signing;
    qint64 forecast = 0; ///< open opportunities weighted by probability
    QList<Month> months; ///< of the fiscal year, up to the as-of day
    QList<Stage> funnel;
    QList<Rank> ranking;
    QList<Ageing> ageing;
};

/// Reads the kept sums in any thread's own connection; its figures are those of readMeasures. Throws
/// StorageFailure.
Dashboard readDashboard(Database &database, const Office &office, const DashboardRequest &request);

/// The request narrowed to what the user may see; NotPermitted where nothing of it is theirs. Throws
/// StorageFailure.
Result<DashboardRequest> dashboardWithinSight(Database &database, const Session &session,
                                              const DashboardRequest &request);

} // namespace salesdesk

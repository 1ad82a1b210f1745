// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>

namespace salesdesk {

class Application;
class Database;
struct Location;

/// What a day brings by itself: at start-up, at midnight and by run-clock.
struct ClockResult
{
    int leadsReturned = 0; ///< to the public pool (§2)
    int quotesExpired = 0; ///< sent and past their last day (§5)
};

namespace Clockwork {

Result<ClockResult> run(Application &application, QDate today);

/// The daily copy beside the office: kept 7 days and 12 months (§15). Nothing where today's is there already,
/// and nothing for offices on a server.
Status dailyBackup(Database &database, QDate today);
/// Age of the newest daily copy in days; -1: none.
int backupAge(const Location &location, QDate today);

} // namespace Clockwork

} // namespace salesdesk

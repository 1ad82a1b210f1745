// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/clock.h"
#include "models/storage/unit_of_work.h"

#include <QTemporaryDir>
#include <memory>

namespace salesdesk::tests {

/// A migrated, empty office in a file of its own, with a clock that stands at 2026-09-21 10:00 in Shanghai.
class TestOffice
{
public:
    explicit TestOffice(const QString &currency = QStringLiteral("CNY"));

    QTemporaryDir directory;
    Location location;
    FixedClock clock;
    ChangeBus bus;
    std::unique_ptr<Database> database;
    std::unique_ptr<UnitOfWork> work;

    /// Writes a team or a person straight into the tables, for tests that are about something else.
    TeamId addTeam(const QString &name);
    /// A session of that person with those roles; team none: none. The login is the number.
    Session addStaff(const QString &number, const QString &name, const QSet<Role> &roles, TeamId team = {});
    /// Makes the person the team's leader and says so in their session.
    void lead(Session &session, TeamId team);
};

} // namespace salesdesk::tests

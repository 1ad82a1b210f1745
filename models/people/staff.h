// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/security/session.h"

#include <QDate>

namespace salesdesk {

/// A team 销售小组 (§1).
struct Team
{
    TeamId id;
    qint64 version = 1;
    QString name; ///< empty at creation: takes its leader's
    StaffId leader;
    QString region;
    bool active = true;
};

/// A person of the office 员工 (§1). Without a login they are on record but cannot enter.
struct Staff
{
    StaffId id;
    qint64 version = 1;
    QString number; ///< 工号; empty at creation: the next one is given
    QString name;
    QString login;
    TeamId team;
    QString post; ///< 岗位, what appraisal schemes go by
    QString phone;
    QString email;
    QDate joinedOn; ///< invalid: was always there
    QDate leftOn;   ///< the last day; invalid: still there
    bool active = true;
    StaffId deputy;       ///< 代理 while away
    qint64 bonusBase = 0; ///< minor units of the office's currency, a period of the scheme
    QSet<Role> roles;

    /// May work on that day.
    bool worksOn(QDate day) const { return active && (!leftOn.isValid() || day <= leftOn); }
};

/// Staff without a joining date were in their first team from here on.
inline const QDate alwaysThere(1900, 1, 1);

} // namespace salesdesk

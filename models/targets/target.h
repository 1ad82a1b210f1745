// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/figure_level.h"
#include "models/core/id.h"
#include "models/core/period.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <optional>

namespace salesdesk {

/// The task 销售任务 that was given, or the person's own plan 销售计划 beside it (§10).
enum class TargetRole { Task, Plan };

/// "task", "plan".
QString targetRoleName(TargetRole role);
std::optional<TargetRole> targetRoleFromName(QStringView name);

/// One figure to be reached in a period (§10). Money: minor units of the office's currency; counts: 1/10000.
struct Target
{
    TargetId id;
    qint64 version = 1;
    QString measure = QStringLiteral("sales"); ///< sales, profit, collection, new_customers
    TargetRole role = TargetRole::Task;
    FigureLevel level = FigureLevel::Staff;
    qint64 subject = 0; ///< the team's or person's id; 0 for the office
    Period period;
    qint64 value = 0;

    bool operator==(const Target &) const = default;
};

QJsonObject toJson(const Target &target);
/// Measures that targets can be set for.
const QStringList &targetMeasures();
/// Whether its figure is money; else a count in 1/10000.
bool isMoneyTarget(const QString &measure);

/// The targets of one measure and role that bear on a period, read at once.
class TargetTable final
{
public:
    void add(FigureLevel level, qint64 subject, const QString &period, qint64 value);
    /// Team of each person, for parts of a team that has none of its own.
    void setTeam(qint64 staff, qint64 team) { m_teams.insert(staff, team); }

    /// What was set for that very period, else the sum of its months or quarters that have one (§10).
    std::optional<qint64> own(FigureLevel level, qint64 subject, const Period &period) const;
    /// own(), else the sum of the parts: a team's people, the office's teams.
    std::optional<qint64> value(FigureLevel level, qint64 subject, const Period &period) const;
    /// Sum of the parts one level down; none where no part has one.
    std::optional<qint64> parts(FigureLevel level, qint64 subject, const Period &period) const;

private:
    QHash<QString, qint64> m_values;
    QHash<qint64, qint64> m_teams;
    QSet<qint64> m_teamsWithTargets;
};

} // namespace salesdesk

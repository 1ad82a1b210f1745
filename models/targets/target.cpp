// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/targets/target.h"

namespace salesdesk {

namespace {
QString keyOf(FigureLevel level, qint64 subject, const QString &period)
{
    return QStringLiteral("%1/%2/%3").arg(figureLevelName(level)).arg(subject).arg(period);
}

void addTo(std::optional<qint64> &sum, const std::optional<qint64> &part)
{
    if (part)
        sum = sum.value_or(0) + *part;
}
} // namespace

QString targetRoleName(TargetRole role)
{
    return role == TargetRole::Task ? QStringLiteral("task") : QStringLiteral("plan");
}

std::optional<TargetRole> targetRoleFromName(QStringView name)
{
    if (name == u"task")
        return TargetRole::Task;
    if (name == u"plan")
        return TargetRole::Plan;
    return std::nullopt;
}

QJsonObject toJson(const Target &target)
{
    return {{QStringLiteral("measure"), target.measure},
            {QStringLiteral("role"), targetRoleName(target.role)},
            {QStringLiteral("level"), figureLevelName(target.level)},
            {QStringLiteral("subject"), target.subject},
            {QStringLiteral("period"), target.period.key()},
            {QStringLiteral("value"), target.value}};
}

const QStringList &targetMeasures()
{
    static const QStringList measures{QStringLiteral("sales"), QStringLiteral("profit"),
                                      QStringLiteral("collection"), QStringLiteral("new_customers")};
    return measures;
}

bool isMoneyTarget(const QString &measure)
{
    return measure != QLatin1StringView("new_customers");
}

void TargetTable::add(FigureLevel level, qint64 subject, const QString &period, qint64 value)
{
    m_values.insert(keyOf(level, subject, period), value);
    if (level == FigureLevel::Team)
        m_teamsWithTargets.insert(subject);
}

std::optional<qint64> TargetTable::own(FigureLevel level, qint64 subject, const Period &period) const
{
    const auto set = m_values.constFind(keyOf(level, subject, period.key()));
    if (set != m_values.constEnd())
        return *set;
    std::optional<qint64> sum;
    if (period.kind() == PeriodKind::Month)
        return sum;
    const QList<Period> pieces = period.kind() == PeriodKind::Year ? period.quarters() : period.months();
    for (const Period &piece : pieces)
        addTo(sum, own(level, subject, piece));
    return sum;
}

std::optional<qint64> TargetTable::value(FigureLevel level, qint64 subject, const Period &period) const
{
    const std::optional<qint64> set = own(level, subject, period);
    return set ? set : parts(level, subject, period);
}

std::optional<qint64> TargetTable::parts(FigureLevel level, qint64 subject, const Period &period) const
{
    std::optional<qint64> sum;
    switch (level) {
    case FigureLevel::Office: {
        QSet<qint64> teams = m_teamsWithTargets;
        for (auto it = m_teams.begin(); it != m_teams.end(); ++it) {
            if (it.value() == 0)
                addTo(sum, value(FigureLevel::Staff, it.key(), period));
            else
                teams.insert(it.value());
        }
        for (const qint64 team : std::as_const(teams))
            addTo(sum, value(FigureLevel::Team, team, period));
        break;
    }
    case FigureLevel::Team:
        for (auto it = m_teams.begin(); it != m_teams.end(); ++it) {
            if (it.value() == subject)
                addTo(sum, value(FigureLevel::Staff, it.key(), period));
        }
        break;
    case FigureLevel::Staff:
        break;
    }
    return sum;
}

} // namespace salesdesk

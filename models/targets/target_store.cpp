// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/targets/target_store.h"

#include "models/storage/statement.h"

namespace salesdesk::TargetStore {

TargetId set(Database &database, const Target &target, qint64 now)
{
    return TargetId(Statement(database, "targets.set")
                        .bind(":measure", target.measure)
                        .bind(":role", targetRoleName(target.role))
                        .bind(":level", figureLevelName(target.level))
                        .bind(":subject", target.subject)
                        .bind(":period", target.period.key())
                        .bind(":value", target.value)
                        .bind(":created_at", now)
                        .bind(":updated_at", now)
                        .insert());
}

std::optional<Target> find(Database &database, const Target &like)
{
    Statement statement(database, "targets.find");
    statement.bind(":measure", like.measure)
        .bind(":role", targetRoleName(like.role))
        .bind(":level", figureLevelName(like.level))
        .bind(":subject", like.subject)
        .bind(":period", like.period.key());
    if (!statement.next())
        return std::nullopt;
    Target target = like;
    target.id = statement.id<TargetId>(0);
    target.version = statement.integer(1);
    target.value = statement.integer(2);
    return target;
}

void remove(Database &database, TargetId id)
{
    Statement(database, "targets.remove").bind(":id", id).run();
}

TargetTable table(Database &database, const QString &measure, TargetRole role)
{
    TargetTable table;
    Statement values(database, "targets.table");
    values.bind(":measure", measure).bind(":role", targetRoleName(role));
    while (values.next())
        table.add(figureLevelFromName(values.text(0)).value_or(FigureLevel::Staff), values.integer(1),
                  values.text(2), values.integer(3));
    Statement teams(database, "targets.teams");
    while (teams.next())
        table.setTeam(teams.integer(0), teams.integer(1));
    return table;
}

QList<TargetSubject> subjects(Database &database)
{
    QList<TargetSubject> result;
    Statement statement(database, "targets.subjects");
    while (statement.next())
        result.append({figureLevelFromName(statement.text(0)).value_or(FigureLevel::Staff),
                       statement.integer(1), statement.text(2), statement.text(3), statement.integer(4)});
    return result;
}

const ListSource &list()
{
    static const ListSource source{
        .kind = Kind::Target,
        .from = QStringLiteral("target g LEFT JOIN staff s ON g.level = 'staff' AND s.id = g.subject_id "
                               "LEFT JOIN team t ON g.level = 'team' AND t.id = g.subject_id"),
        .id = QStringLiteral("g.id"),
        .where = QStringLiteral("g.value IS NOT NULL"),
        .owner = QStringLiteral("s.id"),
        .columns =
            {
                {QStringLiteral("measure"), QStringLiteral("g.measure"), ValueType::Choice, {}},
                {QStringLiteral("role"), QStringLiteral("g.role"), ValueType::Choice, {}},
                {QStringLiteral("level"), QStringLiteral("g.level"), ValueType::Choice, {}},
                {QStringLiteral("team"), QStringLiteral("COALESCE(t.name, '')"), ValueType::Text, {}},
                {QStringLiteral("staff"), QStringLiteral("COALESCE(s.number, '')"), ValueType::Text, {}},
                {QStringLiteral("name"), QStringLiteral("COALESCE(s.name, '')"), ValueType::Text, {}},
                {QStringLiteral("period"), QStringLiteral("g.period"), ValueType::Text, {}},
                {QStringLiteral("value"),
                 QStringLiteral("CASE WHEN g.measure = 'new_customers' THEN g.value / 100 ELSE g.value END"),
                 ValueType::Money,
                 {}},
            },
        .defaultSort = QStringLiteral("g.period, g.level, s.number, g.subject_id"),
    };
    return source;
}

} // namespace salesdesk::TargetStore

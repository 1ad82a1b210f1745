// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/targets/target_service.h"

#include "models/core/money.h"
#include "models/security/permission.h"

namespace salesdesk {

namespace {

constexpr qint64 valueAtMost = 9'000'000'000'000'000;

Status check(const Target &target)
{
    if (!targetMeasures().contains(target.measure))
        return Error{ErrorCode::Invalid, QStringLiteral("measure"), target.measure};
    if (target.value < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("value"), QString::number(target.value)};
    if (target.value > valueAtMost)
        return Error{ErrorCode::TooLarge, QStringLiteral("value"), QString::number(target.value)};
    if (!target.period.first().isValid())
        return Error{ErrorCode::Required, QStringLiteral("period"), {}};
    if ((target.level == FigureLevel::Office) != (target.subject == 0))
        return Error{ErrorCode::Required, QStringLiteral("subject"), {}};
    return {};
}

Status removeIn(Transaction &transaction, const Target &target)
{
    if (const auto before = TargetStore::find(transaction.database(), target)) {
        TargetStore::remove(transaction.database(), before->id);
        transaction.record(QStringLiteral("target.remove"), Kind::Target, before->id.value, toJson(*before),
                           {});
    }
    return {};
}

bool inSight(const Sight &sight, const TargetSubject &subject)
{
    switch (sight.scope) {
    case Scope::All:
        return true;
    case Scope::Team:
        return subject.level == FigureLevel::Team
                   ? sight.teams.contains(TeamId(subject.id))
                   : subject.level == FigureLevel::Staff &&
                         (sight.teams.contains(TeamId(subject.team)) || subject.id == sight.staff.value);
    case Scope::Own:
        return subject.level == FigureLevel::Staff && subject.id == sight.staff.value;
    case Scope::None:
        break;
    }
    return false;
}

TargetRow rowOf(const TargetTable &table, const TargetSubject &subject, const Period &year)
{
    TargetRow row;
    row.subject = subject;
    for (const Period &month : year.months()) {
        row.months.append(table.own(subject.level, subject.id, month));
        row.partsMonths.append(table.parts(subject.level, subject.id, month));
    }
    for (const Period &quarter : year.quarters())
        row.quarters.append(table.own(subject.level, subject.id, quarter));
    row.year = table.own(subject.level, subject.id, year);
    row.yearOfParts = table.parts(subject.level, subject.id, year);
    return row;
}

} // namespace

Result<TargetId> TargetService::setIn(Transaction &transaction, const Target &target)
{
    if (const Status status = check(target); !status)
        return status.error();
    const auto before = TargetStore::find(transaction.database(), target);
    if (before && before->value == target.value)
        return before->id;
    const TargetId id = TargetStore::set(transaction.database(), target, transaction.now());
    transaction.record(before ? QStringLiteral("target.change") : QStringLiteral("target.create"),
                       Kind::Target, id.value, before ? toJson(*before) : QJsonObject(), toJson(target));
    return id;
}

TargetTable TargetService::table(Database &database, const QString &measure, TargetRole role)
{
    return TargetStore::table(database, measure, role);
}

Result<TargetId> TargetService::set(const Session &session, const Target &target)
{
    if (const Status leave = Permission::require(session, Action::WriteTarget); !leave)
        return leave.error();
    return m_work.run(session, [&](Transaction &transaction) { return setIn(transaction, target); });
}

Status TargetService::setAll(const Session &session,
                             const QList<std::pair<Target, std::optional<qint64>>> &changes)
{
    if (const Status leave = Permission::require(session, Action::WriteTarget); !leave)
        return leave;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        for (const auto &[like, value] : changes) {
            if (!value) {
                if (const Status status = removeIn(transaction, like); !status)
                    return status;
                continue;
            }
            Target target = like;
            target.value = *value;
            if (const auto set = setIn(transaction, target); !set)
                return set.error();
        }
        return {};
    });
}

Status TargetService::split(const Session &session, const Target &whole,
                            const QList<std::pair<TargetSubject, qint64>> &weights)
{
    QList<qint64> numbers;
    qint64 sum = 0;
    for (const auto &[subject, weight] : weights) {
        if (weight < 0)
            return Error{ErrorCode::Invalid, QStringLiteral("weight"), subject.name};
        numbers.append(weight);
        sum += weight;
    }
    if (sum == 0)
        return Error{ErrorCode::Required, QStringLiteral("weight"), {}};
    const QList<qint64> parts = allocate(whole.value, numbers);
    QList<std::pair<Target, std::optional<qint64>>> changes{{whole, whole.value}};
    for (qsizetype i = 0; i < weights.size(); ++i) {
        Target part = whole;
        part.level = weights.at(i).first.level;
        part.subject = weights.at(i).first.id;
        changes.append({part, parts.at(i)});
    }
    return setAll(session, changes);
}

Result<QList<TargetRow>> TargetService::year(const Session &session, const QString &measure, TargetRole role,
                                             const Period &year) const
{
    if (const Status leave = Permission::require(session, Action::SeeTargets); !leave)
        return leave.error();
    const Sight sight = Permission::sight(session, Action::SeeTargets);
    return m_work.database().read([&] {
        const TargetTable table = TargetStore::table(m_work.database(), measure, role);
        QList<TargetRow> rows;
        if (sight.scope == Scope::All)
            rows.append(rowOf(table, TargetSubject{FigureLevel::Office, 0, {}, {}, 0}, year));
        const QList<TargetSubject> subjects = TargetStore::subjects(m_work.database());
        for (const TargetSubject &subject : subjects) {
            if (inSight(sight, subject))
                rows.append(rowOf(table, subject, year));
        }
        return rows;
    });
}

} // namespace salesdesk

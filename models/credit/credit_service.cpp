// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit/credit_service.h"

#include "models/credit/credit_store.h"

#include <QJsonArray>

namespace salesdesk::Credit {

namespace {

QJsonObject toJson(const QList<CreditShare> &shares)
{
    QJsonArray array;
    for (const CreditShare &share : shares)
        array.append(QJsonObject{{QStringLiteral("staff"), share.staff.value},
                                 {QStringLiteral("share"), share.share}});
    return {{QStringLiteral("shares"), array}};
}

} // namespace

void giveWhole(Transaction &transaction, Kind kind, qint64 subject, StaffId owner)
{
    CreditStore::set(transaction.database(), kind, subject, wholeShare(owner));
}

Status set(Transaction &transaction, Kind kind, qint64 subject, const QList<CreditShare> &shares)
{
    if (const Status status = checkShares(shares); !status)
        return status;
    const QList<CreditShare> before = CreditStore::of(transaction.database(), kind, subject);
    if (before == shares)
        return {};
    CreditStore::set(transaction.database(), kind, subject, shares);
    transaction.record(kindName(kind) + QLatin1StringView(".share"), kind, subject, toJson(before),
                       toJson(shares));
    return {};
}

void copy(Transaction &transaction, Kind from, qint64 fromId, Kind to, qint64 toId)
{
    CreditStore::set(transaction.database(), to, toId, CreditStore::of(transaction.database(), from, fromId));
}

QList<CreditShare> of(Database &database, Kind kind, qint64 subject)
{
    return CreditStore::of(database, kind, subject);
}

Subject subject(Database &database, Kind kind, qint64 id, StaffId owner)
{
    Subject subject;
    subject.owner = owner;
    if (owner.isValid())
        subject.team = CreditStore::teamOf(database, owner);
    for (const CreditShare &share : CreditStore::of(database, kind, id))
        subject.sharers.append(share.staff);
    return subject;
}

bool inSight(Database &database, const Sight &sight, Kind kind, qint64 id, StaffId owner)
{
    if (sight.scope == Scope::All)
        return true;
    if (sight.scope == Scope::None)
        return false;
    if (!owner.isValid() && sight.pool)
        return true;
    if (owner.isValid() && owner == sight.staff)
        return true;
    if (sight.scope == Scope::Team && owner.isValid() &&
        sight.teams.contains(CreditStore::teamOf(database, owner)))
        return true;
    return CreditStore::holds(database, kind, id, sight.staff);
}

} // namespace salesdesk::Credit

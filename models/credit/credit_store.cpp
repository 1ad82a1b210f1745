// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit/credit_store.h"

#include "models/storage/statement.h"

namespace salesdesk::CreditStore {

QList<CreditShare> of(Database &database, Kind kind, qint64 subject)
{
    Statement statement(database, "credit.of");
    statement.bind(":kind", kindName(kind)).bind(":subject", subject);
    QList<CreditShare> shares;
    while (statement.next())
        shares.append(
            {statement.id<StaffId>(0), int(statement.integer(1)), statement.text(2), statement.text(3)});
    return shares;
}

void insert(Database &database, Kind kind, qint64 subject, StaffId staff, int share)
{
    Statement(database, "credit.insert")
        .bind(":kind", kindName(kind))
        .bind(":subject", subject)
        .bind(":staff", staff)
        .bind(":share", share)
        .run();
}

void set(Database &database, Kind kind, qint64 subject, const QList<CreditShare> &shares)
{
    Statement(database, "credit.clear").bind(":kind", kindName(kind)).bind(":subject", subject).run();
    for (const CreditShare &share : shares)
        insert(database, kind, subject, share.staff, share.share);
}

bool holds(Database &database, Kind kind, qint64 subject, StaffId staff)
{
    Statement statement(database, "credit.holds");
    statement.bind(":kind", kindName(kind)).bind(":subject", subject).bind(":staff", staff);
    return statement.next();
}

TeamId teamOf(Database &database, StaffId staff)
{
    Statement statement(database, "credit.team_of");
    statement.bind(":staff", staff);
    return statement.next() ? statement.id<TeamId>(0) : TeamId();
}

std::optional<StaffId> ownerOf(Database &database, Kind kind, qint64 subject)
{
    Statement statement(database, kind == Kind::Lead          ? "credit.owner_of_lead"
                                  : kind == Kind::Opportunity ? "credit.owner_of_opportunity"
                                                              : "credit.owner_of_contract");
    statement.bind(":id", subject);
    return statement.next() ? std::optional(statement.id<StaffId>(0)) : std::nullopt;
}

} // namespace salesdesk::CreditStore

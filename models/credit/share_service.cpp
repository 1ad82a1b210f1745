// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit/share_service.h"

#include "models/credit/credit_service.h"
#include "models/credit/credit_store.h"
#include "models/measures/kept_sums.h"

namespace salesdesk {

namespace {

Action seeing(Kind kind)
{
    return kind == Kind::Lead          ? Action::SeeLeads
           : kind == Kind::Opportunity ? Action::SeeOpportunities
                                       : Action::SeeContracts;
}

/// The record's owner, or NotFound where the user does not see it.
Result<StaffId> ownerSeen(Database &database, const Session &session, Kind kind, qint64 id)
{
    const std::optional<StaffId> owner = CreditStore::ownerOf(database, kind, id);
    if (!owner || !Credit::inSight(database, Permission::sight(session, seeing(kind)), kind, id, *owner))
        return ErrorCode::NotFound;
    return *owner;
}

Status allowed(Database &database, const Session &session, Kind kind, qint64 id)
{
    const Result<StaffId> owner = ownerSeen(database, session, kind, id);
    if (!owner)
        return owner.error();
    return Permission::require(session, Action::AssignLead, Credit::subject(database, kind, id, *owner));
}

} // namespace

Result<QList<CreditShare>> ShareService::shares(const Session &session, Kind kind, qint64 id) const
{
    Database &database = m_work.database();
    const auto found = database.read([&]() -> Result<QList<CreditShare>> {
        if (const Result<StaffId> owner = ownerSeen(database, session, kind, id); !owner)
            return owner.error();
        return Credit::of(database, kind, id);
    });
    return found ? *found : Result<QList<CreditShare>>(found.error());
}

bool ShareService::mayRule(const Session &session, Kind kind, qint64 id) const
{
    Database &database = m_work.database();
    const auto status = database.read([&] { return allowed(database, session, kind, id); });
    return status && status->ok();
}

Status ShareService::rule(const Session &session, Kind kind, qint64 id, const QList<CreditShare> &shares)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        if (const Status status = allowed(transaction.database(), session, kind, id); !status)
            return status;
        if (shares.isEmpty())
            return Error{ErrorCode::Required, QStringLiteral("shares"), {}};
        if (const Status status = Credit::set(transaction, kind, id, shares); !status)
            return status;
        if (kind == Kind::Contract)
            KeptSums::refreshContract(transaction, ContractId(id));
        return {};
    });
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"
#include "models/credit/credit_share.h"
#include "models/security/session.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// Who shares in a lead, an opportunity or a contract, and the ruling 裁定 that changes it (§3).
class ShareService final
{
public:
    explicit ShareService(UnitOfWork &work) : m_work(work) {}

    /// Largest first. NotFound outside the sight.
    Result<QList<CreditShare>> shares(const Session &session, Kind kind, qint64 id) const;
    /// Whether this user may rule on the record's shares: who may hand it to somebody else may.
    bool mayRule(const Session &session, Kind kind, qint64 id) const;
    /// Replaces the shares, from the contract's signing on: its figures are counted anew. Invalid ("shares")
    /// where they do not come to 10000, or somebody stands there twice.
    Status rule(const Session &session, Kind kind, qint64 id, const QList<CreditShare> &shares);

private:
    UnitOfWork &m_work;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/storage/database.h"
#include "models/storage/list_query.h"

namespace salesdesk {

/// Who gets which part of a contract's figures, in 1/10000 that sum to 10000 (§3).
struct CreditShare
{
    StaffId staff;
    qint64 share = 0;

    bool operator==(const CreditShare &) const = default;
};

/// SQL ↔ contracts. Everything here throws StorageFailure.
namespace ContractStore {
/// Sets id and version, writes the lines, gives the owner the whole credit and indexes it for search.
ContractId insert(Database &database, Contract &contract, qint64 now);
/// Conflict where somebody else saved in the meantime; raises the version.
void update(Database &database, const Contract &before, Contract &contract, qint64 now);
/// To the recycle bin.
void remove(Database &database, const Contract &contract, qint64 now);
std::optional<Contract> find(Database &database, ContractId id);
/// By its final number or its draft's.
std::optional<Contract> findByNumber(Database &database, const QString &number);
void setShares(Database &database, ContractId id, const QList<CreditShare> &shares);
/// In order of staff number.
QList<CreditShare> shares(Database &database, ContractId id);
} // namespace ContractStore

} // namespace salesdesk

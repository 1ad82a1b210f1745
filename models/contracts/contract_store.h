// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/contracts/contract_parties.h"
#include "models/storage/database.h"

namespace salesdesk {

/// How a customer stands with us.
struct CreditStanding
{
    std::optional<qint64> limit; ///< none: not rated
    qint64 owed = 0;
    int contracts = 0; ///< signed before
};

/// SQL ↔ contracts. Everything here throws StorageFailure.
namespace ContractStore {
/// Sets id and version, writes the lines, gives the owner the whole credit and indexes it for search.
ContractId insert(Database &database, Contract &contract, qint64 now);
/// `before` is the record as it lies in its row. Conflict where somebody else saved in the meantime; raises
/// the version.
void update(Database &database, const Contract &before, Contract &contract, qint64 now);
/// To the recycle bin.
void remove(Database &database, const Contract &contract, qint64 now);
std::optional<Contract> find(Database &database, ContractId id);
/// By its final number or its draft's.
std::optional<Contract> findByNumber(Database &database, const QString &number);
ContractParties parties(Database &database, ContractId id);
QString customerName(Database &database, CustomerId id);
CreditStanding creditStanding(Database &database, CustomerId id);
} // namespace ContractStore

} // namespace salesdesk

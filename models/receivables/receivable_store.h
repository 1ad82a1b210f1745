// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receivables/receivable.h"
#include "models/storage/database.h"

#include <optional>

namespace salesdesk {

/// What receipts need to know of their contract.
struct ContractFacts
{
    QString state; ///< as in SQL
    StaffId owner;
    CustomerId customer;
    QString currency;
    qint64 amount = 0;
    QString number;
};

/// One instalment in force that is not fully paid.
struct OutstandingItem
{
    QDate dueOn;
    qint64 amount = 0; ///< outstanding, in the contract's currency
    qint64 rate = 0;
    CustomerId customer;
    QString customerName;
    StaffId owner;
    QString ownerName;
    TeamId team;
    QString teamName;
};

/// SQL ↔ payment plans and receipts. Everything here throws StorageFailure.
namespace ReceivableStore {
/// In the order of the plan.
QList<Instalment> plan(Database &database, ContractId contract);
std::optional<Instalment> instalment(Database &database, InstalmentId id);
/// position: place in the plan, from 1.
InstalmentId insert(Database &database, Instalment &instalment, int position, qint64 now);
void update(Database &database, Instalment &instalment, int position, qint64 now);
void remove(Database &database, InstalmentId id);
/// Marks what is not paid yet as void.
void voidPlan(Database &database, ContractId contract, qint64 now);

/// Writes the receipt with its allocations and brings `received` of the plan up to date.
ReceiptId insert(Database &database, Receipt &receipt, qint64 now);
/// To the recycle bin; its allocations are given back.
void remove(Database &database, const Receipt &receipt, qint64 now);
std::optional<Receipt> receipt(Database &database, ReceiptId id);
/// Oldest first, without their allocations.
QList<Receipt> receipts(Database &database, ContractId contract);
/// Sum of a contract's receipts, refunds taken off.
qint64 received(Database &database, ContractId contract);
std::optional<ContractFacts> contractFacts(Database &database, ContractId contract);
QList<OutstandingItem> outstanding(Database &database);
} // namespace ReceivableStore

} // namespace salesdesk

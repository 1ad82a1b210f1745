// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/storage/unit_of_work.h"

#include <QStringList>

namespace salesdesk {

/// The sums that dashboards and measures read, kept in the same transaction as the change that moves them:
/// each contract's parts by credit share, what is due and paid, when it was to be signed, and their totals by
/// day and by month, with those of opportunities (§3, §11). The functions throw StorageFailure, as statements
/// do.
namespace KeptSums {

/// After any change to a contract: its amount, tax, cost, rate, dates, state, approval, customer, owner,
/// credit shares or instalments. Cheap where nothing of it counts yet.
void refreshContract(Transaction &transaction, ContractId contract);
/// After a change to receipts or their allocations of one contract.
void refreshReceipts(Transaction &transaction, ContractId contract);
/// After a customer's owner changed: whose new customer it was.
void refreshCustomer(Transaction &transaction, CustomerId customer);
/// Before an opportunity's stage, closing day, amount, currency, probability or owner changes, or it goes to
/// the bin or comes back; addOpportunity() follows the change.
void takeOpportunity(Transaction &transaction, OpportunityId opportunity);
/// After such a change, or for a new one.
void addOpportunity(Transaction &transaction, OpportunityId opportunity);
/// After many new ones with ids from `first` to `last` that were counted nowhere yet.
void addOpportunities(Transaction &transaction, OpportunityId first, OpportunityId last);
/// After many contracts changed: each of them, or everything where they are a good part of all.
void refreshContracts(Transaction &transaction, const QList<ContractId> &contracts);
/// After a person's team memberships changed: figures belong to the team of their counting date.
void refreshStaff(Transaction &transaction, StaffId staff);
/// Empties the kept tables, so that records they point at can be taken out; rebuild() must follow in the same
/// transaction.
void clear(Transaction &transaction);
/// Everything anew, in set-based SQL: after bulk loads and after a counting date setting changed.
void rebuild(Transaction &transaction);

/// Names of the kept tables that differ from what the records say; empty where all hold. Reads only.
QStringList verify(Database &database);

} // namespace KeptSums

} // namespace salesdesk

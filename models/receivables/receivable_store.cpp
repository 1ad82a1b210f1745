// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receivables/receivable_store.h"

#include "models/storage/statement.h"

namespace salesdesk::ReceivableStore {

namespace {

Instalment instalmentOf(const Statement &row)
{
    Instalment instalment;
    instalment.id = row.id<InstalmentId>(0);
    instalment.version = row.integer(1);
    instalment.contract = row.id<ContractId>(2);
    instalment.name = row.text(3);
    instalment.dueOn = row.date(4);
    instalment.amount = row.integer(5);
    instalment.received = row.integer(6);
    instalment.voided = row.flag(7);
    return instalment;
}

Receipt receiptOf(const Statement &row)
{
    Receipt receipt;
    receipt.id = row.id<ReceiptId>(0);
    receipt.version = row.integer(1);
    receipt.number = row.text(2);
    receipt.contract = row.id<ContractId>(3);
    receipt.customer = row.id<CustomerId>(4);
    receipt.receivedOn = row.date(5);
    receipt.amount = row.integer(6);
    receipt.currency = row.text(7);
    receipt.method = row.text(8);
    receipt.note = row.text(9);
    return receipt;
}

void refreshReceived(Database &database, ContractId contract, qint64 now)
{
    Statement(database, "receivables.refresh_received").bind(":contract", contract).bind(":now", now).run();
}

} // namespace

QList<Instalment> plan(Database &database, ContractId contract)
{
    QList<Instalment> result;
    Statement rows(database, "receivables.plan");
    rows.bind(":contract", contract);
    while (rows.next())
        result.append(instalmentOf(rows));
    return result;
}

std::optional<Instalment> instalment(Database &database, InstalmentId id)
{
    Statement row(database, "receivables.instalment");
    row.bind(":id", id);
    return row.next() ? std::optional(instalmentOf(row)) : std::nullopt;
}

InstalmentId insert(Database &database, Instalment &instalment, int position, qint64 now)
{
    instalment.id = InstalmentId(Statement(database, "receivables.insert_instalment")
                                     .bind(":contract", instalment.contract)
                                     .bind(":position", position)
                                     .bind(":name", instalment.name)
                                     .bind(":due_on", instalment.dueOn)
                                     .bind(":amount", instalment.amount)
                                     .bind(":voided", instalment.voided)
                                     .bind(":created_at", now)
                                     .bind(":updated_at", now)
                                     .insert());
    instalment.version = 1;
    instalment.received = 0;
    return instalment.id;
}

void update(Database &database, Instalment &instalment, int position, qint64 now)
{
    const qint64 rows = Statement(database, "receivables.update_instalment")
                            .bind(":position", position)
                            .bind(":name", instalment.name)
                            .bind(":due_on", instalment.dueOn)
                            .bind(":amount", instalment.amount)
                            .bind(":voided", instalment.voided)
                            .bind(":updated_at", now)
                            .bind(":id", instalment.id)
                            .bind(":version", instalment.version)
                            .run();
    if (rows == 0)
        throw StorageFailure{Error{ErrorCode::Conflict, {}, instalment.name}, false};
    ++instalment.version;
}

void remove(Database &database, InstalmentId id)
{
    Statement(database, "receivables.delete_instalment").bind(":id", id).run();
}

void voidPlan(Database &database, ContractId contract, qint64 now)
{
    Statement(database, "receivables.void_plan").bind(":contract", contract).bind(":now", now).run();
}

ReceiptId insert(Database &database, Receipt &receipt, qint64 now)
{
    receipt.id = ReceiptId(Statement(database, "receivables.insert_receipt")
                               .bind(":number", receipt.number)
                               .bind(":contract", receipt.contract)
                               .bind(":customer", receipt.customer)
                               .bind(":received_on", receipt.receivedOn)
                               .bind(":amount", receipt.amount)
                               .bind(":currency", receipt.currency)
                               .bind(":method", receipt.method)
                               .bind(":note", receipt.note)
                               .bind(":created_at", now)
                               .bind(":updated_at", now)
                               .insert());
    receipt.version = 1;
    Statement allocate(database, "receivables.insert_allocation");
    for (const Allocation &allocation : std::as_const(receipt.allocations))
        allocate.bind(":receipt", receipt.id)
            .bind(":instalment", allocation.instalment)
            .bind(":amount", allocation.amount)
            .run();
    if (!receipt.allocations.isEmpty())
        refreshReceived(database, receipt.contract, now);
    return receipt.id;
}

void remove(Database &database, const Receipt &receipt, qint64 now)
{
    const qint64 rows = Statement(database, "receivables.remove_receipt")
                            .bind(":now", now)
                            .bind(":id", receipt.id)
                            .bind(":version", receipt.version)
                            .run();
    if (rows == 0)
        throw StorageFailure{Error{ErrorCode::Conflict, {}, receipt.number}, false};
    Statement(database, "receivables.delete_allocations").bind(":receipt", receipt.id).run();
    refreshReceived(database, receipt.contract, now);
}

std::optional<Receipt> receipt(Database &database, ReceiptId id)
{
    Statement row(database, "receivables.receipt");
    row.bind(":id", id);
    if (!row.next())
        return std::nullopt;
    Receipt receipt = receiptOf(row);
    Statement rows(database, "receivables.allocations");
    rows.bind(":receipt", id);
    while (rows.next())
        receipt.allocations.append({rows.id<InstalmentId>(0), rows.integer(1)});
    return receipt;
}

QList<Receipt> receipts(Database &database, ContractId contract)
{
    QList<Receipt> result;
    Statement rows(database, "receivables.receipts_of");
    rows.bind(":contract", contract);
    while (rows.next())
        result.append(receiptOf(rows));
    return result;
}

qint64 received(Database &database, ContractId contract)
{
    Statement row(database, "receivables.received");
    row.bind(":contract", contract);
    return row.next() ? row.integer(0) : 0;
}

std::optional<ContractFacts> contractFacts(Database &database, ContractId contract)
{
    Statement row(database, "receivables.contract_facts");
    row.bind(":contract", contract);
    if (!row.next())
        return std::nullopt;
    return ContractFacts{row.text(0), row.id<StaffId>(1), row.id<CustomerId>(2),
                         row.text(3), row.integer(4),     row.text(5)};
}

QList<OutstandingItem> outstanding(Database &database)
{
    QList<OutstandingItem> result;
    Statement rows(database, "receivables.outstanding");
    while (rows.next())
        result.append({rows.date(0), rows.integer(1), rows.integer(2), rows.id<CustomerId>(3), rows.text(4),
                       rows.id<StaffId>(5), rows.text(6), rows.id<TeamId>(7), rows.text(8)});
    return result;
}

} // namespace salesdesk::ReceivableStore

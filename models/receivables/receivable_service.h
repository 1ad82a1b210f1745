// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/office.h"
#include "models/receivables/ageing.h"
#include "models/receivables/receivable.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// Payment plans 回款计划 and receipts 回款 (§9).
class ReceivableService final
{
public:
    ReceivableService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    /// Without a number, the next SK-YYYYMM-NNNN is given; without allocations, the oldest due are paid
    /// first, and a refund (negative) takes back from the last. WrongState where the contract is not in force
    /// (a refund: nor ended).
    Result<Receipt> record(const Session &session, Receipt receipt);
    /// A receipt written by mistake, to the recycle bin; its instalments are open again. WrongState where a
    /// part of it was refunded.
    Status remove(const Session &session, ReceiptId id);

    Result<QList<Instalment>> plan(const Session &session, ContractId contract);
    Result<QList<Receipt>> receipts(const Session &session, ContractId contract);
    Result<Receipt> receipt(const Session &session, ReceiptId id);
    /// Only what the user may see; rows with the most overdue first.
    Result<QList<AgeingRow>> ageing(const Session &session, AgeingBy by);

    // For other services inside their own transaction or reading; these throw StorageFailure.
    /// Replaces a contract's plan; Invalid, Required or LimitReached ("plan") where it is more than `amount`,
    /// or takes away an instalment that money was received for.
    static Status setPlanIn(Transaction &transaction, ContractId contract, qint64 amount,
                            QList<Instalment> plan);
    /// What is not paid is void: the contract ended.
    static void voidPlanIn(Transaction &transaction, ContractId contract);
    static QList<Instalment> planOf(Database &database, ContractId contract);
    static qint64 received(Database &database, ContractId contract);

private:
    Status requireSight(const Session &session, ContractId contract);

    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk

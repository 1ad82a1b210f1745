// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_sums.h"

#include "models/measures/kept_sums.h"
#include "models/storage/statement.h"

namespace salesdesk::ImportSums {

namespace {

void refresh(Transaction &transaction, const char *contractsOf, ImportId import)
{
    QList<ContractId> contracts;
    {
        Statement rows(transaction.database(), contractsOf);
        rows.bind(":import", import);
        while (rows.next())
            contracts.append(rows.id<ContractId>(0));
    }
    KeptSums::refreshContracts(transaction, contracts);
}

} // namespace

void afterPeople(Transaction &transaction, ImportId)
{
    KeptSums::rebuild(transaction);
}

void afterOpportunities(Transaction &transaction, ImportId import)
{
    QList<std::pair<qint64, qint64>> runs;
    {
        Statement rows(transaction.database(), "imports.made_opportunities");
        rows.bind(":import", import);
        while (rows.next())
            runs.append({rows.integer(0), rows.integer(1)});
    }
    for (const auto &[first, count] : std::as_const(runs))
        KeptSums::addOpportunities(transaction, OpportunityId(first), OpportunityId(first + count - 1));
}

void afterContracts(Transaction &transaction, ImportId import)
{
    refresh(transaction, "imports.contracts_of_contracts", import);
}

void afterReceipts(Transaction &transaction, ImportId import)
{
    refresh(transaction, "imports.contracts_of_receipts", import);
}

} // namespace salesdesk::ImportSums

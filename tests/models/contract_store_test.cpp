// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract_store.h"
#include "models/receivables/receivable_store.h"
#include "models/storage/search_index.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using tests::TestOffice;

namespace {
Contract sample(StaffId owner)
{
    Contract contract;
    contract.number = QStringLiteral("HT-202609-0001");
    contract.title = QStringLiteral("青海康源智慧园区");
    contract.owner = owner;
    contract.currency = QStringLiteral("CNY");
    contract.amount = 123'640'000;
    contract.signedOn = QDate(2026, 9, 1);
    contract.cost = 100;
    DocumentLine line;
    line.name = QStringLiteral("球机");
    line.quantity = quantityScale;
    line.amount = 123'640'000;
    contract.lines = {line};
    return contract;
}
} // namespace

TEST_CASE("A contract is stored with its lines, its owner's credit and its search text", "[models]")
{
    TestOffice office;
    const Session owner = office.addStaff(QStringLiteral("S1"), QStringLiteral("李雪"), {Role::Salesperson});
    Database &database = *office.database;
    Contract contract = sample(owner.staff);
    ContractStore::insert(database, contract, 5);
    CHECK(ContractStore::find(database, contract.id) == contract);
    CHECK(ContractStore::findByNumber(database, contract.number)->id == contract.id);
    CHECK(SearchIndex::find(database, Kind::Contract, QStringLiteral("康源"), 9) ==
          QList<qint64>{contract.id.value});

    const Contract before = contract;
    contract.title = QStringLiteral("别的");
    contract.lines.append(contract.lines.first());
    ContractStore::update(database, before, contract, 6);
    CHECK(ContractStore::find(database, contract.id) == contract);
    CHECK(SearchIndex::find(database, Kind::Contract, QStringLiteral("康源"), 9).isEmpty());
    Contract stale = before;
    CHECK_THROWS_AS(ContractStore::update(database, before, stale, 7), StorageFailure);
}

TEST_CASE("§9 money received is kept on the instalments it is allocated to", "[models]")
{
    TestOffice office;
    const Session owner = office.addStaff(QStringLiteral("S1"), QStringLiteral("李雪"), {Role::Salesperson});
    Database &database = *office.database;
    Contract contract = sample(owner.staff);
    ContractStore::insert(database, contract, 5);
    Instalment first{{}, 1, contract.id, QStringLiteral("首付"), QDate(2026, 9, 10), 1000};
    ReceivableStore::insert(database, first, 1, 5);
    Receipt receipt;
    receipt.number = QStringLiteral("SK-202609-0001");
    receipt.contract = contract.id;
    receipt.receivedOn = QDate(2026, 9, 12);
    receipt.amount = 400;
    receipt.currency = QStringLiteral("CNY");
    receipt.allocations = {{first.id, 400}};
    ReceivableStore::insert(database, receipt, 6);
    CHECK(ReceivableStore::plan(database, contract.id).first().received == 400);
    CHECK(ReceivableStore::received(database, contract.id) == 400);
    CHECK(ReceivableStore::receipt(database, receipt.id) == receipt);
    ReceivableStore::remove(database, receipt, 7);
    CHECK(ReceivableStore::plan(database, contract.id).first().received == 0);
    CHECK(ReceivableStore::received(database, contract.id) == 0);
}

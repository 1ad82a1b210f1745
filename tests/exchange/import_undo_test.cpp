// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract_store.h"
#include "models/customers/customer_store.h"
#include "models/wording/error_text.h"
#include "tests/exchange/import_office.h"

using namespace salesdesk;
using tests::ImportOffice;

namespace {

/// A contract with something in every field.
Contract fullContract(ImportOffice &office)
{
    Contract contract;
    contract.draftNumber = QStringLiteral("CG-000001");
    contract.number = QStringLiteral("HT-202601-0001");
    contract.type = QStringLiteral("service");
    contract.title = QStringLiteral("园区监控");
    contract.owner = office.admin.staff;
    contract.state = ContractState::InExecution;
    contract.approval = ApprovalState::Approved;
    contract.currency = QStringLiteral("USD");
    contract.rate = 123'456'789;
    contract.amount = 5'000'000'000'000;
    contract.tax = 7;
    contract.cost = 3;
    contract.documentDiscount = 250;
    contract.plannedSignOn = QDate(2026, 1, 2);
    contract.firstPlannedSignOn = QDate(2026, 1, 3);
    contract.signedOn = QDate(2026, 1, 4);
    contract.signatory = QStringLiteral("李雪");
    contract.counterpartySignatory = QStringLiteral("甲方");
    contract.deliveryDueOn = QDate(2026, 2, 5);
    contract.acceptedOn = QDate(2026, 2, 6);
    contract.endedOn = QDate(2026, 2, 7);
    contract.endReason = QStringLiteral("r");
    contract.paymentTerms = QStringLiteral("p");
    contract.deliveryTerms = QStringLiteral("d");
    contract.clauses = QStringLiteral("c");
    contract.riskLikelihood = 4;
    contract.riskImpact = 5;
    contract.copies = 6;
    contract.archived = contract.inDefault = contract.imported = true;
    contract.notes = QStringLiteral("n");
    DocumentLine line;
    line.name = QStringLiteral("球机");
    line.quantity = 3 * quantityScale;
    line.unitPrice = 9 * priceScale;
    line.unitCost = 2 * priceScale;
    line.amount = 2'700;
    contract.lines = {line};
    return contract;
}

QJsonObject content(const Contract &contract)
{
    QJsonObject json = toJson(contract);
    json.remove(QStringLiteral("version"));
    return json;
}

} // namespace

TEST_CASE("A contract's JSON tells all of it", "[exchange]")
{
    ImportOffice office;
    const Contract contract = fullContract(office);
    CHECK(contractFromJson(toJson(contract)) == contract);
    CHECK(contractFromJson(toJson(Contract())) == Contract());
}

TEST_CASE("An import that changed contracts is undone to what was signed, lines and all", "[exchange]")
{
    ImportOffice office;
    Contract contract = fullContract(office);
    REQUIRE(office.work
                ->run(Session::system(),
                      [&](Transaction &transaction) -> Status {
                          ContractStore::insert(*office.database, contract, transaction.now());
                          KeptSums::rebuild(transaction);
                          return {};
                      })
                .ok());
    office.clock.advance(1000);
    const auto report = office.take("contracts",
                                    "number,owner,amount,signed_on,title,state\n"
                                    "HT-202601-0001,admin,12,2026-03-01,other,signed\n",
                                    nullptr, OnDuplicate::Update);
    REQUIRE(report.ok());
    CHECK(report->updated == 1);
    CHECK(office.number("SELECT amount FROM contract") == 1'200);
    office.clock.advance(1000);
    const auto undone = office.imports.undo(office.admin, report->id);
    REQUIRE(undone.ok());
    CHECK(*undone == 1);
    CHECK(content(*ContractStore::find(*office.database, contract.id)) == content(contract));
    CHECK(office.intact());
}

TEST_CASE("An import that can't be undone says which record keeps it", "[exchange]")
{
    ImportOffice office;
    const auto report = office.take("customers", "number,name\nK1,Acme\nK2,Best\n");
    REQUIRE(report.ok());
    SECTION("changed since, even by a clock that was set back")
    {
        office.clock.advance(-3'600'000);
        REQUIRE(
            office.take("customers", "number,name,notes\nK2,Best,seen\n", nullptr, OnDuplicate::Update).ok());
        const Error error = office.imports.undo(office.admin, report->id).error();
        CHECK(error == Error{ErrorCode::WrongState, QStringLiteral("import_changed"), QStringLiteral("K2")});
        CHECK(errorText(error).contains(QStringLiteral("“K2” was changed")));
    }
    SECTION("in use")
    {
        REQUIRE(office.take("contacts", "customer,name\nK2,Ann\n").ok());
        const Error error = office.imports.undo(office.admin, report->id).error();
        CHECK(error == Error{ErrorCode::WrongState, QStringLiteral("import_used"), QStringLiteral("K2")});
        CHECK(errorText(error).contains(QStringLiteral("“K2”")));
    }
    SECTION("undone already")
    {
        REQUIRE(office.imports.undo(office.admin, report->id).ok());
        const Error error = office.imports.undo(office.admin, report->id).error();
        CHECK(error.field == QStringLiteral("import_undone"));
    }
    CHECK(office.intact());
}

TEST_CASE("A record that one file names twice goes back to what it was before the file", "[exchange]")
{
    ImportOffice office;
    REQUIRE(office.take("customers", "number,name,notes\nK1,Acme,first\n").ok());
    office.clock.advance(1000);
    const auto report =
        office.take("customers", "number,name,notes\nK1,Acme,second\nK2,Best,a\nK1,Acme,third\nK2,Best,b\n",
                    nullptr, OnDuplicate::Update);
    REQUIRE(report.ok());
    CHECK(report->created == 1);
    CHECK(report->updated == 3);
    CHECK(report->rejected == 0);
    CHECK(office.text("SELECT notes FROM customer WHERE number = 'K1'") == QStringLiteral("third"));
    REQUIRE(office.imports.undo(office.admin, report->id).ok());
    CHECK(office.text("SELECT notes FROM customer") == QStringLiteral("first"));
    CHECK(office.number("SELECT COUNT(*) FROM customer") == 1);
}

TEST_CASE("Imports are undone one after the other, the latest first", "[exchange]")
{
    ImportOffice office;
    const auto first = office.take("customers", "number,name,parent\nK1,Acme,\n");
    office.clock.advance(1000);
    // The parent is made by the second one, and what names it is changed by it.
    const auto second =
        office.take("customers", "number,name,parent\nK2,Root,\nK1,Acme,K2\n", nullptr, OnDuplicate::Update);
    REQUIRE(second.ok());
    CHECK(office.number("SELECT COUNT(*) FROM customer WHERE parent_id IS NOT NULL") == 1);
    office.clock.advance(1000);
    REQUIRE(office.imports.undo(office.admin, second->id).ok());
    CHECK(office.number("SELECT COUNT(*) FROM customer WHERE parent_id IS NULL") == 1);
    REQUIRE(office.imports.undo(office.admin, first->id).ok());
    CHECK(office.number("SELECT COUNT(*) FROM customer") == 0);
}

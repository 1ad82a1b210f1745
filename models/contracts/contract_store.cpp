// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract_store.h"

#include "models/core/text_fold.h"
#include "models/storage/search_index.h"
#include "models/storage/statement.h"

namespace salesdesk::ContractStore {

namespace {

std::optional<QString> nullable(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString searchTextOf(const Contract &contract)
{
    return searchText({contract.number, contract.draftNumber, contract.title}, {contract.title});
}

void bindFields(Statement &statement, const Contract &contract, qint64 now)
{
    statement.bind(":draft_number", contract.draftNumber)
        .bind(":number", nullable(contract.number))
        .bind(":type", contract.type)
        .bind(":title", contract.title)
        .bind(":quote_id", contract.quote)
        .bind(":customer_id", contract.customer)
        .bind(":opportunity_id", contract.opportunity)
        .bind(":product_id", contract.product)
        .bind(":owner_id", contract.owner)
        .bind(":state", contractStateName(contract.state))
        .bind(":approval", approvalStateName(contract.approval))
        .bind(":currency", contract.currency)
        .bind(":rate", contract.rate)
        .bind(":amount", contract.amount)
        .bind(":tax", contract.tax)
        .bind(":cost", contract.cost)
        .bind(":document_discount", contract.documentDiscount)
        .bind(":planned_sign_on", contract.plannedSignOn)
        .bind(":first_planned_sign_on", contract.firstPlannedSignOn)
        .bind(":signed_on", contract.signedOn)
        .bind(":signatory", contract.signatory)
        .bind(":counterparty_signatory", contract.counterpartySignatory)
        .bind(":delivery_due_on", contract.deliveryDueOn)
        .bind(":accepted_on", contract.acceptedOn)
        .bind(":ended_on", contract.endedOn)
        .bind(":end_reason", contract.endReason)
        .bind(":payment_terms", contract.paymentTerms)
        .bind(":delivery_terms", contract.deliveryTerms)
        .bind(":clauses", contract.clauses)
        .bind(":risk_likelihood", contract.riskLikelihood)
        .bind(":risk_impact", contract.riskImpact)
        .bind(":copies", contract.copies)
        .bind(":archived", contract.archived)
        .bind(":in_default", contract.inDefault)
        .bind(":imported", contract.imported)
        .bind(":notes", contract.notes)
        .bind(":updated_at", now);
}

Contract fromRow(const Statement &row)
{
    Contract contract;
    contract.id = row.id<ContractId>(0);
    contract.version = row.integer(1);
    contract.draftNumber = row.text(2);
    contract.number = row.text(3);
    contract.type = row.text(4);
    contract.title = row.text(5);
    contract.quote = row.id<QuoteId>(6);
    contract.customer = row.id<CustomerId>(7);
    contract.opportunity = row.id<OpportunityId>(8);
    contract.product = row.id<ProductId>(9);
    contract.owner = row.id<StaffId>(10);
    contract.state = contractStateFromName(row.text(11)).value_or(ContractState::Draft);
    contract.approval = approvalStateFromName(row.text(12)).value_or(ApprovalState::None);
    contract.currency = row.text(13);
    contract.rate = row.integer(14);
    contract.amount = row.integer(15);
    contract.tax = row.integer(16);
    contract.cost = row.optionalInteger(17);
    contract.documentDiscount = row.integer(18);
    contract.plannedSignOn = row.date(19);
    contract.firstPlannedSignOn = row.date(20);
    contract.signedOn = row.date(21);
    contract.signatory = row.text(22);
    contract.counterpartySignatory = row.text(23);
    contract.deliveryDueOn = row.date(24);
    contract.acceptedOn = row.date(25);
    contract.endedOn = row.date(26);
    contract.endReason = row.text(27);
    contract.paymentTerms = row.text(28);
    contract.deliveryTerms = row.text(29);
    contract.clauses = row.text(30);
    contract.riskLikelihood = int(row.integer(31));
    contract.riskImpact = int(row.integer(32));
    contract.copies = int(row.integer(33));
    contract.archived = row.flag(34);
    contract.inDefault = row.flag(35);
    contract.imported = row.flag(36);
    contract.notes = row.text(37);
    contract.createdAt = row.integer(38);
    contract.updatedAt = row.integer(39);
    return contract;
}

QList<DocumentLine> lines(Database &database, ContractId id)
{
    QList<DocumentLine> result;
    Statement rows(database, "contracts.lines");
    rows.bind(":contract", id);
    while (rows.next()) {
        DocumentLine line;
        line.product = rows.id<ProductId>(0);
        line.name = rows.text(1);
        line.model = rows.text(2);
        line.unit = rows.text(3);
        line.quantity = rows.integer(4);
        line.unitPrice = rows.integer(5);
        line.discount = rows.integer(6);
        line.taxRate = rows.integer(7);
        line.unitCost = rows.optionalInteger(8);
        line.amount = rows.integer(9);
        line.tax = rows.integer(10);
        line.note = rows.text(11);
        result.append(line);
    }
    return result;
}

void writeLines(Database &database, const Contract &contract)
{
    Statement insert(database, "contracts.insert_line");
    int position = 0;
    for (const DocumentLine &line : contract.lines)
        insert.bind(":contract", contract.id)
            .bind(":position", ++position)
            .bind(":product", line.product)
            .bind(":name", line.name)
            .bind(":model", line.model)
            .bind(":unit", line.unit)
            .bind(":quantity", line.quantity)
            .bind(":unit_price", line.unitPrice)
            .bind(":discount", line.discount)
            .bind(":tax_rate", line.taxRate)
            .bind(":unit_cost", line.unitCost)
            .bind(":amount", line.amount)
            .bind(":tax", line.tax)
            .bind(":note", line.note)
            .run();
}

std::optional<Contract> one(Database &database, Statement &row)
{
    if (!row.next())
        return std::nullopt;
    Contract contract = fromRow(row);
    contract.lines = lines(database, contract.id);
    return contract;
}

} // namespace

ContractId insert(Database &database, Contract &contract, qint64 now)
{
    Statement statement(database, "contracts.insert");
    bindFields(statement, contract, now);
    contract.id = ContractId(statement.bind(":created_at", now).insert());
    contract.version = 1;
    contract.createdAt = contract.updatedAt = now;
    writeLines(database, contract);
    Statement(database, "contracts.insert_share")
        .bind(":contract", contract.id)
        .bind(":staff", contract.owner)
        .bind(":share", ratioScale)
        .run();
    SearchIndex::update(database, Kind::Contract, contract.id.value, {}, searchTextOf(contract));
    return contract.id;
}

void update(Database &database, const Contract &before, Contract &contract, qint64 now)
{
    Statement statement(database, "contracts.update");
    bindFields(statement, contract, now);
    if (statement.bind(":id", contract.id).bind(":version", contract.version).run() == 0)
        throw StorageFailure{Error{ErrorCode::Conflict, {}, contract.shownNumber()}, false};
    ++contract.version;
    contract.updatedAt = now;
    if (before.lines != contract.lines) {
        Statement(database, "contracts.delete_lines").bind(":contract", contract.id).run();
        writeLines(database, contract);
    }
    SearchIndex::update(database, Kind::Contract, contract.id.value, searchTextOf(before),
                        searchTextOf(contract));
}

void remove(Database &database, const Contract &contract, qint64 now)
{
    Statement(database, "contracts.mark_deleted").bind(":id", contract.id).bind(":now", now).run();
    SearchIndex::update(database, Kind::Contract, contract.id.value, searchTextOf(contract), {});
}

std::optional<Contract> find(Database &database, ContractId id)
{
    Statement row(database, "contracts.by_id");
    row.bind(":id", id);
    return one(database, row);
}

std::optional<Contract> findByNumber(Database &database, const QString &number)
{
    Statement row(database, "contracts.by_number");
    row.bind(":number", number).bind(":draft", number);
    return one(database, row);
}

ContractParties parties(Database &database, ContractId id)
{
    Statement row(database, "contracts.parties");
    row.bind(":id", id);
    if (!row.next())
        return {};
    ContractParties parties{row.text(0), row.text(1), row.text(2)};
    if (row.integer(3) > 1)
        parties.quoteNumber += QStringLiteral(" v%1").arg(row.integer(3));
    return parties;
}

QString customerName(Database &database, CustomerId id)
{
    Statement row(database, "contracts.customer_name");
    row.bind(":id", id);
    return row.next() ? row.text(0) : QString();
}

CreditStanding creditStanding(Database &database, CustomerId id)
{
    Statement row(database, "contracts.credit_standing");
    row.bind(":id", id);
    if (!row.next())
        return {};
    return {row.optionalInteger(0), row.integer(1), int(row.integer(2))};
}

} // namespace salesdesk::ContractStore

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract_store.h"

#include "models/storage/fields.h"
#include "models/storage/search_index.h"

namespace salesdesk::ContractStore {

namespace {

SearchIndex::Searched searchedOf(const Contract &contract)
{
    return {{contract.number, contract.draftNumber, contract.title}, {contract.title}};
}

/// In the order of the columns of contracts.sql.
template <class Record, class Visitor>
void eachField(Record &contract, Visitor &&visit)
{
    visit(":draft_number", contract.draftNumber);
    visit(":number", contract.number);
    visit(":type", contract.type);
    visit(":title", contract.title);
    visit(":quote_id", contract.quote);
    visit(":customer_id", contract.customer);
    visit(":opportunity_id", contract.opportunity);
    visit(":product_id", contract.product);
    visit(":owner_id", contract.owner);
    visit(":state", contract.state, contractStateName, contractStateFromName);
    visit(":approval", contract.approval, approvalStateName, approvalStateFromName);
    visit(":currency", contract.currency);
    visit(":rate", contract.rate);
    visit(":amount", contract.amount);
    visit(":tax", contract.tax);
    visit(":cost", contract.cost);
    visit(":document_discount", contract.documentDiscount);
    visit(":planned_sign_on", contract.plannedSignOn);
    visit(":first_planned_sign_on", contract.firstPlannedSignOn);
    visit(":signed_on", contract.signedOn);
    visit(":signatory", contract.signatory);
    visit(":counterparty_signatory", contract.counterpartySignatory);
    visit(":delivery_due_on", contract.deliveryDueOn);
    visit(":accepted_on", contract.acceptedOn);
    visit(":ended_on", contract.endedOn);
    visit(":end_reason", contract.endReason);
    visit(":payment_terms", contract.paymentTerms);
    visit(":delivery_terms", contract.deliveryTerms);
    visit(":clauses", contract.clauses);
    visit(":risk_likelihood", contract.riskLikelihood);
    visit(":risk_impact", contract.riskImpact);
    visit(":copies", contract.copies);
    visit(":archived", contract.archived);
    visit(":in_default", contract.inDefault);
    visit(":imported", contract.imported);
    visit(":notes", contract.notes);
}

constexpr auto eachColumn = [](const Contract &contract, auto &&visit) {
    eachField(contract, visit);
    // Numbers are unique; drafts have none yet.
    visit(":number", contract.number.isEmpty() ? std::nullopt : std::optional(contract.number));
    visit(":updated_at", contract.updatedAt);
};

Contract fromRow(const Statement &row)
{
    Contract contract;
    contract.id = row.id<ContractId>(0);
    contract.version = row.integer(1);
    FieldReader reader{row, 2};
    eachField(contract, reader);
    contract.createdAt = row.integer(reader.column);
    contract.updatedAt = row.integer(reader.column + 1);
    return contract;
}

QList<DocumentLine> lines(Database &database, ContractId id)
{
    QList<DocumentLine> result;
    Statement rows(database, "contracts.lines");
    rows.bind(":contract", id);
    while (rows.next()) {
        DocumentLine line;
        eachLineField(line, FieldReader{rows});
        result.append(line);
    }
    return result;
}

void writeLines(Database &database, const Contract &contract)
{
    Statement insert(database, "contracts.insert_line");
    int position = 0;
    for (const DocumentLine &line : contract.lines) {
        eachLineField(line, FieldBinder{insert});
        insert.bind(":contract", contract.id).bind(":position", ++position).run();
    }
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
    contract.createdAt = contract.updatedAt = now;
    eachColumn(contract, FieldBinder{statement});
    contract.id = ContractId(statement.bind(":created_at", now).insert());
    contract.version = 1;
    writeLines(database, contract);
    Statement(database, "contracts.insert_share")
        .bind(":contract", contract.id)
        .bind(":staff", contract.owner)
        .bind(":share", ratioScale)
        .run();
    SearchIndex::update(database, Kind::Contract, contract.id.value, {}, searchedOf(contract));
    return contract.id;
}

void update(Database &database, const Contract &before, Contract &contract, qint64 now)
{
    contract.updatedAt = now;
    if (!saveChanges(database, QStringLiteral("contract"), before, contract, eachColumn))
        throw StorageFailure{Error{ErrorCode::Conflict, {}, contract.shownNumber()}, false};
    if (before.lines != contract.lines) {
        Statement(database, "contracts.delete_lines").bind(":contract", contract.id).run();
        writeLines(database, contract);
    }
    SearchIndex::update(database, Kind::Contract, contract.id.value, searchedOf(before),
                        searchedOf(contract));
}

void remove(Database &database, const Contract &contract, qint64 now)
{
    Statement(database, "contracts.mark_deleted").bind(":id", contract.id).bind(":now", now).run();
    SearchIndex::update(database, Kind::Contract, contract.id.value, searchedOf(contract), {});
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

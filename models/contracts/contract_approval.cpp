// SPDX-License-Identifier: GPL-3.0-or-later
// What the approval engine asks of a contract (§7).
#include "models/contracts/contract_service.h"
#include "models/contracts/contract_store.h"
#include "models/credit/credit_service.h"
#include "models/measures/kept_sums.h"
#include "models/quotes/price_check.h"
#include "models/storage/numbering.h"

#include <QJsonArray>

namespace salesdesk {

namespace {

QJsonObject contentOf(const Contract &contract, const QString &customer, const QList<Instalment> &plan)
{
    QJsonArray lines;
    for (const DocumentLine &line : contract.lines)
        lines.append(lineContent(line));
    QJsonArray instalments;
    for (const Instalment &instalment : plan)
        instalments.append(QJsonObject{{QStringLiteral("name"), instalment.name},
                                       {QStringLiteral("due_on"), instalment.dueOn.toString(Qt::ISODate)},
                                       {QStringLiteral("amount"), instalment.amount}});
    return {
        {QStringLiteral("title"), contract.title},
        {QStringLiteral("type"), contract.type},
        {QStringLiteral("customer"), customer},
        {QStringLiteral("currency"), contract.currency},
        {QStringLiteral("rate"), contract.rate},
        {QStringLiteral("amount"), contract.amount},
        {QStringLiteral("tax"), contract.tax},
        {QStringLiteral("document_discount"), contract.documentDiscount},
        {QStringLiteral("planned_sign_on"), contract.plannedSignOn.toString(Qt::ISODate)},
        {QStringLiteral("delivery_due_on"), contract.deliveryDueOn.toString(Qt::ISODate)},
        {QStringLiteral("payment_terms"), contract.paymentTerms},
        {QStringLiteral("delivery_terms"), contract.deliveryTerms},
        {QStringLiteral("clauses"), contract.clauses},
        {QStringLiteral("risk_likelihood"), contract.riskLikelihood},
        {QStringLiteral("risk_impact"), contract.riskImpact},
        {QStringLiteral("copies"), contract.copies},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("plan"), instalments},
    };
}

/// What a quote and a contract both say.
QJsonObject comparable(const QList<DocumentLine> &lines, qint64 amount, qint64 discount,
                       const QString &currency, const QString &paymentTerms, const QString &deliveryTerms)
{
    QJsonArray rows;
    for (const DocumentLine &line : lines) {
        if (line.role != LineRole::Normal)
            continue;
        rows.append(lineContent(line));
    }
    return {{QStringLiteral("amount"), amount},
            {QStringLiteral("document_discount"), discount},
            {QStringLiteral("currency"), currency},
            {QStringLiteral("payment_terms"), paymentTerms},
            {QStringLiteral("delivery_terms"), deliveryTerms},
            {QStringLiteral("lines"), rows}};
}

} // namespace

PriceTotals ContractService::totalsOf(const Contract &contract)
{
    PriceTotals totals;
    totals.gross = contract.amount + contract.documentDiscount;
    totals.discount = contract.documentDiscount;
    totals.total = contract.amount;
    totals.tax = contract.tax;
    totals.cost = contract.cost;
    return totals;
}

QList<ContentChange> ContractService::differences(const Contract &contract) const
{
    const auto quote = contract.quote.isValid() ? m_quotes.find(contract.quote) : std::nullopt;
    if (!quote)
        return {};
    return contentChanges(comparable(quote->lines, quote->total, quote->documentDiscount, quote->currency,
                                     quote->paymentTerms, quote->deliveryTerms),
                          comparable(contract.lines, contract.amount, contract.documentDiscount,
                                     contract.currency, contract.paymentTerms, contract.deliveryTerms));
}

Status ContractService::ready(Database &database, qint64 document)
{
    const auto found = ContractStore::find(database, ContractId(document));
    if (!found)
        return ErrorCode::NotFound;
    if (found->state != ContractState::Draft)
        return Error{ErrorCode::WrongState, {}, found->shownNumber()};
    if (!found->plannedSignOn.isValid())
        return Error{ErrorCode::Required, QStringLiteral("planned_sign_on"), {}};
    return {};
}

Status ContractService::prepare(Transaction &transaction, qint64 document)
{
    Database &database = transaction.database();
    const auto found = ContractStore::find(database, ContractId(document));
    if (!found)
        return ErrorCode::NotFound;
    if (const Status allowed =
            Permission::require(transaction.session(), Action::WriteContract,
                                Credit::subject(database, Kind::Contract, document, found->owner));
        !allowed)
        return allowed;
    if (const Status able = ready(database, document); !able)
        return able;
    if (!found->number.isEmpty())
        return {};
    Contract numbered = *found;
    const QString month = m_work.clock().today(m_office.zone).toString(QStringLiteral("yyyyMM"));
    numbered.number = freeNumber(transaction, "contracts.number_taken", QStringLiteral("contract"),
                                 QStringLiteral("HT"), month);
    ContractStore::update(database, *found, numbered, transaction.now());
    return {};
}

Result<ApprovalDocument> ContractService::describe(Database &database, qint64 document)
{
    const auto contract = ContractStore::find(database, ContractId(document));
    if (!contract)
        return ErrorCode::NotFound;
    ApprovalDocument described;
    described.number = contract->shownNumber();
    described.title = contract->title;
    described.amount = contract->amount;
    described.currency = contract->currency;
    const Result<qint64> office = PriceRules::inOfficeCurrency(contract->amount, contract->rate);
    if (!office)
        return office.error();
    described.officeAmount = office.value();
    described.drafter = contract->owner;
    described.content = contentOf(*contract, ContractStore::customerName(database, contract->customer),
                                  ReceivableService::planOf(database, contract->id));
    described.facts = {{QStringLiteral("amount"), described.officeAmount},
                       {QStringLiteral("discount"), discountRatio(contract->lines, contract->amount)},
                       {QStringLiteral("type"), contract->type}};
    if (const auto margin = totalsOf(*contract).marginRatio())
        described.facts.insert(QStringLiteral("margin"), *margin);
    // Prices that the quote's review agreed to need no second leave.
    if (!contract->quote.isValid() || !differences(*contract).isEmpty())
        described.alsoNeeded = checkFloors(m_products, contract->lines, contract->rate).roles();
    return described;
}

QList<ApprovalCheck> ContractService::checks(Database &database, qint64 document, bool seesCost)
{
    const auto contract = ContractStore::find(database, ContractId(document));
    if (!contract)
        return {};
    QList<ApprovalCheck> checks;
    if (contract->quote.isValid()) {
        const auto changes = differences(*contract);
        checks.append({QStringLiteral("same_as_quote"),
                       changes.isEmpty() ? Tone::Good : Tone::Warn,
                       {{QStringLiteral("quote"), ContractStore::parties(database, contract->id).quoteNumber},
                        {QStringLiteral("lines"), int(contract->lines.size())},
                        {QStringLiteral("differences"), int(changes.size())}}});
    }
    checks += priceChecks(m_products, contract->lines, contract->rate, totalsOf(*contract), seesCost);

    const CreditStanding credit = ContractStore::creditStanding(database, contract->customer);
    ApprovalCheck standing{QStringLiteral("credit"), Tone::Warn, {}};
    if (credit.limit) {
        const Result<qint64> office = PriceRules::inOfficeCurrency(contract->amount, contract->rate);
        const qint64 after = credit.owed + (office.ok() ? office.value() : 0);
        standing.tone = after > *credit.limit ? Tone::Bad : Tone::Good;
        standing.values = {{QStringLiteral("limit"), *credit.limit}, {QStringLiteral("owed"), credit.owed}};
    }
    standing.values.insert(QStringLiteral("contracts"), credit.contracts);
    checks.append(standing);

    const int risk = contract->riskLikelihood * contract->riskImpact;
    checks.append({QStringLiteral("risk"),
                   risk >= 15  ? Tone::Bad
                   : risk >= 6 ? Tone::Warn
                               : Tone::Good,
                   {{QStringLiteral("likelihood"), contract->riskLikelihood},
                    {QStringLiteral("impact"), contract->riskImpact}}});
    return checks;
}

Status ContractService::onOutcome(Transaction &transaction, qint64 document, ApprovalOutcome outcome)
{
    Database &database = transaction.database();
    auto contract = ContractStore::find(database, ContractId(document));
    if (!contract)
        return ErrorCode::NotFound;
    const Contract before = *contract;
    contract->approval = approvalStateAfter(outcome);
    if (outcome == ApprovalOutcome::Approved) {
        contract->state = nextState(contract->state, ContractEvent::Approve).value_or(contract->state);
        // The measure of signing on time keeps the date as first approved (§11).
        if (!contract->firstPlannedSignOn.isValid())
            contract->firstPlannedSignOn = contract->plannedSignOn;
    } else if (contract->state == ContractState::Approved) {
        contract->state = nextState(contract->state, ContractEvent::Reopen).value_or(contract->state);
    }
    ContractStore::update(database, before, *contract, transaction.now());
    transaction.record(QLatin1StringView("contract.approval_") + approvalStateName(contract->approval),
                       Kind::Contract, document, toJson(before), toJson(*contract), contract->shownNumber());
    KeptSums::refreshContract(transaction, contract->id);
    return {};
}

} // namespace salesdesk

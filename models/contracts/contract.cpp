// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract.h"

#include <QJsonArray>
#include <array>

namespace salesdesk {

namespace {

constexpr std::array<const char *, contractStateCount> names = {
    "draft", "approved", "signed", "in_execution", "completed", "terminated", "void",
};

using S = ContractState;
using Next = std::optional<ContractState>;
constexpr Next no = std::nullopt;

// Rows: states; columns: approve, reopen, sign, execute, complete, terminate, void.
constexpr std::array<std::array<Next, contractEventCount>, contractStateCount> transitions = {{
    {S::Approved, no, no, no, no, no, S::Void},                    // draft
    {S::Approved, S::Draft, S::Signed, no, no, no, S::Void},       // approved
    {no, no, no, S::InExecution, S::Completed, S::Terminated, no}, // signed
    {no, no, no, no, S::Completed, S::Terminated, no},             // in execution
    {no, no, no, no, no, no, no},                                  // completed
    {no, no, no, no, no, no, no},                                  // terminated
    {no, no, no, no, no, no, no},                                  // void
}};

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QString contractStateName(ContractState state)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(state)]);
}

std::optional<ContractState> contractStateFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<ContractState>(i);
    }
    return std::nullopt;
}

std::optional<ContractState> nextState(ContractState state, ContractEvent event)
{
    return transitions[static_cast<std::size_t>(state)][static_cast<std::size_t>(event)];
}

bool isInForce(ContractState state)
{
    return state == S::Signed || state == S::InExecution || state == S::Completed;
}

QJsonObject toJson(const Contract &contract)
{
    QJsonArray lines;
    for (const DocumentLine &line : contract.lines)
        lines.append(toJson(line));
    QJsonObject json{
        {QStringLiteral("version"), contract.version},
        {QStringLiteral("draft_number"), contract.draftNumber},
        {QStringLiteral("number"), contract.number},
        {QStringLiteral("type"), contract.type},
        {QStringLiteral("title"), contract.title},
        {QStringLiteral("quote"), contract.quote.value},
        {QStringLiteral("customer"), contract.customer.value},
        {QStringLiteral("opportunity"), contract.opportunity.value},
        {QStringLiteral("product"), contract.product.value},
        {QStringLiteral("owner"), contract.owner.value},
        {QStringLiteral("state"), contractStateName(contract.state)},
        {QStringLiteral("approval"), approvalStateName(contract.approval)},
        {QStringLiteral("currency"), contract.currency},
        {QStringLiteral("rate"), contract.rate},
        {QStringLiteral("amount"), contract.amount},
        {QStringLiteral("tax"), contract.tax},
        {QStringLiteral("document_discount"), contract.documentDiscount},
        {QStringLiteral("planned_sign_on"), iso(contract.plannedSignOn)},
        {QStringLiteral("first_planned_sign_on"), iso(contract.firstPlannedSignOn)},
        {QStringLiteral("signed_on"), iso(contract.signedOn)},
        {QStringLiteral("signatory"), contract.signatory},
        {QStringLiteral("counterparty_signatory"), contract.counterpartySignatory},
        {QStringLiteral("delivery_due_on"), iso(contract.deliveryDueOn)},
        {QStringLiteral("accepted_on"), iso(contract.acceptedOn)},
        {QStringLiteral("ended_on"), iso(contract.endedOn)},
        {QStringLiteral("end_reason"), contract.endReason},
        {QStringLiteral("payment_terms"), contract.paymentTerms},
        {QStringLiteral("delivery_terms"), contract.deliveryTerms},
        {QStringLiteral("clauses"), contract.clauses},
        {QStringLiteral("risk_likelihood"), contract.riskLikelihood},
        {QStringLiteral("risk_impact"), contract.riskImpact},
        {QStringLiteral("copies"), contract.copies},
        {QStringLiteral("archived"), contract.archived},
        {QStringLiteral("in_default"), contract.inDefault},
        {QStringLiteral("imported"), contract.imported},
        {QStringLiteral("notes"), contract.notes},
        {QStringLiteral("lines"), lines},
    };
    if (contract.cost)
        json.insert(QStringLiteral("cost"), *contract.cost);
    return json;
}

Contract contractFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1StringView(key)).toString(); };
    const auto number = [&](const char *key) { return json.value(QLatin1StringView(key)).toInteger(); };
    const auto day = [&](const char *key) { return QDate::fromString(text(key), Qt::ISODate); };
    const auto flag = [&](const char *key) { return json.value(QLatin1StringView(key)).toBool(); };
    Contract contract;
    contract.version = number("version");
    contract.draftNumber = text("draft_number");
    contract.number = text("number");
    contract.type = text("type");
    contract.title = text("title");
    contract.quote = QuoteId(number("quote"));
    contract.customer = CustomerId(number("customer"));
    contract.opportunity = OpportunityId(number("opportunity"));
    contract.product = ProductId(number("product"));
    contract.owner = StaffId(number("owner"));
    contract.state = contractStateFromName(text("state")).value_or(ContractState::Draft);
    contract.approval = approvalStateFromName(text("approval")).value_or(ApprovalState::None);
    contract.currency = text("currency");
    contract.rate = number("rate");
    contract.amount = number("amount");
    contract.tax = number("tax");
    if (json.contains(QLatin1StringView("cost")))
        contract.cost = number("cost");
    contract.documentDiscount = number("document_discount");
    contract.plannedSignOn = day("planned_sign_on");
    contract.firstPlannedSignOn = day("first_planned_sign_on");
    contract.signedOn = day("signed_on");
    contract.signatory = text("signatory");
    contract.counterpartySignatory = text("counterparty_signatory");
    contract.deliveryDueOn = day("delivery_due_on");
    contract.acceptedOn = day("accepted_on");
    contract.endedOn = day("ended_on");
    contract.endReason = text("end_reason");
    contract.paymentTerms = text("payment_terms");
    contract.deliveryTerms = text("delivery_terms");
    contract.clauses = text("clauses");
    contract.riskLikelihood = int(number("risk_likelihood"));
    contract.riskImpact = int(number("risk_impact"));
    contract.copies = int(number("copies"));
    contract.archived = flag("archived");
    contract.inDefault = flag("in_default");
    contract.imported = flag("imported");
    contract.notes = text("notes");
    const QJsonArray lines = json.value(QLatin1StringView("lines")).toArray();
    for (const QJsonValue &line : lines)
        contract.lines.append(documentLineFromJson(line.toObject()));
    return contract;
}

} // namespace salesdesk

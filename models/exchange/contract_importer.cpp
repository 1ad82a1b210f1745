// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract_store.h"
#include "models/exchange/record_importer.h"
#include "models/opportunities/opportunity_store.h"
#include "models/receivables/receivable_store.h"

#include <algorithm>

namespace salesdesk {

namespace {

/// Contracts come in as they stand elsewhere: signed unless the file says otherwise, the whole credit their
/// owner's, without an approval of ours (§15: an administrator's import may set any state).
class ContractImporter final : public RecordImporter
{
public:
    ContractImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_number(row.field("number")), m_customer(row.field("customer")),
          m_owner(row.field("owner")), m_opportunity(row.field("opportunity")),
          m_product(row.field("product")), m_texts{{row.field("title"), &Contract::title},
                                                   {row.field("notes"), &Contract::notes}},
          m_type(row.field("type")), m_dates{{row.field("planned_sign_on"), &Contract::plannedSignOn},
                                             {row.field("signed_on"), &Contract::signedOn},
                                             {row.field("delivery_due_on"), &Contract::deliveryDueOn},
                                             {row.field("accepted_on"), &Contract::acceptedOn}},
          m_state(row.field("state")), m_amount(row.field("amount")), m_rate(row.field("rate")),
          m_tax(row.field("tax")), m_cost(row.field("cost")), m_currency(row.field("currency")),
          m_firstPlannedSignOn(row.field("first_planned_sign_on"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        const QString number = row.required(m_number);
        const auto before = ContractStore::findByNumber(database, number);
        if (before && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        if (before && m_tools.onDuplicate == OnDuplicate::Create)
            return Error{ErrorCode::Duplicate, QStringLiteral("number"), number};
        Contract contract = before.value_or(Contract());
        // A draft of the office is known by its draft's number and is given its own when it is sent.
        if (!before)
            contract.number = number;
        readInto(contract, row, before.has_value());
        if (row.problem())
            return *row.problem();
        if (const Status status = link(contract, row); !status)
            return status.error();
        if (before && toJson(contract) == toJson(*before))
            return RowFate::Skipped;
        contract.imported = true;
        if (!before) {
            ContractStore::insert(database, contract, m_tools.now());
            m_tools.scene.journal.created(Kind::Contract, contract.id.value);
            return RowFate::Created;
        }
        const QJsonObject was = toJson(*before);
        ContractStore::update(database, *before, contract, m_tools.now());
        m_tools.scene.journal.updated(Kind::Contract, contract.id.value, was);
        return RowFate::Updated;
    }

private:
    void readInto(Contract &contract, ImportRow &row, bool known)
    {
        for (const auto &[field, member] : m_texts)
            fill(contract.*member, row, field);
        for (const auto &[field, member] : m_dates)
            fill(contract.*member, row, field);
        fillChoice(contract.type, row, m_type, u"contract_type");
        // As first approved it stays, whatever is planned by now; a draft of the office was not approved yet.
        if (!known && m_firstPlannedSignOn.isMapped())
            fill(contract.firstPlannedSignOn, row, m_firstPlannedSignOn);
        else if (!contract.firstPlannedSignOn.isValid() && (!known || contract.imported))
            contract.firstPlannedSignOn = contract.plannedSignOn;
        const ContractState was = contract.state;
        contract.state = row.choice(m_state, u"contract_state", contractStateFromName,
                                    known ? contract.state : ContractState::Signed);
        if (!known || contract.state != was)
            contract.approval =
                contract.state == ContractState::Draft ? ApprovalState::None : ApprovalState::Approved;
        fill(contract.amount, row.minor(m_amount));
        fill(contract.tax, row.minor(m_tax));
        fill(contract.cost, row.minor(m_cost));
        fill(contract.rate, row.scaled(m_rate, 8));
        if (m_amount.isMapped() && row.text(m_amount).isEmpty() && !known)
            row.setProblem({ErrorCode::Required, QStringLiteral("amount"), {}});
        if (contract.amount < 0)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("amount"), row.text(m_amount)});
        if (isInForce(contract.state) && !contract.signedOn.isValid())
            row.setProblem({ErrorCode::Required, QStringLiteral("signed_on"), {}});
        const QString &own = m_tools.scene.office.currency;
        if (const QString currency = row.currency(m_amount); !currency.isEmpty())
            contract.currency = currency;
        else if (const QString column = row.text(m_currency); !column.isEmpty())
            contract.currency = column.toUpper();
        else if (!known)
            contract.currency = own;
        if (!isCurrency(contract.currency))
            row.setProblem({ErrorCode::Invalid, QStringLiteral("currency"), contract.currency});
        if (contract.rate <= 0)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("rate"), row.text(m_rate)});
        if (contract.currency != own && row.text(m_rate).isEmpty() && !known)
            row.setProblem({ErrorCode::MissingRate, QStringLiteral("amount"), contract.currency});
    }

    Status link(Contract &contract, const ImportRow &row)
    {
        if (const QString owner = row.text(m_owner); !namesNothing(owner)) {
            const auto staff = m_tools.lookup.staff(QStringLiteral("owner"), owner, contract.owner);
            if (!staff)
                return staff.error();
            contract.owner = *staff;
        }
        if (!contract.owner.isValid())
            return Error{ErrorCode::Required, QStringLiteral("owner"), {}};
        const QString product = row.text(m_product);
        if (!namesNothing(product)) {
            const auto found = m_tools.lookup.product(product, contract.product);
            if (!found)
                return found.error();
            contract.product = *found;
        }
        const QString customer = row.text(m_customer);
        if (!namesNothing(customer)) {
            const auto found = m_tools.lookup.customer(QStringLiteral("customer"), customer, contract.owner,
                                                       contract.customer);
            if (!found)
                return found.error();
            contract.customer = *found;
        }
        if (const QString number = row.text(m_opportunity); !namesNothing(number)) {
            const auto found = OpportunityStore::findByNumber(m_tools.database(), number);
            if (!found)
                return Error{ErrorCode::NotFound, QStringLiteral("opportunity"), number};
            contract.opportunity = *found;
        }
        if (contract.title.isEmpty())
            contract.title = namesNothing(product) ? contract.number : product;
        return {};
    }

    ImportTools m_tools;
    ImportRow::Field m_number, m_customer, m_owner, m_opportunity, m_product;
    std::vector<std::pair<ImportRow::Field, QString Contract::*>> m_texts;
    ImportRow::Field m_type;
    std::vector<std::pair<ImportRow::Field, QDate Contract::*>> m_dates;
    ImportRow::Field m_state, m_amount, m_rate, m_tax, m_cost, m_currency, m_firstPlannedSignOn;
};

/// Receipts are allocated to the contract's instalments in the order of the plan; what is over stays open.
class ReceiptImporter final : public RecordImporter
{
public:
    ReceiptImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_number(row.field("number")), m_contract(row.field("contract")),
          m_receivedOn(row.field("received_on")), m_amount(row.field("amount")),
          m_method(row.field("method")), m_note(row.field("note"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        Receipt receipt;
        receipt.number = row.text(m_number);
        const ReceiptId match = find(receipt.number);
        if (match.isValid() && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        if (match.isValid() && m_tools.onDuplicate == OnDuplicate::Create)
            return Error{ErrorCode::Duplicate, QStringLiteral("number"), receipt.number};
        const QString contractNumber = row.required(m_contract);
        receipt.receivedOn = row.date(m_receivedOn);
        const auto amount = row.minor(m_amount);
        if (!receipt.receivedOn.isValid())
            row.setProblem({ErrorCode::Required, QStringLiteral("received_on"), {}});
        if (!amount || *amount == 0)
            row.setProblem({ErrorCode::Required, QStringLiteral("amount"), {}});
        if (row.problem())
            return *row.problem();
        const auto contract = ContractStore::findByNumber(database, contractNumber);
        if (!contract)
            return Error{ErrorCode::NotFound, QStringLiteral("contract"), contractNumber};
        receipt.amount = *amount;
        receipt.contract = contract->id;
        receipt.customer = contract->customer;
        receipt.currency = contract->currency;
        fillChoice(receipt.method, row, m_method, u"payment_method");
        receipt.note = row.text(m_note);
        if (match.isValid()) {
            // Money that was booked is never rewritten by an import.
            const auto booked = ReceivableStore::receipt(database, match);
            if (booked && saysTheSame(*booked, receipt))
                return RowFate::Skipped;
            return Error{ErrorCode::NotRewritten, {}, receipt.number};
        }
        if (receipt.amount > 0)
            allocate(receipt);
        const QString month = receipt.receivedOn.toString(QStringLiteral("yyyyMM"));
        while (receipt.number.isEmpty()) {
            const QString number = QStringLiteral("SK-%1-%2")
                                       .arg(month)
                                       .arg(m_tools.lookup.nextNumber(QStringLiteral("receipt"), month), 4,
                                            10, QLatin1Char('0'));
            if (!find(number).isValid())
                receipt.number = number;
        }
        ReceivableStore::insert(database, receipt, m_tools.now());
        m_tools.scene.journal.created(Kind::Receipt, receipt.id.value);
        return RowFate::Created;
    }

private:
    ReceiptId find(const QString &number)
    {
        if (number.isEmpty())
            return {};
        Statement statement(m_tools.database(), "imports.receipt_by_number");
        return statement.bind(":number", number).next() ? statement.id<ReceiptId>(0) : ReceiptId();
    }

    static bool saysTheSame(const Receipt &one, const Receipt &other)
    {
        return one.contract == other.contract && one.receivedOn == other.receivedOn &&
               one.amount == other.amount && one.method == other.method && one.note == other.note;
    }

    void allocate(Receipt &receipt)
    {
        qint64 left = receipt.amount;
        const QList<Instalment> plan = ReceivableStore::plan(m_tools.database(), receipt.contract);
        for (const Instalment &instalment : plan) {
            const qint64 part = std::min(left, instalment.outstanding());
            if (part <= 0)
                continue;
            receipt.allocations.append({instalment.id, part});
            left -= part;
        }
    }

    ImportTools m_tools;
    ImportRow::Field m_number, m_contract, m_receivedOn, m_amount, m_method, m_note;
};

} // namespace

std::unique_ptr<RecordImporter> makeContractImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<ContractImporter>(tools, row);
}

std::unique_ptr<RecordImporter> makeReceiptImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<ReceiptImporter>(tools, row);
}

} // namespace salesdesk

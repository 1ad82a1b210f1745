// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract_service.h"

#include "models/contracts/contract_columns.h"
#include "models/contracts/contract_store.h"
#include "models/credit/credit_service.h"
#include "models/measures/kept_sums.h"
#include "models/opportunities/opportunity_service.h"
#include "models/storage/list_query.h"

namespace salesdesk {

namespace {

/// What was signed is no open opportunity any more: the funnel and the forecast would count it twice.
Status win(Transaction &transaction, const Contract &contract, QDate day)
{
    if (!contract.opportunity.isValid())
        return {};
    const auto opportunity = OpportunityService::find(transaction.database(), contract.opportunity);
    if (!opportunity || !isOpen(opportunity->stage))
        return {};
    return OpportunityService::moveIn(transaction, contract.opportunity, OpportunityStage::Won, {}, day);
}

Status require(Database &database, const Session &session, Action action, const Contract &contract)
{
    return Permission::require(session, action,
                               Credit::subject(database, Kind::Contract, contract.id.value, contract.owner));
}

/// The cost of the lines as they stand; none where one is unknown or there are none.
std::optional<qint64> costOf(const Contract &contract)
{
    Contract priced = contract;
    const Result<PriceTotals> totals = PriceRules::price(priced.lines, priced.documentDiscount);
    return totals ? totals->cost : std::nullopt;
}

} // namespace

ContractService::ContractService(UnitOfWork &work, ApprovalEngine &approvals, const ProductService &products,
                                 QuoteService &quotes, const Office &office)
    : m_work(work), m_approvals(approvals), m_products(products), m_quotes(quotes), m_office(office)
{
    approvals.add(*this);
}

Result<DraftPrices> ContractService::price(const Session &session, Contract &contract) const
{
    if (const Status allowed = Permission::require(session, Action::SeeContracts); !allowed)
        return allowed.error();
    return flatten(m_work.database().read([&]() -> Result<DraftPrices> {
        const Result<PriceTotals> totals = priced(contract);
        if (!totals)
            return totals.error();
        const DraftPrices prices = draftPrices(session, m_products, *totals, contract.lines, contract.rate);
        contract.cost = prices.totals.cost;
        return prices;
    }));
}

Result<PriceTotals> ContractService::priced(Contract &contract) const
{
    if (contract.currency.isEmpty())
        contract.currency = m_office.currency;
    if (contract.currency == m_office.currency)
        contract.rate = rateScale;
    if (contract.rate <= 0)
        return Error{ErrorCode::MissingRate, QStringLiteral("rate"), contract.currency};
    if (contract.lines.isEmpty()) {
        // A contract for a sum, as the office agreed it.
        contract.cost.reset();
        return totalsOf(contract);
    }
    fillCosts(m_products, contract.lines, contract.rate);
    const Result<PriceTotals> totals = PriceRules::price(contract.lines, contract.documentDiscount);
    if (totals) {
        contract.amount = totals->total;
        contract.tax = totals->tax;
        contract.cost = totals->cost;
        contract.product = contract.lines.first().product;
    }
    return totals;
}

/// Checks what a person gave and computes the rest; reads products.
Result<Contract> ContractService::completed(const Session &session, Contract contract) const
{
    if (!contract.owner.isValid())
        contract.owner = session.staff;
    if (!contract.customer.isValid())
        return Error{ErrorCode::Required, QStringLiteral("customer"), {}};
    if (contract.riskLikelihood < 1 || contract.riskLikelihood > 5)
        return Error{ErrorCode::Invalid, QStringLiteral("risk_likelihood"), {}};
    if (contract.riskImpact < 1 || contract.riskImpact > 5)
        return Error{ErrorCode::Invalid, QStringLiteral("risk_impact"), {}};
    for (qsizetype i = 0; i < contract.lines.size(); ++i) {
        contract.lines[i].role = LineRole::Normal;
        if (contract.lines[i].name.trimmed().isEmpty())
            return Error{ErrorCode::Required, QStringLiteral("lines"), QString::number(i + 1)};
        if (contract.lines[i].quantity <= 0)
            return Error{ErrorCode::Invalid, QStringLiteral("quantity"), QString::number(i + 1)};
    }
    const Result<PriceTotals> totals = priced(contract);
    if (!totals)
        return totals.error();
    if (contract.amount <= 0)
        return Error{ErrorCode::Required, QStringLiteral("amount"), {}};
    if (contract.tax < 0 || contract.tax > contract.amount)
        return Error{ErrorCode::Invalid, QStringLiteral("tax"), {}};
    return contract;
}

Result<ContractFile> ContractService::create(const Session &session, ContractFile file)
{
    if (const Status allowed = Permission::require(session, Action::WriteContract); !allowed)
        return allowed.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<ContractFile> {
        Database &database = transaction.database();
        Result<Contract> draft = completed(session, file.contract);
        if (!draft)
            return draft.error();
        if (const Status allowed = require(database, session, Action::WriteContract, *draft); !allowed)
            return allowed.error();
        draft->id = {};
        draft->state = ContractState::Draft;
        draft->approval = ApprovalState::None;
        draft->number.clear();
        draft->signedOn = draft->firstPlannedSignOn = {};
        draft->draftNumber = QStringLiteral("CG-%1").arg(
            takeNumbers(transaction, QStringLiteral("draft"), {}), 6, 10, QLatin1Char('0'));
        if (draft->title.trimmed().isEmpty())
            draft->title = ContractStore::customerName(database, draft->customer);
        ContractStore::insert(database, *draft, transaction.now());
        // A deal keeps the shares that its opportunity earned (§3).
        if (draft->opportunity.isValid() &&
            !Credit::of(database, Kind::Opportunity, draft->opportunity.value).isEmpty())
            Credit::copy(transaction, Kind::Opportunity, draft->opportunity.value, Kind::Contract,
                         draft->id.value);
        if (const Status planned =
                ReceivableService::setPlanIn(transaction, draft->id, draft->amount, file.plan);
            !planned)
            return planned.error();
        transaction.record(QStringLiteral("contract.create"), Kind::Contract, draft->id.value, {},
                           toJson(*draft), draft->draftNumber);
        return ContractFile{withoutUnseenCosts(session, *draft),
                            ReceivableService::planOf(database, draft->id)};
    });
}

Result<ContractFile> ContractService::createFromQuote(const Session &session, QuoteId id)
{
    const Result<Quote> quote = m_quotes.find(session, id);
    if (!quote)
        return quote.error();
    if (quote->state != QuoteState::Accepted || !quote->newest)
        return Error{ErrorCode::WrongState, {}, quote->shownNumber()};
    // With the costs, which who drafts the contract may not see.
    const auto stored = m_work.database().read([&] { return m_quotes.find(id); });
    if (!stored)
        return stored.error();
    ContractFile file;
    Contract &contract = file.contract;
    contract.quote = quote->id;
    contract.customer = quote->customer;
    contract.opportunity = quote->opportunity;
    contract.owner = quote->owner;
    contract.title = quote->title;
    contract.currency = quote->currency;
    contract.rate = quote->rate;
    contract.documentDiscount = quote->documentDiscount;
    contract.paymentTerms = quote->paymentTerms;
    contract.deliveryTerms = quote->deliveryTerms;
    const QList<DocumentLine> lines = *stored ? (*stored)->lines : quote->lines;
    for (const DocumentLine &line : lines) {
        if (line.role == LineRole::Normal)
            contract.lines.append(line);
    }
    return create(session, file);
}

Result<ContractFile> ContractService::save(const Session &session, ContractFile file)
{
    if (const Status allowed = Permission::require(session, Action::WriteContract); !allowed)
        return allowed.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<ContractFile> {
        Database &database = transaction.database();
        const auto before = ContractStore::find(database, file.contract.id);
        if (!before)
            return ErrorCode::NotFound;
        if (const Status allowed = require(database, session, Action::WriteContract, *before); !allowed)
            return allowed.error();
        if (before->state != ContractState::Draft && before->state != ContractState::Approved)
            return Error{ErrorCode::WrongState, {}, before->shownNumber()};
        if (file.contract.version != before->version)
            return Error{ErrorCode::Conflict, {}, before->shownNumber()};
        Contract given = file.contract;
        if (!Permission::can(session, Action::SeeCost))
            keepUnseenCosts(before->lines, given.lines);
        Result<Contract> changed = completed(session, given);
        if (!changed)
            return changed.error();
        if (const Status allowed = require(database, session, Action::WriteContract, *changed); !allowed)
            return allowed.error();
        // What a form cannot change.
        changed->draftNumber = before->draftNumber;
        changed->number = before->number;
        changed->quote = before->quote;
        changed->state = before->state;
        changed->approval = before->approval;
        changed->firstPlannedSignOn = before->firstPlannedSignOn;
        changed->signedOn = before->signedOn;
        changed->imported = before->imported;
        ContractStore::update(database, *before, *changed, transaction.now());
        if (const Status planned =
                ReceivableService::setPlanIn(transaction, changed->id, changed->amount, file.plan);
            !planned)
            return planned.error();
        if (changed->owner != before->owner)
            Credit::giveWhole(transaction, Kind::Contract, changed->id.value, changed->owner);
        transaction.record(QStringLiteral("contract.change"), Kind::Contract, changed->id.value,
                           toJson(*before), toJson(*changed), changed->shownNumber());
        if (const Status told = m_approvals.contentChanged(transaction, Kind::Contract, changed->id.value);
            !told)
            return told.error();
        KeptSums::refreshContract(transaction, changed->id);
        return ContractFile{withoutUnseenCosts(session, *ContractStore::find(database, changed->id)),
                            ReceivableService::planOf(database, changed->id)};
    });
}

Status ContractService::remove(const Session &session, ContractId id)
{
    if (const Status allowed = Permission::require(session, Action::WriteContract); !allowed)
        return allowed;
    const auto done = m_work.run(session, [&](Transaction &transaction) -> Result<bool> {
        Database &database = transaction.database();
        const auto contract = ContractStore::find(database, id);
        if (!contract)
            return ErrorCode::NotFound;
        if (const Status allowed = require(database, session, Action::WriteContract, *contract); !allowed)
            return allowed.error();
        // A numbered document is voided, never deleted (§7).
        if (contract->state != ContractState::Draft || !contract->number.isEmpty())
            return Error{ErrorCode::WrongState, {}, contract->shownNumber()};
        ContractStore::remove(database, *contract, transaction.now());
        KeptSums::refreshContract(transaction, id);
        transaction.record(QStringLiteral("contract.remove"), Kind::Contract, id.value, toJson(*contract), {},
                           contract->shownNumber());
        return true;
    });
    return done.ok() ? Status() : Status(done.error());
}

Status ContractService::step(const Session &session, ContractId id, Action action, ContractEvent event,
                             const QString &operation,
                             const std::function<Status(Transaction &, Contract &)> &change)
{
    if (const Status allowed = Permission::require(session, action); !allowed)
        return allowed;
    const auto done = m_work.run(session, [&](Transaction &transaction) -> Result<bool> {
        Database &database = transaction.database();
        const auto before = ContractStore::find(database, id);
        if (!before)
            return ErrorCode::NotFound;
        if (const Status allowed = require(database, session, action, *before); !allowed)
            return allowed.error();
        const auto next = nextState(before->state, event);
        if (!next)
            return Error{ErrorCode::WrongState, {}, before->shownNumber()};
        Contract changed = *before;
        changed.state = *next;
        if (const Status sound = change(transaction, changed); !sound)
            return sound.error();
        ContractStore::update(database, *before, changed, transaction.now());
        transaction.record(operation, Kind::Contract, id.value, toJson(*before), toJson(changed),
                           changed.shownNumber());
        KeptSums::refreshContract(transaction, id);
        return true;
    });
    return done.ok() ? Status() : Status(done.error());
}

Status ContractService::sign(const Session &session, ContractId id, const Signing &signing)
{
    const QDate today = m_work.clock().today(m_office.zone);
    return step(session, id, Action::SignContract, ContractEvent::Sign, QStringLiteral("contract.sign"),
                [&](Transaction &transaction, Contract &contract) -> Status {
                    const QDate day = signing.signedOn.isValid() ? signing.signedOn : today;
                    if (day > today)
                        return Error{ErrorCode::Invalid, QStringLiteral("signed_on"), {}};
                    if (signing.signatory.trimmed().isEmpty())
                        return Error{ErrorCode::Required, QStringLiteral("signatory"), {}};
                    if (!m_approvals.isApproved(transaction.database(), Kind::Contract, id.value))
                        return Error{ErrorCode::ContentChanged, {}, contract.shownNumber()};
                    contract.signedOn = day;
                    contract.signatory = signing.signatory.trimmed();
                    contract.counterpartySignatory = signing.counterpartySignatory.trimmed();
                    fillCosts(m_products, contract.lines, contract.rate);
                    contract.cost = costOf(contract);
                    return win(transaction, contract, day);
                });
}

Status ContractService::startExecution(const Session &session, ContractId id)
{
    return step(session, id, Action::WriteContract, ContractEvent::Execute,
                QStringLiteral("contract.execute"), [](Transaction &, Contract &) { return Status(); });
}

Status ContractService::complete(const Session &session, ContractId id)
{
    return step(session, id, Action::WriteContract, ContractEvent::Complete,
                QStringLiteral("contract.complete"), [&](Transaction &, Contract &contract) {
                    contract.endedOn = m_work.clock().today(m_office.zone);
                    return Status();
                });
}

Status ContractService::terminate(const Session &session, ContractId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::CommentRequired, QStringLiteral("end_reason"), {}};
    return step(session, id, Action::SignContract, ContractEvent::Terminate,
                QStringLiteral("contract.terminate"), [&](Transaction &transaction, Contract &contract) {
                    contract.endedOn = m_work.clock().today(m_office.zone);
                    contract.endReason = reason.trimmed();
                    ReceivableService::voidPlanIn(transaction, id);
                    return Status();
                });
}

Status ContractService::voidContract(const Session &session, ContractId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::CommentRequired, QStringLiteral("end_reason"), {}};
    return step(session, id, Action::WriteContract, ContractEvent::Void, QStringLiteral("contract.void"),
                [&](Transaction &transaction, Contract &contract) -> Status {
                    // On its way through a chain it is withdrawn first, so that no approver decides on
                    // nothing.
                    if (contract.approval == ApprovalState::Running)
                        return Error{ErrorCode::WrongState, {}, contract.shownNumber()};
                    contract.endedOn = m_work.clock().today(m_office.zone);
                    contract.endReason = reason.trimmed();
                    ReceivableService::voidPlanIn(transaction, id);
                    return {};
                });
}

Result<ContractFile> ContractService::find(const Session &session, ContractId id)
{
    const auto found = m_work.database().read([&]() -> Result<ContractFile> {
        Database &database = m_work.database();
        auto contract = ContractStore::find(database, id);
        if (!contract || !Credit::inSight(database, Permission::sight(session, Action::SeeContracts),
                                          Kind::Contract, id.value, contract->owner))
            return ErrorCode::NotFound;
        return ContractFile{withoutUnseenCosts(session, *contract), ReceivableService::planOf(database, id)};
    });
    return flatten(found);
}

Result<QList<Contract>> ContractService::search(const Session &session, const QString &typed, int most)
{
    if (const Status allowed = Permission::require(session, Action::SeeContracts); !allowed)
        return allowed.error();
    ListQuery query;
    query.filters = {{QStringLiteral("state"), Comparison::AnyOf,
                      QVariantList{QStringLiteral("signed"), QStringLiteral("in_execution"),
                                   QStringLiteral("completed")}}};
    query.search = typed;
    query.sort = {{QStringLiteral("signed_on"), true}};
    query.sight = Permission::sight(session, Action::SeeContracts);
    return m_work.database().read([&] {
        QList<Contract> found;
        for (const qint64 id :
             ListReader(m_work.database(), *contractRegister().source).firstIds(query, most)) {
            if (auto contract = ContractStore::find(m_work.database(), ContractId(id))) {
                contract->lines.clear();
                contract->cost.reset();
                found.append(*contract);
            }
        }
        return found;
    });
}

Result<ContractParties> ContractService::parties(const Session &session, ContractId id)
{
    if (const auto seen = find(session, id); !seen)
        return seen.error();
    return m_work.database().read([&] { return ContractStore::parties(m_work.database(), id); });
}

Result<QList<ContentChange>> ContractService::differencesFromQuote(const Session &session, ContractId id)
{
    const auto file = find(session, id);
    if (!file)
        return file.error();
    return m_work.database().read([&] { return differences(file->contract); });
}

ContractId ContractService::findContract(const QString &number) const
{
    const auto contract = ContractStore::findByNumber(m_work.database(), number);
    return contract ? contract->id : ContractId();
}

} // namespace salesdesk

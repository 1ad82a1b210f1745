// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receivables/receivable_service.h"

#include "models/core/money.h"
#include "models/credit/credit_service.h"
#include "models/measures/kept_sums.h"
#include "models/receivables/allocation_rules.h"
#include "models/receivables/receivable_store.h"
#include "models/storage/numbering.h"

#include <QHash>
#include <algorithm>

namespace salesdesk {

namespace {

bool isInForce(const QString &state)
{
    return state == QLatin1StringView("signed") || state == QLatin1StringView("in_execution") ||
           state == QLatin1StringView("completed");
}

Error inPlan(ErrorCode code, const char *field, qsizetype index)
{
    return Error{code, QString::fromLatin1(field), QString::number(index + 1)};
}

} // namespace

Result<Receipt> ReceivableService::record(const Session &session, Receipt receipt)
{
    if (const Status allowed = Permission::require(session, Action::WriteReceipt); !allowed)
        return allowed.error();
    if (receipt.amount == 0)
        return Error{ErrorCode::Required, QStringLiteral("amount"), {}};
    if (!receipt.contract.isValid())
        return Error{ErrorCode::Required, QStringLiteral("contract"), {}};
    return m_work.run(session, [&](Transaction &transaction) -> Result<Receipt> {
        Database &database = transaction.database();
        const auto contract = ReceivableStore::contractFacts(database, receipt.contract);
        if (!contract)
            return ErrorCode::NotFound;
        const bool ended = contract->state == QLatin1StringView("terminated");
        if (!isInForce(contract->state) && !(ended && receipt.amount < 0))
            return Error{ErrorCode::WrongState, QStringLiteral("contract"), contract->number};
        Receipt written = receipt;
        const QDate today = m_work.clock().today(m_office.zone);
        if (!written.receivedOn.isValid())
            written.receivedOn = today;
        if (written.receivedOn > today)
            return Error{ErrorCode::Invalid, QStringLiteral("received_on"), {}};
        if (written.amount < 0 && ReceivableStore::received(database, written.contract) + written.amount < 0)
            return Error{ErrorCode::Invalid, QStringLiteral("amount"), {}};
        written.customer = contract->customer;
        written.currency = contract->currency;
        const QList<Instalment> plan = ReceivableStore::plan(database, written.contract);
        if (written.allocations.isEmpty())
            written.allocations = AllocationRules::byDefault(plan, written.amount);
        if (const Status sound = AllocationRules::check(plan, written.amount, written.allocations); !sound)
            return sound.error();
        if (written.number.isEmpty()) {
            const QString month = written.receivedOn.toString(QStringLiteral("yyyyMM"));
            written.number = freeNumber(transaction, "receivables.number_taken", QStringLiteral("receipt"),
                                        QStringLiteral("SK"), month);
        }
        ReceivableStore::insert(database, written, transaction.now());
        transaction.record(QStringLiteral("receipt.create"), Kind::Receipt, written.id.value, {},
                           toJson(written), written.number);
        KeptSums::refreshReceipts(transaction, written.contract);
        transaction.touch(Kind::Contract, written.contract.value);
        transaction.touchAll(Kind::Instalment);
        return written;
    });
}

Status ReceivableService::remove(const Session &session, ReceiptId id)
{
    if (const Status allowed = Permission::require(session, Action::WriteReceipt); !allowed)
        return allowed;
    const auto done = m_work.run(session, [&](Transaction &transaction) -> Result<bool> {
        const auto receipt = ReceivableStore::receipt(transaction.database(), id);
        if (!receipt)
            return ErrorCode::NotFound;
        ReceivableStore::remove(transaction.database(), *receipt, transaction.now());
        const QList<Instalment> plan = ReceivableStore::plan(transaction.database(), receipt->contract);
        const bool givenBack = std::any_of(
            plan.begin(), plan.end(), [](const Instalment &instalment) { return instalment.received < 0; });
        if (givenBack || ReceivableStore::received(transaction.database(), receipt->contract) < 0)
            return Error{ErrorCode::WrongState, {}, receipt->number};
        transaction.record(QStringLiteral("receipt.remove"), Kind::Receipt, id.value, toJson(*receipt), {},
                           receipt->number);
        KeptSums::refreshReceipts(transaction, receipt->contract);
        transaction.touch(Kind::Contract, receipt->contract.value);
        transaction.touchAll(Kind::Instalment);
        return true;
    });
    return done.ok() ? Status() : Status(done.error());
}

/// Whoever sees the contract's money: by its owner, or a share in it. Called while reading.
Status ReceivableService::requireSight(const Session &session, ContractId contract)
{
    const auto facts = ReceivableStore::contractFacts(m_work.database(), contract);
    const auto sees = [&](Action action) {
        return Credit::inSight(m_work.database(), Permission::sight(session, action), Kind::Contract,
                               contract.value, facts->owner);
    };
    if (!facts || (!sees(Action::SeeReceivables) && !sees(Action::SeeContracts)))
        return ErrorCode::NotFound;
    return {};
}

Result<QList<Instalment>> ReceivableService::plan(const Session &session, ContractId contract)
{
    const auto plan = m_work.database().read([&]() -> Result<QList<Instalment>> {
        if (const Status seen = requireSight(session, contract); !seen)
            return seen.error();
        return ReceivableStore::plan(m_work.database(), contract);
    });
    return flatten(plan);
}

Result<QList<Receipt>> ReceivableService::receipts(const Session &session, ContractId contract)
{
    const auto receipts = m_work.database().read([&]() -> Result<QList<Receipt>> {
        if (const Status seen = requireSight(session, contract); !seen)
            return seen.error();
        return ReceivableStore::receipts(m_work.database(), contract);
    });
    return flatten(receipts);
}

Result<Receipt> ReceivableService::receipt(const Session &session, ReceiptId id)
{
    const auto receipt = m_work.database().read([&]() -> Result<Receipt> {
        const auto found = ReceivableStore::receipt(m_work.database(), id);
        if (!found)
            return ErrorCode::NotFound;
        if (const Status seen = requireSight(session, found->contract); !seen)
            return seen.error();
        return *found;
    });
    return flatten(receipt);
}

Result<QList<AgeingRow>> ReceivableService::ageing(const Session &session, AgeingBy by)
{
    if (const Status allowed = Permission::require(session, Action::SeeReceivables); !allowed)
        return allowed.error();
    const Sight sight = Permission::sight(session, Action::SeeReceivables);
    const QDate today = m_work.clock().today(m_office.zone);
    const auto rows = m_work.database().read([&]() -> Result<QList<AgeingRow>> {
        QHash<qint64, AgeingRow> groups;
        const auto items = ReceivableStore::outstanding(m_work.database());
        for (const OutstandingItem &item : items) {
            const bool seen = sight.scope == Scope::All || item.owner == sight.staff ||
                              (sight.scope == Scope::Team && sight.teams.contains(item.team));
            if (!seen)
                continue;
            const Result<qint64> amount = mulDiv(item.amount, item.rate, rateScale);
            if (!amount)
                return amount.error();
            qint64 subject = 0;
            QString name;
            if (by == AgeingBy::Customer) {
                subject = item.customer.value;
                name = item.customerName;
            } else if (by == AgeingBy::Owner) {
                subject = item.owner.value;
                name = item.ownerName;
            } else if (by == AgeingBy::Team) {
                subject = item.team.value;
                name = item.teamName;
            }
            AgeingRow &row = groups[subject];
            row.subject = subject;
            row.name = name;
            row.amounts[static_cast<std::size_t>(ageBucket(item.dueOn, today))] += amount.value();
        }
        QList<AgeingRow> result = groups.values();
        std::sort(result.begin(), result.end(), [](const AgeingRow &a, const AgeingRow &b) {
            return a.overdue() != b.overdue() ? a.overdue() > b.overdue() : a.subject < b.subject;
        });
        return result;
    });
    return flatten(rows);
}

Status ReceivableService::setPlanIn(Transaction &transaction, ContractId contract, qint64 amount,
                                    QList<Instalment> plan)
{
    Database &database = transaction.database();
    qint64 sum = 0;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (!plan[i].dueOn.isValid())
            return inPlan(ErrorCode::Required, "due_on", i);
        if (plan[i].amount <= 0 || plan[i].amount > amount)
            return plan[i].amount > amount
                       ? Error{ErrorCode::LimitReached, QStringLiteral("plan"), QStringLiteral("plan_total")}
                       : inPlan(ErrorCode::Invalid, "plan", i);
        if (!plan[i].voided)
            sum += plan[i].amount;
        if (sum > amount)
            return Error{ErrorCode::LimitReached, QStringLiteral("plan"), QStringLiteral("plan_total")};
    }
    const QList<Instalment> before = ReceivableStore::plan(database, contract);
    const auto kept = [&plan](InstalmentId id) {
        return std::find_if(plan.begin(), plan.end(), [id](const Instalment &one) { return one.id == id; });
    };
    for (const Instalment &old : before) {
        const auto now = kept(old.id);
        if (old.received != 0 && (now == plan.end() || now->amount < old.received || now->voided))
            return Error{ErrorCode::Invalid, QStringLiteral("plan"), old.name};
        if (now == plan.end())
            ReceivableStore::remove(database, old.id);
    }
    for (qsizetype i = 0; i < plan.size(); ++i) {
        Instalment &instalment = plan[i];
        instalment.contract = contract;
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&](const Instalment &one) { return one.id == instalment.id; });
        if (old == before.end() || !instalment.id.isValid())
            ReceivableStore::insert(database, instalment, int(i) + 1, transaction.now());
        else
            ReceivableStore::update(database, instalment, int(i) + 1, transaction.now());
    }
    transaction.touchAll(Kind::Instalment);
    return {};
}

void ReceivableService::voidPlanIn(Transaction &transaction, ContractId contract)
{
    ReceivableStore::voidPlan(transaction.database(), contract, transaction.now());
    transaction.touchAll(Kind::Instalment);
}

QList<Instalment> ReceivableService::planOf(Database &database, ContractId contract)
{
    return ReceivableStore::plan(database, contract);
}

qint64 ReceivableService::received(Database &database, ContractId contract)
{
    return ReceivableStore::received(database, contract);
}

} // namespace salesdesk

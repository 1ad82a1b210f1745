// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contract_columns.h"
#include "models/contracts/contract_service.h"
#include "models/customers/customer_service.h"
#include "models/measures/kept_sums.h"
#include "models/opportunities/opportunity_service.h"
#include "models/quotes/quote_columns.h"
#include "models/receivables/allocation_rules.h"
#include "models/receivables/receivable_columns.h"
#include "models/storage/list_query.h"
#include "tests/catch.h"
#include "tests/support/deal_office.h"

using namespace salesdesk;
using tests::DealOffice;

namespace {
Instalment part(qint64 minor, QDate due, const QString &name = {})
{
    Instalment instalment;
    instalment.amount = minor;
    instalment.dueOn = due;
    instalment.name = name;
    return instalment;
}

Receipt receiptOf(ContractId contract, qint64 minor, QDate day = QDate(2026, 9, 21))
{
    Receipt receipt;
    receipt.contract = contract;
    receipt.amount = minor;
    receipt.receivedOn = day;
    return receipt;
}

const QList<Instalment> halves{part(500'000, QDate(2026, 9, 10)), part(500'000, QDate(2026, 10, 10))};
} // namespace

TEST_CASE("§6 states of a contract: every state and every event", "[models]")
{
    using S = ContractState;
    using E = ContractEvent;
    QMap<std::pair<S, E>, S> allowed{
        {{S::Draft, E::Approve}, S::Approved},
        {{S::Draft, E::Void}, S::Void},
        {{S::Approved, E::Approve}, S::Approved},
        {{S::Approved, E::Reopen}, S::Draft},
        {{S::Approved, E::Sign}, S::Signed},
        {{S::Approved, E::Void}, S::Void},
        {{S::Signed, E::Execute}, S::InExecution},
        {{S::Signed, E::Complete}, S::Completed},
        {{S::Signed, E::Terminate}, S::Terminated},
        {{S::InExecution, E::Complete}, S::Completed},
        {{S::InExecution, E::Terminate}, S::Terminated},
    };
    for (int s = 0; s < contractStateCount; ++s) {
        for (int e = 0; e < contractEventCount; ++e) {
            const auto key = std::pair(S(s), E(e));
            INFO(s << " " << e);
            CHECK(nextState(S(s), E(e)) ==
                  (allowed.contains(key) ? std::optional(allowed[key]) : std::nullopt));
        }
        CHECK(contractStateFromName(contractStateName(S(s))) == S(s));
    }
}

TEST_CASE("§6 a contract from an accepted quote says what the quote says", "[models]")
{
    DealOffice o;
    Quote quote = o.quoteOf({o.line(10, 100, 500), o.line(2, 100), o.line(1, 999)});
    quote.lines[2].role = LineRole::Optional;
    quote.documentDiscount = 1'000;
    quote.paymentTerms = QStringLiteral("30/70");
    const auto draft = o.quotes.create(o.sales, quote);
    o.approveAll(o.approvals.send(o.sales, Kind::Quote, draft->id.value).value());
    REQUIRE(o.quotes.markSent(o.sales, draft->id).ok());
    REQUIRE(o.quotes.accept(o.sales, draft->id).ok());
    const auto file = o.contracts.createFromQuote(o.sales, draft->id);
    REQUIRE(file.ok());
    CHECK(file->contract.amount == draft->total);
    CHECK(file->contract.lines.size() == 2);
    CHECK(o.contracts.differencesFromQuote(o.sales, file->contract.id)->isEmpty());
    CHECK(o.contracts.parties(o.sales, file->contract.id)->quoteNumber == QStringLiteral("BJ-202609-0001"));
    ContractFile changed = *file;
    changed.contract.paymentTerms = QStringLiteral("40/60");
    REQUIRE(o.contracts.save(o.sales, changed).ok());
    CHECK(o.contracts.differencesFromQuote(o.sales, file->contract.id)->size() == 1);
}

TEST_CASE("§6 only an approved contract is signed; its cost is copied and it counts", "[models]")
{
    DealOffice o;
    const auto draft = o.contracts.create(o.sales, o.contractOf());
    const ContractId id = draft->contract.id;
    CHECK_FALSE(draft->contract.cost.has_value());
    CHECK_FALSE(o.contracts.save(o.sales, *draft)->contract.lines[0].unitCost.has_value());
    const Signing signing{QDate(2026, 9, 20), QStringLiteral("李雪"), QStringLiteral("甲方")};
    CHECK(o.contracts.sign(o.sales, id, signing).error().code == ErrorCode::WrongState);
    const auto request = o.approvals.send(o.sales, Kind::Contract, id.value);
    CHECK(o.contracts.find(o.sales, id)->contract.number == QStringLiteral("HT-202609-0001"));
    o.approveAll(*request);
    CHECK(o.contracts.find(o.sales, id)->contract.firstPlannedSignOn == QDate(2026, 9, 21));
    CHECK(o.contracts.sign(o.sales, id, {QDate(2026, 9, 22), QStringLiteral("李雪"), {}}).error().field ==
          QStringLiteral("signed_on"));
    CHECK(o.contracts.sign(o.sales, id, {}).error().field == QStringLiteral("signatory"));
    CHECK(o.contracts.sign(o.colleague, id, signing).error().code == ErrorCode::NotPermitted);
    REQUIRE(o.contracts.sign(o.sales, id, signing).ok());
    const auto file = o.contracts.find(o.manager, id);
    CHECK(file->contract.state == ContractState::Signed);
    CHECK(file->contract.cost == 600'000);
    CHECK(KeptSums::verify(*o.database).isEmpty());
    CHECK(o.contracts.save(o.sales, *file).error().code == ErrorCode::WrongState);
    REQUIRE(o.contracts.startExecution(o.sales, id).ok());
    REQUIRE(o.contracts.complete(o.sales, id).ok());
    CHECK(o.contracts.terminate(o.sales, id, QStringLiteral("x")).error().code == ErrorCode::WrongState);
}

TEST_CASE("§5 what is signed is won: it stands in no forecast any more", "[models]")
{
    DealOffice o;
    OpportunityService opportunities(*o.work, o.office);
    Opportunity deal;
    deal.customer = o.customer;
    deal.owner = o.sales.staff;
    deal.title = QStringLiteral("园区改造");
    deal.amount = 1'000'000;
    const auto id = opportunities.create(o.manager, deal);
    REQUIRE(id.ok());
    ContractFile draft = o.contractOf();
    draft.contract.opportunity = *id;
    const auto made = o.contracts.create(o.sales, draft);
    REQUIRE(made.ok());
    o.approveAll(*o.approvals.send(o.sales, Kind::Contract, made->contract.id.value));
    CHECK(isOpen(opportunities.opportunity(o.sales, *id)->stage));
    const Signing signing{QDate(2026, 9, 20), QStringLiteral("李雪"), {}};
    REQUIRE(o.contracts.sign(o.sales, made->contract.id, signing).ok());
    const auto won = opportunities.opportunity(o.sales, *id);
    CHECK(won->stage == OpportunityStage::Won);
    CHECK(won->closedOn == QDate(2026, 9, 20));
    CHECK(KeptSums::verify(*o.database).isEmpty());
}

TEST_CASE("§6 the planned date of signing keeps its first approved value", "[models]")
{
    DealOffice o;
    const auto draft = o.contracts.create(o.sales, o.contractOf());
    const ContractId id = draft->contract.id;
    o.approveAll(o.approvals.send(o.sales, Kind::Contract, id.value).value());
    ContractFile later = o.contracts.find(o.sales, id).value();
    later.contract.plannedSignOn = QDate(2026, 12, 1);
    REQUIRE(o.contracts.save(o.sales, later).ok());
    o.approveAll(o.approvals.send(o.sales, Kind::Contract, id.value).value());
    const auto file = o.contracts.find(o.sales, id);
    CHECK(file->contract.plannedSignOn == QDate(2026, 12, 1));
    CHECK(file->contract.firstPlannedSignOn == QDate(2026, 9, 21));
}

TEST_CASE("§9 a payment plan is never more than the contract", "[models]")
{
    DealOffice o;
    ContractFile file = o.contractOf(); // 10,000.00
    file.plan = {part(600'000, QDate(2026, 10, 1)), part(400'001, QDate(2026, 11, 1))};
    CHECK(o.contracts.create(o.sales, file).error().code == ErrorCode::LimitReached);
    file.plan[1].amount = 400'000;
    const auto draft = o.contracts.create(o.sales, file);
    REQUIRE(draft.ok());
    CHECK(draft->plan.size() == 2);
    ContractFile less = *draft;
    less.contract.lines[0].quantity = 50 * quantityScale;
    CHECK(o.contracts.save(o.sales, less).error().code == ErrorCode::LimitReached);
    less.plan.removeFirst();
    CHECK(o.contracts.save(o.sales, less)->plan.size() == 1);
    less.plan[0].dueOn = {};
    CHECK_FALSE(o.contracts.create(o.sales, less).ok());
}

TEST_CASE("§9 states of an instalment", "[models]")
{
    const QDate today(2026, 9, 21);
    Instalment instalment = part(100, today);
    CHECK(instalmentState(instalment, false, today) == InstalmentState::NotInForce);
    CHECK(instalmentState(instalment, true, today) == InstalmentState::Due);
    CHECK(instalmentState(instalment, true, today.addDays(1)) == InstalmentState::Overdue);
    instalment.received = 99;
    CHECK(instalmentState(instalment, true, today) == InstalmentState::PartPaid);
    CHECK(instalmentState(instalment, true, today.addDays(1)) == InstalmentState::Overdue);
    instalment.received = 100;
    CHECK(instalmentState(instalment, true, today.addDays(1)) == InstalmentState::Paid);
    instalment.voided = true;
    CHECK(instalmentState(instalment, true, today) == InstalmentState::Void);
}

TEST_CASE("§9 a receipt pays the oldest due first; a refund is negative and takes back the last", "[models]")
{
    DealOffice o;
    const ContractFile file = o.signedContract(100, halves);
    const ContractId id = file.contract.id;
    CHECK(o.receivables.record(o.sales, receiptOf(id, 1)).error().code == ErrorCode::NotPermitted);
    const auto first = o.receivables.record(o.finance, receiptOf(id, 700'000));
    REQUIRE(first.ok());
    CHECK(first->number == QStringLiteral("SK-202609-0001"));
    auto plan = o.receivables.plan(o.sales, id);
    CHECK(plan->at(0).received == 500'000);
    CHECK(plan->at(1).received == 200'000);
    REQUIRE(o.receivables.record(o.finance, receiptOf(id, -300'000)).ok());
    plan = o.receivables.plan(o.sales, id);
    CHECK(plan->at(0).received == 400'000);
    CHECK(plan->at(1).received == 0);
    CHECK(o.receivables.record(o.finance, receiptOf(id, -400'001)).error().field == QStringLiteral("amount"));
    CHECK(o.receivables.record(o.finance, receiptOf(id, 1, QDate(2026, 9, 22))).error().field ==
          QStringLiteral("received_on"));
    CHECK(KeptSums::verify(*o.database).isEmpty());

    SECTION("to the instalments that were named")
    {
        Receipt named = receiptOf(id, 150'000);
        named.allocations = {{plan->at(1).id, 150'000}};
        REQUIRE(o.receivables.record(o.finance, named).ok());
        CHECK(o.receivables.plan(o.sales, id)->at(1).received == 150'000);
        named.allocations = {{plan->at(1).id, 350'001}};
        named.amount = 900'000;
        CHECK(o.receivables.record(o.finance, named).error().field == QStringLiteral("allocations"));
    }
    SECTION("one written by mistake is taken out again, if nothing of it was given back")
    {
        CHECK(o.receivables.remove(o.finance, first->id).error().code == ErrorCode::WrongState);
        const auto wrong = o.receivables.record(o.finance, receiptOf(id, 50'000));
        REQUIRE(o.receivables.remove(o.finance, wrong->id).ok());
        CHECK(o.receivables.plan(o.sales, id)->at(0).received == 400'000);
        CHECK(KeptSums::verify(*o.database).isEmpty());
    }
}

TEST_CASE("§9 money comes for contracts in force only; a terminated one refunds and voids its plan",
          "[models]")
{
    DealOffice o;
    const auto draft = o.contracts.create(o.sales, o.contractOf());
    CHECK(o.receivables.record(o.finance, receiptOf(draft->contract.id, 1)).error().code ==
          ErrorCode::WrongState);
    const ContractFile file = o.signedContract(100, halves);
    const ContractId id = file.contract.id;
    REQUIRE(o.receivables.record(o.finance, receiptOf(id, 100'000)).ok());
    CHECK(o.contracts.terminate(o.sales, id, {}).error().code == ErrorCode::CommentRequired);
    REQUIRE(o.contracts.terminate(o.sales, id, QStringLiteral("客户停建")).ok());
    CHECK(o.receivables.plan(o.sales, id)->at(1).voided);
    CHECK(o.receivables.record(o.finance, receiptOf(id, 1)).error().code == ErrorCode::WrongState);
    CHECK(o.receivables.record(o.finance, receiptOf(id, -50'000)).ok());
}

TEST_CASE("§9 ageing: not due, 1–30, 31–60, 61–90 and over 90 days", "[models]")
{
    const QDate today(2026, 9, 21);
    CHECK(ageBucket(today, today) == AgeBucket::NotDue);
    CHECK(ageBucket(today.addDays(-1), today) == AgeBucket::UpTo30);
    CHECK(ageBucket(today.addDays(-30), today) == AgeBucket::UpTo30);
    CHECK(ageBucket(today.addDays(-31), today) == AgeBucket::UpTo60);
    CHECK(ageBucket(today.addDays(-90), today) == AgeBucket::UpTo90);
    CHECK(ageBucket(today.addDays(-91), today) == AgeBucket::Over90);

    DealOffice o;
    o.signedContract(100, halves);
    REQUIRE(o.contracts.create(o.sales, o.contractOf()).ok());
    const auto rows = o.receivables.ageing(o.manager, AgeingBy::Owner);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().name == QStringLiteral("李雪"));
    CHECK(rows->first().amounts[0] == 500'000);
    CHECK(rows->first().amounts[1] == 500'000);
    CHECK(rows->first().overdue() == 500'000);
    CHECK(o.receivables.ageing(o.colleague, AgeingBy::Office)->isEmpty());
    CHECK(o.receivables.ageing(o.leader, AgeingBy::Team)->first().name == QStringLiteral("一组"));
    CHECK(o.receivables.ageing(o.finance, AgeingBy::Customer)->first().total() == 1'000'000);
}

TEST_CASE("§9 an allocation never exceeds receipt or instalment", "[models]")
{
    QList<Instalment> plan{part(100, QDate(2026, 1, 1)), part(100, QDate(2026, 2, 1))};
    plan[0].id = InstalmentId(1);
    plan[1].id = InstalmentId(2);
    CHECK(AllocationRules::byDefault(plan, 150) ==
          QList<Allocation>{{InstalmentId(1), 100}, {InstalmentId(2), 50}});
    CHECK(AllocationRules::byDefault(plan, 500).size() == 2);
    CHECK(AllocationRules::expectedNext(plan) == 100);
    plan[0].received = 60;
    CHECK(AllocationRules::expectedNext(plan) == 40); // §9 the oldest open one first
    plan[0].received = 100;
    plan[1].received = 30;
    CHECK(AllocationRules::expectedNext(plan) == 70);
    plan[1].voided = true;
    CHECK(AllocationRules::expectedNext(plan) == 0);
    plan[0].received = plan[1].received = 0;
    plan[1].voided = false;
    CHECK(AllocationRules::check(plan, 150, {{InstalmentId(2), 100}}).ok());
    CHECK_FALSE(AllocationRules::check(plan, 50, {{InstalmentId(2), 60}}).ok());
    CHECK_FALSE(AllocationRules::check(plan, 500, {{InstalmentId(2), 101}}).ok());
    CHECK_FALSE(AllocationRules::check(plan, 500, {{InstalmentId(3), 1}}).ok());
    CHECK_FALSE(AllocationRules::check(plan, 500, {{InstalmentId(1), 50}, {InstalmentId(1), 50}}).ok());
    CHECK_FALSE(AllocationRules::check(plan, -1, {{InstalmentId(1), -1}}).ok());
}

TEST_CASE("§6 reviewers see how the contract stands: quote, floor, margin, credit, risk", "[models]")
{
    DealOffice o;
    ContractFile file = o.contractOf();
    file.contract.lines[0].unitPrice = 85 * priceScale;
    file.contract.riskLikelihood = 4;
    file.contract.riskImpact = 4;
    const auto draft = o.contracts.create(o.sales, file);
    const auto request = o.approvals.send(o.sales, Kind::Contract, draft->contract.id.value);
    const auto checks = [&](const Session &session) {
        QMap<QString, Tone> tones;
        const auto view = o.approvals.view(session, *request);
        for (const ApprovalCheck &check : view->checks)
            tones.insert(check.key, check.tone);
        return tones;
    };
    CHECK(checks(o.manager).value(QStringLiteral("floor")) == Tone::Warn);
    CHECK(checks(o.manager).value(QStringLiteral("risk")) == Tone::Bad);
    CHECK(checks(o.manager).value(QStringLiteral("credit")) == Tone::Warn);
    CHECK(checks(o.manager).contains(QStringLiteral("margin")));
    CHECK_FALSE(checks(o.leader).contains(QStringLiteral("margin")));
}

TEST_CASE("The registers of a deal list what there is, in every column", "[models]")
{
    DealOffice o;
    const ContractFile file = o.signedContract(100, halves);
    REQUIRE(o.receivables.record(o.finance, receiptOf(file.contract.id, 600'000)).ok());
    REQUIRE(o.quotes.create(o.sales, o.quoteOf({o.line(1, 100)})).ok());
    o.database->execute(QStringLiteral("UPDATE office SET clock_run_on = '2026-10-11'"));
    const auto rows = [&](const Register &of, const Session &session) {
        const ListReader reader(*o.database, *of.source);
        ListQuery query;
        query.sight = Permission::sight(session, of.see);
        QStringList keys;
        for (const ColumnSpec &column : of.columns) {
            REQUIRE(of.source->column(column.key) != nullptr);
            CHECK(of.source->column(column.key)->type == column.type);
            keys << column.key;
        }
        QList<QVariantMap> result;
        reader.each(query, keys, [&](qint64, const QList<QVariant> &values) {
            QVariantMap row;
            for (qsizetype i = 0; i < keys.size(); ++i)
                row.insert(keys[i], values[i]);
            result.append(row);
            return true;
        });
        return result;
    };
    CHECK(rows(quoteRegister(), o.sales).size() == 1);
    CHECK(rows(quoteRegister(), o.colleague).isEmpty());
    const auto contracts = rows(contractRegister(), o.leader);
    REQUIRE(contracts.size() == 1);
    CHECK(contracts[0].value(QStringLiteral("outstanding")).toLongLong() == 400'000);
    const auto instalments = rows(instalmentRegister(), o.finance);
    REQUIRE(instalments.size() == 2);
    CHECK(instalments[0].value(QStringLiteral("state")) == QStringLiteral("overdue"));
    CHECK(instalments[1].value(QStringLiteral("state")) == QStringLiteral("paid"));
    CHECK(rows(receiptRegister(), o.finance).size() == 1);
}

TEST_CASE("a customer tells how many quotes and contracts there are", "[models]")
{
    tests::DealOffice office;
    CustomerService customers(*office.work, office.office);
    REQUIRE(office.quotes.create(office.sales, office.quoteOf({office.line(10, 100)})).ok());
    const auto before = customers.dealings(office.manager, office.customer);
    REQUIRE(before.ok());
    CHECK(before->quotes == 1);
    CHECK(before->contracts == 0);
    office.signedContract();
    const auto after = customers.dealings(office.manager, office.customer);
    REQUIRE(after.ok());
    CHECK(after->contracts == 1);
}

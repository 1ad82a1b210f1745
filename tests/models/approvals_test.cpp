// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approval_engine.h"
#include "models/storage/settings.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/deal_office.h"

using namespace salesdesk;
using tests::DealOffice;

namespace {

RequestId sendContract(DealOffice &o, qint64 units = 100, const Session *who = nullptr)
{
    const Session &sender = who ? *who : o.sales;
    const auto draft = o.contracts.create(sender, o.contractOf(units));
    REQUIRE(draft.ok());
    const auto request = o.approvals.send(sender, Kind::Contract, draft->contract.id.value);
    INFO((request.ok() ? "sent" : request.error().detail.toStdString()));
    REQUIRE(request.ok());
    return *request;
}

QStringList waitingNames(DealOffice &o, RequestId request)
{
    QStringList names;
    const auto view = o.approvals.view(o.executive, request);
    for (const ApprovalStep &step : view->stepsOfRound(view->request.round)) {
        if (step.state == StepState::Waiting)
            names << step.approverName;
    }
    return names;
}

void set(DealOffice &o, const char *key, const char *value)
{
    REQUIRE(o.work
                ->run(Session::system(),
                      [&](Transaction &transaction) -> Result<int> {
                          Settings::set(transaction, QString::fromLatin1(key), QString::fromLatin1(value));
                          return 1;
                      })
                .ok());
}

void run(DealOffice &o, const char *sql)
{
    o.database->execute(QString::fromUtf8(sql));
}

ContractState stateOf(DealOffice &o, RequestId request)
{
    const auto view = o.approvals.view(o.executive, request);
    return o.contracts.find(o.executive, ContractId(view->request.document))->contract.state;
}

} // namespace

TEST_CASE("§7 a contract goes to leader, manager and legal, one after the other", "[models]")
{
    DealOffice o;
    const RequestId request = sendContract(o);
    CHECK(waitingNames(o, request) == QStringList{QStringLiteral("韩冰")});
    CHECK(o.approve(o.manager, request).error().code == ErrorCode::NotPermitted);
    CHECK(o.approve(o.leader, request).ok());
    CHECK(waitingNames(o, request) == QStringList{QStringLiteral("周敏")});
    CHECK(o.approve(o.manager, request).ok());
    CHECK(waitingNames(o, request) == QStringList{QStringLiteral("郑楠")});
    CHECK(o.approve(o.legal, request).ok());
    const auto view = o.approvals.view(o.sales, request);
    CHECK(view->request.state == ApprovalState::Approved);
    CHECK(stateOf(o, request) == ContractState::Approved);
    CHECK(o.approve(o.legal, request).error().code == ErrorCode::WrongState);
}

TEST_CASE("§6 at or above the threshold the executive approves too", "[models]")
{
    DealOffice o;
    const RequestId request = sendContract(o, 10'000); // 1,000,000.00
    for (const Session *who : {&o.leader, &o.manager, &o.legal})
        CHECK(o.approve(*who, request).ok());
    CHECK(waitingNames(o, request) == QStringList{QStringLiteral("高远")});
    CHECK(stateOf(o, request) == ContractState::Draft);
    CHECK(o.approve(o.executive, request).ok());
    CHECK(stateOf(o, request) == ContractState::Approved);
    CHECK(o.approvals.view(o.executive, sendContract(o, 9'999))->steps.size() == 3);
}

TEST_CASE("§7 nobody approves a document that they drafted: the next authority up does", "[models]")
{
    DealOffice o;
    const RequestId request = sendContract(o, 100, &o.leader);
    const auto view = o.approvals.view(o.leader, request);
    // The manager stands in for the leader, and is asked once, at the later step.
    REQUIRE(view->steps.size() == 3);
    CHECK(view->steps[0].state == StepState::Skipped);
    CHECK(view->steps[0].reason == QStringLiteral("asked_later"));
    CHECK(view->steps[1].approver == o.manager.staff);
    CHECK_FALSE(view->mayDecide);
    CHECK(o.approve(o.leader, request).error().code == ErrorCode::OwnDocument);
    CHECK(o.approve(o.manager, request).ok());
    CHECK(o.approve(o.legal, request).ok());

    SECTION("an office may stop it instead")
    {
        set(o, "approvals.drafter_is_approver", "stop");
        const auto draft = o.contracts.create(o.leader, o.contractOf());
        CHECK(o.approvals.send(o.leader, Kind::Contract, draft->contract.id.value).error().code ==
              ErrorCode::OwnDocument);
    }
    SECTION("who sends for another does not approve it either")
    {
        const auto draft = o.contracts.create(o.sales, o.contractOf());
        const auto sent = o.approvals.send(o.leader, Kind::Contract, draft->contract.id.value);
        CHECK(o.approve(o.leader, *sent).error().code == ErrorCode::NotPermitted);
    }
}

TEST_CASE("§1 a role with nobody in it is told to the sender, not skipped", "[models]")
{
    DealOffice o;
    run(o, "DELETE FROM staff_role WHERE role = 'legal'");
    const auto draft = o.contracts.create(o.sales, o.contractOf());
    const auto sent = o.approvals.send(o.sales, Kind::Contract, draft->contract.id.value);
    CHECK(sent.error().code == ErrorCode::NobodyHoldsRole);
    CHECK(sent.error().detail == QStringLiteral("legal"));
    // Nothing of it stands: no number was used up, and it is a draft.
    const auto file = o.contracts.find(o.sales, draft->contract.id);
    CHECK(file->contract.number.isEmpty());
    CHECK(file->contract.approval == ApprovalState::None);
    set(o, "approvals.nobody_holds_role", "skip");
    CHECK(o.approvals.send(o.sales, Kind::Contract, draft->contract.id.value).ok());
}

TEST_CASE("§7 the same person twice is asked once, at the last of their steps", "[models]")
{
    DealOffice o;
    run(o, "DELETE FROM staff_role WHERE role = 'legal'");
    run(o, "INSERT INTO staff_role (staff_id, role) SELECT id, 'legal' FROM staff WHERE number = 'M1'");
    const RequestId request = sendContract(o);
    CHECK(o.approve(o.leader, request).ok());
    CHECK(o.approve(o.manager, request).ok());
    CHECK(stateOf(o, request) == ContractState::Approved);

    set(o, "approvals.same_person_twice", "each");
    const RequestId each = sendContract(o);
    CHECK(o.approve(o.leader, each).ok());
    CHECK(o.approve(o.manager, each).ok());
    CHECK(stateOf(o, each) == ContractState::Draft);
    CHECK(o.approve(o.manager, each).ok());
    CHECK(stateOf(o, each) == ContractState::Approved);
}

TEST_CASE("§7 a return needs a comment, and what changed since is shown in the next round", "[models]")
{
    DealOffice o;
    const RequestId request = sendContract(o);
    CHECK(o.approve(o.leader, request).ok());
    CHECK(o.approve(o.manager, request, Decision::Return, QStringLiteral(" ")).error().code ==
          ErrorCode::CommentRequired);
    CHECK(o.approve(o.manager, request, Decision::Return, QStringLiteral("质保太短")).ok());
    auto view = o.approvals.view(o.sales, request);
    CHECK(view->request.state == ApprovalState::Returned);
    CHECK(view->steps[2].state == StepState::Void);

    const ContractId id(view->request.document);
    ContractFile file = o.contracts.find(o.sales, id).value();
    file.contract.lines[0].unitPrice = 95 * priceScale;
    file.contract.lines.prepend(o.line(1, 200));
    file.contract.lines[0].name = QStringLiteral("支架");
    file.contract.clauses = QStringLiteral("质保 24 个月");
    REQUIRE(o.contracts.save(o.sales, file).ok());
    CHECK(o.approvals.send(o.sales, Kind::Contract, id.value).value() == request);
    view = o.approvals.view(o.leader, request);
    CHECK(view->request.round == 2);
    CHECK(view->mayDecide);
    QStringList seen;
    for (const ContentChange &change : view->changes)
        seen << change.list + QLatin1Char('.') + change.key + QString::number(change.row);
    CHECK(seen.contains(QStringLiteral(".clauses0")));
    CHECK(seen.contains(QStringLiteral("lines.unit_price2")));
    CHECK(seen.contains(QStringLiteral("lines.1")));

    SECTION("an office may go on from the one that returned it")
    {
        REQUIRE(o.approve(o.leader, request, Decision::Return, QStringLiteral("再改")).ok());
        set(o, "approvals.after_return", "returner");
        REQUIRE(o.approvals.send(o.sales, Kind::Contract, id.value).ok());
        REQUIRE(o.approve(o.leader, request).ok());
        REQUIRE(o.approve(o.manager, request, Decision::Return, QStringLiteral("再改")).ok());
        REQUIRE(o.approvals.send(o.sales, Kind::Contract, id.value).ok());
        CHECK(waitingNames(o, request) == QStringList{QStringLiteral("周敏")});
        CHECK(o.approvals.view(o.sales, request)->request.round == 4);
    }
}

TEST_CASE("§7 a decision is bound to the content: a later change voids it visibly", "[models]")
{
    DealOffice o;
    const RequestId request = sendContract(o);
    const auto seen = o.approvals.view(o.leader, request);
    CHECK(seen->request.digest.size() == 64);

    SECTION("changed through the service: void at once")
    {
        ContractFile file = o.contracts.find(o.sales, ContractId(seen->request.document)).value();
        file.contract.clauses = QStringLiteral("别的");
        REQUIRE(o.contracts.save(o.sales, file).ok());
        CHECK(o.approvals.view(o.leader, request)->request.state == ApprovalState::Void);
        CHECK(o.contracts.find(o.sales, file.contract.id)->contract.approval == ApprovalState::Void);
        CHECK(o.approvals.waiting(o.leader)->isEmpty());
    }
    SECTION("changed behind the engine: the decision is refused and the request is void")
    {
        run(o, "UPDATE contract SET clauses = '别的'");
        CHECK_FALSE(o.approvals.view(o.leader, request)->contentUnchanged);
        CHECK(o.approve(o.leader, request).error().code == ErrorCode::ContentChanged);
        CHECK(o.approvals.view(o.leader, request)->request.state == ApprovalState::Void);
    }
    SECTION("an approved contract that changed cannot be signed")
    {
        o.approveAll(request);
        const ContractId id(seen->request.document);
        const ContractFile file = o.contracts.find(o.sales, id).value();
        run(o, "UPDATE customer SET name = '改名公司'");
        CHECK(o.contracts.sign(o.sales, id, {{}, QStringLiteral("李雪"), {}}).error().code ==
              ErrorCode::ContentChanged);
        REQUIRE(o.contracts.save(o.sales, file).ok());
        CHECK(o.contracts.find(o.sales, id)->contract.state == ContractState::Draft);
        CHECK(o.contracts.find(o.sales, id)->contract.approval == ApprovalState::Void);
    }
    SECTION("decided on what an older screen shows")
    {
        CHECK(o.approvals.decide(o.leader, request, QStringLiteral("00"), Decision::Approve).error().code ==
              ErrorCode::ContentChanged);
        CHECK(o.approvals.view(o.leader, request)->request.state == ApprovalState::Running);
    }
}

TEST_CASE("§7 rejected and withdrawn documents are drafts again", "[models]")
{
    DealOffice o;
    const RequestId request = sendContract(o);
    CHECK(o.approvals.withdraw(o.colleague, request).error().code == ErrorCode::NotPermitted);
    CHECK(o.approvals.withdraw(o.sales, request).ok());
    CHECK(o.approvals.waiting(o.leader)->isEmpty());
    const qint64 document = o.approvals.view(o.sales, request)->request.document;
    const auto again = o.approvals.send(o.sales, Kind::Contract, document);
    CHECK(*again == request);
    CHECK(o.approve(o.leader, *again, Decision::Reject).error().code == ErrorCode::CommentRequired);
    CHECK(o.approve(o.leader, *again, Decision::Reject, QStringLiteral("不做")).ok());
    CHECK(o.contracts.find(o.sales, ContractId(document))->contract.approval == ApprovalState::Rejected);
    CHECK(o.approvals.withdraw(o.sales, *again).error().code == ErrorCode::WrongState);
}

TEST_CASE("§7 the policy in force is copied: later changes never touch a running request", "[models]")
{
    DealOffice o;
    const RequestId request = sendContract(o);
    ApprovalPolicy policy;
    policy.kind = Kind::Contract;
    policy.name = QStringLiteral("只有经理");
    policy.steps = {PolicyStep{roleName(Role::SalesManager)}};
    CHECK(o.approvals.savePolicy(o.manager, policy).error().code == ErrorCode::NotPermitted);
    REQUIRE(o.approvals.savePolicy(o.administrator, policy).ok());
    CHECK(waitingNames(o, request) == QStringList{QStringLiteral("韩冰")});
    o.approveAll(request);
    CHECK(o.approvals.view(o.sales, request)->steps.size() == 3);
    CHECK(waitingNames(o, sendContract(o)) == QStringList{QStringLiteral("周敏")});

    policy.steps = {PolicyStep{roleName(Role::Administrator)}};
    CHECK(o.approvals.savePolicy(o.administrator, policy).error().field == QStringLiteral("steps"));
    policy.steps = {PolicyStep{roleName(Role::Legal)}};
    policy.condition = {{QStringLiteral("amuont"), 1}};
    CHECK(o.approvals.savePolicy(o.administrator, policy).error().field == QStringLiteral("condition"));
}

TEST_CASE("§7 all, any and in turn of those who hold a role", "[models]")
{
    DealOffice o;
    const Session second = o.addStaff(QStringLiteral("M2"), QStringLiteral("吴二"), {Role::SalesManager});
    ApprovalPolicy policy;
    policy.kind = Kind::Contract;
    policy.name = QStringLiteral("x");
    policy.steps = {PolicyStep{roleName(Role::SalesManager)}};
    const auto sendWith = [&](StepMode mode) {
        policy.steps[0].mode = mode;
        policy.id = o.approvals.savePolicy(o.administrator, policy).value();
        const auto saved = o.approvals.policies(o.administrator);
        policy.version = saved->first().version;
        return sendContract(o);
    };
    const RequestId any = sendWith(StepMode::Any);
    CHECK(waitingNames(o, any).size() == 2);
    CHECK(o.approve(second, any).ok());
    CHECK(stateOf(o, any) == ContractState::Approved);
    CHECK(o.approvals.waiting(o.manager)->isEmpty());

    const RequestId all = sendWith(StepMode::All);
    CHECK(o.approve(second, all).ok());
    CHECK(stateOf(o, all) == ContractState::Draft);
    CHECK(o.approve(o.manager, all).ok());
    CHECK(stateOf(o, all) == ContractState::Approved);

    const RequestId turn = sendWith(StepMode::InTurn);
    CHECK(waitingNames(o, turn) == QStringList{QStringLiteral("周敏")});
    CHECK(o.approve(second, turn).error().code == ErrorCode::NotPermitted);
    CHECK(o.approve(o.manager, turn).ok());
    CHECK(o.approve(second, turn).ok());
    CHECK(stateOf(o, turn) == ContractState::Approved);
}

TEST_CASE("§7 what waits for me stands oldest first, with how long each took", "[models]")
{
    DealOffice o;
    const RequestId first = sendContract(o);
    o.clock.advance(3'600'000);
    const RequestId second = sendContract(o);
    const auto waiting = o.approvals.waiting(o.leader);
    REQUIRE(waiting->size() == 2);
    CHECK(waiting->at(0).request.id == first);
    CHECK(waiting->at(1).request.id == second);
    CHECK(waiting->at(0).dueAt == waiting->at(0).since + 24 * 3'600'000);
    CHECK(o.approve(o.leader, first).ok());
    CHECK(o.approvals.view(o.leader, first)->steps.at(0).duration(o.clock.now()) == 3'600'000);
    CHECK(o.approvals.view(o.colleague, first).error().code == ErrorCode::NotFound);
}

TEST_CASE("§15 every decision is in the ledger", "[models]")
{
    DealOffice o;
    o.approveAll(sendContract(o));
    CHECK(Ledger::verify(*o.database).intact());
    Statement rows = Statement::composed(
        *o.database, QStringLiteral("SELECT COUNT(*) FROM ledger WHERE operation = 'approval.approve'"),
        QStringLiteral("test"));
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 3);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approval_engine.h"

#include "models/approvals/approval_store.h"
#include "models/storage/settings.h"

#include <QJsonArray>
#include <algorithm>

namespace salesdesk {

namespace {

bool canBeSentAgain(ApprovalState state)
{
    return state == ApprovalState::Returned || state == ApprovalState::Withdrawn ||
           state == ApprovalState::Void;
}

QList<ApprovalStep> ofRound(const QList<ApprovalStep> &steps, int round)
{
    QList<ApprovalStep> result;
    for (const ApprovalStep &step : steps) {
        if (step.round == round)
            result.append(step);
    }
    return result;
}

qsizetype waitingFor(const QList<ApprovalStep> &steps, StaffId staff)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].state == StepState::Waiting && steps[i].approver == staff)
            return i;
    }
    return -1;
}

/// Only these may stand in a policy: anything else would never fit and its chain be lost without a word.
bool isKnownCondition(const QString &key)
{
    static const QStringList known{QStringLiteral("amount_at_least"), QStringLiteral("amount_below"),
                                   QStringLiteral("discount_at_least"), QStringLiteral("margin_below"),
                                   QStringLiteral("type")};
    return known.contains(key);
}

Status checkPolicy(const ApprovalPolicy &policy)
{
    if (policy.name.trimmed().isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("name"), {}};
    if (policy.steps.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("steps"), {}};
    for (const PolicyStep &step : policy.steps) {
        const auto role = roleFromName(step.role);
        // The administrator decides no document by that role (§1).
        if (!step.person.isValid() && (!role || *role == Role::Administrator))
            return Error{ErrorCode::Invalid, QStringLiteral("steps"), step.role};
    }
    const QStringList keys = policy.condition.keys();
    for (const QString &key : keys) {
        if (!isKnownCondition(key))
            return Error{ErrorCode::Invalid, QStringLiteral("condition"), key};
    }
    return {};
}

/// The document, where the session may see its approval.
Result<ApprovalDocument> seen(const Session &session, const PeopleService &people,
                              Result<ApprovalDocument> described)
{
    if (!described)
        return described;
    if (const Status allowed =
            Permission::require(session, Action::SeeApprovals, people.subject(described->drafter));
        !allowed)
        return allowed.error();
    return described;
}

} // namespace

ApprovalState approvalStateAfter(ApprovalOutcome outcome)
{
    switch (outcome) {
    case ApprovalOutcome::Sent:
        return ApprovalState::Running;
    case ApprovalOutcome::Approved:
        return ApprovalState::Approved;
    case ApprovalOutcome::Returned:
        return ApprovalState::Returned;
    case ApprovalOutcome::Rejected:
        return ApprovalState::Rejected;
    case ApprovalOutcome::Withdrawn:
        return ApprovalState::Withdrawn;
    case ApprovalOutcome::Void:
        return ApprovalState::Void;
    }
    return ApprovalState::None;
}

QList<ApprovalStep> ApprovalView::stepsOfRound(int round) const
{
    return ofRound(steps, round);
}

ApprovalSettings ApprovalEngine::settings(Database &database) const
{
    const auto is = [&](const char *key, const char *value) {
        return Settings::text(database, QLatin1StringView("approvals.") + QLatin1StringView(key), {}) ==
               QLatin1StringView(value);
    };
    ApprovalSettings settings;
    if (is("nobody_holds_role", "skip"))
        settings.nobody = ApprovalSettings::Nobody::Skip;
    if (is("drafter_is_approver", "skip"))
        settings.own = ApprovalSettings::Own::Skip;
    else if (is("drafter_is_approver", "stop"))
        settings.own = ApprovalSettings::Own::Stop;
    if (is("same_person_twice", "each"))
        settings.twice = ApprovalSettings::Twice::AskedEach;
    if (is("after_return", "returner"))
        settings.afterReturn = ApprovalSettings::AfterReturn::FromReturner;
    return settings;
}

Result<ApprovalEngine::Chain> ApprovalEngine::chainFor(Database &database, const Session &session, Kind kind,
                                                       const ApprovalDocument &document)
{
    QList<ApprovalPolicy> policies = ApprovalStore::policies(database);
    policies.removeIf([&](const ApprovalPolicy &policy) { return policy.kind != kind || !policy.active; });
    if (policies.isEmpty()) {
        policies = ApprovalRules::defaultPolicies();
        policies.removeIf([&](const ApprovalPolicy &policy) { return policy.kind != kind; });
    }
    const auto policy = std::find_if(policies.begin(), policies.end(), [&](const ApprovalPolicy &candidate) {
        return ApprovalRules::fits(candidate.condition, document.facts);
    });
    if (policy == policies.end())
        return Error{ErrorCode::NotFound, QStringLiteral("policy"), kindName(kind)};

    ApprovalPeople people;
    people.holders = [this](Role role) { return m_people.holders(role); };
    people.isActive = [this](StaffId id) {
        const auto staff = m_people.find(id);
        return staff && staff->worksOn(m_work.clock().today(m_office.zone));
    };
    people.leader = m_people.leaderOf(document.drafter);
    const Session drafter = m_people.sessionOf(document.drafter);
    people.drafterLeads = !people.leader.isValid() && drafter.ledTeams.contains(drafter.team);
    people.drafterRoles = drafter.roles;
    people.own = {document.drafter, session.staff};

    ChainRequest request;
    request.steps = policy->steps;
    request.officeAmount = document.officeAmount;
    request.alsoNeeded = document.alsoNeeded;
    Result<QList<ApprovalStep>> steps = ApprovalRules::chain(request, people, settings(database));
    if (!steps)
        return steps.error();
    return Chain{*policy, *steps};
}

Status ApprovalEngine::startRound(Transaction &transaction, ApprovalRequest &request, Chain chain)
{
    Database &database = transaction.database();
    const auto before = ofRound(ApprovalStore::steps(database, request.id), request.round - 1);
    if (settings(database).afterReturn == ApprovalSettings::AfterReturn::FromReturner)
        ApprovalRules::carryOver(chain.steps, before);
    for (ApprovalStep &step : chain.steps) {
        step.request = request.id;
        step.round = request.round;
    }
    // A chain in which nobody is left to ask would be an approval that nobody gave.
    if (ApprovalRules::advance(chain.steps, transaction.now()))
        return Error{ErrorCode::NobodyHoldsRole, {}, chain.steps.last().role};
    ApprovalStore::write(database, chain.steps);
    return {};
}

Result<RequestId> ApprovalEngine::send(const Session &session, Kind kind, qint64 document)
{
    ApprovalClient *const owner = client(kind);
    if (!owner)
        return Error{ErrorCode::NotFound, QStringLiteral("kind"), kindName(kind)};
    return m_work.run(session, [&](Transaction &transaction) -> Result<RequestId> {
        Database &database = transaction.database();
        const auto latest = ApprovalStore::latest(database, kind, document);
        if (latest && latest->state == ApprovalState::Running)
            return Error{ErrorCode::WrongState, {}, latest->number};
        if (const Status ready = owner->prepare(transaction, document); !ready)
            return ready.error();
        const Result<ApprovalDocument> described = owner->describe(database, document);
        if (!described)
            return described.error();
        Result<Chain> chain = chainFor(database, session, kind, *described);
        if (!chain)
            return chain.error();

        const bool again = latest && canBeSentAgain(latest->state);
        ApprovalRequest request = again ? *latest : ApprovalRequest();
        const QJsonObject before = again ? toJson(request) : QJsonObject();
        request.kind = kind;
        request.document = document;
        request.number = described->number;
        request.title = described->title;
        request.amount = described->amount;
        request.currency = described->currency;
        request.drafter = described->drafter;
        request.round = again ? latest->round + 1 : 1;
        request.previousContent = again ? latest->content : described->previousContent;
        request.state = ApprovalState::Running;
        request.policy = toJson(chain->policy);
        request.content = described->content;
        request.digest = sha256(CanonicalJson(request.content).bytes());
        request.sentAt = transaction.now();
        request.endedAt = 0;
        if (again)
            ApprovalStore::update(database, request);
        else
            ApprovalStore::insert(database, request);
        if (const Status started = startRound(transaction, request, *chain); !started)
            return started.error();
        transaction.record(QStringLiteral("approval.send"), Kind::ApprovalRequest, request.id.value, before,
                           toJson(request), request.number);
        if (const Status told = owner->onOutcome(transaction, document, ApprovalOutcome::Sent); !told)
            return told.error();
        return request.id;
    });
}

Status ApprovalEngine::ready(const Session &session, Kind kind, qint64 document)
{
    ApprovalClient *const owner = client(kind);
    if (!owner)
        return Error{ErrorCode::NotFound, QStringLiteral("kind"), kindName(kind)};
    const auto ready = m_work.database().read([&]() -> Status {
        const Result<ApprovalDocument> described =
            seen(session, m_people, owner->describe(m_work.database(), document));
        if (!described)
            return described.error();
        return owner->ready(m_work.database(), document);
    });
    return flatten(ready);
}

Result<QList<ApprovalStep>> ApprovalEngine::planned(const Session &session, Kind kind, qint64 document)
{
    ApprovalClient *const owner = client(kind);
    if (!owner)
        return Error{ErrorCode::NotFound, QStringLiteral("kind"), kindName(kind)};
    const auto planned = m_work.database().read([&]() -> Result<QList<ApprovalStep>> {
        const Result<ApprovalDocument> described =
            seen(session, m_people, owner->describe(m_work.database(), document));
        if (!described)
            return described.error();
        Result<Chain> chain = chainFor(m_work.database(), session, kind, *described);
        if (!chain)
            return chain.error();
        for (ApprovalStep &step : chain->steps)
            step.approverName = m_people.nameOf(step.approver);
        return chain->steps;
    });
    return flatten(planned);
}

bool ApprovalEngine::contentHolds(Database &database, const ApprovalRequest &request)
{
    ApprovalClient *const owner = client(request.kind);
    const auto now =
        owner ? owner->describe(database, request.document) : Result<ApprovalDocument>(ErrorCode::NotFound);
    return now.ok() && sha256(CanonicalJson(now->content).bytes()) == request.digest;
}

Status ApprovalEngine::end(Transaction &transaction, ApprovalRequest &request, ApprovalOutcome outcome,
                           const QString &operation)
{
    const QJsonObject before = toJson(request);
    request.state = approvalStateAfter(outcome);
    request.endedAt = transaction.now();
    ApprovalStore::update(transaction.database(), request);
    transaction.record(operation, Kind::ApprovalRequest, request.id.value, before, toJson(request),
                       request.number);
    return client(request.kind)->onOutcome(transaction, request.document, outcome);
}

Status ApprovalEngine::decide(const Session &session, RequestId id, const QString &digest, Decision decision,
                              const QString &comment)
{
    // Being asked is the leave. A change found at this moment voids the request, and that is kept: hence the
    // answer "changed" is a value of the unit, not an error, which would roll it back.
    const auto done = m_work.run(session, [&](Transaction &transaction) -> Result<bool> {
        Database &database = transaction.database();
        auto request = ApprovalStore::find(database, id);
        if (!request || !client(request->kind))
            return ErrorCode::NotFound;
        if (request->state != ApprovalState::Running)
            return Error{ErrorCode::WrongState, {}, request->number};
        if (request->drafter == session.staff)
            return Error{ErrorCode::OwnDocument, {}, request->number};
        QList<ApprovalStep> steps = ofRound(ApprovalStore::steps(database, id), request->round);
        const qsizetype mine = waitingFor(steps, session.staff);
        if (mine < 0)
            return ErrorCode::NotPermitted;
        if (decision != Decision::Approve && comment.trimmed().isEmpty())
            return Error{ErrorCode::CommentRequired, QStringLiteral("comment"), {}};
        if (!contentHolds(database, *request)) {
            ApprovalRules::voidOpen(steps);
            ApprovalStore::write(database, steps);
            if (const Status told =
                    end(transaction, *request, ApprovalOutcome::Void, QStringLiteral("approval.void"));
                !told)
                return told.error();
            return false;
        }
        if (digest != request->digest)
            return Error{ErrorCode::ContentChanged, {}, request->number};

        const QJsonObject before = toJson(steps.at(mine));
        ApprovalRules::decide(steps, mine, decision, session.staff, comment.trimmed(), digest,
                              transaction.now());
        const bool approved =
            decision == Decision::Approve && ApprovalRules::advance(steps, transaction.now());
        ApprovalStore::write(database, steps);
        transaction.record(QLatin1StringView("approval.") + decisionName(decision), Kind::ApprovalRequest,
                           id.value, before, toJson(steps.at(mine)), comment.trimmed());
        Status told;
        if (approved)
            told = end(transaction, *request, ApprovalOutcome::Approved, QStringLiteral("approval.finish"));
        else if (decision == Decision::Return)
            told = end(transaction, *request, ApprovalOutcome::Returned, QStringLiteral("approval.finish"));
        else if (decision == Decision::Reject)
            told = end(transaction, *request, ApprovalOutcome::Rejected, QStringLiteral("approval.finish"));
        else
            ApprovalStore::update(database,
                                  *request); // two deciders at once: the second one finds a conflict
        if (!told)
            return told.error();
        return true;
    });
    if (!done)
        return done.error();
    return done.value() ? Status() : Status(ErrorCode::ContentChanged);
}

Status ApprovalEngine::withdraw(const Session &session, RequestId id)
{
    const auto done = m_work.run(session, [&](Transaction &transaction) -> Result<bool> {
        Database &database = transaction.database();
        auto request = ApprovalStore::find(database, id);
        if (!request || !client(request->kind))
            return ErrorCode::NotFound;
        if (request->drafter != session.staff && !session.isSystem)
            return ErrorCode::NotPermitted;
        if (request->state != ApprovalState::Running && request->state != ApprovalState::Returned)
            return Error{ErrorCode::WrongState, {}, request->number};
        QList<ApprovalStep> steps = ofRound(ApprovalStore::steps(database, id), request->round);
        ApprovalRules::voidOpen(steps);
        ApprovalStore::write(database, steps);
        if (const Status told =
                end(transaction, *request, ApprovalOutcome::Withdrawn, QStringLiteral("approval.withdraw"));
            !told)
            return told.error();
        return true;
    });
    return done.ok() ? Status() : Status(done.error());
}

Status ApprovalEngine::contentChanged(Transaction &transaction, Kind kind, qint64 document)
{
    Database &database = transaction.database();
    auto request = ApprovalStore::latest(database, kind, document);
    if (!request || (request->state != ApprovalState::Running && request->state != ApprovalState::Approved))
        return {};
    if (contentHolds(database, *request))
        return {};
    QList<ApprovalStep> steps = ofRound(ApprovalStore::steps(database, request->id), request->round);
    ApprovalRules::voidOpen(steps);
    ApprovalStore::write(database, steps);
    return end(transaction, *request, ApprovalOutcome::Void, QStringLiteral("approval.void"));
}

bool ApprovalEngine::isApproved(Database &database, Kind kind, qint64 document)
{
    const auto request = ApprovalStore::latest(database, kind, document);
    return request && request->state == ApprovalState::Approved && contentHolds(database, *request);
}

Result<QList<WaitingItem>> ApprovalEngine::waiting(const Session &session)
{
    return m_work.database().read([&] {
        QList<WaitingItem> items;
        const auto rows = ApprovalStore::waiting(m_work.database(), session.staff);
        for (const auto &row : rows) {
            if (auto request = ApprovalStore::find(m_work.database(), row.request))
                items.append({*request, row.since, row.dueAt});
        }
        return items;
    });
}

Result<ApprovalView> ApprovalEngine::fullView(const Session &session,
                                              const std::optional<ApprovalRequest> &request)
{
    Database &database = m_work.database();
    if (!request)
        return ErrorCode::NotFound;
    if (request->drafter != session.staff && !ApprovalStore::wasAsked(database, request->id, session.staff) &&
        !Permission::can(session, Action::SeeApprovals, m_people.subject(request->drafter)))
        return ErrorCode::NotFound;
    ApprovalView view;
    view.request = *request;
    view.steps = ApprovalStore::steps(database, request->id);
    if (!request->previousContent.isEmpty())
        view.changes = contentChanges(request->previousContent, request->content);
    if (ApprovalClient *const owner = client(request->kind))
        view.checks = owner->checks(database, request->document, Permission::can(session, Action::SeeCost));
    view.contentUnchanged = contentHolds(database, *request);
    const bool running = request->state == ApprovalState::Running;
    view.mayDecide = running && request->drafter != session.staff &&
                     waitingFor(view.stepsOfRound(request->round), session.staff) >= 0;
    view.mayWithdraw =
        request->drafter == session.staff && (running || request->state == ApprovalState::Returned);
    return view;
}

Result<ApprovalView> ApprovalEngine::view(const Session &session, RequestId id)
{
    const auto view =
        m_work.database().read([&] { return fullView(session, ApprovalStore::find(m_work.database(), id)); });
    return flatten(view);
}

Result<ApprovalView> ApprovalEngine::viewOf(const Session &session, Kind kind, qint64 document)
{
    const auto view = m_work.database().read(
        [&] { return fullView(session, ApprovalStore::latest(m_work.database(), kind, document)); });
    return flatten(view);
}

Result<QList<ApprovalPolicy>> ApprovalEngine::policies(const Session &session)
{
    if (const Status allowed = Permission::require(session, Action::WriteApprovalPolicy); !allowed)
        return allowed.error();
    return m_work.database().read([&] { return ApprovalStore::policies(m_work.database()); });
}

Result<qint64> ApprovalEngine::savePolicy(const Session &session, ApprovalPolicy policy)
{
    if (const Status allowed = Permission::require(session, Action::WriteApprovalPolicy); !allowed)
        return allowed.error();
    if (const Status sound = checkPolicy(policy); !sound)
        return sound.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<qint64> {
        if (policy.id == 0) {
            return addPolicyIn(transaction, policy);
        }
        QJsonObject before;
        for (const ApprovalPolicy &old : ApprovalStore::policies(transaction.database())) {
            if (old.id == policy.id)
                before = toJson(old);
        }
        ApprovalStore::update(transaction.database(), policy, transaction.now());
        transaction.record(QStringLiteral("approval_policy.change"), Kind::ApprovalPolicy, policy.id, before,
                           toJson(policy));
        return policy.id;
    });
}

qint64 ApprovalEngine::addPolicyIn(Transaction &transaction, ApprovalPolicy policy)
{
    ApprovalStore::insert(transaction.database(), policy, transaction.now());
    transaction.record(QStringLiteral("approval_policy.create"), Kind::ApprovalPolicy, policy.id, {},
                       toJson(policy));
    return policy.id;
}

} // namespace salesdesk

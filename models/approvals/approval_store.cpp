// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approval_store.h"

#include "models/storage/ledger.h"
#include "models/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace salesdesk::ApprovalStore {

namespace {

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(CanonicalJson(object).bytes());
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString stepsText(const ApprovalPolicy &policy)
{
    QJsonArray steps;
    for (const PolicyStep &step : policy.steps)
        steps.append(toJson(step));
    return QString::fromUtf8(QJsonDocument(steps).toJson(QJsonDocument::Compact));
}

std::optional<qint64> instant(qint64 value)
{
    return value == 0 ? std::nullopt : std::optional(value);
}

void bindPolicy(Statement &statement, const ApprovalPolicy &policy, qint64 now)
{
    statement.bind(":name", policy.name)
        .bind(":position", policy.position)
        .bind(":condition", text(policy.condition))
        .bind(":steps", stepsText(policy))
        .bind(":active", policy.active)
        .bind(":updated_at", now);
}

void bindRequest(Statement &statement, const ApprovalRequest &request)
{
    statement.bind(":number", request.number)
        .bind(":title", request.title)
        .bind(":amount", request.amount)
        .bind(":currency", request.currency)
        .bind(":drafter", request.drafter)
        .bind(":round", request.round)
        .bind(":state", approvalStateName(request.state))
        .bind(":policy", text(request.policy))
        .bind(":content", text(request.content))
        .bind(":previous", request.previousContent.isEmpty() ? std::optional<QString>()
                                                             : std::optional(text(request.previousContent)))
        .bind(":digest", request.digest)
        .bind(":sent_at", request.sentAt)
        .bind(":ended_at", instant(request.endedAt));
}

std::optional<ApprovalRequest> one(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    ApprovalRequest request;
    request.id = row.id<RequestId>(0);
    request.version = row.integer(1);
    request.kind = kindFromName(row.text(2)).value_or(Kind::Contract);
    request.document = row.integer(3);
    request.number = row.text(4);
    request.title = row.text(5);
    request.amount = row.integer(6);
    request.currency = row.text(7);
    request.drafter = row.id<StaffId>(8);
    request.drafterName = row.text(9);
    request.round = int(row.integer(10));
    request.state = approvalStateFromName(row.text(11)).value_or(ApprovalState::None);
    request.policy = object(row.text(12));
    request.content = object(row.text(13));
    request.previousContent = object(row.text(14));
    request.digest = row.text(15);
    request.sentAt = row.integer(16);
    request.endedAt = row.integer(17);
    return request;
}

void bindProgress(Statement &statement, const ApprovalStep &step)
{
    statement.bind(":state", stepStateName(step.state))
        .bind(":reason", step.reason)
        .bind(":opened_at", instant(step.openedAt))
        .bind(":due_at", instant(step.dueAt))
        .bind(":decided_at", instant(step.decidedAt))
        .bind(":decided_by", step.decidedBy)
        .bind(":comment", step.comment)
        .bind(":digest", step.digest);
}

} // namespace

QList<ApprovalPolicy> policies(Database &database)
{
    QList<ApprovalPolicy> result;
    Statement rows(database, "approvals.policies");
    while (rows.next()) {
        ApprovalPolicy policy;
        policy.id = rows.integer(0);
        policy.version = rows.integer(1);
        policy.kind = kindFromName(rows.text(2)).value_or(Kind::Contract);
        policy.name = rows.text(3);
        policy.position = int(rows.integer(4));
        policy.condition = object(rows.text(5));
        for (const QJsonValue &step : QJsonDocument::fromJson(rows.text(6).toUtf8()).array())
            policy.steps.append(policyStepFromJson(step.toObject()));
        policy.active = rows.flag(7);
        result.append(policy);
    }
    return result;
}

qint64 insert(Database &database, ApprovalPolicy &policy, qint64 now)
{
    Statement statement(database, "approvals.insert_policy");
    bindPolicy(statement, policy, now);
    policy.id = statement.bind(":kind", kindName(policy.kind)).bind(":created_at", now).insert();
    policy.version = 1;
    return policy.id;
}

void update(Database &database, ApprovalPolicy &policy, qint64 now)
{
    Statement statement(database, "approvals.update_policy");
    bindPolicy(statement, policy, now);
    if (statement.bind(":id", policy.id).bind(":version", policy.version).run() == 0)
        throw StorageFailure{Error{ErrorCode::Conflict, {}, policy.name}, false};
    ++policy.version;
}

RequestId insert(Database &database, ApprovalRequest &request)
{
    Statement statement(database, "approvals.insert_request");
    bindRequest(statement, request);
    request.id = RequestId(
        statement.bind(":kind", kindName(request.kind)).bind(":document", request.document).insert());
    request.version = 1;
    return request.id;
}

void update(Database &database, ApprovalRequest &request)
{
    Statement statement(database, "approvals.update_request");
    bindRequest(statement, request);
    if (statement.bind(":id", request.id).bind(":version", request.version).run() == 0)
        throw StorageFailure{Error{ErrorCode::Conflict, {}, request.number}, false};
    ++request.version;
}

std::optional<ApprovalRequest> find(Database &database, RequestId id)
{
    Statement row(database, "approvals.request");
    row.bind(":id", id);
    return one(row);
}

std::optional<ApprovalRequest> latest(Database &database, Kind kind, qint64 document)
{
    Statement row(database, "approvals.latest_request");
    row.bind(":kind", kindName(kind)).bind(":document", document);
    return one(row);
}

QList<ApprovalStep> steps(Database &database, RequestId request)
{
    QList<ApprovalStep> result;
    Statement rows(database, "approvals.steps");
    rows.bind(":request", request);
    while (rows.next()) {
        ApprovalStep step;
        step.id = rows.integer(0);
        step.request = rows.id<RequestId>(1);
        step.round = int(rows.integer(2));
        step.position = int(rows.integer(3));
        step.role = rows.text(4);
        step.mode = stepModeFromName(rows.text(5)).value_or(StepMode::Any);
        step.approver = rows.id<StaffId>(6);
        step.approverName = rows.text(7);
        step.state = stepStateFromName(rows.text(8)).value_or(StepState::Pending);
        step.reason = rows.text(9);
        step.limitHours = int(rows.integer(10));
        step.minAmount = rows.optionalInteger(11);
        step.openedAt = rows.integer(12);
        step.dueAt = rows.integer(13);
        step.decidedAt = rows.integer(14);
        step.decidedBy = rows.id<StaffId>(15);
        step.comment = rows.text(16);
        step.digest = rows.text(17);
        result.append(step);
    }
    return result;
}

void write(Database &database, QList<ApprovalStep> &steps)
{
    for (ApprovalStep &step : steps) {
        if (step.id != 0) {
            Statement statement(database, "approvals.update_step");
            bindProgress(statement, step);
            statement.bind(":id", step.id).run();
            continue;
        }
        Statement statement(database, "approvals.insert_step");
        bindProgress(statement, step);
        step.id = statement.bind(":request", step.request)
                      .bind(":round", step.round)
                      .bind(":position", step.position)
                      .bind(":role", step.role)
                      .bind(":mode", stepModeName(step.mode))
                      .bind(":approver", step.approver)
                      .bind(":limit_hours", step.limitHours)
                      .bind(":min_amount", step.minAmount)
                      .insert();
    }
}

bool wasAsked(Database &database, RequestId request, StaffId staff)
{
    Statement row(database, "approvals.asked_ever");
    row.bind(":request", request).bind(":staff", staff);
    return row.next();
}

QList<Waiting> waiting(Database &database, StaffId staff)
{
    QList<Waiting> result;
    Statement rows(database, "approvals.waiting");
    rows.bind(":staff", staff);
    while (rows.next())
        result.append({rows.id<RequestId>(0), rows.integer(1), rows.integer(2)});
    return result;
}

} // namespace salesdesk::ApprovalStore

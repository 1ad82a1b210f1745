// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approval.h"

#include <QJsonArray>
#include <array>

namespace salesdesk {

namespace {

constexpr std::array<const char *, 3> modes = {"any", "all", "in_turn"};
constexpr std::array<const char *, 8> states = {
    "pending", "waiting", "approved", "returned", "rejected", "skipped", "closed", "void",
};
constexpr std::array<const char *, 3> decisions = {"approve", "return", "reject"};

template <class Enum, std::size_t N>
QString nameOf(const std::array<const char *, N> &names, Enum value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<const char *, N> &names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString stepModeName(StepMode mode)
{
    return nameOf(modes, mode);
}

std::optional<StepMode> stepModeFromName(QStringView name)
{
    return valueOf<StepMode>(modes, name);
}

QString stepStateName(StepState state)
{
    return nameOf(states, state);
}

std::optional<StepState> stepStateFromName(QStringView name)
{
    return valueOf<StepState>(states, name);
}

QString decisionName(Decision decision)
{
    return nameOf(decisions, decision);
}

QJsonObject toJson(const PolicyStep &step)
{
    QJsonObject json{{QStringLiteral("mode"), stepModeName(step.mode)},
                     {QStringLiteral("limit_hours"), step.limitHours}};
    if (step.person.isValid())
        json.insert(QStringLiteral("person"), step.person.value);
    else
        json.insert(QStringLiteral("role"), step.role);
    if (step.minAmount)
        json.insert(QStringLiteral("min_amount"), *step.minAmount);
    return json;
}

PolicyStep policyStepFromJson(const QJsonObject &json)
{
    PolicyStep step;
    step.role = json.value(QStringLiteral("role")).toString();
    step.person = StaffId(json.value(QStringLiteral("person")).toInteger());
    step.mode = stepModeFromName(json.value(QStringLiteral("mode")).toString()).value_or(StepMode::Any);
    step.limitHours = json.value(QStringLiteral("limit_hours")).toInt();
    if (const QJsonValue amount = json.value(QStringLiteral("min_amount")); amount.isDouble())
        step.minAmount = amount.toInteger();
    return step;
}

QJsonObject toJson(const ApprovalPolicy &policy)
{
    QJsonArray steps;
    for (const PolicyStep &step : policy.steps)
        steps.append(toJson(step));
    return {
        {QStringLiteral("document_kind"), kindName(policy.kind)},
        {QStringLiteral("name"), policy.name},
        {QStringLiteral("position"), policy.position},
        {QStringLiteral("condition"), policy.condition},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("active"), policy.active},
    };
}

qint64 ApprovalStep::duration(qint64 now) const
{
    return openedAt == 0 ? 0 : (decidedAt != 0 ? decidedAt : now) - openedAt;
}

QJsonObject toJson(const ApprovalRequest &request)
{
    return {
        {QStringLiteral("document_kind"), kindName(request.kind)},
        {QStringLiteral("document"), request.document},
        {QStringLiteral("number"), request.number},
        {QStringLiteral("drafter"), request.drafter.value},
        {QStringLiteral("round"), request.round},
        {QStringLiteral("state"), approvalStateName(request.state)},
        {QStringLiteral("digest"), request.digest},
    };
}

QJsonObject toJson(const ApprovalStep &step)
{
    return {
        {QStringLiteral("round"), step.round},
        {QStringLiteral("position"), step.position},
        {QStringLiteral("role"), step.role},
        {QStringLiteral("approver"), step.approver.value},
        {QStringLiteral("state"), stepStateName(step.state)},
        {QStringLiteral("comment"), step.comment},
        {QStringLiteral("digest"), step.digest},
    };
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/approval_state.h"
#include "models/core/id.h"
#include "models/core/kind.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace salesdesk {

/// Of the people a step names: one is enough, all must agree, or all one after the other.
enum class StepMode { Any, All, InTurn };
QString stepModeName(StepMode mode); ///< "any", "all", "in_turn"
std::optional<StepMode> stepModeFromName(QStringView name);

/// How it stands with one person asked.
enum class StepState {
    Pending, ///< an earlier step has not ended
    Waiting, ///< it is their turn
    Approved,
    Returned,
    Rejected,
    Skipped, ///< not asked; the reason says why
    Closed,  ///< another of the step decided
    Void,    ///< the round ended without them, or the content changed
};
QString stepStateName(StepState state);
std::optional<StepState> stepStateFromName(QStringView name);

enum class Decision { Approve, Return, Reject };
QString decisionName(Decision decision); ///< "approve", "return", "reject"

/// One step of a policy (§7). Role as roleName(); "team_leader" is the leader of the drafter's team. With a
/// person, the role is empty.
struct PolicyStep
{
    QString role = {};
    StaffId person = {};
    StepMode mode = StepMode::Any;
    int limitHours = 0;                   ///< 0: no limit
    std::optional<qint64> minAmount = {}; ///< asked from this amount on, minor units of the office's currency

    bool operator==(const PolicyStep &) const = default;
};

/// Which chain a document takes. Conditions, all of which must hold: "amount_at_least", "amount_below" (minor
/// units of the office's currency), "discount_at_least", "margin_below" (1/10000), "type".
struct ApprovalPolicy
{
    qint64 id = 0;
    qint64 version = 1;
    Kind kind = Kind::Contract;
    QString name;
    int position = 0; ///< the first that fits is taken
    QJsonObject condition;
    QList<PolicyStep> steps;
    bool active = true;
};

QJsonObject toJson(const PolicyStep &step);
QJsonObject toJson(const ApprovalPolicy &policy);
PolicyStep policyStepFromJson(const QJsonObject &json);

/// One person asked in one round.
struct ApprovalStep
{
    qint64 id = 0;
    RequestId request;
    int round = 1;
    int position = 1; ///< place of the step in the chain
    QString role;     ///< who was asked for, after "next authority up"; empty: a person
    StepMode mode = StepMode::Any;
    StaffId approver;
    QString approverName; ///< filled by reads
    StepState state = StepState::Pending;
    /// Why the row is as it is: "next_authority" (the drafter holds the role before), "asked_later" (stands
    /// again in a later step), "approved_before" (an earlier round's approval goes on), "floor" (a price
    /// below a floor added it); else empty.
    QString reason;
    int limitHours = 0;
    std::optional<qint64> minAmount;
    qint64 openedAt = 0; ///< ms UTC; 0: not yet
    qint64 dueAt = 0;    ///< 0: no limit
    qint64 decidedAt = 0;
    StaffId decidedBy;
    QString comment;
    QString digest; ///< of the content decided on

    /// How long it took, or has taken until `now`, in ms.
    qint64 duration(qint64 now) const;
};

/// A document on its way through its chain.
struct ApprovalRequest
{
    RequestId id;
    qint64 version = 1;
    Kind kind = Kind::Contract;
    qint64 document = 0;
    QString number;
    QString title;
    qint64 amount = 0; ///< minor units of currency
    QString currency;
    StaffId drafter;
    QString drafterName; ///< filled by reads
    int round = 1;
    ApprovalState state = ApprovalState::Running;
    QJsonObject policy;          ///< as in force at sending
    QJsonObject content;         ///< all that the document shows
    QJsonObject previousContent; ///< of the round before; empty in the first
    QString digest;              ///< SHA-256 of content
    qint64 sentAt = 0;
    qint64 endedAt = 0; ///< 0: running
};

QJsonObject toJson(const ApprovalRequest &request);
QJsonObject toJson(const ApprovalStep &step);

} // namespace salesdesk

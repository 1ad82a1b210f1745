// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approval_rules.h"

#include <algorithm>

namespace salesdesk::ApprovalRules {

namespace {

constexpr qint64 executiveFrom = 100'000'000; // 1,000,000.00
constexpr qint64 hour = 3'600'000;

/// Height in the ladder salesperson → leader → manager → executive; the trades' roles stand below executive.
int height(Role role)
{
    switch (role) {
    case Role::TeamLeader:
        return 1;
    case Role::SalesManager:
        return 2;
    case Role::Executive:
        return 3;
    default:
        return 0;
    }
}

/// None above the executive.
std::optional<Role> nextAuthority(Role role)
{
    switch (role) {
    case Role::Salesperson:
        return Role::TeamLeader;
    case Role::TeamLeader:
        return Role::SalesManager;
    case Role::Executive:
        return std::nullopt;
    default:
        return Role::Executive;
    }
}

/// Who a role means for this drafter; `own` where the drafter stands at or above it.
QList<StaffId> holders(Role role, const ApprovalPeople &people, bool &own)
{
    QList<StaffId> found;
    if (role == Role::TeamLeader) {
        if (people.leader.isValid() && people.isActive(people.leader))
            found = {people.leader};
        const bool above = std::any_of(people.drafterRoles.begin(), people.drafterRoles.end(),
                                       [](Role held) { return height(held) > height(Role::TeamLeader); });
        own = people.drafterLeads || (found.isEmpty() && above);
    } else {
        found = people.holders(role);
    }
    const qsizetype all = found.size();
    found.removeIf([&](StaffId id) { return people.own.contains(id); });
    own = own || (found.isEmpty() && all > 0);
    return found;
}

struct Asked
{
    QString role;
    QList<StaffId> people;
    QString reason;
};

Error nobody(const QString &role)
{
    return Error{ErrorCode::NobodyHoldsRole, {}, role};
}

/// Whom the step asks; no people where the settings skip it.
Result<Asked> resolve(const PolicyStep &step, const ApprovalPeople &people, const ApprovalSettings &settings)
{
    std::optional<Role> role = roleFromName(step.role);
    if (step.person.isValid()) {
        if (!people.isActive(step.person))
            return settings.nobody == ApprovalSettings::Nobody::Skip ? Result<Asked>(Asked())
                                                                     : nobody(QStringLiteral("person"));
        if (!people.own.contains(step.person))
            return Asked{{}, {step.person}, {}};
        // A named person who drafted it themselves: the authority above all trades decides.
        role = Role::SalesManager;
    } else if (!role || *role == Role::Administrator) {
        // The administrator decides no document by that role (§1).
        return nobody(step.role);
    } else {
        bool own = false;
        const QList<StaffId> found = holders(*role, people, own);
        if (!found.isEmpty())
            return Asked{step.role, found, {}};
        if (!own)
            return settings.nobody == ApprovalSettings::Nobody::Skip ? Result<Asked>(Asked())
                                                                     : nobody(step.role);
    }
    if (settings.own == ApprovalSettings::Own::Skip)
        return Asked();
    if (settings.own == ApprovalSettings::Own::Stop)
        return Error{ErrorCode::OwnDocument, {}, step.role};
    QString last = roleName(*role);
    while ((role = nextAuthority(*role))) {
        last = roleName(*role);
        bool own = false;
        const QList<StaffId> found = holders(*role, people, own);
        if (!found.isEmpty())
            return Asked{last, found, QStringLiteral("next_authority")};
        if (!own)
            break;
    }
    return nobody(last);
}

void append(QList<ApprovalStep> &rows, int position, const PolicyStep &step, const Asked &asked)
{
    for (const StaffId person : asked.people) {
        ApprovalStep row;
        row.position = position;
        row.role = asked.role;
        row.mode = step.mode;
        row.approver = person;
        row.reason = asked.reason;
        row.limitHours = step.limitHours;
        row.minAmount = step.minAmount;
        rows.append(row);
    }
}

bool isOpen(const ApprovalStep &step)
{
    return step.state == StepState::Pending || step.state == StepState::Waiting;
}

void open(ApprovalStep &step, qint64 now)
{
    step.state = StepState::Waiting;
    step.openedAt = now;
    step.dueAt = step.limitHours > 0 ? now + step.limitHours * hour : 0;
}

bool atLeast(const QJsonObject &facts, const QString &key, qint64 limit)
{
    const QJsonValue fact = facts.value(key);
    return fact.isDouble() && fact.toInteger() >= limit;
}

} // namespace

bool fits(const QJsonObject &condition, const QJsonObject &facts)
{
    for (auto it = condition.begin(); it != condition.end(); ++it) {
        const qint64 limit = it.value().toInteger();
        bool holds = false;
        if (it.key() == QLatin1StringView("amount_at_least"))
            holds = atLeast(facts, QStringLiteral("amount"), limit);
        else if (it.key() == QLatin1StringView("amount_below"))
            holds = !atLeast(facts, QStringLiteral("amount"), limit);
        else if (it.key() == QLatin1StringView("discount_at_least"))
            holds = atLeast(facts, QStringLiteral("discount"), limit);
        else if (it.key() == QLatin1StringView("margin_below"))
            holds =
                facts.contains(QStringLiteral("margin")) && !atLeast(facts, QStringLiteral("margin"), limit);
        else if (it.key() == QLatin1StringView("type"))
            holds = facts.value(QStringLiteral("type")) == it.value();
        if (!holds)
            return false;
    }
    return true;
}

Result<QList<ApprovalStep>> chain(const ChainRequest &request, const ApprovalPeople &people,
                                  const ApprovalSettings &settings)
{
    QList<ApprovalStep> rows;
    int position = 0;
    int highest = 0;
    for (const PolicyStep &step : request.steps) {
        ++position;
        if (step.minAmount && request.officeAmount < *step.minAmount)
            continue;
        Result<Asked> asked = resolve(step, people, settings);
        if (!asked)
            return asked.error();
        append(rows, position, step, *asked);
        const auto role = roleFromName(asked->role);
        if (role && !asked->people.isEmpty())
            highest = std::max(highest, height(*role));
    }
    for (const Role role : request.alsoNeeded) {
        if (height(role) <= highest)
            continue;
        PolicyStep step;
        step.role = roleName(role);
        Result<Asked> asked = resolve(step, people, settings);
        if (!asked)
            return asked.error();
        if (asked->reason.isEmpty())
            asked->reason = QStringLiteral("floor");
        append(rows, ++position, step, *asked);
        highest = height(role);
    }
    if (rows.isEmpty())
        return nobody(request.steps.isEmpty() ? QString() : request.steps.last().role);
    if (settings.twice == ApprovalSettings::Twice::AskedLast) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const bool again =
                std::any_of(rows.cbegin() + i + 1, rows.cend(), [&](const ApprovalStep &later) {
                    return later.position > rows[i].position && later.approver == rows[i].approver;
                });
            if (again) {
                rows[i].state = StepState::Skipped;
                rows[i].reason = QStringLiteral("asked_later");
            }
        }
    }
    return rows;
}

void carryOver(QList<ApprovalStep> &steps, const QList<ApprovalStep> &before)
{
    const auto returned = std::find_if(before.begin(), before.end(), [](const ApprovalStep &step) {
        return step.state == StepState::Returned;
    });
    if (returned == before.end())
        return;
    for (ApprovalStep &step : steps) {
        const bool approved = step.position < returned->position &&
                              std::any_of(before.begin(), before.end(), [&](const ApprovalStep &old) {
                                  return old.position == step.position && old.role == step.role &&
                                         (old.state == StepState::Approved ||
                                          old.reason == QLatin1StringView("approved_before"));
                              });
        if (approved && step.state == StepState::Pending) {
            step.state = StepState::Skipped;
            step.reason = QStringLiteral("approved_before");
        }
    }
}

bool advance(QList<ApprovalStep> &steps, qint64 now)
{
    const auto first = std::find_if(steps.begin(), steps.end(), isOpen);
    if (first == steps.end())
        return true;
    const int position = first->position;
    bool waiting = false;
    for (ApprovalStep &step : steps) {
        if (step.position != position)
            continue;
        if (step.state == StepState::Pending && !(step.mode == StepMode::InTurn && waiting))
            open(step, now);
        waiting = waiting || step.state == StepState::Waiting;
    }
    return false;
}

void decide(QList<ApprovalStep> &steps, qsizetype index, Decision decision, StaffId by,
            const QString &comment, const QString &digest, qint64 now)
{
    ApprovalStep &step = steps[index];
    step.state = decision == Decision::Approve  ? StepState::Approved
                 : decision == Decision::Return ? StepState::Returned
                                                : StepState::Rejected;
    step.decidedAt = now;
    step.decidedBy = by;
    step.comment = comment;
    step.digest = digest;
    if (decision != Decision::Approve) {
        voidOpen(steps);
        return;
    }
    if (step.mode != StepMode::Any)
        return;
    for (ApprovalStep &other : steps) {
        if (other.position == step.position && isOpen(other))
            other.state = StepState::Closed;
    }
}

void voidOpen(QList<ApprovalStep> &steps)
{
    for (ApprovalStep &step : steps) {
        if (isOpen(step))
            step.state = StepState::Void;
    }
}

QList<ApprovalPolicy> defaultPolicies()
{
    const auto step = [](Role role) {
        PolicyStep made;
        made.role = roleName(role);
        made.limitHours = 24;
        return made;
    };
    ApprovalPolicy contract;
    contract.kind = Kind::Contract;
    contract.name = QStringLiteral("contract");
    contract.steps = {step(Role::TeamLeader), step(Role::SalesManager), step(Role::Legal),
                      step(Role::Executive)};
    contract.steps.last().minAmount = executiveFrom;
    ApprovalPolicy quote;
    quote.kind = Kind::Quote;
    quote.name = QStringLiteral("quote");
    quote.steps = {step(Role::TeamLeader), step(Role::SalesManager)};
    return {contract, quote};
}

} // namespace salesdesk::ApprovalRules

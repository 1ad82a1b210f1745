// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approval_rules.h"
#include "models/approvals/content_changes.h"

#include "models/people/preset.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <random>

using namespace salesdesk;

TEST_CASE("§7 approval chains never skip a step", "[unit]")
{
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    const Role roles[] = {Role::TeamLeader, Role::SalesManager, Role::Legal, Role::Finance, Role::Executive};
    int chains = 0;
    for (int round = 0; round < 4'000; ++round) {
        QHash<int, QList<StaffId>> holders;
        QHash<qint64, QSet<Role>> held;
        for (const Role role : roles) {
            for (qint64 person = 1; person <= 5; ++person) {
                if (upTo(2) == 0) {
                    holders[int(role)].append(StaffId(person));
                    held[person].insert(role);
                }
            }
        }
        const StaffId drafter(1 + upTo(5));
        ApprovalPeople people;
        people.holders = [&](Role role) { return holders.value(int(role)); };
        people.isActive = [](StaffId) { return true; };
        people.leader = StaffId(upTo(5));
        people.drafterLeads = people.leader == drafter;
        if (people.drafterLeads)
            people.leader = {};
        people.drafterRoles = held.value(drafter.value);
        people.own = {drafter};
        ChainRequest request;
        request.officeAmount = upTo(200);
        const int count = 1 + upTo(4);
        for (int i = 0; i < count; ++i) {
            PolicyStep step;
            step.role = roleName(roles[upTo(4)]);
            step.mode = static_cast<StepMode>(upTo(2));
            if (upTo(3) == 0)
                step.minAmount = 100;
            request.steps.append(step);
        }
        const Result<QList<ApprovalStep>> made = ApprovalRules::chain(request, people, {});
        if (!made) {
            REQUIRE(made.error().code == ErrorCode::NobodyHoldsRole);
            continue;
        }
        ++chains;
        QList<ApprovalStep> steps = *made;
        // Every step that the amount asks for has rows; nobody decides on their own.
        for (int position = 1; position <= count; ++position) {
            const auto &step = request.steps[position - 1];
            const bool asked = !step.minAmount || request.officeAmount >= *step.minAmount;
            const bool stands = std::any_of(steps.begin(), steps.end(), [&](const ApprovalStep &row) {
                return row.position == position;
            });
            REQUIRE(stands == asked);
        }
        QSet<qint64> everAsked;
        for (const ApprovalStep &row : std::as_const(steps)) {
            REQUIRE(row.approver != drafter);
            everAsked.insert(row.approver.value);
        }
        // Approve in any order that is offered: positions are never overtaken, and the end comes only when
        // every row is decided, closed by a colleague of its step, or asked later.
        qint64 now = 1;
        int last = 0;
        while (!ApprovalRules::advance(steps, ++now)) {
            QList<qsizetype> open;
            for (qsizetype i = 0; i < steps.size(); ++i) {
                if (steps[i].state == StepState::Waiting)
                    open.append(i);
            }
            REQUIRE_FALSE(open.isEmpty());
            const qsizetype chosen = open[upTo(int(open.size()) - 1)];
            REQUIRE(steps[chosen].position >= last);
            for (const ApprovalStep &earlier : std::as_const(steps))
                REQUIRE((earlier.position >= steps[chosen].position || earlier.state == StepState::Approved ||
                         earlier.state == StepState::Closed || earlier.state == StepState::Skipped));
            last = steps[chosen].position;
            ApprovalRules::decide(steps, chosen, Decision::Approve, steps[chosen].approver, {}, {}, now);
        }
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const ApprovalStep &row = steps[i];
            REQUIRE((row.state == StepState::Approved || row.state == StepState::Closed ||
                     row.state == StepState::Skipped));
            if (row.state == StepState::Skipped)
                REQUIRE(std::any_of(steps.cbegin() + i + 1, steps.cend(), [&](const ApprovalStep &later) {
                    return later.position > row.position && later.approver == row.approver;
                }));
        }
    }
    CHECK(chains > 500);
}

TEST_CASE("§7 conditions choose the policy, and an unknown one never holds", "[unit]")
{
    const QJsonObject facts{{QStringLiteral("amount"), 500}, {QStringLiteral("margin"), 1'000}};
    const auto fits = [&](const char *key, qint64 value) {
        return ApprovalRules::fits({{QString::fromLatin1(key), value}}, facts);
    };
    CHECK(ApprovalRules::fits({}, facts));
    CHECK(fits("amount_at_least", 500));
    CHECK_FALSE(fits("amount_at_least", 501));
    CHECK_FALSE(fits("amount_below", 500));
    CHECK(fits("margin_below", 1'001));
    CHECK_FALSE(fits("discount_at_least", 1));
    CHECK_FALSE(fits("amuont", 1));
}

TEST_CASE("§7 what changed is told row by row", "[unit]")
{
    const auto row = [](const char *name, int price) {
        return QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                           {QStringLiteral("unit_price"), price}};
    };
    const QJsonObject before{{QStringLiteral("tax"), 1},
                             {QStringLiteral("lines"), QJsonArray{row("a", 1), row("b", 2), row("c", 3)}}};
    const QJsonObject after{{QStringLiteral("tax"), 2},
                            {QStringLiteral("lines"), QJsonArray{row("x", 9), row("a", 1), row("c", 4)}}};
    const auto changes = contentChanges(before, after);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].key == QStringLiteral("tax"));
    CHECK(changes[1].what == ContentChange::What::Added);
    CHECK(changes[1].rowName == QStringLiteral("x"));
    CHECK(changes[2].what == ContentChange::What::Removed);
    CHECK(changes[2].row == 2);
    CHECK(changes[3].key == QStringLiteral("unit_price"));
    CHECK(changes[3].row == 3);
    CHECK(contentChanges(after, after).isEmpty());
}

TEST_CASE("§15 a preset's chains have conditions that a document can meet", "[unit]")
{
    for (const QString &name : Preset::names()) {
        const auto preset = Preset::load(name);
        REQUIRE(preset.ok());
        for (const QJsonValue &policy : preset->approvalPolicies) {
            const QJsonObject condition = policy.toObject().value(QStringLiteral("condition")).toObject();
            INFO(name.toStdString() << ": " << condition.keys().join(QLatin1Char(' ')).toStdString());
            CHECK(ApprovalRules::fits(condition, {{QStringLiteral("amount"), qint64(1'000'000'000)}}));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/approval_words.h"

#include "models/core/money.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"

#include <QSet>

namespace salesdesk {

QString ApprovalWords::kind(Kind kind)
{
    return kind == Kind::Quote ? tr("Quote") : tr("Contract");
}

QString ApprovalWords::stepTitle(const ApprovalStep &step)
{
    if (step.role.isEmpty())
        return step.approverName;
    return tr("%1 %2", "role and name").arg(labelOf(u"role", step.role), step.approverName);
}

QString ApprovalWords::decision(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return tr("Not reached");
    case StepState::Waiting:
        return tr("Waiting");
    case StepState::Approved:
        return tr("Agreed");
    case StepState::Returned:
        return tr("Returned");
    case StepState::Rejected:
        return tr("Rejected");
    case StepState::Skipped:
        return tr("Not asked");
    case StepState::Closed:
        return tr("A colleague decided");
    case StepState::Void:
        return tr("Not decided");
    }
    return {};
}

Tone ApprovalWords::tone(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Tone::Warn;
    case StepState::Approved:
        return Tone::Good;
    case StepState::Returned:
    case StepState::Rejected:
        return Tone::Bad;
    default:
        return Tone::Neutral;
    }
}

QString ApprovalWords::stepText(const ApprovalStep &step, const Formatter &formatter, qint64 now,
                                const QString &officeCurrency, bool brief)
{
    const auto day = [&](qint64 instant) {
        return formatter.dayMonth(QDateTime::fromMSecsSinceEpoch(instant, formatter.zone()).date());
    };
    if (step.state == StepState::Waiting)
        return step.dueAt != 0 && step.dueAt < now
                   ? tr("Overdue, waiting %1").arg(formatter.duration(step.duration(now)))
                   : tr("Waiting %1").arg(formatter.duration(step.duration(now)));
    if (step.decidedAt != 0 && brief)
        return tr("%1 · %2 %3", "decision, day and time")
            .arg(decision(step.state), day(step.decidedAt), formatter.time(step.decidedAt));
    if (step.decidedAt != 0)
        return tr("%1 · %2 %3 · took %4")
            .arg(decision(step.state), day(step.decidedAt), formatter.time(step.decidedAt),
                 formatter.duration(step.duration(now)));
    if (step.reason == QLatin1StringView("asked_later"))
        return tr("Asked at a later step");
    if (step.reason == QLatin1StringView("approved_before"))
        return tr("Agreed in an earlier round");
    if (step.state == StepState::Pending && step.minAmount)
        return tr("Needed from %1 on").arg(formatter.money(Money{*step.minAmount, officeCurrency}));
    if (step.state == StepState::Pending && step.reason == QLatin1StringView("floor"))
        return tr("A price is below a floor");
    return decision(step.state);
}

QList<StepView> ApprovalWords::strip(const QList<ApprovalStep> &steps, StaffId me, const Formatter &formatter,
                                     qint64 now, const QString &officeCurrency)
{
    // Four boxes beside each other have no room for how long each took; the approval sheet says it.
    QSet<int> positions;
    for (const ApprovalStep &step : steps)
        positions.insert(step.position);
    const bool brief = positions.size() > 3;
    QList<StepView> views;
    for (qsizetype i = 0; i < steps.size();) {
        qsizetype end = i;
        qsizetype shown = i;
        for (; end < steps.size() && steps[end].position == steps[i].position; ++end) {
            // Of several, the one who decided stands for the step; else oneself.
            if (steps[end].decidedAt != 0 || (steps[end].approver == me && steps[shown].decidedAt == 0))
                shown = end;
        }
        const ApprovalStep &step = steps[shown];
        StepView view;
        view.title = stepTitle(step);
        if (step.approver == me)
            view.title = tr("%1 (me)").arg(view.title);
        else if (end - i > 1 && step.decidedAt == 0)
            view.title = tr("%1 and %n more", nullptr, int(end - i - 1)).arg(view.title);
        view.text = stepText(step, formatter, now, officeCurrency, brief);
        view.tone = tone(step.state);
        view.current = step.state == StepState::Waiting && step.approver == me;
        views.append(view);
        i = end;
    }
    return views;
}

QString ApprovalWords::checkTitle(const ApprovalCheck &check)
{
    if (check.key == QLatin1StringView("same_as_quote"))
        return check.tone == Tone::Good
                   ? tr("Same as quote %1").arg(check.values.value(QStringLiteral("quote")).toString())
                   : tr("Differs from quote %1").arg(check.values.value(QStringLiteral("quote")).toString());
    if (check.key == QLatin1StringView("floor"))
        return tr("Floor price");
    if (check.key == QLatin1StringView("margin"))
        return tr("Margin");
    if (check.key == QLatin1StringView("credit"))
        return tr("Credit");
    return tr("Risk");
}

QString ApprovalWords::checkText(const ApprovalCheck &check, const QString &currency,
                                 const Formatter &formatter)
{
    const auto number = [&](const char *key) {
        return check.values.value(QString::fromLatin1(key)).toLongLong();
    };
    if (check.key == QLatin1StringView("same_as_quote"))
        return check.tone == Tone::Good
                   ? tr("%n line(s) and the total, all the same.", nullptr, int(number("lines")))
                   : tr("%n term(s) differ.", nullptr, int(number("differences")));
    if (check.key == QLatin1StringView("floor")) {
        if (check.tone == Tone::Good)
            return tr("Every line is at or above its floor.");
        return tr("%n line(s) below a floor; %1 must agree.", nullptr, int(number("lines")))
            .arg(labelOf(u"role", check.values.value(QStringLiteral("role")).toString()));
    }
    if (check.key == QLatin1StringView("margin"))
        return check.values.contains(QStringLiteral("ratio"))
                   ? tr("%1, %2 after tax and cost.")
                         .arg(formatter.ratio(number("ratio")),
                              formatter.money(Money{number("amount"), currency}))
                   : tr("The cost of a line is not known.");
    if (check.key == QLatin1StringView("credit")) {
        if (!check.values.contains(QStringLiteral("limit")))
            return number("contracts") == 0
                       ? tr("A new customer without a credit rating.")
                       : tr("%n contract(s) before, no credit limit set.", nullptr, int(number("contracts")));
        return tr("Owes %1 of a limit of %2.")
            .arg(formatter.money(Money{number("owed"), currency}),
                 formatter.money(Money{number("limit"), currency}));
    }
    const qint64 risk = number("likelihood") * number("impact");
    const QString level = risk >= 15  ? tr("high", "risk")
                          : risk >= 6 ? tr("medium", "risk")
                                      : tr("low", "risk");
    return tr("Likelihood %1 × impact %2 = %3, %4.")
        .arg(number("likelihood"))
        .arg(number("impact"))
        .arg(risk)
        .arg(level);
}

} // namespace salesdesk

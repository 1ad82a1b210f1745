// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/send_for_approval.h"

#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "views/printing/preview.h"
#include "views/shared/approval_sheet.h"
#include "views/shared/approval_words.h"
#include "views/shared/toast.h"

#include <QWidget>

namespace salesdesk {

void sendForApproval(PageContext &context, ApprovalEngine &approvals, QWidget *parent, Kind kind,
                     qint64 document, const QString &number)
{
    const Status ready = approvals.ready(context.session, kind, document);
    const auto steps = ready ? approvals.planned(context.session, kind, document)
                             : Result<QList<ApprovalStep>>(ready.error());
    if (!steps) {
        context.prompts.tell(parent, ApprovalWords::tr("%1 cannot be sent").arg(number),
                             errorText(steps.error()), Tone::Bad);
        return;
    }
    QStringList asked;
    for (const ApprovalStep &step : *steps) {
        if (step.state == StepState::Skipped)
            continue;
        const QString who = ApprovalWords::stepTitle(step);
        asked << (step.reason == QLatin1StringView("floor")
                      ? ApprovalWords::tr("%1 (a price is below a floor)").arg(who)
                      : who);
    }
    Question question;
    question.title = ApprovalWords::tr("Send %1 for approval?").arg(number);
    question.text = ApprovalWords::tr("It goes to: %1.").arg(asked.join(QStringLiteral(" → ")));
    question.accept = ApprovalWords::tr("Send");
    context.prompts.confirm(
        parent, question, [&context, &approvals, parent, kind, document, number](bool yes) {
            if (!yes)
                return;
            const auto sent = approvals.send(context.session, kind, document);
            if (sent) {
                // The first sending gives the final number.
                const auto view = approvals.view(context.session, *sent);
                context.toast.showText(
                    ApprovalWords::tr("%1 was sent for approval.").arg(view ? view->request.number : number));
            } else {
                context.prompts.tell(parent, ApprovalWords::tr("%1 cannot be sent").arg(number),
                                     errorText(sent.error()), Tone::Bad);
            }
        });
}

void withdrawFromApproval(PageContext &context, ApprovalEngine &approvals, QWidget *parent, Kind kind,
                          qint64 document, const QString &number)
{
    Question question;
    question.title = ApprovalWords::tr("Withdraw %1?").arg(number);
    question.text = ApprovalWords::tr("Its approvers are asked no more. It can be sent again.");
    question.accept = ApprovalWords::tr("Withdraw");
    context.prompts.confirm(
        parent, question, [&context, &approvals, parent, kind, document, number](bool yes) {
            if (!yes)
                return;
            const auto view = approvals.viewOf(context.session, kind, document);
            const Status done =
                view.ok() ? approvals.withdraw(context.session, view->request.id) : Status(view.error());
            if (done)
                context.toast.showText(ApprovalWords::tr("%1 is withdrawn.").arg(number));
            else
                context.prompts.tell(parent, ApprovalWords::tr("%1 cannot be withdrawn").arg(number),
                                     errorText(done.error()), Tone::Bad);
        });
}

QList<PanelSection> approvalSections(PageContext &context, ApprovalEngine &approvals, Kind kind,
                                     qint64 document)
{
    const auto view = approvals.viewOf(context.session, kind, document);
    if (!view)
        return {};
    PanelSection section;
    section.title = view->request.round > 1 ? ApprovalWords::tr("Approval, round %1").arg(view->request.round)
                                            : ApprovalWords::tr("Approval");
    const auto steps = view->stepsOfRound(view->request.round);
    for (const ApprovalStep &step : steps) {
        if (step.state == StepState::Closed)
            continue;
        const QString text = ApprovalWords::stepText(step, context.formatter(), context.lists.clock.now(),
                                                     view->request.currency);
        section.entries.append(
            {ApprovalWords::stepTitle(step),
             step.comment.isEmpty()
                 ? text
                 : ApprovalWords::tr("%1: %2", "decision and comment").arg(text, step.comment)});
    }
    return {section};
}

void printApprovalSheet(PageContext &context, ApprovalEngine &approvals, const Office &office,
                        QWidget *parent, Kind kind, qint64 document)
{
    const auto view = approvals.viewOf(context.session, kind, document);
    if (!view) {
        context.prompts.tell(parent, ApprovalWords::tr("There is no approval sheet yet"),
                             ApprovalWords::tr("The document was not sent for approval."), Tone::Neutral);
        return;
    }
    printing::openPreview(
        [view = *view, &office, &context, now = context.lists.clock.now()] {
            return QList{printing::toDocument(approvalSheet(view, office, context.formatter(), now))};
        },
        context.prompts, parent);
}

} // namespace salesdesk

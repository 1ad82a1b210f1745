// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/approval_sheet.h"

#include "models/core/money.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/approval_words.h"

namespace salesdesk {

printing::ApprovalSheet approvalSheet(const ApprovalView &view, const Office &office,
                                      const Formatter &formatter, qint64 now)
{
    const ApprovalRequest &request = view.request;
    printing::ApprovalSheet sheet;
    sheet.officeName = office.name;
    sheet.documentKind = ApprovalWords::kind(request.kind);
    sheet.number = request.number;
    sheet.subject = request.title;
    sheet.customer = request.content.value(QStringLiteral("customer")).toString();
    sheet.drafter = request.drafterName;
    sheet.sentOn = formatter.instant(request.sentAt);
    sheet.round = formatter.count(request.round);
    sheet.state = labelOf(u"approval_state", approvalStateName(request.state));
    sheet.amount = formatter.money(Money{request.amount, request.currency});
    sheet.amountInCapitals = capitalAmount(request.amount);
    for (const ApprovalCheck &check : view.checks)
        sheet.details.append(
            {ApprovalWords::checkTitle(check), ApprovalWords::checkText(check, request.currency, formatter)});
    for (const ApprovalStep &step : view.steps) {
        if (step.state == StepState::Closed)
            continue;
        sheet.steps.append(
            {ApprovalWords::tr("Round %1 · %2")
                 .arg(formatter.count(step.round),
                      step.role.isEmpty() ? ApprovalWords::tr("Named person") : labelOf(u"role", step.role)),
             step.approverName, ApprovalWords::decision(step.state), step.comment,
             step.decidedAt == 0 ? QString() : formatter.instant(step.decidedAt),
             step.decidedAt == 0 ? QString() : formatter.duration(step.duration(now))});
    }
    sheet.digest = request.digest;
    sheet.printedOn = formatter.instant(now);
    return sheet;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"
#include "views/shared/card.h"

#include <QCoreApplication>

namespace salesdesk {

class Formatter;

/// Words of the approvals, for the desk, the side panels and the printed sheet.
class ApprovalWords
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalWords)
public:
    /// "Contract", "Quote".
    static QString kind(Kind kind);
    static QString stepTitle(const ApprovalStep &step);
    /// "agreed · 18 Sep 10:22 · took 1 hour"; brief: without how long it took.
    static QString stepText(const ApprovalStep &step, const Formatter &formatter, qint64 now,
                            const QString &officeCurrency, bool brief = false);
    static QString decision(StepState state);
    static Tone tone(StepState state);
    /// Boxes of one round; people of one step of whom any may decide share a box.
    static QList<StepView> strip(const QList<ApprovalStep> &steps, StaffId me, const Formatter &formatter,
                                 qint64 now, const QString &officeCurrency);
    /// The word on the check's tag, and what it says.
    static QString checkTitle(const ApprovalCheck &check);
    static QString checkText(const ApprovalCheck &check, const QString &currency, const Formatter &formatter);
};

} // namespace salesdesk

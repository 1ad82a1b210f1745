// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/core/result.h"
#include "models/security/session.h"

#include <functional>

namespace salesdesk {

/// Settings for the awkward cases of §7, each with its plain default.
struct ApprovalSettings
{
    enum class Nobody { Stop, Skip };
    enum class Own { NextUp, Skip, Stop };
    enum class Twice { AskedLast, AskedEach };
    enum class AfterReturn { FromFirst, FromReturner };

    Nobody nobody = Nobody::Stop;
    Own own = Own::NextUp;
    Twice twice = Twice::AskedLast;
    AfterReturn afterReturn = AfterReturn::FromFirst;
};

/// Who holds what, as the rules see it.
struct ApprovalPeople
{
    std::function<QList<StaffId>(Role)> holders; ///< active people, by staff number
    std::function<bool(StaffId)> isActive;
    StaffId leader;            ///< of the drafter's team; none where it has none, or there is no team
    bool drafterLeads = false; ///< the drafter leads the own team
    QSet<Role> drafterRoles;
    QSet<StaffId> own; ///< who may not decide: the drafter, and who sent it for them
};

/// What a chain is made for.
struct ChainRequest
{
    QList<PolicyStep> steps;
    qint64 officeAmount = 0; ///< minor units of the office's currency
    QList<Role> alsoNeeded;  ///< authorities that a price below a floor needs
};

/// The chain of §7: pure, so that it can be tried on any office.
namespace ApprovalRules {

/// Whether all conditions of a policy hold for the facts of a document; an unknown condition does not.
bool fits(const QJsonObject &condition, const QJsonObject &facts);

/// One row for each person that the chain asks, in order. NobodyHoldsRole with the role in detail,
/// OwnDocument, as the settings have it. Never empty.
Result<QList<ApprovalStep>> chain(const ChainRequest &request, const ApprovalPeople &people,
                                  const ApprovalSettings &settings);

/// Marks the steps before the one that returned as approved in the round before, where they were.
void carryOver(QList<ApprovalStep> &steps, const QList<ApprovalStep> &before);

/// Opens the next step where the current one has ended. True where the whole chain has ended with approval.
bool advance(QList<ApprovalStep> &steps, qint64 now);

/// Writes the decision of the waiting step at that index and what follows for the others of the round.
void decide(QList<ApprovalStep> &steps, qsizetype index, Decision decision, StaffId by,
            const QString &comment, const QString &digest, qint64 now);

/// The round is over: nobody is asked any more.
void voidOpen(QList<ApprovalStep> &steps);

/// contracts: leader → manager → legal, executive from 1,000,000.00; quotes: leader → manager.
QList<ApprovalPolicy> defaultPolicies();

} // namespace ApprovalRules

} // namespace salesdesk

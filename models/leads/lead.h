// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/tier.h"

#include <QDate>
#include <QString>
#include <optional>

namespace salesdesk {

/// Where a lead 线索 stands (§2).
enum class LeadStatus { New, Contacted, Qualified, Converted, Lost };
constexpr int leadStatusCount = 5;

/// "new", "contacted", "qualified", "converted", "lost".
QString leadStatusName(LeadStatus status);
std::optional<LeadStatus> leadStatusFromName(QStringView name);
/// New, contacted or qualified.
constexpr bool isOpen(LeadStatus status)
{
    return status < LeadStatus::Converted;
}

/// What moves a lead on.
enum class LeadEvent { Contact, Qualify, Convert, Lose, Reopen };
constexpr int leadEventCount = 5;

/// Where the event leads to; nothing where the state does not allow it. The one table of §2.
std::optional<LeadStatus> leadAfter(LeadStatus status, LeadEvent event);

/// Somebody who may buy. Money in the minor unit of the office's currency; dates are business dates.
struct Lead
{
    LeadId id;
    qint64 version = 1;
    QString number;
    QString company;
    QString contact;
    QString phone;
    QString mobile;
    QString wechat;
    QString email;
    QString region;
    QString address;
    QString industry;
    QString source;
    QString channel;
    QString interest;
    std::optional<qint64> budget;
    QDate expectedOn;
    Tier tier = Tier::C;
    StaffId owner; ///< none: in the public pool 公海
    LeadStatus status = LeadStatus::New;
    QString lostReason;
    QDate nextFollowUpOn;
    QDate lastFollowUpOn;
    QDate assignedOn;
    StaffId firstOwner;
    QDate firstAssignedOn;
    QDate contactedOn; ///< the owner's first contact since it was assigned to them
    QDate poolDueOn;   ///< the last day the owner keeps it: the clock returns it on the day after
    QDate protectedUntil;
    StaffId lastOwner; ///< who lost it to the pool, on returnedOn
    QDate returnedOn;
    QDate convertedOn;
    CustomerId customer;
    OpportunityId opportunity;
    LeadId mergedInto;
    bool imported = false;
    QString notes;
    std::optional<qint64> deletedAt; ///< ms UTC; none: not in the recycle bin
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    bool operator==(const Lead &) const = default;
};

} // namespace salesdesk

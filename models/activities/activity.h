// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace salesdesk {

/// Kinds of follow-up 跟进 (§4).
enum class ActivityKind { Phone, Visit, Wechat, Email, Meeting, Demonstration, Negotiation, Trial };
constexpr int activityKindCount = 8;

/// "phone", "visit", "wechat", "email", "meeting", "demonstration", "negotiation", "trial".
QString activityKindName(ActivityKind kind);
std::optional<ActivityKind> activityKindFromName(QStringView name);

/// Counts as a visit for the contact rule of a customer's tier (§4).
constexpr bool isFaceToFace(ActivityKind kind)
{
    return kind == ActivityKind::Visit || kind == ActivityKind::Meeting ||
           kind == ActivityKind::Demonstration || kind == ActivityKind::Negotiation ||
           kind == ActivityKind::Trial;
}

/// Something done with a lead, customer or opportunity, or planned (no doneAt).
struct Activity
{
    ActivityId id;
    qint64 version = 1;
    ActivityKind kind = ActivityKind::Phone;
    LeadId lead;
    CustomerId customer;
    OpportunityId opportunity;
    ContactId contact;
    StaffId staff;
    QDate plannedOn;
    std::optional<qint64> doneAt; ///< ms UTC; none: not yet done
    QString summary;
    QString customerWords;
    QString outcome;
    QString nextStep;
    QDate nextOn;
    std::optional<qint64> deletedAt;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    bool operator==(const Activity &) const = default;
};

/// An activity with the name of who did it.
struct ActivityRow
{
    Activity activity;
    QString staffName;
};

} // namespace salesdesk

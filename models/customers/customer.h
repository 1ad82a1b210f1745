// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/tier.h"

#include <QDate>
#include <QString>
#include <optional>

namespace salesdesk {

enum class CustomerStatus { Active, Lost };

/// "active", "lost".
QString customerStatusName(CustomerStatus status);
std::optional<CustomerStatus> customerStatusFromName(QStringView name);

/// A customer 客户 (§4).
struct Customer
{
    CustomerId id;
    qint64 version = 1;
    QString number;
    QString name;
    QString taxNumber;
    QString bank;
    QString bankAccount;
    QString phone;
    QString region;
    QString industry;
    QString address;
    Tier tier = Tier::C;
    StaffId owner;
    CustomerStatus status = CustomerStatus::Active;
    QString lostReason;
    QDate lostOn;
    std::optional<qint64> creditLimit; ///< minor units of the office's currency
    QString rating;
    CustomerId parent;
    QDate lastVisitOn;
    QString notes;
    std::optional<qint64> deletedAt; ///< ms UTC; none: not in the recycle bin
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    bool operator==(const Customer &) const = default;
};

/// What there is with a customer, counted.
struct CustomerDealings
{
    qint64 quotes = 0;
    qint64 contracts = 0;
};

} // namespace salesdesk

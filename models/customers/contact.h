// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QString>
#include <optional>

namespace salesdesk {

/// A person at a customer, with their part in the decision (§4).
struct Contact
{
    ContactId id;
    qint64 version = 1;
    CustomerId customer;
    QString name;
    QString role;
    QString phone;
    QString mobile;
    QString wechat;
    QString email;
    QString notes;
    std::optional<qint64> deletedAt;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    bool operator==(const Contact &) const = default;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer.h"

#include "models/core/name_table.h"

namespace salesdesk {

namespace {
constexpr std::array names = {"active", "lost"};
} // namespace

QString customerStatusName(CustomerStatus status)
{
    return nameIn(names, status);
}

std::optional<CustomerStatus> customerStatusFromName(QStringView name)
{
    return valueIn<CustomerStatus>(names, name);
}

} // namespace salesdesk

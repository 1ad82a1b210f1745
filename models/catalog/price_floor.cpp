// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/price_floor.h"

namespace salesdesk {

std::optional<qint64> priceFloor(const Product &product, const QSet<Role> &roles)
{
    if (roles.contains(Role::Executive))
        return std::nullopt;
    if (roles.contains(Role::SalesManager))
        return product.floorManager;
    if (roles.contains(Role::TeamLeader))
        return product.floorLeader;
    return product.floorSalesperson;
}

Role priceAuthority(const Product &product, qint64 netUnitPrice)
{
    const auto holds = [netUnitPrice](std::optional<qint64> floor) {
        return !floor || netUnitPrice >= *floor;
    };
    if (holds(product.floorSalesperson))
        return Role::Salesperson;
    if (holds(product.floorLeader))
        return Role::TeamLeader;
    return holds(product.floorManager) ? Role::SalesManager : Role::Executive;
}

} // namespace salesdesk

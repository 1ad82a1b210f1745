// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/product.h"
#include "models/security/session.h"

namespace salesdesk {

/// The lowest net unit price (1e-6, tax included) that somebody of these roles may give by themselves (§5):
/// the widest role counts. None: no floor binds them. An executive has none.
std::optional<qint64> priceFloor(const Product &product, const QSet<Role> &roles);

/// Who must agree to this net unit price: the least of salesperson, team leader, sales manager, executive
/// whose floor it does not go below.
Role priceAuthority(const Product &product, qint64 netUnitPrice);

} // namespace salesdesk

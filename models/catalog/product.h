// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QString>
#include <optional>

namespace salesdesk {

enum class ProductKind { Goods, Service, Membership };

/// "goods", "service", "membership" as in SQL.
QString productKindName(ProductKind kind);
std::optional<ProductKind> productKindFromName(QStringView name);

/// What is sold (§5). Prices, floors and cost in 1e-6 of the office's currency; prices and floors include
/// tax, cost does not.
struct Product
{
    ProductId id;
    qint64 version = 1;
    QString code; ///< unique; empty at creation: the next one is given
    QString name;
    QString model;
    QString category;
    QString unit;
    ProductKind kind = ProductKind::Goods;
    qint64 listPrice = 0;
    std::optional<qint64> cost; ///< none: unknown, or not for this user's eyes
    qint64 taxRate = 1300;      ///< 1/10000
    int leadDays = 0;
    /// The lowest net unit price that each may give; none: no floor.
    std::optional<qint64> floorSalesperson;
    std::optional<qint64> floorLeader;
    std::optional<qint64> floorManager;
    bool active = true;

    bool operator==(const Product &) const = default;
};

} // namespace salesdesk

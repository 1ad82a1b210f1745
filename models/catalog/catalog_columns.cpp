// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog_columns.h"

#include "models/catalog/product_store.h"

namespace salesdesk {

const Register &productRegister()
{
    static const Register products{
        Kind::Product,
        &ProductStore::list(),
        {
            {.key = QStringLiteral("code"), .width = 100},
            {.key = QStringLiteral("name"), .width = 200},
            {.key = QStringLiteral("model"), .width = 140},
            {.key = QStringLiteral("category"), .type = ValueType::Choice, .width = 110},
            {.key = QStringLiteral("unit"), .type = ValueType::Choice, .width = 60},
            {.key = QStringLiteral("kind"),
             .type = ValueType::Choice,
             .width = 80,
             .choice = QStringLiteral("product_kind"),
             .shown = false},
            {.key = QStringLiteral("list_price"), .type = ValueType::Price, .width = 110},
            {.key = QStringLiteral("cost"), .type = ValueType::Price, .width = 110, .needsCost = true},
            {.key = QStringLiteral("tax_rate"), .type = ValueType::Ratio, .width = 70},
            {.key = QStringLiteral("lead_days"), .type = ValueType::Integer, .width = 80},
            {.key = QStringLiteral("floor_salesperson"),
             .type = ValueType::Price,
             .width = 110,
             .shown = false},
            {.key = QStringLiteral("floor_leader"), .type = ValueType::Price, .width = 110, .shown = false},
            {.key = QStringLiteral("floor_manager"), .type = ValueType::Price, .width = 110, .shown = false},
            {.key = QStringLiteral("active"), .type = ValueType::Flag, .width = 70},
        },
        Action::SeeProducts,
    };
    return products;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product.h"

#include <QLatin1StringView>

namespace salesdesk {

namespace {
constexpr const char *kinds[] = {"goods", "service", "membership"};
} // namespace

QString productKindName(ProductKind kind)
{
    return QString::fromLatin1(kinds[static_cast<int>(kind)]);
}

std::optional<ProductKind> productKindFromName(QStringView name)
{
    for (int i = 0; i < 3; ++i) {
        if (name == QLatin1StringView(kinds[i]))
            return static_cast<ProductKind>(i);
    }
    return std::nullopt;
}

} // namespace salesdesk

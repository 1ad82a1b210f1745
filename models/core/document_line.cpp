// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/document_line.h"

#include <array>

namespace salesdesk {

namespace {
constexpr std::array<const char *, 3> names = {"normal", "alternative", "optional"};
} // namespace

QString lineRoleName(LineRole role)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(role)]);
}

std::optional<LineRole> lineRoleFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<LineRole>(i);
    }
    return std::nullopt;
}

QJsonObject toJson(const DocumentLine &line)
{
    QJsonObject json{
        {QStringLiteral("role"), lineRoleName(line.role)},
        {QStringLiteral("product"), line.product.value},
        {QStringLiteral("name"), line.name},
        {QStringLiteral("model"), line.model},
        {QStringLiteral("unit"), line.unit},
        {QStringLiteral("quantity"), line.quantity},
        {QStringLiteral("unit_price"), line.unitPrice},
        {QStringLiteral("discount"), line.discount},
        {QStringLiteral("tax_rate"), line.taxRate},
        {QStringLiteral("amount"), line.amount},
        {QStringLiteral("tax"), line.tax},
        {QStringLiteral("note"), line.note},
    };
    if (line.unitCost)
        json.insert(QStringLiteral("unit_cost"), *line.unitCost);
    return json;
}

DocumentLine documentLineFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1StringView(key)).toString(); };
    const auto number = [&](const char *key) { return json.value(QLatin1StringView(key)).toInteger(); };
    DocumentLine line;
    line.role = lineRoleFromName(text("role")).value_or(LineRole::Normal);
    line.product = ProductId(number("product"));
    line.name = text("name");
    line.model = text("model");
    line.unit = text("unit");
    line.quantity = number("quantity");
    line.unitPrice = number("unit_price");
    line.discount = number("discount");
    line.taxRate = number("tax_rate");
    if (json.contains(QStringLiteral("unit_cost")))
        line.unitCost = number("unit_cost");
    line.amount = number("amount");
    line.tax = number("tax");
    line.note = text("note");
    return line;
}

} // namespace salesdesk

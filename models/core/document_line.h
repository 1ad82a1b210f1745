// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace salesdesk {

/// Whether a line of a quote counts (§5): alternative and optional ones are printed, outside the total.
enum class LineRole { Normal, Alternative, Optional };

/// "normal", "alternative", "optional" as in SQL.
QString lineRoleName(LineRole role);
std::optional<LineRole> lineRoleFromName(QStringView name);

/// One line of a quote or a contract. Unit price and cost in 1e-6 of the currency, quantity in 1e-4, discount
/// and tax rate in 1/10000; amount and tax in minor units, after the line's and the document's discount.
struct DocumentLine
{
    LineRole role = LineRole::Normal;
    ProductId product;
    QString name;
    QString model;
    QString unit;
    qint64 quantity = 0;
    qint64 unitPrice = 0; ///< tax included
    qint64 discount = 0;
    qint64 taxRate = 0;
    std::optional<qint64> unitCost; ///< tax not included; none where unknown
    qint64 amount = 0;
    qint64 tax = 0;
    QString note;

    bool operator==(const DocumentLine &) const = default;
};

/// Names the columns of a line once for the stores, as models/storage/fields.h wants it; the role, which only
/// quotes have, is the store's.
template <class Line, class Visitor>
void eachLineField(Line &line, Visitor &&visit)
{
    visit(":product", line.product);
    visit(":name", line.name);
    visit(":model", line.model);
    visit(":unit", line.unit);
    visit(":quantity", line.quantity);
    visit(":unit_price", line.unitPrice);
    visit(":discount", line.discount);
    visit(":tax_rate", line.taxRate);
    visit(":unit_cost", line.unitCost);
    visit(":amount", line.amount);
    visit(":tax", line.tax);
    visit(":note", line.note);
}

/// All fields, for the ledger and for what approvers are shown.
QJsonObject toJson(const DocumentLine &line);
/// The way back.
DocumentLine documentLineFromJson(const QJsonObject &json);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotes/price_check.h"

#include "models/core/money.h"

#include <QSet>
#include <algorithm>

namespace salesdesk {

namespace {

std::optional<qint64> converted(const std::optional<qint64> &price, qint64 rate)
{
    if (!price)
        return std::nullopt;
    const Result<qint64> result = PriceRules::inDocumentCurrency(*price, rate);
    return result.ok() ? std::optional(result.value()) : std::nullopt;
}

} // namespace

std::optional<Role> roleOf(Authority authority)
{
    switch (authority) {
    case Authority::Salesperson:
        return std::nullopt;
    case Authority::Leader:
        return Role::TeamLeader;
    case Authority::Manager:
        return Role::SalesManager;
    case Authority::Executive:
        return Role::Executive;
    }
    return std::nullopt;
}

QList<Role> FloorCheck::roles() const
{
    const std::optional<Role> role = roleOf(needed);
    return role ? QList<Role>{*role} : QList<Role>();
}

FloorCheck checkFloors(const ProductService &products, const QList<DocumentLine> &lines, qint64 rate)
{
    FloorCheck check;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto product = lines[i].product.isValid() ? products.find(lines[i].product) : std::nullopt;
        check.ofLines.append(Authority::Salesperson);
        if (!product)
            continue;
        const FloorPrices floors{converted(product->floorSalesperson, rate),
                                 converted(product->floorLeader, rate),
                                 converted(product->floorManager, rate)};
        const Authority needed = PriceRules::authorityFor(lines[i], floors);
        if (needed != Authority::Salesperson)
            check.linesBelow.append(int(i) + 1);
        check.ofLines.last() = needed;
        check.needed = std::max(check.needed, needed);
    }
    return check;
}

DraftPrices draftPrices(const Session &session, const ProductService &products, PriceTotals totals,
                        QList<DocumentLine> &lines, qint64 rate)
{
    DraftPrices prices{totals, checkFloors(products, lines, rate).ofLines};
    if (Permission::can(session, Action::SeeCost))
        return prices;
    prices.totals.cost.reset();
    for (DocumentLine &line : lines)
        line.unitCost.reset();
    return prices;
}

void fillCosts(const ProductService &products, QList<DocumentLine> &lines, qint64 rate)
{
    for (DocumentLine &line : lines) {
        if (!line.product.isValid())
            continue;
        const auto product = products.find(line.product);
        line.unitCost = product ? converted(product->cost, rate) : std::nullopt;
    }
}

void keepUnseenCosts(const QList<DocumentLine> &before, QList<DocumentLine> &lines)
{
    const auto isOwn = [](const DocumentLine &line) { return !line.product.isValid(); };
    const auto saysTheSame = [](const DocumentLine &a, const DocumentLine &b) {
        return a.name == b.name && a.model == b.model && a.unit == b.unit;
    };
    QSet<qsizetype> taken;
    QList<qsizetype> unknown;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isOwn(lines[i]))
            continue;
        qsizetype from = 0;
        while (from < before.size() &&
               (taken.contains(from) || !isOwn(before[from]) || !saysTheSame(before[from], lines[i])))
            ++from;
        if (from == before.size()) {
            unknown.append(i);
            continue;
        }
        taken.insert(from);
        lines[i].unitCost = before[from].unitCost;
    }
    if (lines.size() != before.size())
        return;
    for (const qsizetype i : std::as_const(unknown)) {
        if (isOwn(before[i]) && !taken.contains(i))
            lines[i].unitCost = before[i].unitCost;
    }
}

qint64 discountRatio(const QList<DocumentLine> &lines, qint64 total)
{
    qint64 full = 0;
    for (const DocumentLine &line : lines) {
        const Result<qint64> amount = PriceRules::lineAmount(line.quantity, line.unitPrice, 0);
        if (line.role == LineRole::Normal && amount.ok())
            full += amount.value();
    }
    const Result<qint64> ratio =
        full > 0 ? mulDiv(full - total, ratioScale, full) : Result<qint64>(qint64(0));
    return ratio.ok() ? ratio.value() : 0;
}

} // namespace salesdesk

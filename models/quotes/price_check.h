// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/product_service.h"
#include "models/quotes/price_rules.h"
#include "models/security/permission.h"

namespace salesdesk {

/// The role that an authority is asked as; none for the salesperson, who asks nobody.
std::optional<Role> roleOf(Authority authority);

/// How a document's lines stand to the floors of their products.
struct FloorCheck
{
    Authority needed = Authority::Salesperson; ///< the highest that a line needs
    QList<int> linesBelow;                     ///< places (from 1) of lines below the salesperson's floor
    QList<Authority> ofLines;                  ///< what each line needs

    /// The roles that the needed authority adds to a chain.
    QList<Role> roles() const;
};

/// rate: 1e-8 of the office's currency, in which floors are. Throws StorageFailure.
FloorCheck checkFloors(const ProductService &products, const QList<DocumentLine> &lines, qint64 rate);

/// What a form shows of a document while it is typed.
struct DraftPrices
{
    PriceTotals totals;
    QList<Authority> authorities; ///< whose leave the price of each line needs, as sending will ask
};

/// Of priced lines: takes away what the user may not see. Throws StorageFailure.
DraftPrices draftPrices(const Session &session, const ProductService &products, PriceTotals totals,
                        QList<DocumentLine> &lines, qint64 rate);

/// Copies the cost of each line's product, in the document's currency; lines without a product keep theirs.
void fillCosts(const ProductService &products, QList<DocumentLine> &lines, qint64 rate);

/// What lines without a product cost stays as it is stored where who saves may not see it: a line is known
/// again by its words or, where as many stand there as before, by its place.
void keepUnseenCosts(const QList<DocumentLine> &before, QList<DocumentLine> &lines);

/// A quote or contract as it is given to the user: without the costs that they may not see (§1).
template <class Document>
Document withoutUnseenCosts(const Session &session, Document document)
{
    if (Permission::can(session, Action::SeeCost))
        return document;
    document.cost.reset();
    for (DocumentLine &line : document.lines)
        line.unitCost.reset();
    return document;
}

/// The part of what the lines would cost at their unit prices that is given away, in 1/10000, half up.
qint64 discountRatio(const QList<DocumentLine> &lines, qint64 total);

} // namespace salesdesk

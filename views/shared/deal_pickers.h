// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/deal_services.h"
#include "views/shared/line_grid.h"
#include "views/shared/page_context.h"

namespace salesdesk {

/// How the forms of a deal find customers, products and contracts while one types.
namespace DealPickers {
Picker::Search customers(const PageContext &context, CustomerService &service);
Picker::Search products(const PageContext &context, ProductService &service);
/// Contracts in force.
Picker::Search contracts(const PageContext &context, ContractService &service);
/// Chooses the customer of that id; `name` stands for one that lies outside the user's sight.
void choose(Picker *picker, const PageContext &context, CustomerService &service, CustomerId id,
            const QString &name);
/// The customer with the phone of their first contact, whose name is the second; for the head of a document.
std::pair<Customer, QString> onPaper(const PageContext &context, CustomerService &service, CustomerId id,
                                     const QString &name);
/// One piece of the product at its list price, in a currency of that rate (1e-8 of the office's).
DocumentLine lineOf(const PageContext &context, ProductService &service, ProductId id, qint64 rate);
/// "Total 12,000.00 · tax 1,380.53 · margin 25.0%", and who must agree to the prices of which line.
PricedLines pricedLines(const Result<DraftPrices> &prices, const QString &currency,
                        const PageContext &context);
} // namespace DealPickers

} // namespace salesdesk

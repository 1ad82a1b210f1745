// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/people/office.h"
#include "models/quotes/quote.h"
#include "models/quotes/quote_parties.h"
#include "views/printing/documents.h"

namespace salesdesk {

class Formatter;

/// 报价单, ready to print.
printing::QuotationSheet quotationSheet(const Quote &quote, const QuoteParties &parties,
                                        const Customer &customer, const Office &office,
                                        const Formatter &formatter);

} // namespace salesdesk

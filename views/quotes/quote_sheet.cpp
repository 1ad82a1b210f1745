// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quotes/quote_sheet.h"

#include "models/core/money.h"
#include "models/wording/formatter.h"
#include "views/shared/sale_sheet.h"

namespace salesdesk {

printing::QuotationSheet quotationSheet(const Quote &quote, const QuoteParties &parties,
                                        const Customer &customer, const Office &office,
                                        const Formatter &formatter)
{
    printing::QuotationSheet sheet;
    sheet.logo = QImage::fromData(office.logo);
    // A seal stands for the office's word: only what was approved carries it.
    if (quote.approval == ApprovalState::Approved)
        sheet.seal = QImage::fromData(office.seal);
    sheet.seller = SaleSheet::seller(office);
    sheet.seller.contact = parties.owner;
    sheet.customer = SaleSheet::buyer(customer, parties.contact);
    sheet.number = quote.shownNumber();
    sheet.version = formatter.count(quote.versionNo);
    sheet.subject = quote.title;
    sheet.date = formatter.date(quote.quotedOn);
    sheet.validUntil = formatter.date(quote.validUntil);
    sheet.currency = quote.currency;
    sheet.lines = SaleSheet::lines(quote.lines, formatter);
    if (quote.documentDiscount != 0)
        sheet.discount = formatter.amount(quote.documentDiscount);
    sheet.amountWithoutTax = formatter.amount(quote.total - quote.tax);
    sheet.tax = formatter.amount(quote.tax);
    sheet.total = formatter.money(Money{quote.total, quote.currency});
    sheet.totalInCapitals = capitalAmount(quote.total);
    sheet.paymentTerms = quote.paymentTerms;
    sheet.deliveryTerms = quote.deliveryTerms;
    sheet.serviceCommitments = quote.serviceTerms;
    sheet.implementationPlan = quote.planTerms;
    sheet.preparedBy = parties.owner;
    return sheet;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/deal_pickers.h"

#include "models/core/money.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"

#include <QCoreApplication>

namespace salesdesk::DealPickers {

namespace {

constexpr int foundAtMost = 12;

QString words(const char *text)
{
    return QCoreApplication::translate("DealPickers", text);
}

QString totalsText(const PriceTotals &totals, const QString &currency, const PageContext &context)
{
    const Formatter &formatter = context.formatter();
    const QString total = formatter.money(Money{totals.total, currency});
    const QString tax = formatter.money(Money{totals.tax, currency});
    const auto margin = totals.marginRatio();
    if (margin && Permission::can(context.session, Action::SeeCost))
        return words(QT_TRANSLATE_NOOP("DealPickers", "Total %1 · tax %2 · margin %3"))
            .arg(total, tax, formatter.ratio(*margin));
    return words(QT_TRANSLATE_NOOP("DealPickers", "Total %1 · tax %2")).arg(total, tax);
}

} // namespace

Picker::Search customers(const PageContext &context, CustomerService &service)
{
    return [&context, &service](const QString &text, const Picker::Found &found) {
        QList<PickerItem> items;
        if (const auto customers = service.search(context.session, text, foundAtMost)) {
            for (const Customer &customer : *customers)
                items.append({customer.id.value, customer.name, customer.number});
        }
        found(items);
    };
}

Picker::Search products(const PageContext &context, ProductService &service)
{
    return [&context, &service](const QString &text, const Picker::Found &found) {
        QList<PickerItem> items;
        if (const auto products = service.search(context.session, text, foundAtMost)) {
            for (const Product &product : *products)
                items.append({product.id.value, product.name,
                              QString(product.code % QLatin1Char(' ') % product.model % QLatin1Char(' ') %
                                      context.formatter().scaled(product.listPrice, 6, 2))});
        }
        found(items);
    };
}

Picker::Search contracts(const PageContext &context, ContractService &service)
{
    return [&context, &service](const QString &text, const Picker::Found &found) {
        QList<PickerItem> items;
        if (const auto contracts = service.search(context.session, text, foundAtMost)) {
            for (const Contract &contract : *contracts)
                items.append({contract.id.value, contract.shownNumber(),
                              QString(contract.title % QLatin1Char(' ') %
                                      context.formatter().money(Money{contract.amount, contract.currency}))});
        }
        found(items);
    };
}

void choose(Picker *picker, const PageContext &context, CustomerService &service, CustomerId id,
            const QString &name)
{
    const auto customer = service.customer(context.session, id);
    picker->choose(customer ? PickerItem{id.value, customer->name, customer->number}
                            : PickerItem{id.value, name, {}});
}

std::pair<Customer, QString> onPaper(const PageContext &context, CustomerService &service, CustomerId id,
                                     const QString &name)
{
    Customer customer;
    customer.name = name;
    if (const auto found = service.customer(context.session, id))
        customer = *found;
    const auto contacts = service.contacts(context.session, id);
    if (!contacts || contacts->isEmpty())
        return {customer, QString()};
    const Contact &first = contacts->first();
    if (customer.phone.isEmpty())
        customer.phone = first.mobile.isEmpty() ? first.phone : first.mobile;
    return {customer, first.name};
}

DocumentLine lineOf(const PageContext &context, ProductService &service, ProductId id, qint64 rate)
{
    DocumentLine line;
    line.quantity = quantityScale;
    const auto product = service.product(context.session, id);
    if (!product)
        return line;
    line.product = id;
    line.name = product->name;
    line.model = product->model;
    line.unit = product->unit;
    line.taxRate = product->taxRate;
    const Result<qint64> price = PriceRules::inDocumentCurrency(product->listPrice, rate);
    line.unitPrice = price.ok() ? price.value() : 0;
    return line;
}

PricedLines pricedLines(const Result<DraftPrices> &prices, const QString &currency,
                        const PageContext &context)
{
    if (!prices)
        return {errorText(prices.error()), true};
    PricedLines priced{totalsText(prices->totals, currency, context)};
    for (const Authority authority : prices->authorities) {
        const std::optional<Role> role = roleOf(authority);
        priced.warnings.append(role ? labelOf(u"role", roleName(*role)) : QString());
    }
    return priced;
}

} // namespace salesdesk::DealPickers

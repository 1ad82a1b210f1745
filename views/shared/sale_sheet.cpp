// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/sale_sheet.h"

#include "models/wording/formatter.h"

namespace salesdesk::SaleSheet {

printing::Party seller(const Office &office)
{
    return {office.name,      office.address,
            office.taxNumber, QString(office.bank % QLatin1Char(' ') % office.bankAccount).trimmed(),
            QString(),        office.phone};
}

printing::Party buyer(const Customer &customer, const QString &contact)
{
    return {customer.name,
            customer.address,
            customer.taxNumber,
            QString(customer.bank % QLatin1Char(' ') % customer.bankAccount).trimmed(),
            contact,
            customer.phone};
}

QList<printing::SaleLine> lines(const QList<DocumentLine> &lines, const Formatter &formatter)
{
    QList<printing::SaleLine> rows;
    for (const DocumentLine &line : lines) {
        printing::SaleLine row;
        row.number = formatter.count(rows.size() + 1);
        row.product = line.name;
        row.description =
            line.note.isEmpty() ? line.model : QString(line.model % QLatin1Char(' ') % line.note).trimmed();
        row.unit = line.unit;
        row.quantity = formatter.scaled(line.quantity, 4);
        row.unitPrice = formatter.scaled(line.unitPrice, 6, 2);
        row.discount = line.discount == 0 ? QString() : formatter.ratio(line.discount, 2);
        row.taxRate = formatter.ratio(line.taxRate, line.taxRate % 100 == 0 ? 0 : 2);
        row.amount = formatter.amount(line.amount);
        row.mark = line.role == LineRole::Optional      ? printing::LineMark::Optional
                   : line.role == LineRole::Alternative ? printing::LineMark::Alternative
                                                        : printing::LineMark::None;
        rows.append(row);
    }
    return rows;
}

} // namespace salesdesk::SaleSheet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contracts/contract_sheet.h"

#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/sale_sheet.h"

namespace salesdesk {

printing::ContractSheet contractSheet(const ContractFile &file, const Customer &customer,
                                      const QString &contact, const Office &office,
                                      const Formatter &formatter)
{
    const Contract &contract = file.contract;
    printing::ContractSheet sheet;
    sheet.logo = QImage::fromData(office.logo);
    if (contract.state != ContractState::Draft && contract.state != ContractState::Void)
        sheet.seal = QImage::fromData(office.seal);
    sheet.number = contract.shownNumber();
    sheet.date = formatter.longDate(contract.signedOn.isValid() ? contract.signedOn : contract.plannedSignOn);
    sheet.seller = SaleSheet::seller(office);
    sheet.customer = SaleSheet::buyer(customer, contact);
    sheet.lines = SaleSheet::lines(contract.lines, formatter);
    sheet.amountWithoutTax = formatter.amount(contract.amount - contract.tax);
    sheet.tax = formatter.amount(contract.tax);
    sheet.total = formatter.money(Money{contract.amount, contract.currency});
    sheet.totalInCapitals = capitalAmount(contract.amount);
    sheet.deliveryDue = formatter.longDate(contract.deliveryDueOn);
    for (const Instalment &instalment : file.plan) {
        if (instalment.voided)
            continue;
        const Result<qint64> share = mulDiv(instalment.amount, ratioScale, contract.amount);
        sheet.paymentPlan.append(
            {formatter.count(sheet.paymentPlan.size() + 1), instalment.name, formatter.date(instalment.dueOn),
             share.ok() ? formatter.ratio(share.value()) : QString(), formatter.amount(instalment.amount)});
    }
    const auto clause = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            sheet.clauses.append({fieldLabel(QString::fromLatin1(key)), text});
    };
    clause("payment_terms", contract.paymentTerms);
    clause("delivery_terms", contract.deliveryTerms);
    clause("clauses", contract.clauses);
    sheet.copies = formatter.count(contract.copies);
    return sheet;
}

} // namespace salesdesk

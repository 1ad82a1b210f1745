// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/documents.h"
#include "views/printing/template.h"

#include <QCoreApplication>

namespace salesdesk::printing {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QString markText(LineMark mark)
{
    switch (mark) {
    case LineMark::None:
        return {};
    case LineMark::Optional:
        return Paper::tr("optional, outside the total");
    case LineMark::Alternative:
        return Paper::tr("alternative, outside the total");
    }
    return {};
}

QVariantList lineFields(const QList<SaleLine> &lines)
{
    QVariantList fields;
    for (const SaleLine &line : lines) {
        fields << Fields{{QStringLiteral("no"), line.number},
                         {QStringLiteral("product"), line.product},
                         {QStringLiteral("description"), line.description},
                         {QStringLiteral("unit"), line.unit},
                         {QStringLiteral("quantity"), line.quantity},
                         {QStringLiteral("unitPrice"), line.unitPrice},
                         {QStringLiteral("discount"), line.discount},
                         {QStringLiteral("taxRate"), line.taxRate},
                         {QStringLiteral("amount"), line.amount},
                         {QStringLiteral("mark"), markText(line.mark)},
                         {QStringLiteral("inTotal"), line.mark == LineMark::None}};
    }
    return fields;
}

/// A party's fields under names that begin with `prefix`.
void addParty(Fields &fields, const QString &prefix, const Party &party)
{
    fields.insert(prefix + QStringLiteral("Name"), party.name);
    fields.insert(prefix + QStringLiteral("Address"), party.address);
    fields.insert(prefix + QStringLiteral("TaxNumber"), party.taxNumber);
    fields.insert(prefix + QStringLiteral("Bank"), party.bank);
    fields.insert(prefix + QStringLiteral("Contact"), party.contact);
    fields.insert(prefix + QStringLiteral("Phone"), party.phone);
}

/// What quotations and contracts call by the same name.
Fields commonFields()
{
    return {{QStringLiteral("l_number"), Paper::tr("No.")},
            {QStringLiteral("l_date"), Paper::tr("Date")},
            {QStringLiteral("l_address"), Paper::tr("Address")},
            {QStringLiteral("l_taxNumber"), Paper::tr("Tax number")},
            {QStringLiteral("l_bank"), Paper::tr("Bank and account")},
            {QStringLiteral("l_contact"), Paper::tr("Contact")},
            {QStringLiteral("l_phone"), Paper::tr("Phone")},
            {QStringLiteral("l_line"), Paper::tr("#", "number of a line")},
            {QStringLiteral("l_product"), Paper::tr("Product and specification")},
            {QStringLiteral("l_unit"), Paper::tr("Unit")},
            {QStringLiteral("l_quantity"), Paper::tr("Quantity")},
            {QStringLiteral("l_unitPrice"), Paper::tr("Unit price")},
            {QStringLiteral("l_discount"), Paper::tr("Discount")},
            {QStringLiteral("l_taxRate"), Paper::tr("Tax rate")},
            {QStringLiteral("l_amount"), Paper::tr("Amount")},
            {QStringLiteral("l_withoutTax"), Paper::tr("Amount without tax")},
            {QStringLiteral("l_tax"), Paper::tr("Tax")},
            {QStringLiteral("l_total"), Paper::tr("Total including tax")},
            {QStringLiteral("l_capitals"), Paper::tr("In capitals")},
            {QStringLiteral("l_signedDate"), Paper::tr("Date:")}};
}

} // namespace

Document toDocument(const QuotationSheet &sheet)
{
    QVariantList terms;
    const auto addTerm = [&terms](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            terms << Fields{{QStringLiteral("heading"), heading}, {QStringLiteral("text"), text}};
    };
    addTerm(Paper::tr("Payment"), sheet.paymentTerms);
    addTerm(Paper::tr("Delivery"), sheet.deliveryTerms);
    addTerm(Paper::tr("Service commitments"), sheet.serviceCommitments);
    addTerm(Paper::tr("Implementation plan"), sheet.implementationPlan);
    addTerm(Paper::tr("Notes"), sheet.note);

    Fields fields = commonFields();
    addParty(fields, QStringLiteral("seller"), sheet.seller);
    addParty(fields, QStringLiteral("customer"), sheet.customer);
    fields.insert(
        {{QStringLiteral("title"), Paper::tr("Quotation")},
         {QStringLiteral("hasLogo"), !sheet.logo.isNull()},
         {QStringLiteral("number"), sheet.number},
         {QStringLiteral("version"), sheet.version},
         {QStringLiteral("l_version"), Paper::tr("Version")},
         {QStringLiteral("date"), sheet.date},
         {QStringLiteral("l_validUntil"), Paper::tr("Valid until")},
         {QStringLiteral("validUntil"), sheet.validUntil},
         {QStringLiteral("l_currency"), Paper::tr("Currency")},
         {QStringLiteral("currency"), sheet.currency},
         {QStringLiteral("l_subject"), Paper::tr("Subject")},
         {QStringLiteral("subject"), sheet.subject},
         {QStringLiteral("l_customer"), Paper::tr("Customer")},
         {QStringLiteral("l_seller"), Paper::tr("Supplier")},
         {QStringLiteral("lines"), lineFields(sheet.lines)},
         {QStringLiteral("l_documentDiscount"), Paper::tr("Discount on the whole, in the amounts above")},
         {QStringLiteral("documentDiscount"), sheet.discount},
         {QStringLiteral("withoutTax"), sheet.amountWithoutTax},
         {QStringLiteral("tax"), sheet.tax},
         {QStringLiteral("total"), sheet.total},
         {QStringLiteral("capitals"), sheet.totalInCapitals},
         {QStringLiteral("terms"), terms},
         {QStringLiteral("l_sellerSeal"), Paper::tr("Supplier (seal):")},
         {QStringLiteral("l_customerSeal"), Paper::tr("Confirmed by the customer (seal):")},
         {QStringLiteral("l_preparedBy"), Paper::tr("Prepared by:")},
         {QStringLiteral("preparedBy"), sheet.preparedBy},
         {QStringLiteral("preparedByPhone"), sheet.preparedByPhone}});

    Document document;
    document.title = Paper::tr("Quotation") + QLatin1Char(' ') + sheet.number;
    document.runningHeader = document.title + QChar(0x2003) + sheet.customer.name;
    document.html = fillTemplate(printResource(QStringLiteral("quotation.html")), fields);
    document.logo = sheet.logo;
    document.seal = sheet.seal;
    return document;
}

Document toDocument(const ContractSheet &sheet)
{
    QVariantList plan;
    for (const Instalment &part : sheet.paymentPlan) {
        plan << Fields{{QStringLiteral("no"), part.number},
                       {QStringLiteral("condition"), part.condition},
                       {QStringLiteral("dueOn"), part.dueOn},
                       {QStringLiteral("share"), part.share},
                       {QStringLiteral("amount"), part.amount}};
    }
    QVariantList clauses;
    for (const Clause &clause : sheet.clauses) {
        clauses << Fields{{QStringLiteral("heading"), clause.heading}, {QStringLiteral("text"), clause.text}};
    }
    const QString title = sheet.title.isEmpty() ? Paper::tr("Sales Contract") : sheet.title;

    Fields fields = commonFields();
    addParty(fields, QStringLiteral("seller"), sheet.seller);
    addParty(fields, QStringLiteral("customer"), sheet.customer);
    fields.insert({{QStringLiteral("title"), title},
                   {QStringLiteral("hasLogo"), !sheet.logo.isNull()},
                   {QStringLiteral("number"), sheet.number},
                   {QStringLiteral("date"), sheet.date},
                   {QStringLiteral("l_place"), Paper::tr("Signed at")},
                   {QStringLiteral("place"), sheet.place},
                   {QStringLiteral("l_customer"), Paper::tr("Party A (buyer)")},
                   {QStringLiteral("l_seller"), Paper::tr("Party B (seller)")},
                   {QStringLiteral("l_goods"), Paper::tr("Goods and price")},
                   {QStringLiteral("lines"), lineFields(sheet.lines)},
                   {QStringLiteral("withoutTax"), sheet.amountWithoutTax},
                   {QStringLiteral("tax"), sheet.tax},
                   {QStringLiteral("total"), sheet.total},
                   {QStringLiteral("capitals"), sheet.totalInCapitals},
                   {QStringLiteral("l_delivery"), Paper::tr("Delivery due")},
                   {QStringLiteral("delivery"), sheet.deliveryDue},
                   {QStringLiteral("l_plan"), Paper::tr("Payment plan")},
                   {QStringLiteral("hasPlan"), !plan.isEmpty()},
                   {QStringLiteral("plan"), plan},
                   {QStringLiteral("l_condition"), Paper::tr("Condition")},
                   {QStringLiteral("l_dueOn"), Paper::tr("Due on")},
                   {QStringLiteral("l_share"), Paper::tr("Share")},
                   {QStringLiteral("clauses"), clauses},
                   {QStringLiteral("l_copies"), Paper::tr("Copies")},
                   {QStringLiteral("copies"), sheet.copies},
                   {QStringLiteral("l_sellerSeal"), Paper::tr("Party B (seal):")},
                   {QStringLiteral("l_customerSeal"), Paper::tr("Party A (seal):")},
                   {QStringLiteral("l_signatory"), Paper::tr("Authorised signatory:")}});

    Document document;
    document.title = title + QLatin1Char(' ') + sheet.number;
    document.runningHeader = document.title;
    document.html = fillTemplate(printResource(QStringLiteral("contract.html")), fields);
    document.logo = sheet.logo;
    document.seal = sheet.seal;
    return document;
}

} // namespace salesdesk::printing

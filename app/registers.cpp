// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registers.h"

#include "models/activities/activity_columns.h"
#include "models/catalog/catalog_columns.h"
#include "models/contracts/contract_columns.h"
#include "models/customers/customer_columns.h"
#include "models/leads/lead_columns.h"
#include "models/opportunities/opportunity_columns.h"
#include "models/people/people_columns.h"
#include "models/quotes/quote_columns.h"
#include "models/receivables/receivable_columns.h"
#include "models/targets/target_columns.h"

#include <QCoreApplication>

namespace salesdesk {

QList<NamedRegister> namedRegisters()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("registers", text); };
    return {
        {QStringLiteral("staff"), &staffRegister(), words(QT_TRANSLATE_NOOP("registers", "Staff"))},
        {QStringLiteral("teams"), &teamRegister(), words(QT_TRANSLATE_NOOP("registers", "Teams"))},
        {QStringLiteral("products"), &productRegister(), words(QT_TRANSLATE_NOOP("registers", "Products"))},
        {QStringLiteral("customers"), &customerRegister(),
         words(QT_TRANSLATE_NOOP("registers", "Customers"))},
        {QStringLiteral("contacts"), &contactRegister(), words(QT_TRANSLATE_NOOP("registers", "Contacts"))},
        {QStringLiteral("leads"), &leadRegister(), words(QT_TRANSLATE_NOOP("registers", "Leads"))},
        {QStringLiteral("opportunities"), &opportunityRegister(),
         words(QT_TRANSLATE_NOOP("registers", "Opportunities"))},
        {QStringLiteral("activities"), &activityRegister(),
         words(QT_TRANSLATE_NOOP("registers", "Follow-ups"))},
        {QStringLiteral("quotes"), &quoteRegister(), words(QT_TRANSLATE_NOOP("registers", "Quotes"))},
        {QStringLiteral("contracts"), &contractRegister(),
         words(QT_TRANSLATE_NOOP("registers", "Contracts"))},
        {QStringLiteral("instalments"), &instalmentRegister(),
         words(QT_TRANSLATE_NOOP("registers", "Payment plan"))},
        {QStringLiteral("receipts"), &receiptRegister(), words(QT_TRANSLATE_NOOP("registers", "Receipts"))},
        {QStringLiteral("targets"), &targetRegister(), words(QT_TRANSLATE_NOOP("registers", "Targets"))},
    };
}

} // namespace salesdesk

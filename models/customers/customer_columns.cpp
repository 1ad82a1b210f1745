// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_columns.h"

#include "models/customers/customer_store.h"

namespace salesdesk {

const Register &customerRegister()
{
    static const Register list{
        Kind::Customer,
        &customerList(),
        {
            {.key = QStringLiteral("number"), .width = 96},
            {.key = QStringLiteral("name"), .width = 210},
            {.key = QStringLiteral("tier"),
             .type = ValueType::Choice,
             .width = 74,
             .choice = QStringLiteral("tier"),
             .tag = true},
            {.key = QStringLiteral("status"),
             .type = ValueType::Choice,
             .width = 72,
             .choice = QStringLiteral("customer_status"),
             .tag = true},
            {.key = QStringLiteral("phone"), .width = 112},
            {.key = QStringLiteral("region"), .type = ValueType::Choice, .width = 80},
            {.key = QStringLiteral("industry"), .type = ValueType::Choice, .width = 96},
            {.key = QStringLiteral("last_visit_on"), .type = ValueType::Date, .width = 96},
            {.key = QStringLiteral("owner"), .width = 76},
            {.key = QStringLiteral("credit_limit"), .type = ValueType::Money, .width = 104, .shown = false},
            {.key = QStringLiteral("rating"), .width = 72, .shown = false},
            {.key = QStringLiteral("tax_number"), .width = 150, .shown = false},
            {.key = QStringLiteral("bank"), .width = 130, .shown = false},
            {.key = QStringLiteral("bank_account"), .width = 150, .shown = false},
            {.key = QStringLiteral("address"), .width = 180, .shown = false},
            {.key = QStringLiteral("parent"), .width = 150, .shown = false},
            {.key = QStringLiteral("lost_on"), .type = ValueType::Date, .width = 96, .shown = false},
            {.key = QStringLiteral("lost_reason"), .width = 140, .shown = false},
            {.key = QStringLiteral("notes"), .width = 180, .shown = false},
            {.key = QStringLiteral("created_at"), .type = ValueType::Instant, .width = 130, .shown = false},
        },
        Action::SeeCustomers,
    };
    return list;
}

const Register &contactRegister()
{
    static const Register list{
        Kind::Contact,
        &contactList(),
        {
            {.key = QStringLiteral("name"), .width = 90},
            {.key = QStringLiteral("customer"), .width = 210},
            {.key = QStringLiteral("role"), .width = 100},
            {.key = QStringLiteral("phone"), .width = 112},
            {.key = QStringLiteral("mobile"), .width = 112},
            {.key = QStringLiteral("wechat"), .width = 100},
            {.key = QStringLiteral("email"), .width = 160},
            {.key = QStringLiteral("owner"), .width = 76},
            {.key = QStringLiteral("notes"), .width = 180, .shown = false},
            {.key = QStringLiteral("created_at"), .type = ValueType::Instant, .width = 130, .shown = false},
        },
        Action::SeeCustomers,
    };
    return list;
}

} // namespace salesdesk

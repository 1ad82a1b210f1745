// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receivables/receivable_columns.h"

#include "models/storage/list_query.h"

namespace salesdesk {

namespace {

constexpr auto stateSql = "CASE WHEN i.voided THEN 'void' WHEN i.received >= i.amount THEN 'paid' "
                          "WHEN c.state NOT IN ('signed', 'in_execution', 'completed') THEN 'not_in_force' "
                          "WHEN i.due_on < COALESCE((SELECT clock_run_on FROM office), '') THEN 'overdue' "
                          "WHEN i.received > 0 THEN 'part_paid' ELSE 'due' END";

const ListSource &instalments()
{
    using T = ValueType;
    static const ListSource list{
        Kind::Instalment,
        QStringLiteral(
            "instalment i JOIN contract c ON c.id = i.contract_id JOIN staff s ON s.id = c.owner_id "
            "LEFT JOIN team t ON t.id = s.team_id LEFT JOIN customer u ON u.id = c.customer_id"),
        QStringLiteral("i.id"),
        QStringLiteral("c.deleted_at IS NULL AND c.signed_on IS NOT NULL"),
        QStringLiteral("c.owner_id"),
        {
            {QStringLiteral("due_on"), QStringLiteral("i.due_on"), T::Date},
            {QStringLiteral("customer"), QStringLiteral("u.name"), T::Text, QStringLiteral("u.name_key")},
            {QStringLiteral("contract"), QStringLiteral("c.number")},
            {QStringLiteral("name"), QStringLiteral("i.name")},
            {QStringLiteral("state"), QString::fromLatin1(stateSql), T::Choice},
            {QStringLiteral("amount"), QStringLiteral("i.amount"), T::Money},
            {QStringLiteral("received"), QStringLiteral("i.received"), T::Money},
            {QStringLiteral("outstanding"),
             QStringLiteral("CASE WHEN i.voided THEN 0 ELSE i.amount - i.received END"), T::Money},
            {QStringLiteral("currency"), QStringLiteral("c.currency"), T::Choice},
            {QStringLiteral("owner"), QStringLiteral("s.name"), T::Choice, QStringLiteral("s.name_key")},
            {QStringLiteral("owner_id"), QStringLiteral("c.owner_id"), T::Integer},
            {QStringLiteral("team"), QStringLiteral("t.name"), T::Choice},
        },
        QStringLiteral("CASE WHEN i.voided OR i.received >= i.amount THEN 1 ELSE 0 END, i.due_on"),
    };
    return list;
}

const ListSource &receipts()
{
    using T = ValueType;
    static const ListSource list{
        Kind::Receipt,
        QStringLiteral(
            "receipt r LEFT JOIN contract c ON c.id = r.contract_id LEFT JOIN staff s ON s.id = c.owner_id "
            "LEFT JOIN team t ON t.id = s.team_id LEFT JOIN customer u ON u.id = r.customer_id"),
        QStringLiteral("r.id"),
        QStringLiteral("r.deleted_at IS NULL"),
        QStringLiteral("c.owner_id"),
        {
            {QStringLiteral("number"), QStringLiteral("r.number")},
            {QStringLiteral("received_on"), QStringLiteral("r.received_on"), T::Date},
            {QStringLiteral("customer"), QStringLiteral("u.name"), T::Text, QStringLiteral("u.name_key")},
            {QStringLiteral("contract"), QStringLiteral("c.number")},
            {QStringLiteral("amount"), QStringLiteral("r.amount"), T::Money},
            {QStringLiteral("currency"), QStringLiteral("r.currency"), T::Choice},
            {QStringLiteral("method"), QStringLiteral("r.method"), T::Choice},
            {QStringLiteral("owner"), QStringLiteral("s.name"), T::Choice, QStringLiteral("s.name_key")},
            {QStringLiteral("owner_id"), QStringLiteral("c.owner_id"), T::Integer},
            {QStringLiteral("team"), QStringLiteral("t.name"), T::Choice},
            {QStringLiteral("note"), QStringLiteral("r.note")},
        },
        QStringLiteral("r.received_on DESC"),
    };
    return list;
}

ColumnSpec money(const char *key)
{
    ColumnSpec column{.key = QString::fromLatin1(key), .type = ValueType::Money, .width = 104};
    column.currency = QStringLiteral("currency");
    return column;
}

} // namespace

const Register &instalmentRegister()
{
    using T = ValueType;
    static const Register list{
        Kind::Instalment,
        &instalments(),
        {
            {.key = QStringLiteral("due_on"), .type = T::Date, .width = 92},
            {.key = QStringLiteral("customer"), .width = 212},
            {.key = QStringLiteral("contract"), .width = 122},
            {.key = QStringLiteral("name"), .width = 84},
            {.key = QStringLiteral("state"),
             .type = T::Choice,
             .width = 84,
             .choice = QStringLiteral("instalment_state"),
             .tag = true},
            money("amount"),
            money("received"),
            money("outstanding"),
            {.key = QStringLiteral("currency"), .type = T::Choice, .width = 60, .shown = false},
            {.key = QStringLiteral("owner"), .type = T::Choice, .width = 72},
            {.key = QStringLiteral("team"), .type = T::Choice, .width = 110, .shown = false},
        },
        Action::SeeReceivables,
    };
    return list;
}

const Register &receiptRegister()
{
    using T = ValueType;
    static const Register list{
        Kind::Receipt,
        &receipts(),
        {
            {.key = QStringLiteral("number"), .width = 134},
            {.key = QStringLiteral("received_on"), .type = T::Date, .width = 100},
            {.key = QStringLiteral("customer"), .width = 212},
            {.key = QStringLiteral("contract"), .width = 132},
            money("amount"),
            {.key = QStringLiteral("currency"), .type = T::Choice, .width = 60, .shown = false},
            {.key = QStringLiteral("method"),
             .type = T::Choice,
             .width = 126,
             .choice = QStringLiteral("payment_method")},
            {.key = QStringLiteral("owner"), .type = T::Choice, .width = 90},
            {.key = QStringLiteral("team"), .type = T::Choice, .width = 110, .shown = false},
            {.key = QStringLiteral("note"), .width = 180},
        },
        Action::SeeReceivables,
    };
    return list;
}

} // namespace salesdesk

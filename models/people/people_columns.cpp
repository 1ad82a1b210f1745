// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_columns.h"

#include "models/people/people_store.h"

namespace salesdesk {

const Register &staffRegister()
{
    static const Register staff{
        Kind::Staff,
        &PeopleStore::staffList(),
        {
            {.key = QStringLiteral("number"), .width = 104, .named = QStringLiteral("staff_number")},
            {.key = QStringLiteral("name"), .width = 110, .named = QStringLiteral("staff_name")},
            {.key = QStringLiteral("team"), .width = 130},
            {.key = QStringLiteral("leader"), .width = 110},
            {.key = QStringLiteral("roles"), .width = 180, .choice = QStringLiteral("role")},
            {.key = QStringLiteral("post"), .width = 110},
            {.key = QStringLiteral("phone"), .width = 120},
            {.key = QStringLiteral("email"), .width = 180, .shown = false},
            {.key = QStringLiteral("login"), .width = 100},
            {.key = QStringLiteral("region"), .width = 100, .shown = false},
            {.key = QStringLiteral("joined_on"), .type = ValueType::Date, .width = 100},
            {.key = QStringLiteral("left_on"), .type = ValueType::Date, .width = 100, .shown = false},
            {.key = QStringLiteral("active"), .type = ValueType::Flag, .width = 70},
        },
        Action::SeeStaff,
    };
    return staff;
}

const Register &teamRegister()
{
    static const Register teams{
        Kind::Team,
        &PeopleStore::teamList(),
        {
            {.key = QStringLiteral("name"), .width = 160},
            {.key = QStringLiteral("leader"), .width = 120},
            {.key = QStringLiteral("region"), .width = 120},
            {.key = QStringLiteral("people"), .type = ValueType::Integer, .width = 80},
            {.key = QStringLiteral("active"), .type = ValueType::Flag, .width = 70},
        },
        Action::SeeStaff,
    };
    return teams;
}

} // namespace salesdesk

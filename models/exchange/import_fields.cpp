// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_fields.h"

#include "models/wording/labels.h"

#include <QHash>

namespace salesdesk {

namespace {

/// Keys in order; a star marks a required one.
const QHash<QString, QStringList> &keysOfKinds()
{
    const auto keys = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> all{
        {QStringLiteral("staff"),
         keys("number name* login team leader region roles post phone email joined_on left_on")},
        {QStringLiteral("teams"), keys("name leader region")},
        {QStringLiteral("products"),
         keys("code name* model category unit kind list_price* cost tax_rate lead_days floor_salesperson "
              "floor_leader floor_manager active")},
        {QStringLiteral("customers"),
         keys("number name* tax_number bank bank_account phone region industry address tier owner status "
              "lost_reason lost_on credit_limit rating parent notes created_at")},
        {QStringLiteral("contacts"), keys("customer* name* role phone mobile wechat email notes")},
        {QStringLiteral("leads"),
         keys("number company* contact phone mobile wechat email region address industry source channel "
              "interest budget expected_on tier owner status lost_reason next_follow_up notes "
              "assigned_on first_owner first_assigned_on last_follow_up_on protected_until converted_on "
              "created_at")},
        {QStringLiteral("opportunities"),
         keys("number customer title product scene functions competitor budget amount probability engaged_on "
              "expected_close_on closed_on stage lost_reason owner currency notes "
              "created_at")},
        {QStringLiteral("activities"),
         keys("kind customer lead opportunity owner* planned_on done_on summary* customer_words outcome "
              "next_step next_on created_at")},
        {QStringLiteral("quotes"),
         keys("number* customer* owner* opportunity title state amount* currency rate "
              "tax cost quoted_on valid_until notes")},
        {QStringLiteral("targets"), keys("measure role team staff period* value*")},
        {QStringLiteral("contracts"),
         keys("number* customer owner* opportunity product title type state amount* currency rate tax "
              "cost planned_sign_on first_planned_sign_on signed_on delivery_due_on accepted_on notes")},
        {QStringLiteral("receipts"), keys("number contract* received_on* amount* method note")},
    };
    return all;
}

/// What a list, and so its export, calls the field where that is another word.
QString listedAs(const QString &kind, const QString &key)
{
    if (kind == QLatin1StringView("quotes") && key == QLatin1StringView("amount"))
        return QStringLiteral("total");
    if (kind == QLatin1StringView("activities") && key == QLatin1StringView("owner"))
        return QStringLiteral("staff");
    if (kind == QLatin1StringView("activities") && key == QLatin1StringView("done_on"))
        return QStringLiteral("done_at");
    return {};
}

} // namespace

QList<MappableField> importFields(const QString &kind)
{
    QList<MappableField> fields;
    const QStringList keys = keysOfKinds().value(kind);
    for (QString key : keys) {
        MappableField field;
        field.required = key.endsWith(QLatin1Char('*'));
        if (field.required)
            key.chop(1);
        field.key = key;
        field.titles = fieldTitles(key);
        // People are listed, and exported, under words of their own.
        if (kind == QLatin1StringView("staff") &&
            (key == QLatin1StringView("number") || key == QLatin1StringView("name")))
            field.titles += fieldTitles(QString(QLatin1StringView("staff_") % key));
        if (const QString listed = listedAs(kind, key); !listed.isEmpty())
            field.titles += fieldTitles(listed);
        fields.append(field);
    }
    return fields;
}

} // namespace salesdesk

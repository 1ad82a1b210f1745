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
              "lost_reason lost_on credit_limit rating parent notes")},
        {QStringLiteral("contacts"), keys("customer* name* role phone mobile wechat email notes")},
        {QStringLiteral("leads"),
         keys("number company* contact phone mobile wechat email region address industry source channel "
              "interest budget expected_on tier owner status lost_reason next_follow_up notes")},
        {QStringLiteral("opportunities"),
         keys("number customer title product scene functions competitor budget amount probability engaged_on "
              "expected_close_on closed_on stage lost_reason owner notes")},
        {QStringLiteral("activities"),
         keys("kind customer lead opportunity owner* planned_on done_on summary* customer_words outcome "
              "next_step next_on")},
        {QStringLiteral("quotes"), keys("number* customer* owner* opportunity title state amount* rate tax "
                                        "quoted_on valid_until notes")},
        {QStringLiteral("targets"), keys("measure role team staff period* value*")},
        {QStringLiteral("contracts"),
         keys("number* customer owner* opportunity product title type state amount* rate tax cost "
              "planned_sign_on signed_on delivery_due_on accepted_on notes")},
        {QStringLiteral("receipts"), keys("number contract* received_on* amount* method note")},
    };
    return all;
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
        fields.append(field);
    }
    return fields;
}

} // namespace salesdesk

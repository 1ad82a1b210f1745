// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/choice_store.h"

#include "models/storage/statement.h"

namespace salesdesk {

const QStringList &keptChoices()
{
    static const QStringList fields{QStringLiteral("source"), QStringLiteral("region"),
                                    QStringLiteral("industry"), QStringLiteral("category"),
                                    QStringLiteral("unit")};
    return fields;
}

namespace ChoiceStore {

namespace {

/// A column that carries values of a list.
struct Carrier
{
    const char *field;
    Kind kind;
    const char *rename;
};

constexpr Carrier carriers[] = {
    {"source", Kind::Lead, "office.rename_lead_source"},
    {"region", Kind::Lead, "office.rename_lead_region"},
    {"region", Kind::Customer, "office.rename_customer_region"},
    {"region", Kind::Team, "office.rename_team_region"},
    {"industry", Kind::Lead, "office.rename_lead_industry"},
    {"industry", Kind::Customer, "office.rename_customer_industry"},
    {"category", Kind::Product, "office.rename_product_category"},
    {"unit", Kind::Product, "office.rename_product_unit"},
};

} // namespace

QList<Choice> all(Database &database, const QString &field)
{
    QList<Choice> choices;
    Statement rows(database, "office.all_choices");
    rows.bind(":field", field);
    while (rows.next())
        choices.append({rows.text(0), rows.flag(1)});
    return choices;
}

bool isUsed(Database &database, const QString &field, const QString &value)
{
    const auto found = [&](const char *name, const QList<const char *> &places) {
        Statement row(database, name);
        for (const char *place : places)
            row.bind(place, value);
        return row.next();
    };
    if (field == QLatin1StringView("source"))
        return found("office.source_in_use", {":value"});
    if (field == QLatin1StringView("region"))
        return found("office.region_in_use", {":value", ":value_too", ":value_three"});
    if (field == QLatin1StringView("industry"))
        return found("office.industry_in_use", {":value", ":value_too"});
    if (field == QLatin1StringView("category"))
        return found("office.category_in_use", {":value"});
    return found("office.unit_in_use", {":value"});
}

qint64 rename(Transaction &transaction, const QString &field, const QString &from, const QString &to)
{
    Database &database = transaction.database();
    Statement(database, "office.rename_choice")
        .bind(":new_value", to)
        .bind(":field", field)
        .bind(":value", from)
        .run();
    qint64 records = 0;
    for (const Carrier &carrier : carriers) {
        if (field != QLatin1StringView(carrier.field))
            continue;
        const qint64 renamed =
            Statement(database, carrier.rename).bind(":new_value", to).bind(":value", from).run();
        if (renamed > 0)
            transaction.touchAll(carrier.kind);
        records += renamed;
    }
    return records;
}

void place(Database &database, const QString &field, const QString &value, int position)
{
    Statement(database, "office.place_choice")
        .bind(":position", position)
        .bind(":field", field)
        .bind(":value", value)
        .run();
}

bool remove(Database &database, const QString &field, const QString &value)
{
    return Statement(database, "office.delete_choice").bind(":field", field).bind(":value", value).run() == 1;
}

} // namespace ChoiceStore

} // namespace salesdesk

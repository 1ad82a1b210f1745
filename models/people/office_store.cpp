// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/office_store.h"

#include "models/storage/statement.h"

#include <QJsonDocument>

namespace salesdesk::OfficeStore {

namespace {

QString compact(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject toJson(const Office &office)
{
    return {
        {QStringLiteral("name"), office.name},
        {QStringLiteral("address"), office.address},
        {QStringLiteral("phone"), office.phone},
        {QStringLiteral("tax_number"), office.taxNumber},
        {QStringLiteral("bank"), office.bank},
        {QStringLiteral("bank_account"), office.bankAccount},
        {QStringLiteral("logo"), sha256(office.logo)},
        {QStringLiteral("seal"), sha256(office.seal)},
        {QStringLiteral("currency"), office.currency},
        {QStringLiteral("fiscal_start"), office.fiscalStart},
        {QStringLiteral("time_zone"), QString::fromLatin1(office.zone.id())},
        {QStringLiteral("preset"), office.preset},
    };
}

Office read(Database &database)
{
    Statement row(database, "office.read");
    if (!row.next())
        throw StorageFailure{Error{ErrorCode::NotAnOffice, {}, database.location().shown()}, false};
    Office office;
    office.version = row.integer(0);
    office.name = row.text(1);
    office.address = row.text(2);
    office.phone = row.text(3);
    office.taxNumber = row.text(4);
    office.bank = row.text(5);
    office.bankAccount = row.text(6);
    office.logo = row.bytes(7);
    office.seal = row.bytes(8);
    office.currency = row.text(9);
    office.fiscalStart = int(row.integer(10));
    const QTimeZone zone(row.text(11).toLatin1());
    if (zone.isValid())
        office.zone = zone;
    office.preset = row.text(12);
    office.createdAt = row.integer(13);
    return office;
}

void create(Database &database, const Office &office)
{
    Statement(database, "office.create")
        .bind(":name", office.name)
        .bind(":currency", office.currency)
        .bind(":fiscal_start", office.fiscalStart)
        .bind(":time_zone", QString::fromLatin1(office.zone.id()))
        .bind(":preset", office.preset)
        .bind(":now", office.createdAt)
        .run();
}

bool change(Database &database, const Office &office)
{
    return Statement(database, "office.change")
               .bind(":name", office.name)
               .bind(":address", office.address)
               .bind(":phone", office.phone)
               .bind(":tax_number", office.taxNumber)
               .bind(":bank", office.bank)
               .bind(":bank_account", office.bankAccount)
               .bind(":logo", office.logo)
               .bind(":seal", office.seal)
               .bind(":fiscal_start", office.fiscalStart)
               .bind(":time_zone", QString::fromLatin1(office.zone.id()))
               .bind(":version", office.version)
               .run() == 1;
}

QStringList choices(Database &database, const QString &field)
{
    QStringList values;
    Statement rows(database, "office.choices");
    rows.bind(":field", field);
    while (rows.next())
        values << rows.text(0);
    return values;
}

bool addChoice(Database &database, const QString &field, const QString &value)
{
    return Statement(database, "office.add_choice")
               .bind(":field", field)
               .bind(":value", value)
               .bind(":field_too", field)
               .run() == 1;
}

bool hideChoice(Database &database, const QString &field, const QString &value)
{
    return Statement(database, "office.hide_choice").bind(":field", field).bind(":value", value).run() == 1;
}

void addPolicy(Database &database, const QJsonObject &policy, int position, qint64 now)
{
    Statement(database, "office.add_policy")
        .bind(":document_kind", policy.value(QLatin1StringView("document_kind")).toString())
        .bind(":name", policy.value(QLatin1StringView("name")).toString())
        .bind(":position", position)
        .bind(":condition", compact(policy.value(QLatin1StringView("condition"))))
        .bind(":steps", compact(policy.value(QLatin1StringView("steps"))))
        .bind(":now", now)
        .bind(":now_too", now)
        .run();
}

void addScheme(Database &database, const QJsonObject &scheme, qint64 now)
{
    Statement(database, "office.add_scheme")
        .bind(":name", scheme.value(QLatin1StringView("name")).toString())
        .bind(":post", scheme.value(QLatin1StringView("post")).toString())
        .bind(":period_kind", scheme.value(QLatin1StringView("period_kind")).toString())
        .bind(":rules", compact(scheme.value(QLatin1StringView("rules"))))
        .bind(":now", now)
        .bind(":now_too", now)
        .run();
}

QDate clockDay(Database &database)
{
    Statement row(database, "office.clock_day");
    return row.next() ? row.date(0) : QDate();
}

bool noteClock(Database &database, QDate day)
{
    return Statement(database, "office.note_clock").bind(":day", day).bind(":day_too", day).run() > 0;
}

} // namespace salesdesk::OfficeStore

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/office_service.h"

#include "models/people/office_store.h"
#include "models/people/people_service.h"
#include "models/security/permission.h"
#include "models/storage/settings.h"

#include <QRegularExpression>

namespace salesdesk {

namespace {

Status checked(const Office &office)
{
    static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
    if (!currency.match(office.currency).hasMatch())
        return Error{ErrorCode::Invalid, QStringLiteral("currency"), office.currency};
    if (office.fiscalStart < 1 || office.fiscalStart > 12)
        return Error{ErrorCode::Invalid, QStringLiteral("fiscal_start"), QString::number(office.fiscalStart)};
    if (!office.zone.isValid())
        return Error{ErrorCode::Invalid, QStringLiteral("time_zone"), QString::fromLatin1(office.zone.id())};
    return {};
}

void addPresetContent(Transaction &transaction, const Preset &preset)
{
    Database &database = transaction.database();
    for (auto field = preset.choices.begin(); field != preset.choices.end(); ++field) {
        const QJsonArray values = field.value().toArray();
        for (const QJsonValue &value : values)
            OfficeStore::addChoice(database, field.key(), value.toString());
    }
    for (auto setting = preset.settings.begin(); setting != preset.settings.end(); ++setting)
        Settings::set(transaction, setting.key(), setting.value());
    int position = 0;
    for (const QJsonValue &policy : preset.approvalPolicies)
        OfficeStore::addPolicy(database, policy.toObject(), ++position, transaction.now());
    for (const QJsonValue &scheme : preset.appraisalSchemes)
        OfficeStore::addScheme(database, scheme.toObject(), transaction.now());
}

} // namespace

Status OfficeService::create(UnitOfWork &work, const NewOffice &wanted)
{
    const auto preset = Preset::load(wanted.preset, wanted.language);
    if (!preset)
        return preset.error();
    Office office;
    office.name = wanted.name.trimmed();
    office.currency = wanted.currency;
    office.fiscalStart = wanted.fiscalStart;
    office.zone = QTimeZone(wanted.timeZone);
    office.preset = preset->name;
    office.createdAt = work.clock().now();
    if (const Status status = checked(office); !status)
        return status;

    Staff admin;
    admin.name = wanted.adminName.isEmpty() ? wanted.adminLogin : wanted.adminName;
    admin.login = wanted.adminLogin;
    admin.roles = {Role::Administrator};
    const Session system = Session::system();
    return work.run(system, [&](Transaction &transaction) -> Status {
        OfficeStore::create(transaction.database(), office);
        transaction.record(QStringLiteral("office.create"), Kind::Office, 1, {}, OfficeStore::toJson(office));
        addPresetContent(transaction, *preset);
        if (const auto created = PeopleService::createStaffIn(transaction, admin, wanted.adminPassword);
            !created)
            return created.error();
        return {};
    });
}

Status OfficeService::load()
{
    auto office = m_work.database().read([&] { return OfficeStore::read(m_work.database()); });
    if (!office)
        return office.error();
    m_office = *std::move(office);
    return {};
}

Status OfficeService::change(const Session &session, const Office &wanted)
{
    if (const Status status = Permission::require(session, Action::WriteOffice); !status)
        return status;
    if (const Status status = checked(wanted); !status)
        return status;
    if (wanted.name.trimmed().isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("name"), {}};
    const Status saved = m_work.run(session, [&](Transaction &transaction) -> Status {
        const Office before = OfficeStore::read(transaction.database());
        if (wanted.currency != before.currency)
            return Error{ErrorCode::Invalid, QStringLiteral("currency"), wanted.currency};
        if (!OfficeStore::change(transaction.database(), wanted))
            return ErrorCode::Conflict;
        transaction.record(QStringLiteral("office.change"), Kind::Office, 1, OfficeStore::toJson(before),
                           OfficeStore::toJson(wanted));
        return {};
    });
    return saved ? load() : saved;
}

Result<QStringList> OfficeService::choices(const QString &field) const
{
    return m_work.database().read([&] { return OfficeStore::choices(m_work.database(), field); });
}

bool OfficeService::ensureChoice(Transaction &transaction, const QString &field, const QString &value)
{
    return OfficeStore::addChoice(transaction.database(), field, value);
}

Result<QJsonValue> OfficeService::setting(const QString &key, const QJsonValue &otherwise) const
{
    return m_work.database().read([&] { return Settings::value(m_work.database(), key, otherwise); });
}

Result<QDate> OfficeService::clockDay() const
{
    return m_work.database().read([&] { return OfficeStore::clockDay(m_work.database()); });
}

Status OfficeService::noteClock(const Session &session, QDate day)
{
    if (const Status status = Permission::require(session, Action::WriteOffice); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        if (OfficeStore::noteClock(transaction.database(), day)) {
            transaction.record(QStringLiteral("clock.run"), Kind::Office, 1, {},
                               QJsonObject{{QStringLiteral("day"), day.toString(Qt::ISODate)}});
            transaction.touchAll(Kind::Instalment);
        }
        return {};
    });
}

Status OfficeService::changeSetting(const Session &session, const QString &key, const QJsonValue &value)
{
    return changeSettings(session, {{key, value}});
}

Status OfficeService::changeSettings(const Session &session, const QHash<QString, QJsonValue> &values)
{
    if (const Status status = Permission::require(session, Action::WriteOffice); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        for (auto value = values.begin(); value != values.end(); ++value)
            Settings::set(transaction, value.key(), value.value());
        return {};
    });
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/office.h"
#include "models/storage/unit_of_work.h"

#include <QHash>
#include <QJsonValue>

namespace salesdesk {

/// What `new` and the first-start wizard ask for.
struct NewOffice
{
    QString name; ///< may be empty: the wizard and Office 管理 ask for it
    QString preset = QStringLiteral("general");
    QString language; ///< of the lists and names that the preset brings; empty: simplified Chinese
    QString currency = QStringLiteral("CNY");
    int fiscalStart = 1;
    QByteArray timeZone = "Asia/Shanghai";
    QString adminLogin = QStringLiteral("admin");
    QString adminName;
    QString adminPassword;
};

/// The office's own data, its settings and the choices that pickers offer.
class OfficeService final
{
public:
    explicit OfficeService(UnitOfWork &work) : m_work(work) {}

    /// Fills a migrated, empty database: the office row, what the preset brings, and the administrator.
    static Status create(UnitOfWork &work, const NewOffice &office);

    /// Reads the office row; to be called after opening.
    Status load();
    const Office &office() const { return m_office; }
    /// The business day in the office's time zone.
    QDate today() const { return m_work.clock().today(m_office.zone); }

    /// The day for which the clock ran last; invalid before the first time.
    Result<QDate> clockDay() const;
    /// The clock has run for that day: what was due before it is overdue from now on.
    Status noteClock(const Session &session, QDate day);

    /// All but currency and preset, which are fixed. Conflict where somebody saved meanwhile.
    Status change(const Session &session, const Office &office);

    /// Values in use for a field: source, region, industry, category, tier, unit.
    Result<QStringList> choices(const QString &field) const;
    /// Within a running transaction, as an import with create_missing does. Throws StorageFailure.
    static bool ensureChoice(Transaction &transaction, const QString &field, const QString &value);

    Result<QJsonValue> setting(const QString &key, const QJsonValue &otherwise) const;
    Status changeSetting(const Session &session, const QString &key, const QJsonValue &value);
    /// All of them or none.
    Status changeSettings(const Session &session, const QHash<QString, QJsonValue> &values);

private:
    UnitOfWork &m_work;
    Office m_office;
};

} // namespace salesdesk

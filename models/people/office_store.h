// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "models/people/office.h"
#include "models/people/preset.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk::OfficeStore {

QJsonObject toJson(const Office &office);
/// NotAnOffice, thrown, where there is no row.
Office read(Database &database);
void create(Database &database, const Office &office);
/// False where the version is not the stored one.
bool change(Database &database, const Office &office);

QStringList choices(Database &database, const QString &field);
/// Also brings a hidden one back; false where it was there already.
bool addChoice(Database &database, const QString &field, const QString &value);
bool hideChoice(Database &database, const QString &field, const QString &value);

void addPolicy(Database &database, const QJsonObject &policy, int position, qint64 now);
void addScheme(Database &database, const QJsonObject &scheme, qint64 now);

/// Invalid before the clock has run for the first time.
QDate clockDay(Database &database);
/// The day up to which the clock has run; what is due before it is overdue. True where it moved.
bool noteClock(Database &database, QDate day);

} // namespace salesdesk::OfficeStore

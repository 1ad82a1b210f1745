// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/unit_of_work.h"

#include <QJsonValue>

namespace salesdesk::Settings {

/// The office's value for a rule of the rule book, or the default. Throws StorageFailure.
QJsonValue value(Database &database, const QString &key, const QJsonValue &otherwise);
qint64 integer(Database &database, const QString &key, qint64 otherwise);
QString text(Database &database, const QString &key, const QString &otherwise);
/// Writes within the running transaction, with its ledger row.
void set(Transaction &transaction, const QString &key, const QJsonValue &value);

} // namespace salesdesk::Settings

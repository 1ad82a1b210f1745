// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settings.h"

#include "models/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace salesdesk::Settings {

QJsonValue value(Database &database, const QString &key, const QJsonValue &otherwise)
{
    Statement statement(database, "storage.setting");
    statement.bind(":key", key);
    if (!statement.next())
        return otherwise;
    // A JSON document is an object or an array, so that a plain value lies in an array of one.
    return QJsonDocument::fromJson(statement.text(0).toUtf8()).array().first();
}

qint64 integer(Database &database, const QString &key, qint64 otherwise)
{
    return value(database, key, otherwise).toInteger(otherwise);
}

QString text(Database &database, const QString &key, const QString &otherwise)
{
    return value(database, key, otherwise).toString(otherwise);
}

void set(Transaction &transaction, const QString &key, const QJsonValue &newValue)
{
    Database &database = transaction.database();
    const QJsonValue old = value(database, key, QJsonValue::Undefined);
    if (old == newValue)
        return;
    Statement(database, "storage.set_setting")
        .bind(":key", key)
        .bind(":value", QString::fromUtf8(QJsonDocument(QJsonArray{newValue}).toJson(QJsonDocument::Compact)))
        .run();
    QJsonObject before;
    if (!old.isUndefined())
        before.insert(key, old);
    transaction.record(QStringLiteral("setting.change"), Kind::Setting, 0, before,
                       QJsonObject{{key, newValue}}, key);
}

} // namespace salesdesk::Settings

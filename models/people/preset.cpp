// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/preset.h"

#include <QFile>
#include <QJsonDocument>

namespace salesdesk {

const QStringList &Preset::names()
{
    static const QStringList all{QStringLiteral("general"), QStringLiteral("surveillance"),
                                 QStringLiteral("cars"), QStringLiteral("club")};
    return all;
}

namespace {

/// Values and names in another language; what the words do not hold, such as keys and tiers, stays.
QJsonValue inWords(const QJsonValue &value, const QJsonObject &words)
{
    if (value.isString())
        return words.value(value.toString()).toString(value.toString());
    if (value.isArray()) {
        QJsonArray translated;
        for (const QJsonValue &each : value.toArray())
            translated.append(inWords(each, words));
        return translated;
    }
    if (value.isObject()) {
        QJsonObject translated = value.toObject();
        for (auto member = translated.begin(); member != translated.end(); ++member)
            *member = inWords(*member, words);
        return translated;
    }
    return value;
}

} // namespace

Result<Preset> Preset::load(const QString &name, const QString &language)
{
    QFile file(QStringLiteral(":/presets/%1.json").arg(name));
    if (!names().contains(name) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Usage, QStringLiteral("preset"), name};
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QFile words(QStringLiteral(":/presets/words_%1.json").arg(language));
    if (words.open(QIODevice::ReadOnly))
        json = inWords(json, QJsonDocument::fromJson(words.readAll()).object()).toObject();
    return Preset{name, json.value(QLatin1StringView("choices")).toObject(),
                  json.value(QLatin1StringView("settings")).toObject(),
                  json.value(QLatin1StringView("approval_policies")).toArray(),
                  json.value(QLatin1StringView("appraisal_schemes")).toArray()};
}

} // namespace salesdesk

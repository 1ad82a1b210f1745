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

Result<Preset> Preset::load(const QString &name)
{
    QFile file(QStringLiteral(":/presets/%1.json").arg(name));
    if (!names().contains(name) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Usage, QStringLiteral("preset"), name};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return Preset{name, json.value(QLatin1StringView("choices")).toObject(),
                  json.value(QLatin1StringView("settings")).toObject(),
                  json.value(QLatin1StringView("approval_policies")).toArray(),
                  json.value(QLatin1StringView("appraisal_schemes")).toArray()};
}

} // namespace salesdesk

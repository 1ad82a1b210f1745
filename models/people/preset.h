// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace salesdesk {

/// What a trade starts with (§15): resources/presets/<name>.json. Only a start: an office changes all of it.
struct Preset
{
    QString name;
    QJsonObject choices;  ///< field → array of values: source, region, industry, category, tier, unit
    QJsonObject settings; ///< key → value, see Settings
    QJsonArray approvalPolicies; ///< {document_kind, name, condition, steps: [{role, mode, limit_hours}]}
    QJsonArray appraisalSchemes; ///< {name, post, period_kind, rules}

    /// "general", "surveillance", "cars", "club".
    static const QStringList &names();
    /// Usage for a name that is none of them. In simplified Chinese, or by
    /// resources/presets/words_<language>.json where there is one.
    static Result<Preset> load(const QString &name, const QString &language = {});
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/figure_level.h"

namespace salesdesk {

QString figureLevelName(FigureLevel level)
{
    switch (level) {
    case FigureLevel::Office:
        return QStringLiteral("office");
    case FigureLevel::Team:
        return QStringLiteral("team");
    case FigureLevel::Staff:
        break;
    }
    return QStringLiteral("staff");
}

std::optional<FigureLevel> figureLevelFromName(QStringView name)
{
    for (const FigureLevel level : {FigureLevel::Office, FigureLevel::Team, FigureLevel::Staff}) {
        if (figureLevelName(level) == name)
            return level;
    }
    return std::nullopt;
}

} // namespace salesdesk

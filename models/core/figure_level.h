// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salesdesk {

/// Whom a target, a measure or a chart is about.
enum class FigureLevel { Office, Team, Staff };

/// "office", "team", "staff".
QString figureLevelName(FigureLevel level);
std::optional<FigureLevel> figureLevelFromName(QStringView name);

} // namespace salesdesk

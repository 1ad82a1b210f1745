// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk {

/// Whether the desktop shows its programs dark. Qt 6.4 does not tell.
bool systemIsDark();

/// The same from the settings files of GTK and KDE in a folder such as ~/.config, and from the value
/// of the variable GTK_THEME.
bool desktopFilesAreDark(const QString &folder, const QString &gtkTheme);

} // namespace salesdesk

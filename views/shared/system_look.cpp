// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/system_look.h"

#include <QColor>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

namespace salesdesk {

bool desktopFilesAreDark(const QString &folder, const QString &gtkTheme)
{
    if (!gtkTheme.isEmpty())
        return gtkTheme.endsWith(QLatin1String("dark"), Qt::CaseInsensitive);
    // GNOME keeps its choice in one binary file that holds the value's word as it is.
    if (QFile dconf(folder + QStringLiteral("/dconf/user")); dconf.open(QIODevice::ReadOnly)) {
        constexpr qint64 asMuchAsASettingsFileHas = 4'000'000;
        const QByteArray all = dconf.read(asMuchAsASettingsFileHas);
        if (all.contains("color-scheme"))
            return all.contains("prefer-dark");
    }
    const QString kde = folder + QStringLiteral("/kdeglobals");
    if (QFileInfo::exists(kde)) {
        const QSettings settings(kde, QSettings::IniFormat);
        const QStringList rgb =
            settings.value(QStringLiteral("Colors:Window/BackgroundNormal")).toStringList();
        if (rgb.size() >= 3)
            return QColor(rgb[0].toInt(), rgb[1].toInt(), rgb[2].toInt()).lightness() < 128;
    }
    for (const char *version : {"/gtk-4.0/settings.ini", "/gtk-3.0/settings.ini"}) {
        const QString gtk = folder + QLatin1String(version);
        if (!QFileInfo::exists(gtk))
            continue;
        const QSettings settings(gtk, QSettings::IniFormat);
        if (settings.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toBool() ||
            settings.value(QStringLiteral("Settings/gtk-theme-name"))
                .toString()
                .endsWith(QLatin1String("dark"), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings settings(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return settings.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return desktopFilesAreDark(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
                               qEnvironmentVariable("GTK_THEME"));
#endif
}

} // namespace salesdesk

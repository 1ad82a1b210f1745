// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "views/shared/icons.h"
#include "views/shared/system_look.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace salesdesk;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.03928F ? double(part) / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("words can be read on what they stand on, light and dark", "[views]")
{
    Theme theme;
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        CHECK(Theme::isDark() == (choice == Theme::Choice::Dark));
        for (const Token ground : {Token::Window, Token::Panel, Token::Zebra, Token::Selection})
            CHECK(contrast(Theme::color(Token::Text), Theme::color(ground)) > 7.0);
        CHECK(contrast(Theme::color(Token::SoftText), Theme::color(Token::Panel)) > 4.5);
        CHECK(contrast(Theme::color(Token::OnAccent), Theme::color(Token::Accent)) > 4.5);
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad, Tone::Neutral})
            CHECK(contrast(Theme::toneColor(tone), Theme::toneTint(tone)) > 4.0);
        CHECK(Theme::chartColors().size() == 6);
    }
}

TEST_CASE("the style sheet leaves no token unfilled and names only pictures that are there", "[views]")
{
    Theme theme;
    for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        theme.setChoice(choice);
        const QString sheet = qApp->styleSheet();
        REQUIRE_FALSE(sheet.isEmpty());
        CHECK_FALSE(sheet.section(QStringLiteral("*/"), 1).contains(u'@'));
        static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        for (auto it = url.globalMatch(sheet); it.hasNext();) {
            const QString path = it.next().captured(1);
            INFO(path.toStdString());
            CHECK(QFile::exists(path));
        }
    }
}

TEST_CASE("an icon takes the theme's colour when it is painted", "[views]")
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const QIcon person = icon("person", Token::Text);
    const auto darkest = [&] {
        const QImage image = person.pixmap(48).toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y);
            }
        }
        return QColor();
    };
    CHECK(darkest() == Theme::color(Token::Text));
    theme.setChoice(Theme::Choice::Dark);
    CHECK(darkest() == Theme::color(Token::Text));
    theme.setChoice(Theme::Choice::Light);
    CHECK(person.pixmap(QSize(16, 16), 2.0).size() == QSize(32, 32));
    CHECK_FALSE(programIcon().pixmap(32).isNull());
}

TEST_CASE("the desktop's look is read from the files of GTK and KDE", "[views]")
{
    QTemporaryDir folder;
    CHECK_FALSE(desktopFilesAreDark(folder.path(), {}));
    CHECK(desktopFilesAreDark(folder.path(), QStringLiteral("Adwaita:dark")));
    write(folder.filePath(QStringLiteral("gtk-3.0/settings.ini")),
          "[Settings]\ngtk-application-prefer-dark-theme=1\n");
    CHECK(desktopFilesAreDark(folder.path(), {}));
    write(folder.filePath(QStringLiteral("kdeglobals")), "[Colors:Window]\nBackgroundNormal=239,240,241\n");
    CHECK_FALSE(desktopFilesAreDark(folder.path(), {}));
    write(folder.filePath(QStringLiteral("kdeglobals")), "[Colors:Window]\nBackgroundNormal=35,38,41\n");
    CHECK(desktopFilesAreDark(folder.path(), {}));
    write(folder.filePath(QStringLiteral("dconf/user")), "GVariant color-scheme 'default'");
    CHECK_FALSE(desktopFilesAreDark(folder.path(), {}));
    write(folder.filePath(QStringLiteral("dconf/user")), "GVariant color-scheme 'prefer-dark'");
    CHECK(desktopFilesAreDark(folder.path(), {}));
}

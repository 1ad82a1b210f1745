// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/theme.h"

#include "views/shared/system_look.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>

namespace salesdesk {

namespace {

struct Colours
{
    const char *name; // as the style sheet calls it: @name
    QRgb light;
    QRgb dark;
};

// In the order of Token. The values are the look's own table; hover and zebra lie between neighbours.
constexpr std::array colours = {
    Colours{"window", 0xFFF4F5F7, 0xFF16191F},       Colours{"panel", 0xFFFFFFFF, 0xFF1E222A},
    Colours{"line", 0xFFDFE3E8, 0xFF323844},         Colours{"zebra", 0xFFFAFBFD, 0xFF22262F},
    Colours{"hover", 0xFFEEF1F5, 0xFF282D38},        Colours{"text", 0xFF1D2430, 0xFFE4E7EC},
    Colours{"soft-text", 0xFF667085, 0xFF98A2B3},    Colours{"accent", 0xFF2457C5, 0xFF7AA5FF},
    Colours{"accent-hover", 0xFF1E4AA9, 0xFF93B6FF}, Colours{"accent-tint", 0xFFE9EFFC, 0xFF24324E},
    Colours{"on-accent", 0xFFFFFFFF, 0xFF10141C},    Colours{"selection", 0xFFDCE7FB, 0xFF2A3A5C},
    Colours{"good", 0xFF1B7F53, 0xFF5FCB98},         Colours{"good-tint", 0xFFE5F4EC, 0xFF1D3329},
    Colours{"warn", 0xFFA5650B, 0xFFE5B567},         Colours{"warn-tint", 0xFFFBF0DC, 0xFF382E1C},
    Colours{"bad", 0xFFBF2F2F, 0xFFF08A8A},          Colours{"bad-tint", 0xFFFBE9E9, 0xFF3A2325},
    Colours{"neutral-tint", 0xFFECEEF2, 0xFF2B303B},
};
static_assert(colours.size() == static_cast<std::size_t>(Token::NeutralTint) + 1);

bool dark = false;

QPalette palette()
{
    const auto c = [](Token token) { return Theme::color(token); };
    QPalette p;
    p.setColor(QPalette::Window, c(Token::Window));
    p.setColor(QPalette::WindowText, c(Token::Text));
    p.setColor(QPalette::Base, c(Token::Panel));
    p.setColor(QPalette::AlternateBase, c(Token::Zebra));
    p.setColor(QPalette::Text, c(Token::Text));
    p.setColor(QPalette::PlaceholderText, c(Token::SoftText));
    p.setColor(QPalette::Button, c(Token::Panel));
    p.setColor(QPalette::ButtonText, c(Token::Text));
    p.setColor(QPalette::BrightText, c(Token::Bad));
    p.setColor(QPalette::Highlight, c(Token::Selection));
    p.setColor(QPalette::HighlightedText, c(Token::Text));
    p.setColor(QPalette::Link, c(Token::Accent));
    p.setColor(QPalette::LinkVisited, c(Token::Accent));
    p.setColor(QPalette::ToolTipBase, c(Token::Text));
    p.setColor(QPalette::ToolTipText, c(Token::Panel));
    p.setColor(QPalette::Light, c(Token::Panel));
    p.setColor(QPalette::Midlight, c(Token::Hover));
    p.setColor(QPalette::Mid, c(Token::Line));
    p.setColor(QPalette::Dark, c(Token::Line));
    p.setColor(QPalette::Shadow, c(Token::Line));
    QColor faded = c(Token::SoftText);
    faded.setAlphaF(0.55F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    return p;
}

QString styleSheet()
{
    QFile file(QStringLiteral(":/style/app.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(QLatin1String("@theme@"), QLatin1String(dark ? "dark" : "light"));
    for (std::size_t i = 0; i < colours.size(); ++i) {
        // Closed at both ends, so that @accent@ is not found inside @accent-tint@.
        sheet.replace(u'@' + QLatin1String(colours[i].name) + u'@',
                      Theme::color(static_cast<Token>(i)).name());
    }
    return sheet;
}

QFont font(const QString &language)
{
    // Names are wishes only: without any of them the system's own face stays. They matter because
    // shared code points are drawn differently in mainland China and in Taiwan.
    static const QStringList simplified = {QStringLiteral("Microsoft YaHei UI"),
                                           QStringLiteral("PingFang SC"), QStringLiteral("Noto Sans CJK SC"),
                                           QStringLiteral("Noto Sans SC"),
                                           QStringLiteral("Source Han Sans SC")};
    static const QStringList traditional = {QStringLiteral("Microsoft JhengHei UI"),
                                            QStringLiteral("PingFang TC"), QStringLiteral("Noto Sans CJK TC"),
                                            QStringLiteral("Noto Sans TC"),
                                            QStringLiteral("Source Han Sans TC")};
    static const QFont systemFont = QApplication::font();
    QFont font = systemFont;
    QStringList families;
    for (const QString &family : language.startsWith(QLatin1String("zh_TW")) ? traditional : simplified) {
        if (QFontDatabase::hasFamily(family))
            families.append(family);
    }
    font.setFamilies(families + systemFont.families());
    font.setPixelSize(13);
    return font;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    // A system tells nobody when its look changes; coming back from its settings is when it matters.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_choice == Choice::System && systemIsDark() != dark)
            apply();
    });
}

void Theme::setChoice(Choice choice)
{
    if (m_applied && choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setLanguage(const QString &language)
{
    if (m_applied && language == m_language)
        return;
    m_language = language;
    // Before the first apply() nothing is shown, and that sets the face.
    if (m_applied)
        QApplication::setFont(font(language));
}

void Theme::apply()
{
    dark = m_choice == Choice::Dark || (m_choice == Choice::System && systemIsDark());
    if (!m_applied) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setFont(font(m_language));
        m_applied = true;
    }
    QApplication::setPalette(palette());
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

bool Theme::isDark()
{
    return dark;
}

QColor Theme::color(Token token)
{
    const Colours &c = colours[static_cast<std::size_t>(token)];
    return QColor::fromRgb(dark ? c.dark : c.light);
}

QColor Theme::toneColor(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return color(Token::Accent);
    case Tone::Good:
        return color(Token::Good);
    case Tone::Warn:
        return color(Token::Warn);
    case Tone::Bad:
        return color(Token::Bad);
    case Tone::Neutral:
        break;
    }
    return color(Token::SoftText);
}

QColor Theme::toneTint(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return color(Token::AccentTint);
    case Tone::Good:
        return color(Token::GoodTint);
    case Tone::Warn:
        return color(Token::WarnTint);
    case Tone::Bad:
        return color(Token::BadTint);
    case Tone::Neutral:
        break;
    }
    return color(Token::NeutralTint);
}

QList<QColor> Theme::chartColors()
{
    static const QList<QColor> light = {0x2F6DB5, 0xE08A1E, 0x2A9D8F, 0xB5476B, 0x7A6FBE, 0x8A8F98};
    static const QList<QColor> darkOnes = {0x6FA8E8, 0xF2AE5A, 0x5CC4B7, 0xE08BA6, 0xA9A0E6, 0xAEB4BF};
    return dark ? darkOnes : light;
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    // The style sheet reads properties only when a widget is polished, which a new one is when first shown.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace salesdesk

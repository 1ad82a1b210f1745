// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>

class QWidget;

namespace salesdesk {

/// The colours that everything is drawn with.
enum class Token {
    Window,
    Panel,
    Line,
    Zebra,
    Hover,
    Text,
    SoftText,
    Accent,
    AccentHover,
    AccentTint,
    OnAccent,
    Selection,
    Good,
    GoodTint,
    Warn,
    WarnTint,
    Bad,
    BadTint,
    NeutralTint,
};

/// Fusion with our palette and style sheet, light or dark. There is one look a program, as there is
/// one QApplication::palette(), so the colours of the moment are asked without an object. A widget
/// that keeps drawn things (a chart) makes them anew on QEvent::PaletteChange.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// Chooses the face for Chinese by language ("zh_CN", "zh_TW", "en").
    void setLanguage(const QString &language);

    static bool isDark();
    static QColor color(Token token);
    /// The colour of a word of that tone, and of the tint under it.
    static QColor toneColor(Tone tone);
    static QColor toneTint(Tone tone);
    /// Six colours that colour-blind people can tell apart, in their order of use.
    static QList<QColor> chartColors();

Q_SIGNALS:
    void changed();

private:
    void apply();

    Choice m_choice = Choice::System;
    QString m_language;
    bool m_applied = false;
};

/// Dresses a widget by the style sheet: "primary", "flat", "danger" and "link" for buttons; "soft",
/// "title", "figure", "section" and "error" for labels; "card" and "strip" for frames.
void setLook(QWidget *widget, const char *look);

} // namespace salesdesk

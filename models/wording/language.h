// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace salesdesk {

/// The language in use: the program's words, Qt's own, and the default locale. Switching sends
/// QEvent::LanguageChange to every widget. Used in the GUI thread only; lives as long as the
/// application.
class Language
{
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// "en", "zh_CN", "zh_TW"
    static QStringList codes();
    /// The one of codes() that suits the system's settings best; English where none does.
    static QString ofSystem();

    /// False, and nothing changes, when the code is none of codes().
    bool use(const QString &code);
    QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace salesdesk {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};
}

QString Language::ofSystem()
{
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString &name : preferred) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English)
            break;
        if (locale.language() == QLocale::Chinese)
            return locale.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW")
                                                                        : QStringLiteral("zh_CN");
    }
    return QStringLiteral("en");
}

bool Language::use(const QString &code)
{
    if (!codes().contains(code))
        return false;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_code = code;
    QLocale::setDefault(QLocale(code));
    // Neither is an error when absent: English needs none, and not every system has Qt's own words.
    const QString folder = QStringLiteral(":/translations");
    if (m_qt.load(QStringLiteral("qtbase_") + code, folder))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral("salesdesk_") + code, folder))
        QCoreApplication::installTranslator(&m_own);
    return true;
}

} // namespace salesdesk

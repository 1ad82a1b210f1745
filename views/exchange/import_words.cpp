// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/import_words.h"

#include <QCoreApplication>
#include <QHash>

namespace salesdesk {

QString importKindText(const QString &kind)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("staff"), QT_TRANSLATE_NOOP("importKinds", "People")},
        {QStringLiteral("teams"), QT_TRANSLATE_NOOP("importKinds", "Teams")},
        {QStringLiteral("products"), QT_TRANSLATE_NOOP("importKinds", "Products")},
        {QStringLiteral("customers"), QT_TRANSLATE_NOOP("importKinds", "Customers")},
        {QStringLiteral("contacts"), QT_TRANSLATE_NOOP("importKinds", "Contacts")},
        {QStringLiteral("leads"), QT_TRANSLATE_NOOP("importKinds", "Leads")},
        {QStringLiteral("opportunities"), QT_TRANSLATE_NOOP("importKinds", "Opportunities")},
        {QStringLiteral("activities"), QT_TRANSLATE_NOOP("importKinds", "Follow-ups and visits")},
        {QStringLiteral("quotes"), QT_TRANSLATE_NOOP("importKinds", "Quotes")},
        {QStringLiteral("contracts"), QT_TRANSLATE_NOOP("importKinds", "Contracts")},
        {QStringLiteral("receipts"), QT_TRANSLATE_NOOP("importKinds", "Receipts")},
        {QStringLiteral("targets"), QT_TRANSLATE_NOOP("importKinds", "Targets")},
    };
    const char *source = words.value(kind);
    return source ? QCoreApplication::translate("importKinds", source) : kind;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/change_text.h"

#include "models/core/money.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"

#include <QCoreApplication>

namespace salesdesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("changes", text);
}

QString rowText(const ContentChange &change)
{
    if (change.list == QLatin1StringView("plan"))
        return words(QT_TRANSLATE_NOOP("changes", "Instalment %1 %2")).arg(change.row).arg(change.rowName);
    return words(QT_TRANSLATE_NOOP("changes", "Line %1 %2")).arg(change.row).arg(change.rowName);
}

/// A whole row in one cell: how much of it for how much.
QString wholeRow(const QJsonObject &row, const QString &currency, const Formatter &formatter)
{
    const QString amount =
        contentText(QStringLiteral("amount"), row.value(QStringLiteral("amount")), currency, formatter);
    if (!row.contains(QStringLiteral("quantity")))
        return amount;
    return words(QT_TRANSLATE_NOOP("changes", "%1 for %2"))
        .arg(contentText(QStringLiteral("quantity"), row.value(QStringLiteral("quantity")), currency,
                         formatter),
             amount);
}

} // namespace

QString contentText(const QString &key, const QJsonValue &value, const QString &currency,
                    const Formatter &formatter)
{
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return QStringLiteral("—");
    if (value.isString()) {
        if (key.endsWith(QLatin1StringView("_on")) || key == QLatin1StringView("valid_until"))
            return formatter.date(QDate::fromString(value.toString(), Qt::ISODate));
        if (key == QLatin1StringView("role"))
            return labelOf(u"line_role", value.toString());
        if (key == QLatin1StringView("type"))
            return labelOf(u"contract_type", value.toString());
        return value.toString();
    }
    const qint64 number = value.toInteger();
    if (key == QLatin1StringView("amount") || key == QLatin1StringView("tax") ||
        key == QLatin1StringView("total") || key == QLatin1StringView("document_discount"))
        return formatter.money(Money{number, currency});
    if (key == QLatin1StringView("unit_price"))
        return formatter.scaled(number, 6, 2);
    if (key == QLatin1StringView("quantity"))
        return formatter.scaled(number, 4);
    if (key == QLatin1StringView("rate"))
        return formatter.scaled(number, 8, 2);
    if (key == QLatin1StringView("discount") || key == QLatin1StringView("tax_rate"))
        return formatter.ratio(number, 2);
    return formatter.count(number);
}

ChangeText changeText(const ContentChange &change, const QString &currency, const Formatter &formatter)
{
    using What = ContentChange::What;
    if (change.what == What::Added)
        return {rowText(change), QStringLiteral("—"), wholeRow(change.after.toObject(), currency, formatter)};
    if (change.what == What::Removed)
        return {rowText(change), wholeRow(change.before.toObject(), currency, formatter),
                words(QT_TRANSLATE_NOOP("changes", "Removed"))};
    const QString field = fieldLabel(change.key);
    return {change.list.isEmpty() ? field
                                  : words(QT_TRANSLATE_NOOP("changes", "%1: %2")).arg(rowText(change), field),
            contentText(change.key, change.before, currency, formatter),
            contentText(change.key, change.after, currency, formatter)};
}

} // namespace salesdesk

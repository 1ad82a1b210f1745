// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/money_edit.h"

#include "models/core/money.h"

#include <QFocusEvent>
#include <QLocale>

namespace salesdesk {

QString minorText(qint64 minor)
{
    const quint64 size = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    const QLocale plain(QLocale::English);
    return QStringLiteral("%1%2.%3")
        .arg(minor < 0 ? QStringLiteral("-") : QString(), plain.toString(size / minorScale))
        .arg(size % minorScale, 2, 10, QLatin1Char('0'));
}

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhPreferNumbers);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::amountChanged);
}

std::optional<qint64> MoneyEdit::minor() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const Result<qint64> parsed = parseMinor(text());
    if (!parsed || (!m_negative && *parsed < 0))
        return std::nullopt;
    return *parsed;
}

void MoneyEdit::setMinor(std::optional<qint64> minor)
{
    setText(minor ? minorText(*minor) : QString());
}

QVariant MoneyEdit::amount() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto parsed = minor();
    return parsed ? QVariant(*parsed) : QVariant(text());
}

void MoneyEdit::setAmount(const QVariant &amount)
{
    if (amount.userType() == QMetaType::QString)
        setText(amount.toString());
    else
        setMinor(amount.isValid() ? std::optional(amount.toLongLong()) : std::nullopt);
}

QString MoneyEdit::problem() const
{
    if (text().trimmed().isEmpty() || minor())
        return {};
    const Result<qint64> parsed = parseMinor(text());
    if (parsed)
        return tr("The amount cannot be below zero.");
    if (parsed.error().code == ErrorCode::TooLarge)
        return tr("This amount is too large.");
    return tr("This is no amount. Type it like 12,000.50.");
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto parsed = minor(); parsed && !isReadOnly())
        setText(minorText(*parsed));
    QLineEdit::focusOutEvent(event);
}

} // namespace salesdesk

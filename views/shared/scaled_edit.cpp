// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/scaled_edit.h"

#include "models/core/money.h"

#include <QFocusEvent>
#include <QLocale>
#include <limits>

namespace salesdesk {

QString scaledText(qint64 value, int decimals, int atLeast)
{
    const quint64 size = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    quint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    QString fraction = QString::number(size % scale).rightJustified(decimals, QLatin1Char('0'));
    while (fraction.size() > atLeast && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    QString text = QLocale(QLocale::English).toString(size / scale);
    if (!fraction.isEmpty())
        text += QLatin1Char('.') + fraction;
    return value < 0 ? QLatin1Char('-') + text : text;
}

ScaledEdit::ScaledEdit(Kind kind, QWidget *parent) : QLineEdit(parent), m_kind(kind)
{
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhPreferNumbers);
    connect(this, &QLineEdit::textChanged, this, &ScaledEdit::valueChanged);
}

std::optional<qint64> ScaledEdit::scaled() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    Result<qint64> parsed =
        m_kind == Kind::Percent ? parseRatio(typed) : parseScaled(typed, m_kind == Kind::Price ? 6 : 4);
    // A price is typed like any other amount too: 1.2万, ¥580.
    if (!parsed && m_kind == Kind::Price) {
        constexpr qint64 priceUnitsAMinor = 10'000;
        parsed = parseMinor(typed);
        if (parsed && *parsed <= std::numeric_limits<qint64>::max() / priceUnitsAMinor)
            return *parsed >= 0 ? std::optional(*parsed * priceUnitsAMinor) : std::nullopt;
        return std::nullopt;
    }
    return parsed && *parsed >= 0 ? std::optional(*parsed) : std::nullopt;
}

QString ScaledEdit::shown(qint64 value) const
{
    switch (m_kind) {
    case Kind::Price:
        return scaledText(value, 6, 2);
    case Kind::Quantity:
        return scaledText(value, 4);
    case Kind::Percent:
        return scaledText(value, 2) + QLatin1Char('%');
    }
    return {};
}

void ScaledEdit::setScaled(std::optional<qint64> value)
{
    setText(value ? shown(*value) : QString());
}

QVariant ScaledEdit::value() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto parsed = scaled();
    return parsed ? QVariant(*parsed) : QVariant(text());
}

void ScaledEdit::setValue(const QVariant &value)
{
    if (value.userType() == QMetaType::QString)
        setText(value.toString());
    else
        setScaled(value.isValid() ? std::optional(value.toLongLong()) : std::nullopt);
}

QString ScaledEdit::problem() const
{
    if (text().trimmed().isEmpty() || scaled())
        return {};
    if (m_kind == Kind::Percent)
        return tr("This is no percentage. Type it like 13%.");
    return tr("This is no number. Type it like 1,250.50.");
}

void ScaledEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto parsed = scaled(); parsed && !isReadOnly())
        setText(shown(*parsed));
    QLineEdit::focusOutEvent(event);
}

} // namespace salesdesk

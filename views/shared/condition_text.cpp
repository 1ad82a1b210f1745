// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/condition_text.h"

#include "models/core/money.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace salesdesk {

namespace {

struct ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)
};

/// Decimals people see; a ratio is shown in percent.
int decimalsOf(ValueType type)
{
    switch (type) {
    case ValueType::Rate:
        return 8;
    case ValueType::Price:
        return 6;
    case ValueType::Quantity:
        return 4;
    case ValueType::Money:
    case ValueType::Ratio:
        return 2;
    default:
        return 0;
    }
}

QString choiceText(const FilterField &field, const QString &value)
{
    for (const FieldChoice &choice : field.choices) {
        if (choice.value == value)
            return choice.title;
    }
    return value;
}

QString valueText(const FilterField &field, const QVariant &value)
{
    if (value.userType() == QMetaType::QVariantList) {
        QStringList words;
        for (const QVariant &one : value.toList())
            words.append(valueText(field, one));
        return words.join(ConditionWords::tr(" or "));
    }
    switch (field.type) {
    case ValueType::Choice:
        return choiceText(field, value.toString());
    case ValueType::Date:
        return value.toDate().toString(Qt::ISODate);
    case ValueType::Ratio:
        return numberText(field.type, value.toLongLong()) + u'%';
    case ValueType::Integer:
    case ValueType::Money:
    case ValueType::Price:
    case ValueType::Quantity:
    case ValueType::Rate:
        return numberText(field.type, value.toLongLong());
    case ValueType::Text:
    case ValueType::Instant:
    case ValueType::Flag:
        break;
    }
    return value.toString();
}

} // namespace

QString numberText(ValueType type, qint64 value)
{
    const int decimals = decimalsOf(type);
    quint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const quint64 size = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    QString text = QLocale(QLocale::English).toString(size / scale);
    QString fraction = QString::number(size % scale).rightJustified(decimals, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (decimals > 0 && !fraction.isEmpty())
        text += u'.' + fraction;
    return value < 0 ? u'-' + text : text;
}

std::optional<qint64> typedNumber(ValueType type, const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (type == ValueType::Ratio && plain.endsWith(u'%'))
        plain.chop(1);
    const Result<qint64> parsed =
        type == ValueType::Money ? parseMinor(plain) : parseScaled(plain, decimalsOf(type));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QList<Comparison> comparisonsFor(const FilterField &field)
{
    switch (field.type) {
    case ValueType::Text:
        return {Comparison::Contains, Comparison::Is, Comparison::IsNot, Comparison::Empty,
                Comparison::NotEmpty};
    case ValueType::Choice:
        if (field.rising)
            return {Comparison::Is,    Comparison::IsNot, Comparison::AtLeast, Comparison::AtMost,
                    Comparison::AnyOf, Comparison::Empty, Comparison::NotEmpty};
        return {Comparison::Is, Comparison::IsNot, Comparison::AnyOf, Comparison::Empty,
                Comparison::NotEmpty};
    case ValueType::Flag:
        return {Comparison::Is, Comparison::IsNot};
    default:
        return {Comparison::AtLeast, Comparison::AtMost, Comparison::Is, Comparison::Empty,
                Comparison::NotEmpty};
    }
}

QString comparisonText(ValueType type, Comparison comparison)
{
    const bool date = type == ValueType::Date;
    switch (comparison) {
    case Comparison::Is:
        return type == ValueType::Flag ? ConditionWords::tr("yes") : ConditionWords::tr("is");
    case Comparison::IsNot:
        return type == ValueType::Flag ? ConditionWords::tr("no") : ConditionWords::tr("is not");
    case Comparison::Contains:
        return ConditionWords::tr("contains");
    case Comparison::AtLeast:
        return date ? ConditionWords::tr("from") : ConditionWords::tr("at least");
    case Comparison::AtMost:
        return date ? ConditionWords::tr("until") : ConditionWords::tr("at most");
    case Comparison::AnyOf:
        return ConditionWords::tr("is one of");
    case Comparison::Empty:
        return ConditionWords::tr("is empty");
    case Comparison::NotEmpty:
        return ConditionWords::tr("is filled in");
    }
    return {};
}

QString conditionText(const FilterField &field, const Condition &condition)
{
    const QString value = condition.shown.isEmpty() ? valueText(field, condition.value) : condition.shown;
    const bool date = field.type == ValueType::Date;
    if (field.type == ValueType::Flag)
        return ((condition.comparison == Comparison::Is) == condition.value.toBool()
                    ? ConditionWords::tr("%1: yes")
                    : ConditionWords::tr("%1: no"))
            .arg(field.title);
    switch (condition.comparison) {
    case Comparison::Is:
        return ConditionWords::tr("%1 is %2").arg(field.title, value);
    case Comparison::IsNot:
        return ConditionWords::tr("%1 is not %2").arg(field.title, value);
    case Comparison::Contains:
        return ConditionWords::tr("%1 contains %2").arg(field.title, value);
    case Comparison::AtLeast:
        return date ? ConditionWords::tr("%1 from %2").arg(field.title, value)
                    : ConditionWords::tr("%1 at least %2").arg(field.title, value);
    case Comparison::AtMost:
        return date ? ConditionWords::tr("%1 until %2").arg(field.title, value)
                    : ConditionWords::tr("%1 at most %2").arg(field.title, value);
    case Comparison::AnyOf:
        return ConditionWords::tr("%1 is %2").arg(field.title, value);
    case Comparison::Empty:
        return ConditionWords::tr("%1 is empty").arg(field.title);
    case Comparison::NotEmpty:
        return ConditionWords::tr("%1 is filled in").arg(field.title);
    }
    return {};
}

Condition queryCondition(const FilterField &field, const Condition &condition)
{
    const bool least = condition.comparison == Comparison::AtLeast;
    if (field.type != ValueType::Choice || (!least && condition.comparison != Comparison::AtMost))
        return condition;
    QVariantList meant;
    bool reached = false;
    for (const FieldChoice &choice : field.choices) {
        const bool here = choice.value == condition.value.toString();
        reached = reached || here;
        if (least ? reached : (!reached || here))
            meant.append(choice.value);
    }
    return {condition.key, Comparison::AnyOf, meant};
}

} // namespace salesdesk

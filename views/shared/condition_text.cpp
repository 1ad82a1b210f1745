// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/condition_text.h"

#include "views/shared/money_edit.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace salesdesk {

namespace {

struct ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)
};

QString valueText(const FilterField &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Choice:
        for (const FieldChoice &choice : field.choices) {
            if (choice.value == value.toString())
                return choice.title;
        }
        return value.toString();
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Money: {
        const QString text = minorText(value.toLongLong());
        return text.endsWith(QLatin1String(".00")) ? text.chopped(3) : text;
    }
    case FieldType::Number:
        return QLocale(QLocale::English).toString(value.toLongLong());
    case FieldType::Text:
    case FieldType::Flag:
        break;
    }
    return value.toString();
}

} // namespace

QList<Comparison> comparisonsFor(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return {Comparison::Contains, Comparison::Is, Comparison::IsNot, Comparison::Empty,
                Comparison::NotEmpty};
    case FieldType::Choice:
        return {Comparison::Is,     Comparison::IsNot, Comparison::AtLeast,
                Comparison::AtMost, Comparison::Empty, Comparison::NotEmpty};
    case FieldType::Date:
        return {Comparison::AtLeast, Comparison::AtMost, Comparison::Is, Comparison::Empty,
                Comparison::NotEmpty};
    case FieldType::Money:
    case FieldType::Number:
        return {Comparison::AtLeast, Comparison::AtMost, Comparison::Is, Comparison::Empty,
                Comparison::NotEmpty};
    case FieldType::Flag:
        break;
    }
    return {Comparison::Is, Comparison::IsNot};
}

QString comparisonText(FieldType type, Comparison comparison)
{
    const bool date = type == FieldType::Date;
    switch (comparison) {
    case Comparison::Is:
        return type == FieldType::Flag ? ConditionWords::tr("yes") : ConditionWords::tr("is");
    case Comparison::IsNot:
        return type == FieldType::Flag ? ConditionWords::tr("no") : ConditionWords::tr("is not");
    case Comparison::Contains:
        return ConditionWords::tr("contains");
    case Comparison::AtLeast:
        return date ? ConditionWords::tr("from") : ConditionWords::tr("at least");
    case Comparison::AtMost:
        return date ? ConditionWords::tr("until") : ConditionWords::tr("at most");
    case Comparison::Empty:
        return ConditionWords::tr("is empty");
    case Comparison::NotEmpty:
        return ConditionWords::tr("is filled in");
    }
    return {};
}

QString conditionText(const FilterField &field, const Condition &condition)
{
    const QString value = valueText(field, condition.value);
    const bool date = field.type == FieldType::Date;
    switch (condition.comparison) {
    case Comparison::Is:
        return field.type == FieldType::Flag ? ConditionWords::tr("%1: yes").arg(field.title)
                                             : ConditionWords::tr("%1 is %2").arg(field.title, value);
    case Comparison::IsNot:
        return field.type == FieldType::Flag ? ConditionWords::tr("%1: no").arg(field.title)
                                             : ConditionWords::tr("%1 is not %2").arg(field.title, value);
    case Comparison::Contains:
        return ConditionWords::tr("%1 contains %2").arg(field.title, value);
    case Comparison::AtLeast:
        return date ? ConditionWords::tr("%1 from %2").arg(field.title, value)
                    : ConditionWords::tr("%1 at least %2").arg(field.title, value);
    case Comparison::AtMost:
        return date ? ConditionWords::tr("%1 until %2").arg(field.title, value)
                    : ConditionWords::tr("%1 at most %2").arg(field.title, value);
    case Comparison::Empty:
        return ConditionWords::tr("%1 is empty").arg(field.title);
    case Comparison::NotEmpty:
        return ConditionWords::tr("%1 is filled in").arg(field.title);
    }
    return {};
}

} // namespace salesdesk

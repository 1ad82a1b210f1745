// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace salesdesk {

enum class FieldType { Text, Choice, Date, Money, Number, Flag };

/// One value of a Choice field: what is stored, and the word for it.
struct FieldChoice
{
    QString value;
    QString title;
};

/// A field that a list can be filtered by.
struct FilterField
{
    QString key;   ///< key of the column, as in ColumnSpec
    QString title; ///< as people call it, translated
    FieldType type = FieldType::Text;
    QList<FieldChoice> choices; ///< in their order, so that "at least" has a meaning
};

enum class Comparison { Is, IsNot, Contains, AtLeast, AtMost, Empty, NotEmpty };

/// One filter of a list, read as a sentence: source is exhibition.
struct Condition
{
    QString key;
    Comparison comparison = Comparison::Is;
    /// QString for Text and Choice, QDate, bool for Flag, qint64 for Number, and for Money in minor
    /// units; invalid with Empty and NotEmpty.
    QVariant value;

    bool operator==(const Condition &) const = default;
};

} // namespace salesdesk

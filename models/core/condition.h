// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace salesdesk {

enum class Comparison { Is, IsNot, Contains, AtLeast, AtMost, Empty, NotEmpty, AnyOf };

/// One filter of a list, read as a sentence: source is exhibition.
struct Condition
{
    QString key;
    Comparison comparison = Comparison::Is;
    /// QString for text and choices, QDate, bool for flags, qint64 for numbers and minor units; a
    /// QVariantList with AnyOf; invalid with Empty and NotEmpty.
    QVariant value = {};
    QString shown = {}; ///< what people read in place of the value: the name of whom an id is

    bool operator==(const Condition &) const = default;
};

struct SortKey
{
    QString key;
    bool descending = false;

    bool operator==(const SortKey &) const = default;
};

} // namespace salesdesk

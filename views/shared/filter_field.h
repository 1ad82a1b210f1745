// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/condition.h"
#include "models/core/value_type.h"

#include <QList>
#include <QString>

namespace salesdesk {

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
    ValueType type = ValueType::Text;
    QList<FieldChoice> choices = {};
    bool offered = true; ///< false: only the program itself filters by it
    bool rising = false; ///< the choices stand in rising order, so that "at least" has a meaning
};

} // namespace salesdesk

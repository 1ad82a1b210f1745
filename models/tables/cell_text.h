// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column_spec.h"
#include "models/tables/roles.h"

#include <QDate>

namespace salesdesk {

class Formatter;

/// A cell as lists show it; "" where there is nothing. `currency` of Money: empty: no sign.
QString cellText(const ColumnSpec &column, const QVariant &value, const QString &currency,
                 const Formatter &formatter, QDate today);

/// What a cell's word means: states, overdue days, negative amounts. Neutral for all else.
Tone cellTone(const ColumnSpec &column, const QVariant &value, QDate today);

} // namespace salesdesk

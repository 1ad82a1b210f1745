// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/filter_field.h"

#include <optional>

namespace salesdesk {

/// Comparisons that make sense for a field, the usual one first.
QList<Comparison> comparisonsFor(const FilterField &field);
/// The word for a comparison, as it stands in a list of them.
QString comparisonText(ValueType type, Comparison comparison);
/// A condition as a sentence: "Source is exhibition".
QString conditionText(const FilterField &field, const Condition &condition);
/// The condition as a list query takes it: "at least B" of a rising choice names the choices meant.
Condition queryCondition(const FilterField &field, const Condition &condition);
/// Text of a number typed for such a field, and back; both as people write it ("12.5" for a ratio of 1250).
QString numberText(ValueType type, qint64 value);
std::optional<qint64> typedNumber(ValueType type, const QString &text);

} // namespace salesdesk

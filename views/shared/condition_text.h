// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/condition.h"

namespace salesdesk {

/// Comparisons that make sense for a field of that type, the usual one first.
QList<Comparison> comparisonsFor(FieldType type);
/// The word for a comparison, as it stands in a list of them.
QString comparisonText(FieldType type, Comparison comparison);
/// A condition as a sentence: "Source is exhibition".
QString conditionText(const FilterField &field, const Condition &condition);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal.h"
#include "models/tables/roles.h"

namespace salesdesk {

/// How far a sheet is, as a word and its tone; "Not started" where it was only computed for the eye.
namespace AppraisalWords {
QString state(const Appraisal &appraisal);
Tone stateTone(const Appraisal &appraisal);
/// A and what is as good, D and what pays nothing.
Tone gradeTone(const AppraisalFigures &figures);
QString periodKind(PeriodKind kind);
} // namespace AppraisalWords

} // namespace salesdesk

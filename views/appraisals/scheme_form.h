// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/scheme.h"
#include "views/shared/page_context.h"

class QWidget;

namespace salesdesk {

class AppraisalService;
class FormDialog;
class PeopleService;

/// Asks which scheme 考核方案 is to be changed, or a new one, and opens it. `saved` is called after each
/// save.
void chooseScheme(PageContext &context, AppraisalService &appraisals, PeopleService &people, QWidget *parent,
                  std::function<void()> saved);
/// Opens one; without an id it is new.
FormDialog *editScheme(PageContext &context, AppraisalService &appraisals, PeopleService &people,
                       const Scheme &scheme, QWidget *parent, std::function<void()> saved);

} // namespace salesdesk

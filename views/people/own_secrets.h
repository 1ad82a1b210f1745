// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/page_context.h"

class QWidget;

namespace salesdesk {

class FormDialog;
class PeopleService;

/// Everybody's own password, asked with the current one. context and people outlive the dialog, which is open
/// and deletes itself.
FormDialog *askOwnPassword(PageContext &context, PeopleService &people, QWidget *parent);

/// Everybody's own PIN for taking over a shared desk; left empty it is removed.
FormDialog *askOwnPin(PageContext &context, PeopleService &people, QWidget *parent);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "views/shared/page_context.h"
#include "views/shared/side_panel.h"

#include <QComboBox>

namespace salesdesk {

class FormDialog;

/// Asks what was done with a record and what comes next. `save` answers with what a service says; the dialog
/// closes where that is nothing, and shows it beside the field otherwise. Opens at once.
FormDialog *askFollowUp(PageContext &context, const QString &title, QWidget *parent,
                        std::function<Status(const Activity &)> save);

/// Follow-ups as entries of a side panel, newest first.
PanelSection timelineSection(const QList<ActivityRow> &rows, const Formatter &formatter);

/// A box that takes a value of its list or a new one; its value is the text.
QComboBox *choiceBox(const QStringList &values, const QString &value);

} // namespace salesdesk

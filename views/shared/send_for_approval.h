// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"
#include "views/shared/page_context.h"
#include "views/shared/side_panel.h"

class QWidget;

namespace salesdesk {

/// Says whom the document's chain will ask, and sends it when that is agreed to; says why where it can't be
/// sent.
void sendForApproval(PageContext &context, ApprovalEngine &approvals, QWidget *parent, Kind kind,
                     qint64 document, const QString &number);

/// Asks, and takes the document back from its approvers.
void withdrawFromApproval(PageContext &context, ApprovalEngine &approvals, QWidget *parent, Kind kind,
                          qint64 document, const QString &number);

/// The chain's history as a section of a side panel; nothing where the document was never sent.
QList<PanelSection> approvalSections(PageContext &context, ApprovalEngine &approvals, Kind kind,
                                     qint64 document);

/// Opens the approval sheet's preview.
void printApprovalSheet(PageContext &context, ApprovalEngine &approvals, const Office &office,
                        QWidget *parent, Kind kind, qint64 document);

} // namespace salesdesk

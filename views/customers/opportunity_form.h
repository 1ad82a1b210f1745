// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/opportunities/opportunity.h"
#include "views/customers/customer_services.h"
#include "views/shared/page_context.h"

namespace salesdesk {

class FormDialog;

/// Enters an opportunity (without an id) or changes one. Opens at once; `saved` gets the id.
FormDialog *editOpportunity(PageContext &context, CustomerServices services, const Opportunity &opportunity,
                            QWidget *parent, std::function<void(qint64)> saved);

/// Moves an opportunity to a stage; a loss asks for its reason first. `done` is told what came of it.
void moveOpportunity(PageContext &context, CustomerServices services, OpportunityId id,
                     OpportunityStage stage, QWidget *parent, std::function<void(const Status &)> done);

} // namespace salesdesk

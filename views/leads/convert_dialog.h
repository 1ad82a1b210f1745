// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leads/lead_service.h"
#include "views/leads/lead_form.h"

namespace salesdesk {

/// Asks what a lead becomes: a new customer or an existing one, and the opportunity. Opens at once.
FormDialog *askConversion(PageContext &context, LeadServices services, const Lead &lead, QWidget *parent,
                          std::function<void(const LeadConverted &)> converted);

} // namespace salesdesk

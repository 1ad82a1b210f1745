// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace salesdesk {

/// One plain sentence in the language in use: what happened and what to do next. `field` is shown by
/// its label (fieldLabel()), a role by its name. Details of LimitReached that have a sentence of
/// their own: leads_held, claims_today, claim_back, login_wait, pin_closed, floor_price, plan_total,
/// receipt_total.
QString errorText(const Error &error);

/// The code as --json prints it: "not_permitted".
QString errorKey(ErrorCode code);

} // namespace salesdesk

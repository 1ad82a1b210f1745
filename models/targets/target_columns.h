// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column_spec.h"

namespace salesdesk {

/// Targets as a register, for export and import. Values of money and of counts have two decimals alike.
const Register &targetRegister();

} // namespace salesdesk

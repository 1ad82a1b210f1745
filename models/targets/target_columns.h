// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column_spec.h"

namespace salesdesk {

/// Targets as a register, for export and import: a person by number, else a team, else the office. Values of
/// money and of counts have two decimals alike.
const Register &targetRegister();

} // namespace salesdesk

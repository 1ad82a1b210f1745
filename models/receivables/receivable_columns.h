// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column_spec.h"

namespace salesdesk {

/// Instalments of contracts in force, the longest due first. "Overdue" is as of the day the clock last ran.
const Register &instalmentRegister();
/// Receipts, the latest first.
const Register &receiptRegister();

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column_spec.h"

namespace salesdesk {

/// The newest version of each quote.
const Register &quoteRegister();

} // namespace salesdesk

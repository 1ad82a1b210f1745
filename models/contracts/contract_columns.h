// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column_spec.h"

namespace salesdesk {

const Register &contractRegister();

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk {

/// What a row of the ledger tells, from its operation: "lead.create" is "Lead · created". An operation
/// without words is shown as it is.
QString operationText(const QString &operation);

} // namespace salesdesk

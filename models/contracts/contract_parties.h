// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk {

/// Names that a contract shows.
struct ContractParties
{
    QString customer;
    QString owner;
    QString quoteNumber; ///< with its version, as "BJ-202609-0098 v4"; empty: from no quote
};

} // namespace salesdesk

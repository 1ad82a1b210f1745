// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// The next free number of a kind and period, as "HT-202609-0007". Imports bring numbers of their own: the
/// block `taken` has a row for a :number that is in use. Throws StorageFailure.
QString freeNumber(Transaction &transaction, const char *taken, const QString &kind, const QString &prefix,
                   const QString &period);

} // namespace salesdesk

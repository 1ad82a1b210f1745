// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/location.h"

#include <QString>
#include <QStringList>

namespace salesdesk {

/// The SQL blocks of all <feature>.sql files, headed `-- name: insert` or `-- name: insert [postgres]`, known
/// as "feature.insert".
namespace SqlCatalog {
/// The text of a block; throws StorageFailure where there is none.
const QString &text(const QString &name, Dialect dialect);
QStringList names();
} // namespace SqlCatalog

} // namespace salesdesk

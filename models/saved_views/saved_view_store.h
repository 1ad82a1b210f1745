// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/saved_views/saved_view.h"
#include "models/storage/database.h"

#include <optional>

namespace salesdesk::SavedViewStore {

/// All throw StorageFailure.
QList<SavedView> ofPage(Database &database, const QString &page, StaffId staff);
std::optional<SavedView> find(Database &database, SavedViewId id);
SavedViewId insert(Database &database, const SavedView &view);
void update(Database &database, const SavedView &view);
void remove(Database &database, SavedViewId id);

} // namespace salesdesk::SavedViewStore

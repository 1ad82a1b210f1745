// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/saved_views/saved_view.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// Anybody keeps views of their own; only who may change the office or manages sales shares one with all.
class SavedViewService
{
public:
    explicit SavedViewService(UnitOfWork &work) : m_work(work) {}

    Result<QList<SavedView>> ofPage(const Session &session, const QString &page) const;
    /// Creates (no id) or changes one's own. Required: name. NotPermitted: another's, or sharing without
    /// leave.
    Result<SavedViewId> save(const Session &session, SavedView view);
    Status remove(const Session &session, SavedViewId id);
    static bool mayShare(const Session &session);

private:
    UnitOfWork &m_work;
};

} // namespace salesdesk

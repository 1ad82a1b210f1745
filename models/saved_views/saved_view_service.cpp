// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/saved_views/saved_view_service.h"

#include "models/saved_views/saved_view_store.h"
#include "models/security/permission.h"

namespace salesdesk {

namespace {

bool owns(const Session &session, const SavedView &view)
{
    return view.owner == session.staff || (view.shared && SavedViewService::mayShare(session));
}

QJsonObject ledgerContent(const SavedView &view)
{
    QJsonObject content = view.definition();
    content.insert(QStringLiteral("name"), view.name);
    content.insert(QStringLiteral("shared"), view.shared);
    return content;
}

} // namespace

bool SavedViewService::mayShare(const Session &session)
{
    return Permission::can(session, Action::WriteOffice) || Permission::can(session, Action::WriteTarget);
}

Result<QList<SavedView>> SavedViewService::ofPage(const Session &session, const QString &page) const
{
    return m_work.database().read(
        [&] { return SavedViewStore::ofPage(m_work.database(), page, session.staff); });
}

Result<SavedViewId> SavedViewService::save(const Session &session, SavedView view)
{
    if (view.shared && !mayShare(session))
        return ErrorCode::NotPermitted;
    view.name = view.name.trimmed();
    if (view.name.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("name"), {}};
    return m_work.run(session, [&](Transaction &transaction) -> Result<SavedViewId> {
        Database &database = transaction.database();
        if (!view.id.isValid()) {
            SavedView created = view;
            created.owner = session.staff;
            created.id = SavedViewStore::insert(database, created);
            transaction.record(QStringLiteral("saved_view.create"), Kind::SavedView, created.id.value, {},
                               ledgerContent(created));
            return created.id;
        }
        const auto old = SavedViewStore::find(database, view.id);
        if (!old)
            return ErrorCode::NotFound;
        if (!owns(session, *old))
            return ErrorCode::NotPermitted;
        SavedViewStore::update(database, view);
        transaction.record(QStringLiteral("saved_view.change"), Kind::SavedView, view.id.value,
                           ledgerContent(*old), ledgerContent(view));
        return view.id;
    });
}

Status SavedViewService::remove(const Session &session, SavedViewId id)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const auto old = SavedViewStore::find(transaction.database(), id);
        if (!old)
            return ErrorCode::NotFound;
        if (!owns(session, *old))
            return ErrorCode::NotPermitted;
        SavedViewStore::remove(transaction.database(), id);
        transaction.record(QStringLiteral("saved_view.remove"), Kind::SavedView, id.value,
                           ledgerContent(*old), {});
        return {};
    });
}

} // namespace salesdesk

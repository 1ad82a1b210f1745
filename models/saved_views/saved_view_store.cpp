// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/saved_views/saved_view_store.h"

#include "models/storage/statement.h"

#include <QJsonDocument>

namespace salesdesk::SavedViewStore {

namespace {

SavedView viewOf(const Statement &row)
{
    SavedView view;
    view.id = row.id<SavedViewId>(0);
    view.owner = row.id<StaffId>(1);
    view.page = row.text(2);
    view.name = row.text(3);
    view.setDefinition(QJsonDocument::fromJson(row.text(4).toUtf8()).object());
    view.shared = row.flag(5);
    view.pinned = row.flag(6);
    return view;
}

QString definitionText(const SavedView &view)
{
    return QString::fromUtf8(QJsonDocument(view.definition()).toJson(QJsonDocument::Compact));
}

} // namespace

QList<SavedView> ofPage(Database &database, const QString &page, StaffId staff)
{
    QList<SavedView> views;
    Statement statement(database, "saved_views.of_page");
    statement.bind(":page", page).bind(":staff", staff);
    while (statement.next())
        views.append(viewOf(statement));
    return views;
}

std::optional<SavedView> find(Database &database, SavedViewId id)
{
    Statement statement(database, "saved_views.find");
    statement.bind(":id", id);
    return statement.next() ? std::optional(viewOf(statement)) : std::nullopt;
}

SavedViewId insert(Database &database, const SavedView &view)
{
    return SavedViewId(Statement(database, "saved_views.insert")
                           .bind(":staff", view.owner)
                           .bind(":page", view.page)
                           .bind(":name", view.name)
                           .bind(":definition", definitionText(view))
                           .bind(":shared", view.shared)
                           .bind(":pinned", view.pinned)
                           .insert());
}

void update(Database &database, const SavedView &view)
{
    Statement(database, "saved_views.update")
        .bind(":name", view.name)
        .bind(":definition", definitionText(view))
        .bind(":shared", view.shared)
        .bind(":pinned", view.pinned)
        .bind(":id", view.id)
        .run();
}

void remove(Database &database, SavedViewId id)
{
    Statement(database, "saved_views.remove").bind(":id", id).run();
}

} // namespace salesdesk::SavedViewStore

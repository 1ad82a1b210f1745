// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/condition.h"
#include "models/core/id.h"

#include <QJsonObject>
#include <QList>

namespace salesdesk {

using SavedViewId = Id<struct SavedViewTag>;

/// A register's filter, sort and columns under a name; one's own or shared with the office.
struct SavedView
{
    SavedViewId id;
    StaffId owner;
    QString page; ///< key of the page: "leads"
    QString name;
    QList<Condition> filters;
    QString search;
    QList<SortKey> sort;
    QString columns; ///< DataTable's own JSON
    bool shared = false;
    bool pinned = false;

    QJsonObject definition() const;
    void setDefinition(const QJsonObject &definition);
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"
#include "models/storage/database.h"

#include <QList>

namespace salesdesk::SearchIndex {

/// Brings the index of one record from its old search text to its new one (each as searchText() makes it;
/// empty: not indexed). The old text must be the one that was indexed. Throws StorageFailure.
void update(Database &database, Kind kind, qint64 id, const QString &oldText, const QString &newText);

/// Ids of at most `most` records that match what was typed. Sight is not applied here.
QList<qint64> find(Database &database, Kind kind, const QString &typed, int most);

/// What was typed as the dialect's match expression; empty where nothing in it can be searched.
QString matchExpression(const QString &typed, Dialect dialect);

/// The key in search_other: id * 16 + this. Lead has an index of its own. -1: the kind is not indexed.
int kindCode(Kind kind);

} // namespace salesdesk::SearchIndex

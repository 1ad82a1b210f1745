// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/product.h"
#include "models/storage/list_query.h"
#include "models/storage/search_index.h"

#include <QJsonObject>

namespace salesdesk {

/// Products as SQL. Everything here throws StorageFailure.
namespace ProductStore {

QJsonObject toJson(const Product &product);
/// The way back, without id and version.
Product fromJson(const QJsonObject &object);
SearchIndex::Searched searchedOf(const Product &product);
std::optional<Product> find(Database &database, ProductId id);
std::optional<Product> findDeleted(Database &database, ProductId id);
/// Also of one in the recycle bin, since codes stay unique.
ProductId findByCode(Database &database, const QString &code);
/// By name or model; the first where several have it.
ProductId findByName(Database &database, const QString &name);
ProductId insert(Database &database, const Product &product, qint64 now);
/// False where the version is not the stored one.
bool update(Database &database, const Product &before, const Product &after, qint64 now);
bool remove(Database &database, const Product &product, qint64 now);
void restore(Database &database, const Product &product, qint64 now);

const ListSource &list();

} // namespace ProductStore

} // namespace salesdesk

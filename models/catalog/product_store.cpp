// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_store.h"

#include "models/core/text_fold.h"
#include "models/storage/search_index.h"
#include "models/storage/statement.h"

namespace salesdesk::ProductStore {

namespace {

QJsonValue optional(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<Product> read(Statement &row, ProductId id)
{
    row.bind(":id", id);
    if (!row.next())
        return std::nullopt;
    Product product;
    product.id = row.id<ProductId>(0);
    product.version = row.integer(1);
    product.code = row.text(2);
    product.name = row.text(3);
    product.model = row.text(4);
    product.category = row.text(5);
    product.unit = row.text(6);
    product.kind = productKindFromName(row.text(7)).value_or(ProductKind::Goods);
    product.listPrice = row.integer(8);
    product.cost = row.optionalInteger(9);
    product.taxRate = row.integer(10);
    product.leadDays = int(row.integer(11));
    product.floorSalesperson = row.optionalInteger(12);
    product.floorLeader = row.optionalInteger(13);
    product.floorManager = row.optionalInteger(14);
    product.active = row.flag(15);
    return product;
}

/// What INSERT and UPDATE have in common.
void bindAll(Statement &statement, const Product &product, qint64 now)
{
    statement.bind(":code", product.code)
        .bind(":name", product.name)
        .bind(":name_key", pinyinKey(product.name))
        .bind(":model", product.model)
        .bind(":category", product.category)
        .bind(":unit", product.unit)
        .bind(":kind", productKindName(product.kind))
        .bind(":list_price", product.listPrice)
        .bind(":cost", product.cost)
        .bind(":tax_rate", product.taxRate)
        .bind(":lead_days", product.leadDays)
        .bind(":floor_salesperson", product.floorSalesperson)
        .bind(":floor_leader", product.floorLeader)
        .bind(":floor_manager", product.floorManager)
        .bind(":active", product.active)
        .bind(":now", now);
}

} // namespace

SearchIndex::Searched searchedOf(const Product &product)
{
    return {{product.name, product.code, product.model, product.category}, {product.name}};
}

QJsonObject toJson(const Product &product)
{
    return {
        {QStringLiteral("code"), product.code},
        {QStringLiteral("name"), product.name},
        {QStringLiteral("model"), product.model},
        {QStringLiteral("category"), product.category},
        {QStringLiteral("unit"), product.unit},
        {QStringLiteral("kind"), productKindName(product.kind)},
        {QStringLiteral("list_price"), product.listPrice},
        {QStringLiteral("cost"), optional(product.cost)},
        {QStringLiteral("tax_rate"), product.taxRate},
        {QStringLiteral("lead_days"), product.leadDays},
        {QStringLiteral("floor_salesperson"), optional(product.floorSalesperson)},
        {QStringLiteral("floor_leader"), optional(product.floorLeader)},
        {QStringLiteral("floor_manager"), optional(product.floorManager)},
        {QStringLiteral("active"), product.active},
    };
}

Product fromJson(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    const auto amount = [&](const char *key) {
        const QJsonValue value = object.value(QLatin1StringView(key));
        return value.isNull() ? std::nullopt : std::optional(value.toInteger());
    };
    Product product;
    product.code = text("code");
    product.name = text("name");
    product.model = text("model");
    product.category = text("category");
    product.unit = text("unit");
    product.kind = productKindFromName(text("kind")).value_or(ProductKind::Goods);
    product.listPrice = amount("list_price").value_or(0);
    product.cost = amount("cost");
    product.taxRate = amount("tax_rate").value_or(0);
    product.leadDays = int(amount("lead_days").value_or(0));
    product.floorSalesperson = amount("floor_salesperson");
    product.floorLeader = amount("floor_leader");
    product.floorManager = amount("floor_manager");
    product.active = object.value(QLatin1StringView("active")).toBool();
    return product;
}

std::optional<Product> find(Database &database, ProductId id)
{
    Statement row(database, "catalog.product");
    return read(row, id);
}

std::optional<Product> findDeleted(Database &database, ProductId id)
{
    Statement row(database, "catalog.deleted_product");
    return read(row, id);
}

ProductId findByCode(Database &database, const QString &code)
{
    Statement row(database, "catalog.by_code");
    row.bind(":code", code);
    return row.next() ? row.id<ProductId>(0) : ProductId();
}

ProductId findByName(Database &database, const QString &name)
{
    Statement row(database, "catalog.by_name");
    row.bind(":name", name).bind(":model", name);
    return row.next() ? row.id<ProductId>(0) : ProductId();
}

ProductId insert(Database &database, const Product &product, qint64 now)
{
    Statement statement(database, "catalog.insert");
    bindAll(statement, product, now);
    const ProductId id(statement.bind(":now_too", now).insert());
    SearchIndex::update(database, Kind::Product, id.value, {}, searchedOf(product));
    return id;
}

bool update(Database &database, const Product &before, const Product &after, qint64 now)
{
    Statement statement(database, "catalog.update");
    bindAll(statement, after, now);
    if (statement.bind(":id", after.id).bind(":version", after.version).run() != 1)
        return false;
    SearchIndex::update(database, Kind::Product, after.id.value, searchedOf(before), searchedOf(after));
    return true;
}

bool remove(Database &database, const Product &product, qint64 now)
{
    const qint64 rows = Statement(database, "catalog.remove")
                            .bind(":now", now)
                            .bind(":now_too", now)
                            .bind(":id", product.id)
                            .bind(":version", product.version)
                            .run();
    if (rows == 1)
        SearchIndex::update(database, Kind::Product, product.id.value, searchedOf(product), {});
    return rows == 1;
}

void restore(Database &database, const Product &product, qint64 now)
{
    Statement(database, "catalog.restore").bind(":now", now).bind(":id", product.id).run();
    SearchIndex::update(database, Kind::Product, product.id.value, {}, searchedOf(product));
}

const ListSource &list()
{
    static const auto same = [](const char *key, ValueType type) {
        return ListColumn{QString::fromLatin1(key), QStringLiteral("p.") + QLatin1StringView(key), type};
    };
    static const ListSource source{
        Kind::Product,
        QStringLiteral("product p"),
        QStringLiteral("p.id"),
        QStringLiteral("p.deleted_at IS NULL"),
        {},
        {
            same("code", ValueType::Text),
            {QStringLiteral("name"), QStringLiteral("p.name"), ValueType::Text, QStringLiteral("p.name_key")},
            same("model", ValueType::Text),
            same("category", ValueType::Text),
            same("unit", ValueType::Text),
            same("kind", ValueType::Choice),
            same("list_price", ValueType::Price),
            same("cost", ValueType::Price),
            same("tax_rate", ValueType::Ratio),
            same("lead_days", ValueType::Integer),
            same("floor_salesperson", ValueType::Price),
            same("floor_leader", ValueType::Price),
            same("floor_manager", ValueType::Price),
            same("active", ValueType::Flag),
        },
        QStringLiteral("p.code"),
    };
    return source;
}

} // namespace salesdesk::ProductStore

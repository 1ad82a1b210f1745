// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_service.h"

#include "models/catalog/product_store.h"

namespace salesdesk {

namespace {

Product trimmed(Product product)
{
    for (QString *text : {&product.code, &product.name, &product.model, &product.category, &product.unit})
        *text = text->trimmed();
    return product;
}

Status checkPrice(const char *field, const std::optional<qint64> &price)
{
    constexpr qint64 most = 1'000'000'000'000'000'000; // 1e12 units of the currency
    if (price && *price < 0)
        return Error{ErrorCode::Invalid, QString::fromLatin1(field), QString::number(*price)};
    if (price && *price > most)
        return Error{ErrorCode::TooLarge, QString::fromLatin1(field), QString::number(*price)};
    return {};
}

Status check(Database &database, const Product &product)
{
    if (product.name.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("name"), {}};
    const ProductId other = ProductStore::findByCode(database, product.code);
    if (other.isValid() && other != product.id)
        return Error{ErrorCode::Duplicate, QStringLiteral("code"), product.code};
    for (const auto &[field, price] :
         {std::pair<const char *, std::optional<qint64>>{"list_price", product.listPrice},
          {"cost", product.cost},
          {"floor_salesperson", product.floorSalesperson},
          {"floor_leader", product.floorLeader},
          {"floor_manager", product.floorManager}}) {
        if (const Status status = checkPrice(field, price); !status)
            return status;
    }
    if (product.taxRate < 0 || product.taxRate > 10'000)
        return Error{ErrorCode::Invalid, QStringLiteral("tax_rate"), QString::number(product.taxRate)};
    if (product.leadDays < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("lead_days"), QString::number(product.leadDays)};
    return {};
}

} // namespace

Result<ProductId> ProductService::create(const Session &session, const Product &product)
{
    if (const Status status = Permission::require(session, Action::WriteProduct); !status)
        return status.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<ProductId> {
        return createIn(transaction, product);
    });
}

Status ProductService::change(const Session &session, const Product &product)
{
    if (const Status status = Permission::require(session, Action::WriteProduct); !status)
        return status;
    return m_work.run(session,
                      [&](Transaction &transaction) -> Status { return changeIn(transaction, product); });
}

Status ProductService::remove(const Session &session, ProductId id)
{
    if (const Status status = Permission::require(session, Action::WriteProduct); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const auto product = find(id);
        if (!product)
            return ErrorCode::NotFound;
        if (!ProductStore::remove(transaction.database(), *product, transaction.now()))
            return ErrorCode::Conflict;
        transaction.record(QStringLiteral("product.remove"), Kind::Product, id.value,
                           ProductStore::toJson(*product), {});
        return {};
    });
}

Status ProductService::restore(const Session &session, ProductId id)
{
    if (const Status status = Permission::require(session, Action::WriteProduct); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const auto product = ProductStore::findDeleted(transaction.database(), id);
        if (!product)
            return ErrorCode::NotFound;
        ProductStore::restore(transaction.database(), *product, transaction.now());
        transaction.record(QStringLiteral("product.restore"), Kind::Product, id.value, {},
                           ProductStore::toJson(*product));
        return {};
    });
}

Result<Product> ProductService::product(const Session &session, ProductId id) const
{
    if (const Status status = Permission::require(session, Action::SeeProducts); !status)
        return status.error();
    auto found = m_work.database().read([&] { return find(id); });
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NotFound;
    Product product = **std::move(found);
    if (!Permission::can(session, Action::SeeCost))
        product.cost.reset();
    return product;
}

Result<QList<Product>> ProductService::search(const Session &session, const QString &typed, int most) const
{
    if (const Status status = Permission::require(session, Action::SeeProducts); !status)
        return status.error();
    ListQuery query;
    query.filters = {{QStringLiteral("active"), Comparison::Is, true}};
    query.search = typed;
    query.sort = {{QStringLiteral("code"), false}};
    query.sight = Permission::sight(session, Action::SeeProducts);
    const bool seesCost = Permission::can(session, Action::SeeCost);
    return m_work.database().read([&] {
        QList<Product> found;
        for (const qint64 id : ListReader(m_work.database(), ProductStore::list()).firstIds(query, most)) {
            if (auto product = find(ProductId(id))) {
                if (!seesCost)
                    product->cost.reset();
                found.append(*product);
            }
        }
        return found;
    });
}

Result<ProductId> ProductService::createIn(Transaction &transaction, Product product)
{
    Database &database = transaction.database();
    product = trimmed(std::move(product));
    while (product.code.isEmpty()) {
        const qint64 next = takeNumbers(transaction, QStringLiteral("product"), {});
        const QString code = QStringLiteral("CP-%1").arg(next, 4, 10, QLatin1Char('0'));
        if (!ProductStore::findByCode(database, code).isValid())
            product.code = code;
    }
    if (const Status status = check(database, product); !status)
        return status.error();
    product.id = ProductStore::insert(database, product, transaction.now());
    transaction.record(QStringLiteral("product.create"), Kind::Product, product.id.value, {},
                       ProductStore::toJson(product));
    return product.id;
}

Status ProductService::changeIn(Transaction &transaction, const Product &wanted)
{
    Database &database = transaction.database();
    const Product product = trimmed(wanted);
    const auto before = ProductStore::find(database, product.id);
    if (!before)
        return ErrorCode::NotFound;
    if (product.code.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("code"), {}};
    if (const Status status = check(database, product); !status)
        return status;
    if (!ProductStore::update(database, *before, product, transaction.now()))
        return ErrorCode::Conflict;
    transaction.record(QStringLiteral("product.change"), Kind::Product, product.id.value,
                       ProductStore::toJson(*before), ProductStore::toJson(product));
    return {};
}

std::optional<Product> ProductService::find(ProductId id) const
{
    return ProductStore::find(m_work.database(), id);
}

ProductId ProductService::findProduct(const QString &codeOrName) const
{
    const ProductId byCode = ProductStore::findByCode(m_work.database(), codeOrName);
    return byCode.isValid() ? byCode : ProductStore::findByName(m_work.database(), codeOrName);
}

} // namespace salesdesk

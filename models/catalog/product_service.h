// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/product.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// The catalogue (§5). Methods without a Session serve other features' services inside their own reading or
/// writing: they ask no leave and throw StorageFailure.
class ProductService final
{
public:
    explicit ProductService(UnitOfWork &work) : m_work(work) {}

    Result<ProductId> create(const Session &session, const Product &product);
    /// Conflict where somebody saved meanwhile.
    Status change(const Session &session, const Product &product);
    /// To the recycle bin; quotes and contracts keep what they say.
    Status remove(const Session &session, ProductId id);
    Status restore(const Session &session, ProductId id);
    /// Without its cost for those who may not see it.
    Result<Product> product(const Session &session, ProductId id) const;

    /// What a picker shows: active products that match what was typed (all, by code, for nothing), without
    /// costs for those who may not see them; at most `most`.
    Result<QList<Product>> search(const Session &session, const QString &typed, int most) const;

    static Result<ProductId> createIn(Transaction &transaction, Product product);
    static Status changeIn(Transaction &transaction, const Product &product);
    std::optional<Product> find(ProductId id) const;
    /// By code, else by name or model; none otherwise.
    ProductId findProduct(const QString &codeOrName) const;

private:
    UnitOfWork &m_work;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog_columns.h"
#include "models/catalog/product_service.h"
#include "models/storage/list_query.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using tests::TestOffice;

namespace {
Product camera()
{
    Product product;
    product.name = QStringLiteral("球型摄像机");
    product.model = QStringLiteral("DS-2DC");
    product.category = QStringLiteral("摄像机");
    product.listPrice = 1'000'000'000;
    product.cost = 600'000'000;
    product.floorSalesperson = 950'000'000;
    product.floorLeader = 900'000'000;
    product.floorManager = 800'000'000;
    return product;
}
} // namespace

TEST_CASE("§1 products are written by manager, purchasing and administrator; cost is for the chosen",
          "[models]")
{
    TestOffice office;
    ProductService products(*office.work);
    const Session admin = office.addStaff(QStringLiteral("a"), QStringLiteral("A"), {Role::Administrator});
    const auto id = products.create(admin, camera());
    REQUIRE(id.ok());
    CHECK(products.product(admin, *id)->code == QStringLiteral("CP-0001"));
    for (int i = 0; i < roleCount; ++i) {
        const Role role = static_cast<Role>(i);
        INFO(roleName(role).toStdString());
        const Session session = office.addStaff(roleName(role), roleName(role), {role});
        const bool writes =
            role == Role::SalesManager || role == Role::Purchasing || role == Role::Administrator;
        CHECK(products.create(session, camera()).ok() == writes);
        const auto seen = products.product(session, *id);
        REQUIRE(seen.ok());
        CHECK(seen->cost.has_value() == (Permission::scope(role, Action::SeeCost) != Scope::None));
        CHECK(products.remove(session, ProductId(999)).error().code ==
              (writes ? ErrorCode::NotFound : ErrorCode::NotPermitted));
    }
}

TEST_CASE("A product is changed, found, binned and brought back", "[models]")
{
    TestOffice office;
    ProductService products(*office.work);
    const Session admin = office.addStaff(QStringLiteral("a"), QStringLiteral("A"), {Role::Administrator});
    const auto id = products.create(admin, camera());
    auto product = products.product(admin, *id);
    product->listPrice = -1;
    CHECK(products.change(admin, *product).error().field == QStringLiteral("list_price"));
    product->listPrice = 1'100'000'000;
    REQUIRE(products.change(admin, *product).ok());
    CHECK(products.change(admin, *product).error().code == ErrorCode::Conflict);
    CHECK(products.findProduct(QStringLiteral("CP-0001")) == *id);
    CHECK(products.findProduct(QStringLiteral("DS-2DC")) == *id);

    ListQuery query;
    query.sight = Permission::sight(admin, Action::SeeProducts);
    query.search = QStringLiteral("摄像");
    const ListReader reader(*office.database, *productRegister().source);
    CHECK(reader.ids(query) == QList<qint64>{id->value});
    REQUIRE(products.remove(admin, *id).ok());
    CHECK(reader.ids(query).isEmpty());
    Product twin = camera();
    twin.code = QStringLiteral("CP-0001");
    CHECK(products.create(admin, twin).error().code == ErrorCode::Duplicate);
    REQUIRE(products.restore(admin, *id).ok());
    CHECK(reader.ids(query) == QList<qint64>{id->value});
    for (const ColumnSpec &column : productRegister().columns)
        CHECK(productRegister().source->column(column.key) != nullptr);
    CHECK(Ledger::verify(*office.database).intact());
}

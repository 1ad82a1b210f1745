// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_store.h"
#include "models/exchange/record_importer.h"

namespace salesdesk {

namespace {

std::optional<bool> flagFromName(QStringView name)
{
    for (const QStringView yes : {u"1", u"true", u"yes", u"y", u"是"}) {
        if (name == yes)
            return true;
    }
    for (const QStringView no : {u"0", u"false", u"no", u"n", u"否"}) {
        if (name == no)
            return false;
    }
    return std::nullopt;
}

class ProductImporter final : public RecordImporter
{
public:
    ProductImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_code(row.field("code")), m_name(row.field("name")), m_model(row.field("model")),
          m_category(row.field("category")), m_unit(row.field("unit")), m_kind(row.field("kind")),
          m_listPrice(row.field("list_price")), m_cost(row.field("cost")), m_taxRate(row.field("tax_rate")),
          m_leadDays(row.field("lead_days")), m_floorSalesperson(row.field("floor_salesperson")),
          m_floorLeader(row.field("floor_leader")), m_floorManager(row.field("floor_manager")),
          m_active(row.field("active"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        const QString code = row.text(m_code);
        const QString name = row.required(m_name);
        ProductId match = ProductStore::findByCode(database, code);
        if (!match.isValid() && code.isEmpty())
            match = ProductStore::findByName(database, name);
        if (match.isValid() && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        if (match.isValid() && m_tools.onDuplicate == OnDuplicate::Create) {
            if (!code.isEmpty())
                return Error{ErrorCode::Duplicate, QStringLiteral("code"), code};
            match = {};
        }
        const auto before = match.isValid() ? ProductStore::find(database, match) : std::nullopt;
        if (match.isValid() && !before)
            return Error{ErrorCode::Duplicate, QStringLiteral("code"), code};
        Product product = before.value_or(Product());
        product.name = name;
        readInto(product, row);
        if (row.problem())
            return *row.problem();
        m_tools.lookup.choice(QStringLiteral("category"), product.category);
        if (!before) {
            if (product.code.isEmpty())
                product.code = m_tools.lookup.freeProductCode();
            m_tools.scene.journal.created(Kind::Product,
                                          ProductStore::insert(database, product, m_tools.now()).value);
            return RowFate::Created;
        }
        if (ProductStore::toJson(product) == ProductStore::toJson(*before))
            return RowFate::Skipped;
        if (!ProductStore::update(database, *before, product, m_tools.now()))
            return ErrorCode::Conflict;
        m_tools.scene.journal.updated(Kind::Product, match.value, ProductStore::toJson(*before));
        return RowFate::Updated;
    }

private:
    void readInto(Product &product, ImportRow &row)
    {
        fill(product.code, row, m_code);
        fill(product.model, row, m_model);
        fill(product.category, row, m_category);
        fill(product.unit, row, m_unit);
        product.kind = row.choice(m_kind, u"product_kind", productKindFromName, product.kind);
        fill(product.listPrice, price(row, m_listPrice));
        fill(product.cost, price(row, m_cost));
        fill(product.taxRate, row.ratio(m_taxRate));
        fill(product.leadDays, row.scaled(m_leadDays, 0));
        fill(product.floorSalesperson, price(row, m_floorSalesperson));
        fill(product.floorLeader, price(row, m_floorLeader));
        fill(product.floorManager, price(row, m_floorManager));
        product.active = row.choice(m_active, u"yes_no", flagFromName, product.active);
        if (product.taxRate < 0 || product.taxRate > 10'000)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("tax_rate"), row.text(m_taxRate)});
    }

    static std::optional<qint64> price(ImportRow &row, const ImportRow::Field &field)
    {
        const auto value = row.scaled(field, 6);
        if (value && *value < 0)
            row.setProblem({ErrorCode::Invalid, QString::fromLatin1(field.key), row.text(field)});
        return value;
    }

    ImportTools m_tools;
    ImportRow::Field m_code, m_name, m_model, m_category, m_unit, m_kind, m_listPrice, m_cost, m_taxRate,
        m_leadDays, m_floorSalesperson, m_floorLeader, m_floorManager, m_active;
};

} // namespace

std::unique_ptr<RecordImporter> makeProductImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<ProductImporter>(tools, row);
}

} // namespace salesdesk

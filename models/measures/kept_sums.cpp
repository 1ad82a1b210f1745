// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/kept_sums.h"

#include "models/storage/sql_catalog.h"
#include "models/storage/statement.h"

namespace salesdesk::KeptSums {

namespace {

/// A table of what figures are made of, and the block that says what it must hold.
struct Kept
{
    const char *table;
    const char *columns;
    const char *block;
    const char *where;            ///< rows of sums that came back to nothing count as absent
    const char *lastId = nullptr; ///< for blocks over a span of ids
    const char *clear = nullptr;
};

constexpr Kept contractParts{
    "contract_part",           "contract_id, staff_id, entry, counted_on, team_id, share, sales, profit",
    "kept_sums.parts",         "",
    "kept_sums.last_contract", "kept_sums.clear_contract_part"};
constexpr Kept customerFirsts{
    "customer_first",          "customer_id, contract_id, counted_on, staff_id, team_id",
    "kept_sums.firsts",        "",
    "kept_sums.last_customer", "kept_sums.clear_customer_first"};
constexpr Kept collectionParts{
    "collection_part",         "contract_id, instalment_id, staff_id, paid_on, team_id, due_on, amount",
    "kept_sums.collections",   "",
    "kept_sums.last_contract", "kept_sums.clear_collection_part"};
constexpr Kept monthSums{"kept_month",
                         "measure, month, staff_id, team_id, value, records",
                         "kept_sums.month_sums",
                         " WHERE records <> 0 OR value <> 0",
                         nullptr,
                         "kept_sums.clear_kept_month"};
constexpr Kept collectionSums{"kept_collection",
                              "due_month, paid_month, staff_id, team_id, amount, records",
                              "kept_sums.collection_sums",
                              " WHERE records <> 0 OR amount <> 0",
                              nullptr,
                              "kept_sums.clear_kept_collection"};
constexpr Kept dueSums{"kept_due",
                       "due_on, staff_id, team_id, open_amount",
                       "kept_sums.due_sums",
                       " WHERE open_amount <> 0",
                       nullptr,
                       "kept_sums.clear_kept_due"};

/// In an order in which each reads only what stands before it.
constexpr const Kept *everything[] = {&contractParts, &customerFirsts, &collectionParts,
                                      &monthSums,     &collectionSums, &dueSums};

qint64 lastId(Database &database, const Kept &kept)
{
    Statement statement(database, kept.lastId);
    return statement.next() ? statement.integer(0) : 0;
}

void fill(Database &database, const Kept &kept, qint64 first, qint64 last)
{
    const QString sql = QStringLiteral("INSERT INTO %1 (%2)\n%3")
                            .arg(QLatin1StringView(kept.table), QLatin1StringView(kept.columns),
                                 SqlCatalog::text(QString::fromLatin1(kept.block), database.dialect()));
    Statement statement = Statement::composed(database, sql, QString::fromLatin1(kept.block));
    if (kept.lastId)
        statement.bind(":first", first).bind(":last", last);
    statement.run();
}

/// Whether one side has a row that the other lacks.
bool differs(Database &database, const Kept &kept, bool fromKept)
{
    const QString wanted = QStringLiteral("SELECT %1 FROM (%2) wanted%3")
                               .arg(QLatin1StringView(kept.columns),
                                    SqlCatalog::text(QString::fromLatin1(kept.block), database.dialect()),
                                    QLatin1StringView(kept.where));
    const QString found = QStringLiteral("SELECT %1 FROM %2%3")
                              .arg(QLatin1StringView(kept.columns), QLatin1StringView(kept.table),
                                   QLatin1StringView(kept.where));
    const QString sql =
        fromKept ? found + QStringLiteral(" EXCEPT ") + wanted : wanted + QStringLiteral(" EXCEPT ") + found;
    Statement statement = Statement::composed(
        database, QStringLiteral("SELECT * FROM (%1) d LIMIT 1").arg(sql), QString::fromLatin1(kept.block));
    if (kept.lastId)
        statement.bind(":first", 0).bind(":last", lastId(database, kept));
    return statement.next();
}

void addContract(Database &database, ContractId contract, int sign)
{
    Statement(database, "kept_sums.add_contract_to_months")
        .bind(":sign", sign)
        .bind(":sign2", sign)
        .bind(":sign3", sign)
        .bind(":sign4", sign)
        .bind(":contract", contract)
        .bind(":contract2", contract)
        .run();
}

void addCollection(Database &database, ContractId contract, int sign)
{
    Statement(database, "kept_sums.add_contract_to_collection")
        .bind(":sign", sign)
        .bind(":sign2", sign)
        .bind(":contract", contract)
        .run();
    Statement(database, "kept_sums.add_contract_to_due")
        .bind(":sign", sign)
        .bind(":contract", contract)
        .run();
}

void addCustomer(Database &database, CustomerId customer, int sign)
{
    Statement(database, "kept_sums.add_customer_to_months")
        .bind(":sign", sign)
        .bind(":sign2", sign)
        .bind(":customer", customer)
        .run();
}

void refreshCollection(Database &database, ContractId contract)
{
    addCollection(database, contract, -1);
    Statement(database, "kept_sums.drop_collections").bind(":contract", contract).run();
    fill(database, collectionParts, contract.value, contract.value);
    addCollection(database, contract, 1);
}

void refreshSales(Transaction &transaction, ContractId contract)
{
    Database &database = transaction.database();
    QList<CustomerId> customers;
    {
        Statement statement(database, "kept_sums.customers_of_contract");
        statement.bind(":contract", contract).bind(":contract2", contract);
        while (statement.next())
            customers.append(statement.id<CustomerId>(0));
    }
    addContract(database, contract, -1);
    Statement(database, "kept_sums.drop_parts").bind(":contract", contract).run();
    fill(database, contractParts, contract.value, contract.value);
    addContract(database, contract, 1);
    for (const CustomerId customer : std::as_const(customers))
        refreshCustomer(transaction, customer);
}

} // namespace

void refreshContract(Transaction &transaction, ContractId contract)
{
    refreshSales(transaction, contract);
    refreshCollection(transaction.database(), contract);
}

void refreshReceipts(Transaction &transaction, ContractId contract)
{
    // A receipt moves the counting date of types that count at the deposit or when paid in full.
    refreshContract(transaction, contract);
}

void refreshCustomer(Transaction &transaction, CustomerId customer)
{
    Database &database = transaction.database();
    addCustomer(database, customer, -1);
    Statement(database, "kept_sums.drop_first").bind(":customer", customer).run();
    fill(database, customerFirsts, customer.value, customer.value);
    addCustomer(database, customer, 1);
}

void refreshStaff(Transaction &transaction, StaffId staff)
{
    QList<ContractId> contracts;
    {
        Statement statement(transaction.database(), "kept_sums.contracts_of_staff");
        statement.bind(":staff", staff).bind(":staff2", staff).bind(":staff3", staff);
        while (statement.next())
            contracts.append(statement.id<ContractId>(0));
    }
    for (const ContractId contract : std::as_const(contracts))
        refreshContract(transaction, contract);
}

void clear(Transaction &transaction)
{
    for (const Kept *kept : everything)
        Statement(transaction.database(), kept->clear).run();
}

void rebuild(Transaction &transaction)
{
    Database &database = transaction.database();
    clear(transaction);
    for (const Kept *kept : everything)
        fill(database, *kept, 0, kept->lastId ? lastId(database, *kept) : 0);
}

QStringList verify(Database &database)
{
    QStringList broken;
    for (const Kept *kept : everything) {
        if (differs(database, *kept, true) || differs(database, *kept, false))
            broken.append(QString::fromLatin1(kept->table));
    }
    return broken;
}

} // namespace salesdesk::KeptSums

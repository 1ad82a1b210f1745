// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/kept_sums.h"

#include "models/storage/sql_catalog.h"
#include "models/storage/statement.h"

#include <map>
#include <tuple>

namespace salesdesk::KeptSums {

namespace {

/// A table of what figures are made of, or the part of one, and the block that says what it must hold.
struct Kept
{
    const char *table;
    const char *columns;
    const char *block;
    const char *lastId = nullptr;  ///< for blocks over a span of ids
    const char *nothing = "FALSE"; ///< rows of sums that came back to nothing count as absent
    const char *only = "TRUE";     ///< its rows of a table that several share
    bool pieces = false;           ///< the block gives what is to be summed by day
};

constexpr Kept contractParts{"contract_part",
                             "contract_id, staff_id, entry, counted_on, team_id, share, sales, profit",
                             "kept_sums.parts", "kept_sums.last_contract"};
constexpr Kept customerFirsts{"customer_first", "customer_id, contract_id, counted_on, staff_id, team_id",
                              "kept_sums.firsts", "kept_sums.last_customer"};
constexpr Kept collectionParts{"collection_part",
                               "contract_id, instalment_id, staff_id, paid_on, team_id, due_on, amount",
                               "kept_sums.collections", "kept_sums.last_contract"};
constexpr Kept signingParts{"signing_part",
                            "contract_id, staff_id, planned_on, team_id, share, in_time, gone_at",
                            "kept_sums.signings", "kept_sums.last_contract"};
constexpr const char dayColumns[] = "measure, day, part, staff_id, team_id, value, records";
constexpr const char noValue[] = "records = 0 AND value = 0";
constexpr Kept contractDays{
    "kept_day",
    dayColumns,
    "kept_sums.contract_pieces",
    "kept_sums.last_contract",
    noValue,
    "measure IN ('sales', 'profit', 'signed_in_time', 'signings_planned', 'received', 'collection', "
    "'outstanding')",
    true};
constexpr Kept customerDays{"kept_day",
                            dayColumns,
                            "kept_sums.customer_pieces",
                            "kept_sums.last_customer",
                            noValue,
                            "measure = 'new_customers'",
                            true};
constexpr Kept opportunityDays{"kept_day",
                               dayColumns,
                               "kept_sums.opportunity_pieces",
                               "kept_sums.last_opportunity",
                               noValue,
                               "measure IN ('won', 'open', 'forecast')",
                               true};
constexpr Kept monthSums{"kept_month", "measure, month, part, staff_id, team_id, value, records",
                         "kept_sums.month_sums", nullptr, noValue};

/// In an order in which each reads only what stands before it.
constexpr const Kept *everything[] = {&contractParts, &customerFirsts, &collectionParts, &signingParts,
                                      &contractDays,  &customerDays,   &opportunityDays, &monthSums};

QString wantedSql(Database &database, const Kept &kept)
{
    const QString sql = SqlCatalog::text(QString::fromLatin1(kept.block), database.dialect());
    if (!kept.pieces)
        return sql;
    return QStringLiteral(
               "SELECT measure, day, part, staff_id, team_id, CAST(SUM(value) AS BIGINT) AS value, "
               "COUNT(*) AS records FROM (%1) p GROUP BY measure, day, part, staff_id, team_id")
        .arg(sql);
}

qint64 lastId(Database &database, const Kept &kept)
{
    Statement statement(database, kept.lastId);
    return statement.next() ? statement.integer(0) : 0;
}

void fill(Database &database, const Kept &kept, qint64 first, qint64 last)
{
    const QString sql =
        QStringLiteral("INSERT INTO %1 (%2)\n%3")
            .arg(QLatin1StringView(kept.table), QLatin1StringView(kept.columns), wantedSql(database, kept));
    Statement statement = Statement::composed(database, sql, QString::fromLatin1(kept.block));
    if (kept.lastId)
        statement.bind(":first", first).bind(":last", last);
    statement.run();
}

void clearAll(Database &database)
{
    for (const Kept *kept : everything) {
        Statement::composed(database,
                            QStringLiteral("DELETE FROM %1 WHERE %2")
                                .arg(QLatin1StringView(kept->table), QLatin1StringView(kept->only)),
                            QString::fromLatin1(kept->block))
            .run();
    }
}

void fillAll(Database &database)
{
    for (const Kept *kept : everything)
        fill(database, *kept, 0, kept->lastId ? lastId(database, *kept) : 0);
}

/// Whether one side has a row that the other lacks.
bool differs(Database &database, const Kept &kept, bool fromKept)
{
    const QString wanted =
        QStringLiteral("SELECT %1 FROM (%2) wanted WHERE NOT (%3)")
            .arg(QLatin1StringView(kept.columns), wantedSql(database, kept), QLatin1StringView(kept.nothing));
    const QString found = QStringLiteral("SELECT %1 FROM %2 WHERE NOT (%3) AND %4")
                              .arg(QLatin1StringView(kept.columns), QLatin1StringView(kept.table),
                                   QLatin1StringView(kept.nothing), QLatin1StringView(kept.only));
    const QString sql =
        fromKept ? found + QStringLiteral(" EXCEPT ") + wanted : wanted + QStringLiteral(" EXCEPT ") + found;
    Statement statement = Statement::composed(
        database, QStringLiteral("SELECT * FROM (%1) d LIMIT 1").arg(sql), QString::fromLatin1(kept.block));
    if (kept.lastId)
        statement.bind(":first", 0).bind(":last", lastId(database, kept));
    return statement.next();
}

/// What a change does to the sums: most changes of a contract move few of them, many none.
class Movement
{
public:
    /// Adds what a record's pieces come to now, or with sign -1 takes them off.
    void add(Database &database, const Kept &kept, qint64 record, int sign)
    {
        add(database, kept, record, record, sign);
    }
    /// The same of all with ids from `first` to `last`.
    void add(Database &database, const Kept &kept, qint64 first, qint64 last, int sign)
    {
        Statement pieces(database, kept.block);
        pieces.bind(":first", first).bind(":last", last);
        while (pieces.next()) {
            Sum &sum = m_sums[{pieces.text(0), pieces.text(1), pieces.text(2), pieces.integer(3),
                               pieces.integer(4)}];
            sum.value += sign * pieces.integer(5);
            sum.records += sign;
        }
    }

    void write(Database &database) const
    {
        std::map<Key, Sum> months;
        Statement days(database, "kept_sums.add_to_day");
        for (const auto &[key, sum] : m_sums) {
            if (sum.value == 0 && sum.records == 0)
                continue;
            run(days, key, sum);
            if (std::get<1>(key).isEmpty())
                continue;
            Key month = key;
            std::get<1>(month).truncate(7);
            months[month].value += sum.value;
            months[month].records += sum.records;
        }
        Statement statement(database, "kept_sums.add_to_month");
        for (const auto &[key, sum] : months) {
            if (sum.value != 0 || sum.records != 0)
                run(statement, key, sum);
        }
    }

private:
    /// Measure, day or month, part, person, team.
    using Key = std::tuple<QString, QString, QString, qint64, qint64>;
    struct Sum
    {
        qint64 value = 0;
        qint64 records = 0;
    };

    static void run(Statement &statement, const Key &key, const Sum &sum)
    {
        const auto &[measure, span, part, staff, team] = key;
        statement.bind(":measure", measure)
            .bind(":span", span)
            .bind(":part", part)
            .bind(":staff", staff)
            .bind(":team", team)
            .bind(":value", sum.value)
            .bind(":records", sum.records)
            .run();
    }

    std::map<Key, Sum> m_sums;
};

bool counts(Database &database, ContractId contract)
{
    Statement statement(database, "kept_sums.counts");
    for (const char *name : {":contract", ":contract2", ":contract3", ":contract4"})
        statement.bind(name, contract);
    return statement.next();
}

void move(Database &database, const Kept &kept, qint64 record, int sign)
{
    Movement movement;
    movement.add(database, kept, record, sign);
    movement.write(database);
}

} // namespace

void refreshContract(Transaction &transaction, ContractId contract)
{
    Database &database = transaction.database();
    if (!counts(database, contract))
        return;
    QList<CustomerId> customers;
    {
        Statement statement(database, "kept_sums.customers_of_contract");
        statement.bind(":contract", contract).bind(":contract2", contract);
        while (statement.next())
            customers.append(statement.id<CustomerId>(0));
    }
    Movement movement;
    movement.add(database, contractDays, contract.value, -1);
    for (const char *drop : {"kept_sums.drop_parts", "kept_sums.drop_collections", "kept_sums.drop_signings"})
        Statement(database, drop).bind(":contract", contract).run();
    for (const Kept *kept : {&contractParts, &collectionParts, &signingParts})
        fill(database, *kept, contract.value, contract.value);
    movement.add(database, contractDays, contract.value, 1);
    movement.write(database);
    for (const CustomerId customer : std::as_const(customers))
        refreshCustomer(transaction, customer);
}

void refreshReceipts(Transaction &transaction, ContractId contract)
{
    // A receipt moves the counting date of types that count at the deposit or when paid in full.
    refreshContract(transaction, contract);
}

void refreshCustomer(Transaction &transaction, CustomerId customer)
{
    Database &database = transaction.database();
    Movement movement;
    movement.add(database, customerDays, customer.value, -1);
    Statement(database, "kept_sums.drop_first").bind(":customer", customer).run();
    fill(database, customerFirsts, customer.value, customer.value);
    movement.add(database, customerDays, customer.value, 1);
    movement.write(database);
}

void takeOpportunity(Transaction &transaction, OpportunityId opportunity)
{
    move(transaction.database(), opportunityDays, opportunity.value, -1);
}

void addOpportunity(Transaction &transaction, OpportunityId opportunity)
{
    move(transaction.database(), opportunityDays, opportunity.value, 1);
}

void addOpportunities(Transaction &transaction, OpportunityId first, OpportunityId last)
{
    Movement movement;
    movement.add(transaction.database(), opportunityDays, first.value, last.value, 1);
    movement.write(transaction.database());
}

void refreshContracts(Transaction &transaction, const QList<ContractId> &contracts)
{
    // One by one a contract takes some ten times what it takes among all.
    constexpr qint64 dearer = 10;
    if (contracts.size() * dearer > lastId(transaction.database(), contractParts)) {
        rebuild(transaction);
        return;
    }
    for (const ContractId contract : contracts)
        refreshContract(transaction, contract);
}

void refreshStaff(Transaction &transaction, StaffId staff)
{
    QList<ContractId> contracts;
    {
        Statement statement(transaction.database(), "kept_sums.contracts_of_staff");
        statement.bind(":staff", staff).bind(":staff2", staff).bind(":staff3", staff).bind(":staff4", staff);
        while (statement.next())
            contracts.append(statement.id<ContractId>(0));
    }
    for (const ContractId contract : std::as_const(contracts))
        refreshContract(transaction, contract);
}

void clear(Transaction &transaction)
{
    clearAll(transaction.database());
}

void rebuild(Transaction &transaction)
{
    clear(transaction);
    fillAll(transaction.database());
}

QStringList verify(Database &database)
{
    QStringList broken;
    for (const Kept *kept : everything) {
        const QString table = QString::fromLatin1(kept->table);
        if (!broken.contains(table) && (differs(database, *kept, true) || differs(database, *kept, false)))
            broken.append(table);
    }
    return broken;
}

} // namespace salesdesk::KeptSums

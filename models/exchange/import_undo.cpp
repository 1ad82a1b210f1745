// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity_store.h"
#include "models/catalog/product_store.h"
#include "models/contracts/contract_store.h"
#include "models/credit/credit_store.h"
#include "models/customers/customer_store.h"
#include "models/exchange/import_service.h"
#include "models/leads/lead_store.h"
#include "models/measures/kept_sums.h"
#include "models/opportunities/opportunity_store.h"
#include "models/people/people_store.h"
#include "models/quotes/quote_store.h"
#include "models/receivables/receivable_store.h"
#include "models/security/permission.h"
#include "models/storage/search_index.h"
#include "models/storage/statement.h"

#include <QJsonDocument>

namespace salesdesk {

namespace {

struct Entry
{
    Kind kind;
    qint64 first;
    qint64 count;
    std::optional<QJsonObject> before; ///< none: the import made it
};

/// In the order in which records can go: what points at others before those.
constexpr Kind order[] = {Kind::Target,   Kind::Receipt, Kind::Contract,    Kind::Quote,
                          Kind::Activity, Kind::Lead,    Kind::Opportunity, Kind::Contact,
                          Kind::Customer, Kind::Product, Kind::Staff,       Kind::Team};

QList<Entry> entriesOf(Database &database, ImportId id)
{
    QList<Entry> entries;
    Statement rows(database, "imports.records");
    rows.bind(":import", id);
    while (rows.next()) {
        const auto kind = kindFromName(rows.text(0));
        if (!kind)
            continue;
        Entry entry{*kind, rows.integer(1), rows.integer(2), std::nullopt};
        if (!rows.isNull(3))
            entry.before = QJsonDocument::fromJson(rows.text(3).toUtf8()).object();
        entries.append(entry);
    }
    return entries;
}

Statement composed(Database &database, const char *sql, Kind kind)
{
    // The table of a kind has the kind's name; kinds come from our own enum.
    return Statement::composed(database, QString::fromLatin1(sql).arg(kindName(kind)),
                               QStringLiteral("undo.records"));
}

/// What people call a record of a kind.
const char *nameColumn(Kind kind)
{
    switch (kind) {
    case Kind::Contact:
    case Kind::Team:
        return "name";
    case Kind::Product:
        return "code";
    case Kind::Activity:
        return "summary";
    case Kind::Target:
        return "period";
    case Kind::Contract:
    case Kind::Quote:
        return "COALESCE(number, draft_number)";
    default:
        return "number";
    }
}

/// The first record that was changed after the import had written it; empty: none was. The import gave all of
/// them its own instant, and "another one" holds where the clock was set back, too.
std::optional<QString> changedSince(Database &database, const Entry &entry, qint64 at)
{
    Statement row = Statement::composed(
        database,
        QStringLiteral("SELECT %1 FROM %2 WHERE id BETWEEN :first AND :last AND updated_at <> :at "
                       "ORDER BY id LIMIT 1")
            .arg(QLatin1StringView(nameColumn(entry.kind)), kindName(entry.kind)),
        QStringLiteral("undo.records"));
    row.bind(":first", entry.first).bind(":last", entry.first + entry.count - 1).bind(":at", at);
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

QString nameOf(Database &database, Kind kind, qint64 id)
{
    Statement row = Statement::composed(database,
                                        QStringLiteral("SELECT %1 FROM %2 WHERE id = :id")
                                            .arg(QLatin1StringView(nameColumn(kind)), kindName(kind)),
                                        QStringLiteral("undo.records"));
    return row.bind(":id", id).next() ? row.text(0) : QString();
}

template <class Record>
SearchIndex::Searched searchedOf(const std::optional<Record> &record,
                                 SearchIndex::Searched (*searched)(const Record &))
{
    return record ? searched(*record) : SearchIndex::Searched();
}

/// What the search index holds of a record.
SearchIndex::Searched indexed(Database &database, Kind kind, qint64 id)
{
    switch (kind) {
    case Kind::Lead:
        return searchedOf(LeadStore::find(database, LeadId(id)), LeadStore::searchedOf);
    case Kind::Customer:
        return searchedOf(CustomerStore::find(database, CustomerId(id)), CustomerStore::searchedOf);
    case Kind::Contact:
        return searchedOf(ContactStore::find(database, ContactId(id)), ContactStore::searchedOf);
    case Kind::Opportunity:
        return searchedOf(OpportunityStore::find(database, OpportunityId(id)), OpportunityStore::searchedOf);
    case Kind::Product:
        return searchedOf(ProductStore::find(database, ProductId(id)), ProductStore::searchedOf);
    case Kind::Staff:
        return searchedOf(PeopleStore::staff(database, StaffId(id)), PeopleStore::searchedOf);
    default:
        return {};
    }
}

/// Takes away what belongs to the records and would hold them.
void clearParts(Database &database, const Entry &entry)
{
    QList<const char *> statements{
        "DELETE FROM credit_share WHERE subject_kind = '%1' AND subject_id BETWEEN "
        ":first AND :last"};
    switch (entry.kind) {
    case Kind::Receipt:
        statements << "DELETE FROM receipt_allocation WHERE receipt_id BETWEEN :first AND :last";
        break;
    case Kind::Contract:
        statements << "DELETE FROM contract_line WHERE contract_id BETWEEN :first AND :last";
        break;
    case Kind::Quote:
        statements << "DELETE FROM quote_line WHERE quote_id BETWEEN :first AND :last";
        break;
    case Kind::Customer:
        statements << "UPDATE customer SET parent_id = NULL WHERE id BETWEEN :first AND :last";
        break;
    case Kind::Staff:
        statements << "DELETE FROM staff_role WHERE staff_id BETWEEN :first AND :last"
                   << "DELETE FROM team_membership WHERE staff_id BETWEEN :first AND :last";
        break;
    default:
        break;
    }
    for (const char *sql : std::as_const(statements)) {
        QString text = QString::fromLatin1(sql);
        if (text.contains(QLatin1StringView("%1")))
            text = text.arg(kindName(entry.kind));
        Statement statement = Statement::composed(database, text, QStringLiteral("undo.records"));
        statement.bind(":first", entry.first).bind(":last", entry.first + entry.count - 1).run();
    }
}

/// Deletes the rows of an entry. WrongState with the record that others point at by now.
Status deleteRows(Database &database, const Entry &entry)
{
    const auto remove = [&](qint64 first, qint64 last) {
        database.execute(QStringLiteral("SAVEPOINT undo_rows"));
        try {
            composed(database, "DELETE FROM %1 WHERE id BETWEEN :first AND :last", entry.kind)
                .bind(":first", first)
                .bind(":last", last)
                .run();
        } catch (const StorageFailure &failure) {
            if (failure.error.code != ErrorCode::Storage)
                throw;
            database.execute(QStringLiteral("ROLLBACK TO SAVEPOINT undo_rows"));
            database.execute(QStringLiteral("RELEASE SAVEPOINT undo_rows"));
            return false;
        }
        database.execute(QStringLiteral("RELEASE SAVEPOINT undo_rows"));
        return true;
    };
    if (remove(entry.first, entry.first + entry.count - 1))
        return {};
    for (qint64 id = entry.first; id < entry.first + entry.count; ++id) {
        if (!remove(id, id))
            return Error{ErrorCode::WrongState, QStringLiteral("import_used"),
                         nameOf(database, entry.kind, id)};
    }
    return {};
}

Status takeOut(Database &database, const Entry &entry, qint64 now)
{
    for (qint64 id = entry.first; id < entry.first + entry.count; ++id) {
        if (entry.kind == Kind::Receipt) {
            if (const auto receipt = ReceivableStore::receipt(database, ReceiptId(id)))
                ReceivableStore::remove(database, *receipt, now);
        } else if (entry.kind == Kind::Contract) {
            if (const auto contract = ContractStore::find(database, ContractId(id)))
                ContractStore::remove(database, *contract, now);
        } else if (entry.kind == Kind::Quote) {
            if (const auto quote = QuoteStore::find(database, QuoteId(id)))
                QuoteStore::remove(database, *quote, now);
        } else if (SearchIndex::kindCode(entry.kind) >= 0) {
            SearchIndex::update(database, entry.kind, id, indexed(database, entry.kind, id), {});
        }
    }
    clearParts(database, entry);
    return deleteRows(database, entry);
}

/// Gives a record of a store with JSON its former content back.
template <class Record, class IdType>
Status putBack(Database &database, IdType id, std::optional<Record> (*find)(Database &, IdType),
               Record (*parse)(const QJsonObject &), Status (*save)(Database &, const Record &, Record &),
               const QJsonObject &content, qint64 now)
{
    const std::optional<Record> present = find(database, id);
    if (!present)
        return ErrorCode::WrongState;
    Record record = parse(content);
    record.id = id;
    record.version = present->version;
    record.createdAt = present->createdAt;
    // As it was in this too, so that an import before this one can still be undone.
    if (record.updatedAt == 0)
        record.updatedAt = now;
    return save(database, *present, record);
}

/// day: of the import, from which on it had moved people.
Status restore(Database &database, const Entry &entry, qint64 now, QDate day)
{
    switch (entry.kind) {
    case Kind::Lead:
        return putBack(database, LeadId(entry.first), LeadStore::find, LeadStore::fromJson, LeadStore::update,
                       *entry.before, now);
    case Kind::Customer:
        return putBack(database, CustomerId(entry.first), CustomerStore::find, CustomerStore::fromJson,
                       CustomerStore::update, *entry.before, now);
    case Kind::Contact:
        return putBack(database, ContactId(entry.first), ContactStore::find, ContactStore::fromJson,
                       ContactStore::update, *entry.before, now);
    case Kind::Opportunity:
        return putBack(database, OpportunityId(entry.first), OpportunityStore::find,
                       OpportunityStore::fromJson, OpportunityStore::update, *entry.before, now);
    case Kind::Product: {
        const auto present = ProductStore::find(database, ProductId(entry.first));
        if (!present)
            return ErrorCode::WrongState;
        Product product = ProductStore::fromJson(*entry.before);
        product.id = present->id;
        product.version = present->version;
        return ProductStore::update(database, *present, product, now) ? Status() : ErrorCode::Conflict;
    }
    case Kind::Staff: {
        const auto present = PeopleStore::staff(database, StaffId(entry.first));
        if (!present)
            return ErrorCode::WrongState;
        Staff staff = PeopleStore::staffFromJson(*entry.before);
        staff.id = present->id;
        staff.version = present->version;
        if (!PeopleStore::update(database, *present, staff, now))
            return ErrorCode::Conflict;
        if (present->team != staff.team)
            PeopleStore::moveTo(database, staff.id, staff.team, day);
        return {};
    }
    case Kind::Team: {
        const auto present = PeopleStore::team(database, TeamId(entry.first));
        if (!present)
            return ErrorCode::WrongState;
        Team team = PeopleStore::teamFromJson(*entry.before);
        team.id = present->id;
        team.version = present->version;
        return PeopleStore::updateTeam(database, team, now) ? Status() : ErrorCode::Conflict;
    }
    case Kind::Target: {
        Statement value(database, "imports.put_target_back");
        value.bind(":value", entry.before->value(QLatin1StringView("value")).toInteger());
        return value.bind(":now", now).bind(":id", entry.first).run() == 1 ? Status() : ErrorCode::WrongState;
    }
    case Kind::Contract: {
        const auto present = ContractStore::find(database, ContractId(entry.first));
        if (!present)
            return ErrorCode::WrongState;
        Contract contract = contractFromJson(*entry.before);
        contract.id = present->id;
        contract.version = present->version;
        ContractStore::update(database, *present, contract, now);
        return {};
    }
    default:
        return ErrorCode::WrongState;
    }
}

Result<qint64> undoAll(Transaction &transaction, ImportId id, const QTimeZone &zone)
{
    Database &database = transaction.database();
    qint64 at = 0;
    QString kind;
    {
        Statement run(database, "imports.run");
        run.bind(":id", id);
        if (!run.next())
            return Error{ErrorCode::NotFound, QStringLiteral("import"), QString::number(id.value)};
        if (!run.isNull(3))
            return Error{ErrorCode::WrongState, QStringLiteral("import_undone"), {}};
        kind = run.text(0);
        at = run.integer(2);
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(at, zone).date();
    const QList<Entry> entries = entriesOf(database, id);
    qint64 records = 0;
    for (const Entry &entry : entries) {
        if (const auto changed = changedSince(database, entry, at))
            return Error{ErrorCode::WrongState, QStringLiteral("import_changed"), *changed};
    }
    KeptSums::clear(transaction);
    // What was changed goes back first, the last change first, so that it lets go of what was made.
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (!entry->before)
            continue;
        if (const Status done = restore(database, *entry, transaction.now(), day); !done)
            return done.error();
        ++records;
        transaction.touchAll(entry->kind);
    }
    for (const Kind one : order) {
        for (const Entry &entry : entries) {
            if (entry.kind != one || entry.before)
                continue;
            if (const Status done = takeOut(database, entry, transaction.now()); !done)
                return done.error();
            records += entry.count;
            transaction.touchAll(one);
        }
    }
    KeptSums::rebuild(transaction);
    Statement(database, "imports.undone").bind(":now", transaction.now()).bind(":id", id).run();
    transaction.record(QStringLiteral("import.undo"), Kind::Import, id.value, {},
                       QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("records"), records}},
                       kind);
    return records;
}

} // namespace

Result<qint64> ImportService::undo(const Session &session, ImportId id)
{
    if (const Status status = Permission::require(session, Action::Import); !status)
        return status.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<qint64> {
        return undoAll(transaction, id, m_office.zone);
    });
}

Result<ImportReport> ImportService::run(const Session &session, Database &connection,
                                        const ImportRequest &request) const
{
    UnitOfWork work(connection, m_work.bus(), m_work.clock());
    return ImportService(work, m_office).run(session, request);
}

Result<qint64> ImportService::undo(const Session &session, Database &connection, ImportId id) const
{
    UnitOfWork work(connection, m_work.bus(), m_work.clock());
    return ImportService(work, m_office).undo(session, id);
}

Result<QList<PastImport>> ImportService::past(const Session &session, int most) const
{
    if (const Status status = Permission::require(session, Action::Import); !status)
        return status.error();
    return m_work.database().read([&] {
        QList<PastImport> past;
        Statement rows(m_work.database(), "imports.past");
        rows.bind(":most", most);
        while (rows.next())
            past.append({rows.id<ImportId>(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4),
                         rows.integer(5), rows.integer(6), rows.integer(7), rows.text(8), rows.integer(9)});
        return past;
    });
}

} // namespace salesdesk

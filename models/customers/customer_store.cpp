// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_store.h"

#include "models/core/text_fold.h"
#include "models/storage/search_index.h"

namespace salesdesk {

namespace CustomerStore {

namespace {

/// The fields and what is found and sorted by.
constexpr auto eachColumn = [](const Customer &customer, auto &&visit) {
    eachCustomerField(customer, visit);
    visit(":name_key", Derived{customer.name, pinyinKey});
    visit(":name_fold", Derived{customer.name, foldCompany});
    visit(":phone_fold", Derived{customer.phone, foldPhone});
};

} // namespace

CustomerId insertRow(Database &database, const Customer &customer)
{
    Statement statement(database, "customers.insert");
    eachColumn(customer, FieldBinder{statement});
    return CustomerId(statement.insert());
}

CustomerId insert(Database &database, const Customer &customer)
{
    const CustomerId id = insertRow(database, customer);
    SearchIndex::update(database, Kind::Customer, id.value, {}, searchedOf(customer));
    return id;
}

Status update(Database &database, const Customer &before, Customer &after)
{
    if (!saveChanges(database, QStringLiteral("customer"), before, after, eachColumn))
        return ErrorCode::Conflict;
    SearchIndex::update(database, Kind::Customer, after.id.value, searchedOf(before), searchedOf(after));
    return {};
}

std::optional<Customer> find(Database &database, CustomerId id)
{
    Statement statement(database, "customers.find");
    statement.bind(":id", id);
    if (!statement.next())
        return std::nullopt;
    Customer customer;
    customer.id = statement.id<CustomerId>(0);
    customer.version = statement.integer(1);
    eachCustomerField(customer, FieldReader{statement, 2});
    return customer;
}

std::optional<CustomerId> findByNumber(Database &database, const QString &number)
{
    Statement statement(database, "customers.find_by_number");
    statement.bind(":number", number);
    if (!statement.next())
        return std::nullopt;
    return statement.id<CustomerId>(0);
}

std::optional<CustomerId> findByName(Database &database, const QString &name)
{
    Statement statement(database, "customers.find_by_name");
    statement.bind(":fold", foldCompany(name));
    if (!statement.next())
        return std::nullopt;
    return statement.id<CustomerId>(0);
}

CustomerDealings dealings(Database &database, CustomerId id)
{
    Statement statement(database, "customers.dealings");
    statement.bind(":quoted", id).bind(":contracted", id);
    return statement.next() ? CustomerDealings{statement.integer(0), statement.integer(1)}
                            : CustomerDealings{};
}

QList<CustomerId> overdue(Database &database, const VisitLimit &vip, const VisitLimit &a, const VisitLimit &b)
{
    Statement statement(database, "customers.overdue");
    statement.bind(":vip", vip.day)
        .bind(":vip_at", vip.instant)
        .bind(":a", a.day)
        .bind(":a_at", a.instant)
        .bind(":b", b.day)
        .bind(":b_at", b.instant);
    QList<CustomerId> ids;
    while (statement.next())
        ids.append(statement.id<CustomerId>(0));
    return ids;
}

SearchIndex::Searched searchedOf(const Customer &customer)
{
    if (customer.deletedAt)
        return {};
    return {{customer.name, customer.number, customer.phone}, {customer.name}};
}

CanonicalJson toJson(const Customer &customer)
{
    FieldWriter writer;
    eachCustomerField(customer, writer);
    return writer.json.finish();
}

Customer fromJson(const QJsonObject &object)
{
    Customer customer;
    eachCustomerField(customer, FieldParser{object});
    return customer;
}

} // namespace CustomerStore

namespace ContactStore {

namespace {

Contact readRow(const Statement &statement)
{
    Contact contact;
    contact.id = statement.id<ContactId>(0);
    contact.version = statement.integer(1);
    eachContactField(contact, FieldReader{statement, 2});
    return contact;
}

} // namespace

ContactId insertRow(Database &database, const Contact &contact)
{
    Statement statement(database, "customers.contact_insert");
    eachContactField(contact, FieldBinder{statement});
    return ContactId(statement.insert());
}

ContactId insert(Database &database, const Contact &contact)
{
    const ContactId id = insertRow(database, contact);
    SearchIndex::update(database, Kind::Contact, id.value, {}, searchedOf(contact));
    return id;
}

Status update(Database &database, const Contact &before, Contact &after)
{
    const auto eachColumn = [](const Contact &contact, auto &&visit) { eachContactField(contact, visit); };
    if (!saveChanges(database, QStringLiteral("contact"), before, after, eachColumn))
        return ErrorCode::Conflict;
    SearchIndex::update(database, Kind::Contact, after.id.value, searchedOf(before), searchedOf(after));
    return {};
}

std::optional<Contact> find(Database &database, ContactId id)
{
    Statement statement(database, "customers.contact_find");
    statement.bind(":id", id);
    if (!statement.next())
        return std::nullopt;
    return readRow(statement);
}

QList<Contact> of(Database &database, CustomerId customer)
{
    Statement statement(database, "customers.contacts_of");
    statement.bind(":customer", customer);
    QList<Contact> contacts;
    while (statement.next())
        contacts.append(readRow(statement));
    return contacts;
}

SearchIndex::Searched searchedOf(const Contact &contact)
{
    if (contact.deletedAt)
        return {};
    return {{contact.name, contact.phone, contact.mobile, contact.email}, {contact.name}};
}

CanonicalJson toJson(const Contact &contact)
{
    FieldWriter writer;
    eachContactField(contact, writer);
    return writer.json.finish();
}

Contact fromJson(const QJsonObject &object)
{
    Contact contact;
    eachContactField(contact, FieldParser{object});
    return contact;
}

} // namespace ContactStore

const ListSource &customerList()
{
    using enum ValueType;
    static const ListSource source{
        Kind::Customer,
        QStringLiteral(
            "customer c LEFT JOIN staff s ON s.id = c.owner_id LEFT JOIN customer p ON p.id = c.parent_id"),
        QStringLiteral("c.id"),
        QStringLiteral("c.deleted_at IS NULL"),
        QStringLiteral("c.owner_id"),
        {
            {QStringLiteral("number"), QStringLiteral("c.number")},
            {QStringLiteral("name"), QStringLiteral("c.name"), Text, QStringLiteral("c.name_key")},
            {QStringLiteral("tax_number"), QStringLiteral("c.tax_number")},
            {QStringLiteral("bank"), QStringLiteral("c.bank")},
            {QStringLiteral("bank_account"), QStringLiteral("c.bank_account")},
            {QStringLiteral("phone"), QStringLiteral("c.phone")},
            {QStringLiteral("region"), QStringLiteral("c.region"), Choice},
            {QStringLiteral("industry"), QStringLiteral("c.industry"), Choice},
            {QStringLiteral("address"), QStringLiteral("c.address")},
            {QStringLiteral("tier"), QStringLiteral("c.tier"), Choice,
             QStringLiteral("CASE c.tier WHEN 'VIP' THEN 0 WHEN 'A' THEN 1 WHEN 'B' THEN 2 ELSE 3 END")},
            {QStringLiteral("owner"), QStringLiteral("s.name"), Text, QStringLiteral("s.name_key")},
            {QStringLiteral("owner_id"), QStringLiteral("c.owner_id"), Integer},
            {QStringLiteral("status"), QStringLiteral("c.status"), Choice},
            {QStringLiteral("lost_reason"), QStringLiteral("c.lost_reason")},
            {QStringLiteral("lost_on"), QStringLiteral("c.lost_on"), Date},
            {QStringLiteral("credit_limit"), QStringLiteral("c.credit_limit"), Money},
            {QStringLiteral("rating"), QStringLiteral("c.rating")},
            {QStringLiteral("parent"), QStringLiteral("p.name"), Text, QStringLiteral("p.name_key")},
            {QStringLiteral("last_visit_on"), QStringLiteral("c.last_visit_on"), Date},
            {QStringLiteral("notes"), QStringLiteral("c.notes")},
            {QStringLiteral("created_at"), QStringLiteral("c.created_at"), Instant},
        },
        QStringLiteral("c.created_at DESC")};
    return source;
}

const ListSource &contactList()
{
    using enum ValueType;
    static const ListSource source{
        Kind::Contact,
        QStringLiteral(
            "contact k JOIN customer c ON c.id = k.customer_id LEFT JOIN staff s ON s.id = c.owner_id"),
        QStringLiteral("k.id"),
        QStringLiteral("k.deleted_at IS NULL AND c.deleted_at IS NULL"),
        QStringLiteral("c.owner_id"),
        {
            {QStringLiteral("name"), QStringLiteral("k.name")},
            {QStringLiteral("customer"), QStringLiteral("c.name"), Text, QStringLiteral("c.name_key")},
            {QStringLiteral("customer_id"), QStringLiteral("c.id"), Integer},
            {QStringLiteral("role"), QStringLiteral("k.role")},
            {QStringLiteral("phone"), QStringLiteral("k.phone")},
            {QStringLiteral("mobile"), QStringLiteral("k.mobile")},
            {QStringLiteral("wechat"), QStringLiteral("k.wechat")},
            {QStringLiteral("email"), QStringLiteral("k.email")},
            {QStringLiteral("owner"), QStringLiteral("s.name"), Text, QStringLiteral("s.name_key")},
            {QStringLiteral("notes"), QStringLiteral("k.notes")},
            {QStringLiteral("created_at"), QStringLiteral("k.created_at"), Instant},
        },
        QStringLiteral("c.name_key, k.id")};
    return source;
}

} // namespace salesdesk

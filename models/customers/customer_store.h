// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/contact.h"
#include "models/customers/customer.h"
#include "models/storage/fields.h"
#include "models/storage/list_query.h"
#include "models/storage/search_index.h"

#include <optional>

namespace salesdesk {

/// Every stored field of a customer, once: see models/storage/fields.h.
template <class Record, class Visitor>
void eachCustomerField(Record &customer, Visitor &&visit)
{
    visit(":number", customer.number);
    visit(":name", customer.name);
    visit(":tax_number", customer.taxNumber);
    visit(":bank", customer.bank);
    visit(":bank_account", customer.bankAccount);
    visit(":phone", customer.phone);
    visit(":region", customer.region);
    visit(":industry", customer.industry);
    visit(":address", customer.address);
    visit(":tier", customer.tier, tierName, tierFromName);
    visit(":owner_id", customer.owner);
    visit(":status", customer.status, customerStatusName, customerStatusFromName);
    visit(":lost_reason", customer.lostReason);
    visit(":lost_on", customer.lostOn);
    visit(":credit_limit", customer.creditLimit);
    visit(":rating", customer.rating);
    visit(":parent_id", customer.parent);
    visit(":last_visit_on", customer.lastVisitOn);
    visit(":notes", customer.notes);
    visit(":deleted_at", customer.deletedAt);
    visit(":created_at", customer.createdAt);
    visit(":updated_at", customer.updatedAt);
}

/// Every stored field of a contact, once: see models/storage/fields.h.
template <class Record, class Visitor>
void eachContactField(Record &contact, Visitor &&visit)
{
    visit(":customer_id", contact.customer);
    visit(":name", contact.name);
    visit(":role", contact.role);
    visit(":phone", contact.phone);
    visit(":mobile", contact.mobile);
    visit(":wechat", contact.wechat);
    visit(":email", contact.email);
    visit(":notes", contact.notes);
    visit(":deleted_at", contact.deletedAt);
    visit(":created_at", contact.createdAt);
    visit(":updated_at", contact.updatedAt);
}

/// SQL ↔ Customer; no rules. Everything here throws StorageFailure.
namespace CustomerStore {

/// Adds the row and its search index; gives the id. Duplicate numbers throw Duplicate.
CustomerId insert(Database &database, const Customer &customer);
/// The row alone, for bulk loads that fill the search index last with searchedOf().
CustomerId insertRow(Database &database, const Customer &customer);
/// `before` is the record as it lies in its row: what differs is written where the row still has the version
/// of `after`, which grows by one. Conflict otherwise.
Status update(Database &database, const Customer &before, Customer &after);
std::optional<Customer> find(Database &database, CustomerId id);
std::optional<CustomerId> findByNumber(Database &database, const QString &number);
/// The oldest customer of that name, folded as for duplicates (§2).
std::optional<CustomerId> findByName(Database &database, const QString &name);
/// A tier's customers are overdue whose last visit (never visited: whose creation) lies before the day.
struct VisitLimit
{
    QDate day;
    qint64 instant = 0; ///< the day's first, ms UTC
};
QList<CustomerId> overdue(Database &database, const VisitLimit &vip, const VisitLimit &a,
                          const VisitLimit &b);
SearchIndex::Searched searchedOf(const Customer &customer);
CanonicalJson toJson(const Customer &customer);
Customer fromJson(const QJsonObject &object);

CustomerDealings dealings(Database &database, CustomerId id);
} // namespace CustomerStore

/// SQL ↔ Contact; no rules. Everything here throws StorageFailure.
namespace ContactStore {

ContactId insert(Database &database, const Contact &contact);
ContactId insertRow(Database &database, const Contact &contact);
Status update(Database &database, const Contact &before, Contact &after);
std::optional<Contact> find(Database &database, ContactId id);
/// Those not in the recycle bin, in order of entry.
QList<Contact> of(Database &database, CustomerId customer);
SearchIndex::Searched searchedOf(const Contact &contact);
CanonicalJson toJson(const Contact &contact);
Contact fromJson(const QJsonObject &object);

} // namespace ContactStore

const ListSource &customerList();
/// Contacts with their customers; sight is by the customer's owner.
const ListSource &contactList();

} // namespace salesdesk

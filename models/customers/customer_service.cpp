// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_service.h"

#include "models/activities/activity_service.h"
#include "models/credit/credit_service.h"
#include "models/customers/customer_store.h"
#include "models/measures/kept_sums.h"
#include "models/storage/search_index.h"
#include "models/storage/settings.h"

#include <algorithm>

namespace salesdesk {

namespace {

VisitRules visitRules(Database &database)
{
    const VisitRules usual;
    return {int(Settings::integer(database, QStringLiteral("customers.visit_months_vip"), usual.vip)),
            int(Settings::integer(database, QStringLiteral("customers.visit_months_a"), usual.a)),
            int(Settings::integer(database, QStringLiteral("customers.visit_months_b"), usual.b))};
}

int months(const VisitRules &rules, Tier tier)
{
    switch (tier) {
    case Tier::Vip:
        return rules.vip;
    case Tier::A:
        return rules.a;
    case Tier::B:
        return rules.b;
    case Tier::C:
        return 0;
    }
    return 0;
}

Contact trimmed(Contact contact)
{
    contact.name = contact.name.trimmed();
    contact.role = contact.role.trimmed();
    contact.phone = contact.phone.trimmed();
    contact.mobile = contact.mobile.trimmed();
    return contact;
}

Status saveContacts(Transaction &transaction, CustomerId customer, const QList<Contact> &wanted)
{
    Database &database = transaction.database();
    const QList<Contact> kept = ContactStore::of(database, customer);
    for (const Contact &old : kept) {
        const auto same = std::find_if(wanted.begin(), wanted.end(),
                                       [&](const Contact &contact) { return contact.id == old.id; });
        Contact after = same == wanted.end() ? old : trimmed(*same);
        if (same == wanted.end() || after.name.isEmpty()) {
            after = old;
            after.deletedAt = transaction.now();
        }
        after.customer = customer;
        after.createdAt = old.createdAt;
        after.updatedAt = old.updatedAt;
        if (after == old)
            continue;
        after.updatedAt = transaction.now();
        if (const Status status = ContactStore::update(database, old, after); !status)
            return status;
        transaction.record(
            after.deletedAt ? QStringLiteral("contact.delete") : QStringLiteral("contact.change"),
            Kind::Contact, after.id.value, ContactStore::toJson(old), ContactStore::toJson(after));
    }
    for (Contact contact : wanted) {
        contact = trimmed(contact);
        if (contact.id.isValid() || contact.name.isEmpty())
            continue;
        contact.customer = customer;
        if (const Result<ContactId> added = CustomerService::contactIn(transaction, contact); !added)
            return added.error();
    }
    return {};
}

} // namespace

bool CustomerService::inSight(Database &database, const Session &session, const Customer &customer)
{
    return Credit::inSight(database, Permission::sight(session, Action::SeeCustomers), Kind::Customer,
                           customer.id.value, customer.owner);
}

std::optional<Customer> CustomerService::find(Database &database, CustomerId id)
{
    return CustomerStore::find(database, id);
}

QList<Contact> CustomerService::contactsOf(Database &database, CustomerId id)
{
    return ContactStore::of(database, id);
}

Result<Customer> CustomerService::customer(const Session &session, CustomerId id) const
{
    if (const Status status = Permission::require(session, Action::SeeCustomers); !status)
        return status.error();
    Database &database = m_work.database();
    const auto found = database.read([&]() -> std::optional<Customer> {
        std::optional<Customer> customer = CustomerStore::find(database, id);
        if (customer && !inSight(database, session, *customer))
            return std::nullopt;
        return customer;
    });
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NotFound;
    return **found;
}

Result<QList<Contact>> CustomerService::contacts(const Session &session, CustomerId id) const
{
    if (const Result<Customer> seen = customer(session, id); !seen)
        return seen.error();
    return m_work.database().read([&] { return ContactStore::of(m_work.database(), id); });
}

Result<std::optional<Customer>> CustomerService::sameName(const Session &session,
                                                          const Customer &customer) const
{
    if (const Status status = Permission::require(session, Action::WriteCustomer); !status)
        return status.error();
    Database &database = m_work.database();
    return database.read([&]() -> std::optional<Customer> {
        const std::optional<CustomerId> id = CustomerStore::findByName(database, customer.name);
        if (!id || *id == customer.id)
            return std::nullopt;
        return CustomerStore::find(database, *id);
    });
}

Result<QList<Customer>> CustomerService::search(const Session &session, const QString &typed, int most) const
{
    if (const Status status = Permission::require(session, Action::SeeCustomers); !status)
        return status.error();
    Database &database = m_work.database();
    return database.read([&] {
        const ListQuery query{.search = typed, .sight = Permission::sight(session, Action::SeeCustomers)};
        QList<Customer> customers;
        for (const qint64 id : ListReader(database, customerList()).firstIds(query, most)) {
            if (const std::optional<Customer> customer = CustomerStore::find(database, CustomerId(id)))
                customers.append(*customer);
        }
        return customers;
    });
}

Result<QList<ActivityRow>> CustomerService::timeline(const Session &session, CustomerId id, int most) const
{
    if (const Result<Customer> seen = customer(session, id); !seen)
        return seen.error();
    return m_work.database().read([&] { return Activities::ofCustomer(m_work.database(), id, most); });
}

Result<QList<Customer>> CustomerService::overdue(const Session &session) const
{
    if (const Status status = Permission::require(session, Action::SeeCustomers); !status)
        return status.error();
    Database &database = m_work.database();
    return database.read([&] {
        const VisitRules rules = visitRules(database);
        const QDate today = m_work.clock().today(m_office.zone);
        const auto limit = [&](int count) {
            const QDate day = today.addMonths(-count);
            return CustomerStore::VisitLimit{day, day.startOfDay(m_office.zone).toMSecsSinceEpoch()};
        };
        QList<Customer> customers;
        for (const CustomerId id :
             CustomerStore::overdue(database, limit(rules.vip), limit(rules.a), limit(rules.b))) {
            const std::optional<Customer> customer = CustomerStore::find(database, id);
            if (customer && inSight(database, session, *customer))
                customers.append(*customer);
        }
        return customers;
    });
}

Result<QDate> CustomerService::visitDue(const Session &session, CustomerId id) const
{
    const Result<Customer> found = customer(session, id);
    if (!found)
        return found.error();
    return m_work.database().read([&]() -> QDate {
        const int allowed = months(visitRules(m_work.database()), found->tier);
        if (allowed == 0 || found->status == CustomerStatus::Lost)
            return {};
        const QDate from = found->lastVisitOn.isValid()
                               ? found->lastVisitOn
                               : QDateTime::fromMSecsSinceEpoch(found->createdAt, m_office.zone).date();
        return from.addMonths(allowed);
    });
}

Result<CustomerDealings> CustomerService::dealings(const Session &session, CustomerId id) const
{
    const Result<Customer> found = customer(session, id);
    if (!found)
        return found.error();
    return m_work.database().read([&] { return CustomerStore::dealings(m_work.database(), id); });
}

Result<CustomerId> CustomerService::createIn(Transaction &transaction, Customer customer)
{
    Database &database = transaction.database();
    customer.name = customer.name.trimmed();
    if (customer.name.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("name"), {}};
    if (customer.number.isEmpty()) {
        do {
            customer.number = QStringLiteral("KH-%1").arg(
                takeNumbers(transaction, QStringLiteral("customer"), {}), 6, 10, QLatin1Char('0'));
        } while (CustomerStore::findByNumber(database, customer.number));
    } else if (CustomerStore::findByNumber(database, customer.number)) {
        return Error{ErrorCode::Duplicate, QStringLiteral("number"), customer.number};
    }
    customer.createdAt = customer.updatedAt = transaction.now();
    customer.id = CustomerStore::insert(database, customer);
    transaction.record(QStringLiteral("customer.create"), Kind::Customer, customer.id.value, {},
                       CustomerStore::toJson(customer));
    return customer.id;
}

Result<ContactId> CustomerService::contactIn(Transaction &transaction, Contact contact)
{
    Database &database = transaction.database();
    contact = trimmed(contact);
    if (contact.name.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("contact"), {}};
    for (const Contact &known : ContactStore::of(database, contact.customer)) {
        if (known.name == contact.name)
            return known.id;
    }
    contact.createdAt = contact.updatedAt = transaction.now();
    contact.id = ContactStore::insert(database, contact);
    transaction.record(QStringLiteral("contact.create"), Kind::Contact, contact.id.value, {},
                       ContactStore::toJson(contact));
    // Its next version: whoever has the customer open saves a list of contacts that this one is not in.
    if (std::optional<Customer> customer = CustomerStore::find(database, contact.customer)) {
        if (const Status saved = CustomerStore::update(database, *customer, *customer); !saved)
            return saved.error();
    }
    transaction.touch(Kind::Customer, contact.customer.value);
    return contact.id;
}

Status CustomerService::visitedIn(Transaction &transaction, CustomerId id, QDate day)
{
    const std::optional<Customer> before = CustomerStore::find(transaction.database(), id);
    if (!before || (before->lastVisitOn.isValid() && before->lastVisitOn >= day))
        return {};
    Customer after = *before;
    after.lastVisitOn = day;
    after.updatedAt = transaction.now();
    transaction.touch(Kind::Customer, id.value);
    return CustomerStore::update(transaction.database(), *before, after);
}

Result<Customer> CustomerService::forWriting(Transaction &transaction, CustomerId id, bool deleted) const
{
    Database &database = transaction.database();
    const Session &session = transaction.session();
    const std::optional<Customer> customer = CustomerStore::find(database, id);
    if (!customer || customer->deletedAt.has_value() != deleted || !inSight(database, session, *customer))
        return ErrorCode::NotFound;
    if (const Status status =
            Permission::require(session, Action::WriteCustomer,
                                Credit::subject(database, Kind::Customer, id.value, customer->owner));
        !status)
        return status.error();
    return *customer;
}

Status CustomerService::save(Transaction &transaction, const QString &operation, const Customer &before,
                             Customer after) const
{
    after.updatedAt = transaction.now();
    if (const Status status = CustomerStore::update(transaction.database(), before, after); !status)
        return status;
    transaction.record(operation, Kind::Customer, after.id.value, CustomerStore::toJson(before),
                       CustomerStore::toJson(after));
    return {};
}

Result<CustomerId> CustomerService::create(const Session &session, Customer customer,
                                           const QList<Contact> &contacts)
{
    if (const Status status = Permission::require(session, Action::WriteCustomer); !status)
        return status.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<CustomerId> {
        Customer fresh = customer;
        fresh.id = {};
        if (!fresh.owner.isValid())
            fresh.owner = session.staff;
        if (const Status status =
                Permission::require(session, Action::WriteCustomer,
                                    Credit::subject(transaction.database(), Kind::Customer, 0, fresh.owner));
            !status)
            return status.error();
        const Result<CustomerId> id = createIn(transaction, fresh);
        if (!id)
            return id;
        if (const Status status = saveContacts(transaction, *id, contacts); !status)
            return status.error();
        return id;
    });
}

Status CustomerService::change(const Session &session, const Customer &customer,
                               const QList<Contact> &contacts)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Customer> before = forWriting(transaction, customer.id);
        if (!before)
            return before.error();
        Customer after = *before;
        after.version = customer.version;
        after.name = customer.name.trimmed();
        after.taxNumber = customer.taxNumber;
        after.bank = customer.bank;
        after.bankAccount = customer.bankAccount;
        after.phone = customer.phone;
        after.region = customer.region;
        after.industry = customer.industry;
        after.address = customer.address;
        after.tier = customer.tier;
        after.creditLimit = customer.creditLimit;
        after.rating = customer.rating;
        after.parent = customer.parent;
        after.notes = customer.notes;
        if (after.name.isEmpty())
            return Error{ErrorCode::Required, QStringLiteral("name"), {}};
        if (after.parent == after.id)
            return Error{ErrorCode::Invalid, QStringLiteral("parent"), after.name};
        if (const Status status = save(transaction, QStringLiteral("customer.change"), *before, after);
            !status)
            return status;
        return saveContacts(transaction, customer.id, contacts);
    });
}

Status CustomerService::assign(const Session &session, CustomerId id, StaffId owner)
{
    if (const Status status = Permission::require(session, Action::AssignLead); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Customer> before = forWriting(transaction, id);
        if (!before)
            return before.error();
        if (!owner.isValid())
            return Error{ErrorCode::Required, QStringLiteral("owner"), {}};
        if (const Status status =
                Permission::require(session, Action::AssignLead,
                                    Credit::subject(transaction.database(), Kind::Customer, 0, owner));
            !status)
            return status;
        Customer after = *before;
        after.owner = owner;
        if (const Status status = save(transaction, QStringLiteral("customer.assign"), *before, after);
            !status)
            return status;
        KeptSums::refreshCustomer(transaction, id);
        return {};
    });
}

Status CustomerService::markLost(const Session &session, CustomerId id, const QString &reason)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Customer> before = forWriting(transaction, id);
        if (!before)
            return before.error();
        if (reason.trimmed().isEmpty())
            return Error{ErrorCode::CommentRequired, QStringLiteral("lost_reason"), {}};
        if (before->status == CustomerStatus::Lost)
            return ErrorCode::WrongState;
        Customer after = *before;
        after.status = CustomerStatus::Lost;
        after.lostReason = reason.trimmed();
        after.lostOn = m_work.clock().today(m_office.zone);
        return save(transaction, QStringLiteral("customer.lose"), *before, after);
    });
}

Status CustomerService::reactivate(const Session &session, CustomerId id)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Customer> before = forWriting(transaction, id);
        if (!before)
            return before.error();
        if (before->status != CustomerStatus::Lost)
            return ErrorCode::WrongState;
        Customer after = *before;
        after.status = CustomerStatus::Active;
        after.lostReason.clear();
        after.lostOn = {};
        return save(transaction, QStringLiteral("customer.reactivate"), *before, after);
    });
}

Result<ActivityId> CustomerService::followUp(const Session &session, CustomerId id, Activity activity)
{
    return m_work.run(session, [&](Transaction &transaction) -> Result<ActivityId> {
        const Result<Customer> customer = forWriting(transaction, id);
        if (!customer)
            return customer.error();
        Activity done = activity;
        done.customer = id;
        const Result<ActivityId> added = Activities::addIn(transaction, done);
        if (!added)
            return added;
        transaction.touch(Kind::Customer, id.value);
        if (isFaceToFace(done.kind)) {
            if (const Status status = visitedIn(transaction, id, m_work.clock().today(m_office.zone));
                !status)
                return status.error();
        }
        return added;
    });
}

Status CustomerService::remove(const Session &session, CustomerId id)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Customer> before = forWriting(transaction, id);
        if (!before)
            return before.error();
        Customer after = *before;
        after.deletedAt = transaction.now();
        return save(transaction, QStringLiteral("customer.delete"), *before, after);
    });
}

Status CustomerService::restore(const Session &session, CustomerId id)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Customer> before = forWriting(transaction, id, true);
        if (!before)
            return before.error();
        Customer after = *before;
        after.deletedAt.reset();
        return save(transaction, QStringLiteral("customer.restore"), *before, after);
    });
}

} // namespace salesdesk

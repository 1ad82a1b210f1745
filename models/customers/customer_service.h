// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/customers/contact.h"
#include "models/customers/customer.h"
#include "models/people/office.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// How many months a tier may go without a visit (§4); settings customers.visit_months_vip, _a and _b.
struct VisitRules
{
    int vip = 1;
    int a = 2;
    int b = 3;
};

/// Customers 客户 and their contacts (§4). NotFound also means "outside the user's sight".
class CustomerService final
{
public:
    CustomerService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    Result<Customer> customer(const Session &session, CustomerId id) const;
    Result<QList<Contact>> contacts(const Session &session, CustomerId id) const;
    /// An existing customer of the same folded name, whoever owns it; none where there is none.
    Result<std::optional<Customer>> sameName(const Session &session, const Customer &customer) const;
    /// What a picker shows: customers in sight that match what was typed, at most `most`.
    Result<QList<Customer>> search(const Session &session, const QString &typed, int most) const;
    /// Newest first.
    Result<QList<ActivityRow>> timeline(const Session &session, CustomerId id, int most = 100) const;
    /// Active customers whose tier's visit is overdue, longest first, within the session's sight (§4).
    Result<QList<Customer>> overdue(const Session &session) const;
    /// The last day on which a visit is in time; none for tier C or a lost customer.
    Result<QDate> visitDue(const Session &session, CustomerId id) const;
    /// How many quotes (newest versions) and contracts there are.
    Result<CustomerDealings> dealings(const Session &session, CustomerId id) const;

    /// The owner is the session's person where none is given. Contacts without a name are left out.
    Result<CustomerId> create(const Session &session, Customer customer, const QList<Contact> &contacts = {});
    /// Saves what a form edits, and its contacts: new ones without an id, removed ones not in the list.
    Status change(const Session &session, const Customer &customer, const QList<Contact> &contacts);
    /// Hands the customer to another person: leaders within their team, managers to anybody.
    Status assign(const Session &session, CustomerId id, StaffId owner);
    Status markLost(const Session &session, CustomerId id, const QString &reason);
    Status reactivate(const Session &session, CustomerId id);
    Result<ActivityId> followUp(const Session &session, CustomerId id, Activity activity);
    Status remove(const Session &session, CustomerId id);
    Status restore(const Session &session, CustomerId id);

    // For other services: no leave is asked; they throw StorageFailure.
    /// Takes a number where none is given. Duplicate where it is taken.
    static Result<CustomerId> createIn(Transaction &transaction, Customer customer);
    /// Gives the customer's contact of that name, or adds it.
    static Result<ContactId> contactIn(Transaction &transaction, Contact contact);
    /// After a face-to-face activity on that business day.
    static Status visitedIn(Transaction &transaction, CustomerId id, QDate day);
    static std::optional<Customer> find(Database &database, CustomerId id);
    static QList<Contact> contactsOf(Database &database, CustomerId id);
    static bool inSight(Database &database, const Session &session, const Customer &customer);

private:
    Result<Customer> forWriting(Transaction &transaction, CustomerId id, bool deleted = false) const;
    Status save(Transaction &transaction, const QString &operation, const Customer &before,
                Customer after) const;

    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk

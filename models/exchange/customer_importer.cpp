// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text_fold.h"
#include "models/customers/customer_store.h"
#include "models/exchange/record_importer.h"
#include "models/measures/kept_sums.h"

namespace salesdesk {

namespace {

class CustomerImporter final : public RecordImporter
{
public:
    CustomerImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_number(row.field("number")),
          m_name(row.field("name")), m_texts{{row.field("tax_number"), &Customer::taxNumber},
                                             {row.field("bank"), &Customer::bank},
                                             {row.field("bank_account"), &Customer::bankAccount},
                                             {row.field("phone"), &Customer::phone},
                                             {row.field("region"), &Customer::region},
                                             {row.field("industry"), &Customer::industry},
                                             {row.field("address"), &Customer::address},
                                             {row.field("lost_reason"), &Customer::lostReason},
                                             {row.field("rating"), &Customer::rating},
                                             {row.field("notes"), &Customer::notes}},
          m_tier(row.field("tier")), m_owner(row.field("owner")), m_status(row.field("status")),
          m_lostOn(row.field("lost_on")), m_creditLimit(row.field("credit_limit")),
          m_parent(row.field("parent")), m_createdAt(row.field("created_at"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        const QString name = row.required(m_name);
        const QString number = row.text(m_number);
        std::optional<CustomerId> match = find(number, name, row);
        if (match && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        if (match && m_tools.onDuplicate == OnDuplicate::Create) {
            if (!number.isEmpty())
                return Error{ErrorCode::Duplicate, QStringLiteral("number"), number};
            match.reset();
        }
        const auto before = match ? CustomerStore::find(database, *match) : std::nullopt;
        Customer customer = before.value_or(Customer());
        customer.name = name;
        readInto(customer, row);
        if (row.problem())
            return *row.problem();
        const QString owner = row.text(m_owner);
        if (const QString parent = row.text(m_parent); !namesNothing(parent)) {
            const auto found =
                isNamed(customer.parent, parent) ? std::optional(customer.parent) : parentOf(parent);
            if (!found && !before) {
                // A parent is often further down in the same file.
                m_waiting.append({customer, parent, owner, row.row().line(), row.row().texts()});
                return RowFate::Deferred;
            }
            if (!found)
                return Error{ErrorCode::NotFound, QStringLiteral("parent"), parent};
            customer.parent = *found;
        }
        if (const Status status = findOwner(customer, owner); !status)
            return status.error();
        return before ? save(*before, customer) : create(customer);
    }

    QList<Leftover> finish() override
    {
        QList<Leftover> leftovers;
        bool moved = true;
        while (moved) {
            moved = false;
            const QList<Waiting> waiting = std::exchange(m_waiting, {});
            for (Waiting one : waiting) {
                const auto parent = parentOf(one.parent);
                if (!parent) {
                    m_waiting.append(one);
                    continue;
                }
                one.customer.parent = *parent;
                leftovers.append(takeLate(one));
                moved = true;
            }
        }
        for (Waiting &one : m_waiting) {
            // Nobody of that name in the file: made where asked to, else the row is given back.
            leftovers.append(takeLate(one));
        }
        return leftovers;
    }

private:
    struct Waiting
    {
        Customer customer;
        QString parent;
        QString owner;
        qint64 line;
        QStringList cells;
    };

    Leftover takeLate(Waiting &row)
    {
        const Result<RowFate> fate = wholeRow(m_tools.lookup, [&]() -> Result<RowFate> {
            if (const Status status = findOwner(row.customer, row.owner); !status)
                return status.error();
            if (!row.customer.parent.isValid()) {
                const auto parent =
                    m_tools.lookup.customer(QStringLiteral("parent"), row.parent, row.customer.owner);
                if (!parent)
                    return parent.error();
                row.customer.parent = *parent;
            }
            return create(row.customer);
        });
        return {row.line, row.cells, fate ? std::nullopt : std::optional(fate.error())};
    }

    Status findOwner(Customer &customer, const QString &name)
    {
        if (namesNothing(name))
            return {};
        const auto staff = m_tools.lookup.staff(QStringLiteral("owner"), name, customer.owner);
        if (!staff)
            return staff.error();
        customer.owner = *staff;
        return {};
    }

    std::optional<CustomerId> find(const QString &number, const QString &name, const ImportRow &row)
    {
        Database &database = m_tools.database();
        if (!number.isEmpty())
            return CustomerStore::findByNumber(database, number);
        if (const auto byName = CustomerStore::findByName(database, name))
            return byName;
        const QString phone = foldPhone(row.text(m_texts[3].first));
        if (phone.isEmpty())
            return std::nullopt;
        Statement byPhone(database, "imports.customer_by_phone");
        byPhone.bind(":phone", phone);
        return byPhone.next() ? std::optional(byPhone.id<CustomerId>(0)) : std::nullopt;
    }

    std::optional<CustomerId> parentOf(const QString &name)
    {
        Database &database = m_tools.database();
        const auto byNumber = CustomerStore::findByNumber(database, name);
        return byNumber ? byNumber : CustomerStore::findByName(database, name);
    }

    /// Two firms may have one name; the one that is there already stays.
    bool isNamed(CustomerId id, const QString &name)
    {
        const auto customer = id.isValid() ? CustomerStore::find(m_tools.database(), id) : std::nullopt;
        return customer && customer->name == name;
    }

    void readInto(Customer &customer, ImportRow &row)
    {
        fill(customer.number, row, m_number);
        for (const auto &[field, member] : m_texts)
            fill(customer.*member, row, field);
        customer.tier = row.choice(m_tier, u"tier", tierFromName, customer.tier);
        customer.status = row.choice(m_status, u"customer_status", customerStatusFromName, customer.status);
        fill(customer.lostOn, row, m_lostOn);
        fill(customer.creditLimit, row.minor(m_creditLimit));
        if (!customer.id.isValid())
            fill(customer.createdAt, row.instant(m_createdAt, m_tools.scene.office.zone));
        if (customer.status == CustomerStatus::Lost && !customer.lostOn.isValid())
            customer.lostOn = m_tools.scene.today;
    }

    Result<RowFate> create(Customer &customer)
    {
        if (customer.number.isEmpty())
            customer.number = m_tools.lookup.freeCustomerNumber();
        addChoices(customer);
        customer.updatedAt = m_tools.now();
        if (customer.createdAt == 0)
            customer.createdAt = customer.updatedAt;
        m_tools.scene.journal.created(Kind::Customer,
                                      CustomerStore::insert(m_tools.database(), customer).value);
        return RowFate::Created;
    }

    Result<RowFate> save(const Customer &before, Customer &customer)
    {
        if (CustomerStore::toJson(customer) == CustomerStore::toJson(before))
            return RowFate::Skipped;
        addChoices(customer);
        customer.updatedAt = m_tools.now();
        if (const Status status = CustomerStore::update(m_tools.database(), before, customer); !status)
            return status.error();
        // A new one has no contract yet that could count.
        if (customer.owner != before.owner)
            KeptSums::refreshCustomer(m_tools.scene.transaction, customer.id);
        m_tools.scene.journal.updated(Kind::Customer, customer.id.value, CustomerStore::toJson(before));
        return RowFate::Updated;
    }

    void addChoices(const Customer &customer)
    {
        m_tools.lookup.choice(QStringLiteral("region"), customer.region);
        m_tools.lookup.choice(QStringLiteral("industry"), customer.industry);
    }

    ImportTools m_tools;
    ImportRow::Field m_number, m_name;
    std::vector<std::pair<ImportRow::Field, QString Customer::*>> m_texts;
    ImportRow::Field m_tier, m_owner, m_status, m_lostOn, m_creditLimit, m_parent, m_createdAt;
    QList<Waiting> m_waiting;
};

class ContactImporter final : public RecordImporter
{
public:
    ContactImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_customer(row.field("customer")),
          m_name(row.field("name")), m_texts{{row.field("role"), &Contact::role},
                                             {row.field("phone"), &Contact::phone},
                                             {row.field("mobile"), &Contact::mobile},
                                             {row.field("wechat"), &Contact::wechat},
                                             {row.field("email"), &Contact::email},
                                             {row.field("notes"), &Contact::notes}}
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        const QString name = row.required(m_name);
        const QString customerName = row.required(m_customer);
        if (row.problem())
            return *row.problem();
        const auto customer = m_tools.lookup.customer(QStringLiteral("customer"), customerName, {});
        if (!customer)
            return customer.error();
        std::optional<Contact> before;
        if (m_tools.onDuplicate != OnDuplicate::Create) {
            const QList<Contact> known = ContactStore::of(database, *customer);
            for (const Contact &one : known) {
                if (one.name == name)
                    before = one;
            }
        }
        if (before && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        Contact contact = before.value_or(Contact());
        contact.customer = *customer;
        contact.name = name;
        for (const auto &[field, member] : m_texts)
            fill(contact.*member, row, field);
        if (before && ContactStore::toJson(contact) == ContactStore::toJson(*before))
            return RowFate::Skipped;
        contact.updatedAt = m_tools.now();
        if (!before) {
            contact.createdAt = m_tools.now();
            m_tools.scene.journal.created(Kind::Contact, ContactStore::insert(database, contact).value);
            return RowFate::Created;
        }
        if (const Status status = ContactStore::update(database, *before, contact); !status)
            return status.error();
        m_tools.scene.journal.updated(Kind::Contact, contact.id.value, ContactStore::toJson(*before));
        return RowFate::Updated;
    }

private:
    ImportTools m_tools;
    ImportRow::Field m_customer, m_name;
    std::vector<std::pair<ImportRow::Field, QString Contact::*>> m_texts;
};

} // namespace

std::unique_ptr<RecordImporter> makeCustomerImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<CustomerImporter>(tools, row);
}

std::unique_ptr<RecordImporter> makeContactImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<ContactImporter>(tools, row);
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_lookup.h"

#include "models/catalog/product_store.h"
#include "models/core/text_fold.h"
#include "models/customers/customer_store.h"
#include "models/people/office_service.h"
#include "models/people/people_store.h"

namespace salesdesk {

namespace {

constexpr qint64 numbersAtOnce = 500;

template <class Value>
void forget(QHash<QString, Value> &known, const QStringList &keys)
{
    for (const QString &key : keys)
        known.remove(key);
}

Error missing(const QString &field, const QString &name)
{
    return {ErrorCode::NotFound, field, name};
}

} // namespace

void ImportLookup::beginRow()
{
    m_row = {};
    // There a statement that fails ends the whole transaction; here most rows need no savepoint at all.
    if (m_scene.transaction.database().dialect() == Dialect::Postgres)
        setSavepoint();
}

void ImportLookup::setSavepoint()
{
    if (m_row.open)
        return;
    m_scene.transaction.database().execute(QStringLiteral("SAVEPOINT import_row"));
    m_row.open = true;
    m_row.numbers = m_numbers;
    m_row.journal = m_scene.journal.held();
}

void ImportLookup::keepRow()
{
    if (m_row.open)
        m_scene.transaction.database().execute(QStringLiteral("RELEASE SAVEPOINT import_row"));
    m_row = {};
}

void ImportLookup::dropRow()
{
    if (m_row.open) {
        Database &database = m_scene.transaction.database();
        database.execute(QStringLiteral("ROLLBACK TO SAVEPOINT import_row"));
        database.execute(QStringLiteral("RELEASE SAVEPOINT import_row"));
        forget(m_staff, m_row.staff);
        forget(m_customers, m_row.customers);
        forget(m_products, m_row.products);
        for (const QString &choice : std::as_const(m_row.choices))
            m_choices.remove(choice);
        m_implied.subtract(m_row.implied);
        m_numbers = m_row.numbers;
        m_scene.journal.goBack(m_row.journal);
    }
    m_implied.unite(m_row.taken);
    m_row = {};
}

bool ImportLookup::takeImplied(StaffId id)
{
    if (!m_implied.remove(id))
        return false;
    m_row.taken.insert(id);
    return true;
}

StaffId ImportLookup::implied(const QString &name) const
{
    const StaffId id = m_staff.value(name);
    return m_implied.contains(id) ? id : StaffId();
}

void ImportLookup::yieldNumber(StaffId id)
{
    Database &database = m_scene.transaction.database();
    const auto staff = PeopleStore::staff(database, id);
    if (!staff)
        return;
    setSavepoint();
    Staff other = *staff;
    other.number = freeStaffNumber();
    PeopleStore::update(database, *staff, other, m_scene.transaction.now());
}

qint64 ImportLookup::nextNumber(const QString &kind, const QString &period)
{
    Numbers &numbers = m_numbers[kind + QLatin1Char('/') + period];
    if (numbers.next > numbers.last) {
        numbers.kind = kind;
        numbers.period = period;
        numbers.last = takeNumbers(m_scene.transaction, kind, period, numbersAtOnce);
        numbers.next = numbers.last - numbersAtOnce + 1;
    }
    return numbers.next++;
}

void ImportLookup::finish()
{
    for (const Numbers &numbers : std::as_const(m_numbers)) {
        if (numbers.next <= numbers.last)
            takeNumbers(m_scene.transaction, numbers.kind, numbers.period, numbers.next - 1 - numbers.last);
    }
    m_numbers.clear();
}

Result<StaffId> ImportLookup::known(const QString &field, const QString &numberOrName, StaffId present)
{
    const StaffId before = m_staff.value(numberOrName);
    if (before.isValid() && (!present.isValid() || before == present))
        return before;
    Database &database = m_scene.transaction.database();
    if (present.isValid()) {
        const auto staff = PeopleStore::staff(database, present);
        if (staff && staff->name == numberOrName)
            return present;
    }
    StaffId id = PeopleStore::findByNumber(database, numberOrName);
    if (!id.isValid())
        id = PeopleStore::findByName(database, numberOrName);
    // None where several have it, of whom one would be a guess.
    if (!id.isValid() && PeopleStore::isNameTaken(database, numberOrName))
        return Error{ErrorCode::Invalid, field, numberOrName};
    return id;
}

Result<StaffId> ImportLookup::staff(const QString &field, const QString &numberOrName, StaffId present)
{
    const Result<StaffId> found = known(field, numberOrName, present);
    if (!found || (present.isValid() && found.value() == present))
        return found;
    StaffId id = *found;
    Database &database = m_scene.transaction.database();
    if (!id.isValid()) {
        if (!mayCreate("owner"))
            return missing(field, numberOrName);
        setSavepoint();
        m_row.staff.append(numberOrName);
        Staff staff;
        staff.name = numberOrName;
        staff.roles = {Role::Salesperson};
        staff.number = freeStaffNumber();
        id = PeopleStore::insert(database, staff, {}, m_scene.transaction.now());
        m_scene.journal.created(Kind::Staff, id.value);
    }
    m_staff.insert(numberOrName, id);
    return id;
}

QString ImportLookup::freeStaffNumber()
{
    QString number;
    do {
        number =
            QStringLiteral("YG-%1").arg(nextNumber(QStringLiteral("staff"), {}), 4, 10, QLatin1Char('0'));
    } while (PeopleStore::findByNumber(m_scene.transaction.database(), number).isValid());
    return number;
}

Result<StaffId> ImportLookup::leader(const QString &numberOrName, StaffId present)
{
    const Result<StaffId> found = known(QStringLiteral("leader"), numberOrName, present);
    if (!found || (present.isValid() && found.value() == present))
        return found;
    StaffId id = *found;
    Database &database = m_scene.transaction.database();
    if (!id.isValid()) {
        setSavepoint();
        m_row.staff.append(numberOrName);
        Staff staff;
        staff.name = numberOrName;
        staff.roles = {Role::TeamLeader};
        staff.number = freeStaffNumber();
        id = PeopleStore::insert(database, staff, {}, m_scene.transaction.now());
        m_scene.journal.created(Kind::Staff, id.value);
        m_implied.insert(id);
        m_row.implied.insert(id);
    }
    m_staff.insert(numberOrName, id);
    return id;
}

TeamId ImportLookup::team(const QString &name, StaffId leader, const QString &region, bool make)
{
    Database &database = m_scene.transaction.database();
    QString wanted = name;
    if (wanted.isEmpty()) {
        const QList<TeamId> led = PeopleStore::teamsLed(database, leader);
        if (!led.isEmpty())
            return led.first();
        if (const auto staff = PeopleStore::staff(database, leader))
            wanted = staff->name;
    }
    if (wanted.isEmpty())
        return {};
    TeamId id = PeopleStore::findTeam(database, wanted);
    if (id.isValid() || !make)
        return id;
    setSavepoint();
    Team team;
    team.name = wanted;
    team.leader = leader;
    team.region = region;
    id = PeopleStore::insertTeam(database, team, m_scene.transaction.now());
    m_scene.journal.created(Kind::Team, id.value);
    // Who leads belongs to the team too, unless they are in one.
    if (const auto staff = PeopleStore::staff(database, leader); staff && !staff->team.isValid()) {
        Staff member = *staff;
        member.team = id;
        PeopleStore::update(database, *staff, member, m_scene.transaction.now());
        PeopleStore::moveTo(database, leader, id, staff->joinedOn.isValid() ? staff->joinedOn : alwaysThere);
    }
    return id;
}

Result<CustomerId> ImportLookup::customer(const QString &field, const QString &numberOrName, StaffId owner,
                                          CustomerId present)
{
    if (present.isValid()) {
        const auto customer = CustomerStore::find(m_scene.transaction.database(), present);
        if (customer && customer->name == numberOrName)
            return present;
    }
    const auto known = m_customers.constFind(numberOrName);
    if (known != m_customers.constEnd())
        return *known;
    Database &database = m_scene.transaction.database();
    std::optional<CustomerId> id = CustomerStore::findByNumber(database, numberOrName);
    if (!id)
        id = CustomerStore::findByName(database, numberOrName);
    if (!id) {
        if (!mayCreate("customer"))
            return missing(field, numberOrName);
        setSavepoint();
        m_row.customers.append(numberOrName);
        Customer customer;
        customer.name = numberOrName;
        customer.owner = owner;
        customer.number = freeCustomerNumber();
        customer.createdAt = customer.updatedAt = m_scene.transaction.now();
        id = CustomerStore::insert(database, customer);
        m_scene.journal.created(Kind::Customer, id->value);
    }
    m_customers.insert(numberOrName, *id);
    return *id;
}

QString ImportLookup::freeCustomerNumber()
{
    QString number;
    do {
        number =
            QStringLiteral("KH-%1").arg(nextNumber(QStringLiteral("customer"), {}), 6, 10, QLatin1Char('0'));
    } while (CustomerStore::findByNumber(m_scene.transaction.database(), number));
    return number;
}

Result<ProductId> ImportLookup::product(const QString &codeOrName, ProductId present)
{
    if (present.isValid()) {
        const auto product = ProductStore::find(m_scene.transaction.database(), present);
        if (product && product->name == codeOrName)
            return present;
    }
    const auto known = m_products.constFind(codeOrName);
    if (known != m_products.constEnd())
        return *known;
    Database &database = m_scene.transaction.database();
    ProductId id = ProductStore::findByCode(database, codeOrName);
    if (!id.isValid())
        id = ProductStore::findByName(database, codeOrName);
    if (!id.isValid()) {
        if (!mayCreate("product"))
            return missing(QStringLiteral("product"), codeOrName);
        setSavepoint();
        m_row.products.append(codeOrName);
        Product product;
        product.name = codeOrName;
        product.code = freeProductCode();
        id = ProductStore::insert(database, product, m_scene.transaction.now());
        m_scene.journal.created(Kind::Product, id.value);
    }
    m_products.insert(codeOrName, id);
    return id;
}

QString ImportLookup::freeProductCode()
{
    QString code;
    do {
        code =
            QStringLiteral("CP-%1").arg(nextNumber(QStringLiteral("product"), {}), 4, 10, QLatin1Char('0'));
    } while (ProductStore::findByCode(m_scene.transaction.database(), code).isValid());
    return code;
}

void ImportLookup::choice(const QString &field, const QString &value)
{
    if (value.isEmpty() || !m_scene.createMissing.contains(field))
        return;
    const QString key = field + QLatin1Char('/') + value;
    if (m_choices.contains(key))
        return;
    setSavepoint();
    m_choices.insert(key);
    m_row.choices.append(key);
    OfficeService::ensureChoice(m_scene.transaction, field, value);
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/customer_form.h"

#include "models/customers/customer_service.h"
#include "models/people/office_service.h"
#include "models/people/people_service.h"
#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/shared/follow_up_dialog.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/picker.h"
#include "views/shared/record_form.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <algorithm>

namespace salesdesk {

namespace {

constexpr int customersOffered = 12;

/// The columns of the table of contacts: label and member.
struct ContactField
{
    const char *key;
    QString Contact::*member;
};
constexpr std::array contactFields = {
    ContactField{"contact", &Contact::name},  ContactField{"role", &Contact::role},
    ContactField{"mobile", &Contact::mobile}, ContactField{"phone", &Contact::phone},
    ContactField{"wechat", &Contact::wechat}, ContactField{"email", &Contact::email},
};

} // namespace

CustomerForm::CustomerForm(PageContext &context, CustomerServices services, const Customer &customer,
                           const QList<Contact> &contacts, QWidget *parent)
    : QObject(parent), m_context(context), m_services(services), m_customer(customer),
      m_form(new RecordForm(3)), m_table(new QTableWidget(0, int(contactFields.size())))
{
    const auto values = [&](const char *field) {
        const Result<QStringList> found = services.offices.choices(QString::fromLatin1(field));
        return found ? *found : QStringList();
    };
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    m_name = m_form->add(key("name"), new QLineEdit, RecordForm::Required | RecordForm::Wide);
    m_tier = m_form->add(key("tier"), new QComboBox);
    for (const Label &label : labelsOf(u"tier"))
        m_tier->addItem(label.text, label.key);
    m_phone = m_form->add(key("phone"), new QLineEdit);
    m_region = m_form->add(key("region"), choiceBox(values("region"), customer.region));
    m_industry = m_form->add(key("industry"), choiceBox(values("industry"), customer.industry));
    m_creditLimit = m_form->add(key("credit_limit"), new MoneyEdit);
    m_rating = m_form->add(key("rating"), new QLineEdit);
    m_address = m_form->add(key("address"), new QLineEdit, RecordForm::Wide);

    m_form->addHeading(key("contacts"));
    m_table->setObjectName(QStringLiteral("contacts"));
    QStringList titles;
    for (const ContactField &field : contactFields)
        titles.append(fieldLabel(QString::fromLatin1(field.key)));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setFixedHeight(150);
    auto *hint = new QLabel(tr("Type into the last row to add a contact."));
    setLook(hint, "soft");
    m_form->addWidget(hint);
    m_form->addWidget(m_table);
    for (const Contact &contact : contacts)
        addContactRow(contact, m_table->rowCount());
    addContactRow({}, m_table->rowCount());
    // The last row is always an empty one to type into.
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (item->row() == m_table->rowCount() - 1 && !item->text().trimmed().isEmpty())
            addContactRow({}, m_table->rowCount());
    });

    m_taxNumber = m_form->add(key("tax_number"), new QLineEdit);
    m_bank = m_form->add(key("bank"), new QLineEdit);
    m_bankAccount = m_form->add(key("bank_account"), new QLineEdit);
    m_parent = m_form->add(key("parent"), new Picker, RecordForm::Wide);
    m_parent->setSearch(
        [&context, services, self = customer.id](const QString &text, const Picker::Found &found) {
            QList<PickerItem> items;
            const auto others = services.customers.search(context.session, text, customersOffered);
            if (others) {
                for (const Customer &each : *others) {
                    if (each.id != self)
                        items.append({each.id.value, each.name, each.number});
                }
            }
            found(items);
        });
    m_notes = m_form->add(key("notes"), new QPlainTextEdit, RecordForm::Wide);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(64);
    for (const char *name : {"name", "tier", "phone", "region", "industry", "credit_limit", "rating",
                             "address", "contacts", "tax_number", "bank", "bank_account", "parent", "notes"})
        m_form->setLabel(key(name), fieldLabel(key(name)));

    fill();
    m_form->markClean();

    m_dialog = new FormDialog(m_form, context.prompts, parent);
    setParent(m_dialog);
    m_dialog->setObjectName(QStringLiteral("customerForm"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTitle(customer.id.isValid() ? customer.name : tr("New customer"));
    m_dialog->resize(860, 680);
    auto *removeRow = new QPushButton(tr("Remove the contact"));
    removeRow->setObjectName(QStringLiteral("removeContact"));
    connect(removeRow, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0 || row == m_table->rowCount() - 1)
            return;
        m_table->removeRow(row);
        m_removed.insert(m_contacts.takeAt(row).id);
    });
    m_dialog->addButton(removeRow);
    connect(m_dialog, &FormDialog::saveRequested, this, &CustomerForm::save);
    m_name->setFocus();
    m_dialog->open();
}

void CustomerForm::fill()
{
    m_name->setText(m_customer.name);
    m_tier->setCurrentIndex(m_tier->findData(tierName(m_customer.tier)));
    m_region->setCurrentText(m_customer.region);
    m_industry->setCurrentText(m_customer.industry);
    m_phone->setText(m_customer.phone);
    m_creditLimit->setMinor(m_customer.creditLimit);
    m_rating->setText(m_customer.rating);
    m_address->setText(m_customer.address);
    m_taxNumber->setText(m_customer.taxNumber);
    m_bank->setText(m_customer.bank);
    m_bankAccount->setText(m_customer.bankAccount);
    if (const auto parentCustomer = m_services.customers.customer(m_context.session, m_customer.parent))
        m_parent->choose({parentCustomer->id.value, parentCustomer->name, parentCustomer->number});
    else
        m_parent->choose({});
    m_notes->setPlainText(m_customer.notes);
}

void CustomerForm::addContactRow(const Contact &contact, int row)
{
    m_contacts.insert(row, contact);
    m_table->insertRow(row);
    for (int column = 0; column < int(contactFields.size()); ++column)
        m_table->setItem(row, column,
                         new QTableWidgetItem(contact.*contactFields[std::size_t(column)].member));
}

QList<Contact> CustomerForm::typedContacts() const
{
    QList<Contact> contacts;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        Contact contact = m_contacts.value(row);
        for (int column = 0; column < int(contactFields.size()); ++column) {
            if (const QTableWidgetItem *item = m_table->item(row, column))
                contact.*contactFields[std::size_t(column)].member = item->text().trimmed();
        }
        if (!contact.name.isEmpty())
            contacts.append(contact);
    }
    return contacts;
}

Customer CustomerForm::typed() const
{
    Customer customer = m_customer;
    customer.name = m_name->text().trimmed();
    customer.tier = tierFromName(m_tier->currentData().toString()).value_or(Tier::C);
    customer.phone = m_phone->text().trimmed();
    customer.region = m_region->currentText().trimmed();
    customer.industry = m_industry->currentText().trimmed();
    customer.creditLimit = m_creditLimit->minor();
    customer.rating = m_rating->text().trimmed();
    customer.address = m_address->text().trimmed();
    customer.taxNumber = m_taxNumber->text().trimmed();
    customer.bank = m_bank->text().trimmed();
    customer.bankAccount = m_bankAccount->text().trimmed();
    customer.parent = CustomerId(m_parent->chosen());
    customer.notes = m_notes->toPlainText().trimmed();
    return customer;
}

void CustomerForm::save()
{
    // A cell that is being typed into gives its text first.
    m_table->setCurrentCell(-1, -1);
    const Customer customer = typed();
    const auto same = m_services.customers.sameName(m_context.session, customer);
    if (!same || !*same || customer.name == m_customer.name) {
        store();
        return;
    }
    Question question;
    question.title = tr("This customer is here already");
    question.text = (*same)->number + QStringLiteral("  ") + (*same)->name + QStringLiteral("  ·  ") +
                    m_services.people.nameOf((*same)->owner);
    question.accept = tr("Save all the same");
    m_context.prompts.confirm(m_dialog, question, [this](bool yes) {
        if (yes)
            store();
    });
}

void CustomerForm::takeOverContacts(const QList<Contact> &contacts)
{
    QSet<ContactId> shown;
    for (int row = m_table->rowCount() - 2; row >= 0; --row) {
        Contact &opened = m_contacts[row];
        if (!opened.id.isValid())
            continue;
        const auto now = std::find_if(contacts.begin(), contacts.end(),
                                      [&opened](const Contact &each) { return each.id == opened.id; });
        shown.insert(opened.id);
        bool typed = false;
        for (int column = 0; column < int(contactFields.size()); ++column) {
            const auto member = contactFields[std::size_t(column)].member;
            QTableWidgetItem *item = m_table->item(row, column);
            if (item->text().trimmed() != opened.*member)
                typed = true;
            else if (now != contacts.end())
                item->setText((*now).*member);
        }
        if (now != contacts.end()) {
            opened = *now;
        } else if (typed) {
            opened = {}; // it is gone, and added again with what was typed
        } else {
            m_table->removeRow(row);
            m_contacts.removeAt(row);
        }
    }
    for (const Contact &contact : contacts) {
        if (!shown.contains(contact.id) && !m_removed.contains(contact.id))
            addContactRow(contact, m_table->rowCount() - 1);
    }
}

bool CustomerForm::takeOver()
{
    const Result<Customer> now = m_services.customers.customer(m_context.session, m_customer.id);
    const Result<QList<Contact>> contacts = m_services.customers.contacts(m_context.session, m_customer.id);
    if (!now || !contacts || now->version == m_customer.version)
        return false;
    m_customer = *now;
    m_form->takeOver([this] { fill(); });
    takeOverContacts(*contacts);
    return true;
}

void CustomerForm::store()
{
    const Customer customer = typed();
    qint64 id = customer.id.value;
    Status status;
    if (customer.id.isValid()) {
        status = m_services.customers.change(m_context.session, customer, typedContacts());
    } else {
        const Result<CustomerId> made =
            m_services.customers.create(m_context.session, customer, typedContacts());
        if (made)
            id = made->value;
        else
            status = made.error();
    }
    if (!status && status.error().code == ErrorCode::Conflict && takeOver())
        return;
    if (!status) {
        m_form->setError(status.error().field, errorText(status.error()));
        return;
    }
    m_context.toast.showText(tr("%1 is saved.").arg(m_name->text().trimmed()));
    Q_EMIT saved(id);
    m_dialog->finish();
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/contact.h"
#include "models/customers/customer.h"
#include "views/customers/customer_services.h"
#include "views/shared/page_context.h"

#include <QObject>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace salesdesk {

class FormDialog;
class MoneyEdit;
class Picker;
class RecordForm;

/// The window in which a customer and its contacts are entered or changed. Deletes itself when closed.
class CustomerForm final : public QObject
{
    Q_OBJECT
public:
    /// A customer without an id is new.
    CustomerForm(PageContext &context, CustomerServices services, const Customer &customer,
                 const QList<Contact> &contacts, QWidget *parent);

Q_SIGNALS:
    void saved(qint64 id);

private:
    void fill();
    void addContactRow(const Contact &contact, int row);
    QList<Contact> typedContacts() const;
    Customer typed() const;
    void save();
    void store();
    /// Takes what somebody else made of the customer since it was opened; false where nobody did.
    bool takeOver();
    void takeOverContacts(const QList<Contact> &contacts);

    PageContext &m_context;
    CustomerServices m_services;
    Customer m_customer;
    QList<Contact> m_contacts; ///< of the rows, in order
    QSet<ContactId> m_removed;
    RecordForm *m_form;
    FormDialog *m_dialog;
    QLineEdit *m_name;
    QComboBox *m_tier;
    QLineEdit *m_phone;
    QComboBox *m_region;
    QComboBox *m_industry;
    QLineEdit *m_address;
    QLineEdit *m_taxNumber;
    QLineEdit *m_bank;
    QLineEdit *m_bankAccount;
    MoneyEdit *m_creditLimit;
    QLineEdit *m_rating;
    Picker *m_parent;
    QPlainTextEdit *m_notes;
    QTableWidget *m_table;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leads/lead.h"
#include "models/leads/lead_duplicate.h"
#include "views/shared/page_context.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace salesdesk {

class DateEdit;
class FormDialog;
class LeadService;
class MoneyEdit;
class OfficeService;
class RecordForm;

/// What a lead's page works with.
struct LeadServices
{
    LeadService &leads;
    class CustomerService &customers;
    class PeopleService &people;
    OfficeService &offices;
    class ShareService &shares;
};

/// The window in which a lead is entered or changed. While one types it looks for the same firm or phone and
/// shows what is there, with its owner, beside the new one (§2). Deletes itself when closed.
class LeadForm final : public QObject
{
    Q_OBJECT
public:
    /// A lead without an id is new.
    LeadForm(PageContext &context, LeadServices services, const Lead &lead, QWidget *parent);

    FormDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void saved(qint64 id);

private:
    void fill();
    Lead typed() const;
    void lookForDuplicates();
    void save();
    void store(const Lead &lead);
    /// Takes what somebody else made of the lead since it was opened; false where nobody did.
    bool takeOver();

    PageContext &m_context;
    LeadServices m_services;
    Lead m_lead;
    QList<LeadDuplicate> m_duplicates;
    RecordForm *m_form;
    FormDialog *m_dialog;
    QLabel *m_warning;
    QTimer *m_pause;
    QLineEdit *m_company;
    QLineEdit *m_contact;
    QLineEdit *m_mobile;
    QLineEdit *m_phone;
    QLineEdit *m_wechat;
    QLineEdit *m_email;
    QComboBox *m_source;
    QComboBox *m_tier;
    QComboBox *m_region;
    QComboBox *m_industry;
    MoneyEdit *m_budget;
    DateEdit *m_expected;
    DateEdit *m_next;
    QLineEdit *m_channel;
    QLineEdit *m_interest;
    QLineEdit *m_address;
    QPlainTextEdit *m_notes;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/deal_services.h"
#include "views/shared/page_context.h"

#include <QObject>

class QComboBox;
class QLabel;
class QLineEdit;

namespace salesdesk {

class DateEdit;
class FormDialog;
class MoneyEdit;
class Picker;
class RecordForm;

/// Records money received, or a refund, and shows which instalments it will pay.
class ReceiptDialog final : public QObject
{
    Q_OBJECT
public:
    /// contract: chosen at first; none: it is to be picked.
    ReceiptDialog(PageContext &context, DealServices &services, ContractId contract, QWidget *parent);

    FormDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void recorded(qint64 receipt);

private:
    /// The amount that the plan waits for, until another one is typed.
    void offerAmount();
    void showAllocation();
    void save();

    PageContext &m_context;
    DealServices &m_services;
    RecordForm *m_form;
    FormDialog *m_dialog;
    Picker *m_contract;
    MoneyEdit *m_amount;
    DateEdit *m_day;
    QComboBox *m_method;
    QLineEdit *m_note;
    QLabel *m_allocation;
    std::optional<qint64> m_offered;
};

} // namespace salesdesk

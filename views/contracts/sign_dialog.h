// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract_service.h"
#include "views/shared/page_context.h"

#include <QObject>

class QLineEdit;

namespace salesdesk {

class DateEdit;
class FormDialog;
class RecordForm;

/// Asks on which day and by whom a contract was signed.
class SignDialog final : public QObject
{
    Q_OBJECT
public:
    SignDialog(PageContext &context, ContractService &contracts, const Contract &contract, QWidget *parent);

    FormDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void isSigned();

private:
    PageContext &m_context;
    ContractService &m_contracts;
    ContractId m_id;
    RecordForm *m_form;
    FormDialog *m_dialog;
    DateEdit *m_day;
    QLineEdit *m_ours;
    QLineEdit *m_theirs;
};

} // namespace salesdesk

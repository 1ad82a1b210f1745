// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/deal_services.h"
#include "views/shared/page_context.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace salesdesk {

class DateEdit;
class FormDialog;
class LineGrid;
class MoneyEdit;
class Picker;
class PlanGrid;
class RecordForm;
struct PricedLines;

/// Drafts and changes a contract with its payment plan. Lives as long as its window.
class ContractForm final : public QObject
{
    Q_OBJECT
public:
    /// A contract without an id is a new one. Shows itself over `parent`.
    ContractForm(PageContext &context, DealServices &services, const ContractFile &file, QWidget *parent);

    FormDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void saved(qint64 contract);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void retranslate();
    void save();
    /// Takes what somebody else made of the contract since it was opened; false where nobody did.
    bool takeOver();
    void showAmount(bool changed);
    ContractFile collected() const;
    QString currency() const;
    PricedLines price(QList<DocumentLine> &lines);

    PageContext &m_context;
    DealServices &m_services;
    ContractFile m_file;
    RecordForm *m_form;
    FormDialog *m_dialog;
    Picker *m_customer;
    QLineEdit *m_title;
    QComboBox *m_type;
    DateEdit *m_plannedSignOn;
    DateEdit *m_deliveryDueOn;
    MoneyEdit *m_amount;
    QLineEdit *m_currency;
    QLineEdit *m_rate;
    LineGrid *m_lines = nullptr;
    MoneyEdit *m_discount;
    PlanGrid *m_plan = nullptr;
    QPlainTextEdit *m_payment;
    QPlainTextEdit *m_delivery;
    QPlainTextEdit *m_clauses;
    QSpinBox *m_likelihood;
    QSpinBox *m_impact;
    QSpinBox *m_copies;
    QPlainTextEdit *m_notes;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/deal_services.h"
#include "views/shared/page_context.h"

#include <QObject>

class QLineEdit;
class QPlainTextEdit;

namespace salesdesk {

class DateEdit;
class FormDialog;
class LineGrid;
class MoneyEdit;
class Picker;
class RecordForm;
struct PricedLines;

/// Drafts and changes a quote. Lives as long as its window.
class QuoteForm final : public QObject
{
    Q_OBJECT
public:
    /// A quote without an id is a new one. Shows itself over `parent`.
    QuoteForm(PageContext &context, DealServices &services, const Quote &quote, QWidget *parent);

    FormDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void saved(qint64 quote);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void retranslate();
    void save();
    /// Takes what somebody else made of the quote since it was opened; false where nobody did.
    bool takeOver();
    Quote collected() const;
    PricedLines price(QList<DocumentLine> &lines);

    PageContext &m_context;
    DealServices &m_services;
    Quote m_quote;
    RecordForm *m_form;
    FormDialog *m_dialog;
    Picker *m_customer;
    QLineEdit *m_title;
    DateEdit *m_quotedOn;
    DateEdit *m_validUntil;
    QLineEdit *m_currency;
    QLineEdit *m_rate;
    LineGrid *m_lines;
    MoneyEdit *m_discount;
    QPlainTextEdit *m_payment;
    QPlainTextEdit *m_delivery;
    QPlainTextEdit *m_service;
    QPlainTextEdit *m_plan;
    QPlainTextEdit *m_notes;
};

} // namespace salesdesk

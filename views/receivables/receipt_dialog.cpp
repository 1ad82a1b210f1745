// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receivables/receipt_dialog.h"

#include "models/core/money.h"
#include "models/receivables/allocation_rules.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/date_edit.h"
#include "views/shared/deal_pickers.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/record_form.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace salesdesk {

ReceiptDialog::ReceiptDialog(PageContext &context, DealServices &services, ContractId contract,
                             QWidget *parent)
    : QObject(parent), m_context(context), m_services(services), m_form(new RecordForm(2))
{
    m_contract = m_form->add(QStringLiteral("contract"), new Picker, RecordForm::Required | RecordForm::Wide);
    m_amount = m_form->add(QStringLiteral("amount"), new MoneyEdit, RecordForm::Required);
    m_day = m_form->add(QStringLiteral("received_on"), new DateEdit, RecordForm::Required);
    m_method = m_form->add(QStringLiteral("method"), new QComboBox);
    m_note = m_form->add(QStringLiteral("note"), new QLineEdit);
    m_allocation = new QLabel;
    m_allocation->setWordWrap(true);
    m_allocation->setMinimumHeight(64);
    m_allocation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setLook(m_allocation, "soft");
    m_form->addWidget(m_allocation);
    for (const char *key : {"contract", "amount", "received_on", "method", "note"})
        m_form->setLabel(QString::fromLatin1(key), fieldLabel(QString::fromLatin1(key)));
    m_form->setHint(QStringLiteral("amount"), tr("A refund is written with a minus."));
    m_amount->setNegativeAllowed(true);
    m_day->setToday([this] { return m_context.today(); });
    m_day->setDate(context.today());
    for (const Label &label : labelsOf(u"payment_method"))
        m_method->addItem(label.text, label.key);
    m_contract->setSearch(DealPickers::contracts(context, services.contracts));
    if (contract.isValid()) {
        if (const auto file = services.contracts.find(context.session, contract))
            m_contract->choose({contract.value, file->contract.shownNumber(), file->contract.title});
    }

    m_dialog = new FormDialog(m_form, context.prompts, parent);
    m_dialog->setObjectName(QStringLiteral("receiptDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTitle(tr("Record a receipt"));
    m_dialog->resize(620, 440);
    setParent(m_dialog);
    offerAmount();
    connect(m_contract, &Picker::chosenChanged, this, [this] {
        offerAmount();
        showAllocation();
    });
    connect(m_amount, &MoneyEdit::amountChanged, this, &ReceiptDialog::showAllocation);
    connect(m_dialog, &FormDialog::saveRequested, this, &ReceiptDialog::save);
    m_form->markClean();
    showAllocation();
    contract.isValid() ? m_amount->setFocus() : m_form->focusFirst();
    m_dialog->open();
}

void ReceiptDialog::offerAmount()
{
    if (m_amount->minor() != m_offered || (!m_offered && !m_amount->text().isEmpty()))
        return;
    const auto file = m_services.contracts.find(m_context.session, ContractId(m_contract->chosen()));
    const qint64 expected = file ? AllocationRules::expectedNext(file->plan) : 0;
    m_offered = expected > 0 ? std::optional(expected) : std::nullopt;
    m_amount->setMinor(m_offered);
    m_amount->selectAll();
}

void ReceiptDialog::showAllocation()
{
    const Formatter &formatter = m_context.formatter();
    const auto file = m_services.contracts.find(m_context.session, ContractId(m_contract->chosen()));
    if (!file) {
        m_allocation->clear();
        return;
    }
    const QString currency = file->contract.currency;
    const qint64 amount = m_amount->minor().value_or(0);
    QStringList lines;
    qint64 left = amount;
    const auto allocations = AllocationRules::byDefault(file->plan, amount);
    for (const Allocation &allocation : allocations) {
        left -= allocation.amount;
        for (const Instalment &instalment : file->plan) {
            if (instalment.id == allocation.instalment)
                lines << tr("%1 for %2, due %3")
                             .arg(formatter.money(Money{allocation.amount, currency}), instalment.name,
                                  formatter.date(instalment.dueOn));
        }
    }
    if (left != 0)
        lines << tr("%1 stays unallocated.").arg(formatter.money(Money{left, currency}));
    if (amount == 0) {
        qint64 open = 0;
        for (const Instalment &instalment : file->plan)
            open += instalment.outstanding();
        lines << tr("Outstanding by the plan: %1").arg(formatter.money(Money{open, currency}));
    }
    m_allocation->setText(lines.join(QLatin1Char('\n')));
}

void ReceiptDialog::save()
{
    Receipt receipt;
    receipt.contract = ContractId(m_contract->chosen());
    receipt.amount = m_amount->minor().value_or(0);
    receipt.receivedOn = m_day->date();
    receipt.method = m_method->currentData().toString();
    receipt.note = m_note->text().trimmed();
    const auto done = m_services.receivables.record(m_context.session, receipt);
    if (!done) {
        m_form->setError(done.error().field, errorText(done.error()));
        return;
    }
    Q_EMIT recorded(done->id.value);
    m_dialog->finish();
}

} // namespace salesdesk

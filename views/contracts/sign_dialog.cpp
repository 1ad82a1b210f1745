// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contracts/sign_dialog.h"

#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/shared/date_edit.h"
#include "views/shared/form_dialog.h"
#include "views/shared/record_form.h"

#include <QLineEdit>

namespace salesdesk {

SignDialog::SignDialog(PageContext &context, ContractService &contracts, const Contract &contract,
                       QWidget *parent)
    : QObject(parent), m_context(context), m_contracts(contracts), m_id(contract.id),
      m_form(new RecordForm(1))
{
    m_day = m_form->add(QStringLiteral("signed_on"), new DateEdit, RecordForm::Required);
    m_ours = m_form->add(QStringLiteral("signatory"), new QLineEdit, RecordForm::Required);
    m_theirs = m_form->add(QStringLiteral("counterparty_signatory"), new QLineEdit);
    for (const char *key : {"signed_on", "signatory", "counterparty_signatory"})
        m_form->setLabel(QString::fromLatin1(key), fieldLabel(QString::fromLatin1(key)));
    m_day->setToday([this] { return m_context.today(); });
    m_day->setDate(context.today());
    m_form->addCheck(QStringLiteral("signed_on"), [this] {
        return m_day->date() > m_context.today() ? tr("It cannot be later than today.") : QString();
    });
    m_ours->setText(context.session.name);
    m_dialog = new FormDialog(m_form, context.prompts, parent);
    m_dialog->setObjectName(QStringLiteral("signDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTitle(tr("Sign %1").arg(contract.shownNumber()));
    m_dialog->setSaveText(tr("Signed"));
    m_dialog->resize(420, 320);
    setParent(m_dialog);
    m_form->markClean();
    connect(m_dialog, &FormDialog::saveRequested, this, [this] {
        const Status done =
            m_contracts.sign(m_context.session, m_id, {m_day->date(), m_ours->text(), m_theirs->text()});
        if (!done) {
            m_form->setError(done.error().field, errorText(done.error()));
            return;
        }
        Q_EMIT isSigned();
        m_dialog->finish();
    });
    m_dialog->open();
    m_form->focusFirst();
}

} // namespace salesdesk

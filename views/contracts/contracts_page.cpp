// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contracts/contracts_page.h"

#include "models/contracts/contract_columns.h"
#include "models/core/money.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/contracts/contract_form.h"
#include "views/contracts/contract_sheet.h"
#include "views/contracts/sign_dialog.h"
#include "views/printing/preview.h"
#include "views/shared/compare_dialog.h"
#include "views/shared/deal_pickers.h"
#include "views/shared/register_view.h"
#include "views/shared/send_for_approval.h"
#include "views/shared/share_dialog.h"
#include "views/shared/toast.h"

#include <QAction>

namespace salesdesk {

namespace {

Tone toneOf(ContractState state)
{
    switch (state) {
    case ContractState::Approved:
        return Tone::Accent;
    case ContractState::Signed:
    case ContractState::InExecution:
    case ContractState::Completed:
        return Tone::Good;
    case ContractState::Terminated:
        return Tone::Bad;
    case ContractState::Draft:
    case ContractState::Void:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

ContractsPage::ContractsPage(PageContext &context, DealServices services, QWidget *parent)
    : RegisterPage(context, contractRegister(), QStringLiteral("contracts"), parent), m_services(services)
{
    if (Permission::can(context.session, Action::WriteContract))
        m_register->setCreate([] { return tr("New contract"); }, [this] { edit(ContractFile()); });
    m_register->setImport(QStringLiteral("contracts"));
    m_register->setTitle([] { return tr("Contracts"); });
    m_register->setEmptyState("contract", [] {
        return tr("Contracts go here. Make one from an accepted quote, or write one from scratch.");
    });
    m_register->setSum(QStringLiteral("amount"));
    addActions();
    const QString state = QStringLiteral("state");
    const QVariantList inForce{contractStateName(ContractState::Signed),
                               contractStateName(ContractState::InExecution)};
    m_register->setViews({
        {QStringLiteral("all"), [] { return tr("All contracts"); }},
        {QStringLiteral("drafts"),
         [] { return tr("Drafts"); },
         {{state, Comparison::Is, contractStateName(ContractState::Draft)}}},
        {QStringLiteral("running"),
         [] { return tr("In approval"); },
         {{QStringLiteral("approval_state"), Comparison::Is, approvalStateName(ApprovalState::Running)}}},
        {QStringLiteral("to_sign"),
         [] { return tr("To be signed"); },
         {{state, Comparison::Is, contractStateName(ContractState::Approved)}}},
        {QStringLiteral("in_force"),
         [] { return tr("Signed and at work"); },
         {{state, Comparison::AnyOf, inForce}}},
    });
    connect(m_register, &RegisterView::opened, this, [this](qint64 id) {
        const auto file = m_services.contracts.find(m_context.session, ContractId(id));
        if (!file)
            return;
        const bool open =
            file->contract.state == ContractState::Draft || file->contract.state == ContractState::Approved;
        if (open && Permission::can(m_context.session, Action::WriteContract))
            edit(*file);
        else
            print();
    });
    connect(m_register, &RegisterView::deleteRequested, this, &ContractsPage::remove);
    connect(m_register, &RegisterView::panelLinkActivated, this, [this](const QString &link) {
        const qint64 id = link.section(QLatin1Char(':'), 1).toLongLong();
        m_context.navigator.open(link.startsWith(QLatin1StringView("quote:")) ? Kind::Quote : Kind::Customer,
                                 id);
    });
    retranslate();
}

void ContractsPage::addActions()
{
    m_main = addRecordAction("contractNext", "check", "Ctrl+G", [this] { goOn(); });
    m_print = addRecordAction("contractPrint", "print", "Ctrl+Shift+P", [this] { print(); });
    m_edit = addRecordAction("contractEdit", "edit", "", [this] {
        if (const auto file = current())
            edit(*file);
    });
    m_sheet = addRecordAction("contractApprovalSheet", "stamp", "", [this] {
        if (const auto file = current())
            printApprovalSheet(m_context, m_services.approvals, m_services.office, window(), Kind::Contract,
                               file->contract.id.value);
    });
    m_share = addRecordAction("contractShare", "people", "", [this] {
        if (const auto file = current())
            new ShareDialog(m_context, m_services.shares, m_services.people, Kind::Contract,
                            file->contract.id.value, file->contract.shownNumber(), window());
    });
    m_compare = addRecordAction("contractCompare", "copy", "", [this] { compareWithQuote(); });
    m_complete = addRecordAction("contractComplete", "check", "", [this] {
        if (const auto file = current())
            told(m_services.contracts.complete(m_context.session, file->contract.id),
                 tr("The contract is completed."));
    });
    m_terminate = addRecordAction("contractTerminate", "reject", "", [this] { end(false); });
    m_void = addRecordAction("contractVoid", "reject", "", [this] { end(true); });
    m_delete = addRecordAction("contractDelete", "trash", "", [this] { remove(m_register->selectedIds()); });
    showRecordActions();
}

void ContractsPage::retranslate()
{
    m_print->setText(tr("Print"));
    m_edit->setText(tr("Edit"));
    m_sheet->setText(tr("Approval sheet"));
    m_share->setText(tr("Credit shares…"));
    m_compare->setText(tr("Compare with the quote"));
    m_complete->setText(tr("Completed"));
    m_terminate->setText(tr("Terminate…"));
    m_void->setText(tr("Void…"));
    m_delete->setText(tr("Delete"));
    if (const auto file = current())
        showActions(file->contract);
    else
        m_main->setText(tr("Send for approval"));
}

std::optional<ContractFile> ContractsPage::current() const
{
    const qint64 id = m_register->currentId();
    if (id <= 0)
        return std::nullopt;
    const auto file = m_services.contracts.find(m_context.session, ContractId(id));
    return file ? std::optional(*file) : std::nullopt;
}

void ContractsPage::showActions(const Contract &contract)
{
    const bool writes = Permission::can(m_context.session, Action::WriteContract);
    const bool running = contract.approval == ApprovalState::Running;
    m_main->setProperty("quiet", running && contract.state == ContractState::Draft);
    const auto next = [this](const QString &text, const char *icon, bool enabled) {
        setNext(m_main, text, icon, enabled);
    };
    switch (contract.state) {
    case ContractState::Draft:
        running ? next(tr("Withdraw"), "return", writes) : next(tr("Send for approval"), "check", writes);
        break;
    case ContractState::Approved:
        next(tr("Sign…"), "edit", Permission::can(m_context.session, Action::SignContract));
        break;
    case ContractState::Signed:
        next(tr("Begin execution"), "arrow-right", writes);
        break;
    case ContractState::InExecution:
        next(tr("Completed"), "check", writes);
        break;
    case ContractState::Completed:
    case ContractState::Terminated:
    case ContractState::Void:
        next(tr("Open the customer"), "building", contract.customer.isValid());
        break;
    }
    const bool open = contract.state == ContractState::Draft || contract.state == ContractState::Approved;
    m_edit->setVisible(open && writes);
    m_sheet->setVisible(contract.approval != ApprovalState::None);
    m_share->setVisible(m_services.shares.mayRule(m_context.session, Kind::Contract, contract.id.value));
    m_compare->setVisible(contract.quote.isValid());
    m_complete->setVisible(contract.state == ContractState::Signed && writes);
    m_terminate->setVisible(nextState(contract.state, ContractEvent::Terminate).has_value() && writes);
    m_void->setVisible(open && !running && !contract.number.isEmpty() && writes);
    m_delete->setVisible(contract.state == ContractState::Draft && contract.number.isEmpty() && writes);
}

void ContractsPage::goOn()
{
    const auto file = current();
    if (!file)
        return;
    const Contract &contract = file->contract;
    const Session &session = m_context.session;
    switch (contract.state) {
    case ContractState::Draft:
        if (contract.approval == ApprovalState::Running)
            withdrawFromApproval(m_context, m_services.approvals, this, Kind::Contract, contract.id.value,
                                 contract.shownNumber());
        else
            sendForApproval(m_context, m_services.approvals, this, Kind::Contract, contract.id.value,
                            contract.shownNumber());
        break;
    case ContractState::Approved: {
        auto *dialog = new SignDialog(m_context, m_services.contracts, contract, window());
        connect(dialog, &SignDialog::isSigned, this, [this, number = contract.shownNumber()] {
            m_context.toast.showText(tr("%1 is signed.").arg(number));
        });
        break;
    }
    case ContractState::Signed:
        told(m_services.contracts.startExecution(session, contract.id), tr("The contract is at work."));
        break;
    case ContractState::InExecution:
        told(m_services.contracts.complete(session, contract.id), tr("The contract is completed."));
        break;
    case ContractState::Completed:
    case ContractState::Terminated:
    case ContractState::Void:
        m_context.navigator.open(Kind::Customer, contract.customer.value);
        break;
    }
}

void ContractsPage::end(bool voided)
{
    const auto file = current();
    if (!file)
        return;
    const QString number = file->contract.shownNumber();
    TextQuestion question;
    question.title = voided ? tr("Void %1?").arg(number) : tr("Terminate %1?").arg(number);
    question.text = voided ? tr("Its number stays taken. Why is it void?")
                           : tr("What is not paid yet will not be asked for any more. Why does it end?");
    question.accept = voided ? tr("Void") : tr("Terminate");
    question.required = true;
    m_context.prompts.askText(
        this, question, [this, voided, id = file->contract.id](const std::optional<QString> &reason) {
            if (!reason)
                return;
            told(voided ? m_services.contracts.voidContract(m_context.session, id, *reason)
                        : m_services.contracts.terminate(m_context.session, id, *reason),
                 voided ? tr("The contract is void.") : tr("The contract is terminated."));
        });
}

void ContractsPage::compareWithQuote()
{
    const auto file = current();
    if (!file)
        return;
    const auto changes = m_services.contracts.differencesFromQuote(m_context.session, file->contract.id);
    const auto parties = m_services.contracts.parties(m_context.session, file->contract.id);
    if (!changes || !parties)
        return;
    auto *dialog = new CompareDialog(tr("%1 compared with its quote").arg(file->contract.shownNumber()),
                                     parties->quoteNumber, file->contract.shownNumber(), *changes,
                                     file->contract.currency, m_context.formatter(), window());
    dialog->open();
}

void ContractsPage::print()
{
    const auto file = current();
    if (!file)
        return;
    const auto parties = m_services.contracts.parties(m_context.session, file->contract.id);
    const auto [buyer, contact] = DealPickers::onPaper(
        m_context, m_services.customers, file->contract.customer, parties ? parties->customer : QString());
    printing::openPreview(
        [file = *file, buyer = buyer, contact = contact, &office = m_services.office, &context = m_context] {
            return QList{
                printing::toDocument(contractSheet(file, buyer, contact, office, context.formatter()))};
        },
        m_context.prompts, window());
}

void ContractsPage::remove(const QList<qint64> &ids)
{
    if (ids.isEmpty() || !Permission::can(m_context.session, Action::WriteContract))
        return;
    Question question;
    question.title = tr("Delete %n contract(s)?", nullptr, int(ids.size()));
    question.text = tr("Only drafts without a final number can be deleted.");
    question.accept = tr("Delete");
    question.danger = true;
    deleteAfter(
        question, ids,
        [this](qint64 id) { return m_services.contracts.remove(m_context.session, ContractId(id)); },
        [](int gone) { return tr("%n contract(s) deleted.", nullptr, gone); });
}

PanelContent ContractsPage::panel(qint64 id)
{
    PanelContent content;
    const auto file = m_services.contracts.find(m_context.session, ContractId(id));
    if (!file)
        return content;
    const Contract &contract = file->contract;
    showActions(contract);
    const Formatter &formatter = m_context.formatter();
    const auto money = [&](qint64 minor) { return formatter.money(Money{minor, contract.currency}); };
    content.title = contract.shownNumber();
    content.tag = labelOf(u"contract_state", contractStateName(contract.state));
    content.tone = toneOf(contract.state);
    content.subtitle = contract.title;
    if (const auto parties = m_services.contracts.parties(m_context.session, contract.id)) {
        content.rows.append({fieldLabel(u"customer"), parties->customer,
                             QStringLiteral("customer:%1").arg(contract.customer.value)});
        content.rows.append({fieldLabel(u"owner"), parties->owner, {}});
        if (!parties->quoteNumber.isEmpty())
            content.rows.append({tr("From quote"), parties->quoteNumber,
                                 QStringLiteral("quote:%1").arg(contract.quote.value)});
    }
    if (const auto shares = m_services.shares.shares(m_context.session, Kind::Contract, id);
        shares && shares->size() > 1)
        content.rows.append({fieldLabel(u"shares"), sharesText(*shares, formatter), {}});
    content.rows.append({fieldLabel(u"amount"), money(contract.amount), {}});
    const auto day = [&](const char *key, QDate value) {
        if (value.isValid())
            content.rows.append({fieldLabel(QString::fromLatin1(key)), formatter.date(value), {}});
    };
    day("planned_sign_on", contract.signedOn.isValid() ? QDate() : contract.plannedSignOn);
    day("signed_on", contract.signedOn);
    day("delivery_due_on", contract.deliveryDueOn);
    if (!contract.endReason.isEmpty())
        content.rows.append({fieldLabel(u"end_reason"), contract.endReason, {}});
    if (!file->plan.isEmpty()) {
        PanelSection plan;
        plan.title = tr("Payment plan");
        for (const Instalment &instalment : file->plan) {
            const InstalmentState state =
                instalmentState(instalment, isInForce(contract.state), m_context.today());
            plan.rows.append(
                {QString(formatter.date(instalment.dueOn) % QLatin1Char(' ') % instalment.name),
                 tr("%1 · %2", "amount and state")
                     .arg(money(instalment.amount), labelOf(u"instalment_state", instalmentStateName(state))),
                 {}});
        }
        content.sections.append(plan);
    }
    content.sections += approvalSections(m_context, m_services.approvals, Kind::Contract, id);
    return content;
}

void ContractsPage::edit(const ContractFile &file)
{
    const auto open = [this, file] {
        auto *form = new ContractForm(m_context, m_services, file, window());
        connect(form, &ContractForm::saved, this, [this](qint64 id) { m_register->reveal(id); });
    };
    const bool decided =
        file.contract.approval == ApprovalState::Running || file.contract.state == ContractState::Approved;
    if (!decided) {
        open();
        return;
    }
    Question question;
    question.title = tr("Change %1?").arg(file.contract.shownNumber());
    question.text =
        tr("What was decided on it is void once you save a change, and it goes through approval again.");
    question.accept = tr("Change");
    m_context.prompts.confirm(this, question, [open](bool yes) {
        if (yes)
            open();
    });
}

QList<KeyHint> ContractsPage::keyHints() const
{
    return {{QStringLiteral("Ctrl+N"), tr("New contract")},
            {QStringLiteral("Ctrl+G"), tr("Next step of the contract")},
            {QStringLiteral("Ctrl+Shift+P"), tr("Print the contract")}};
}

} // namespace salesdesk

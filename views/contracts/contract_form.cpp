// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contracts/contract_form.h"

#include "models/core/money.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/contracts/plan_grid.h"
#include "views/shared/date_edit.h"
#include "views/shared/deal_pickers.h"
#include "views/shared/form_dialog.h"
#include "views/shared/line_grid.h"
#include "views/shared/money_edit.h"
#include "views/shared/record_form.h"
#include "views/shared/toast.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace salesdesk {

namespace {

constexpr int textHeight = 62;

QPlainTextEdit *textEdit()
{
    auto *edit = new QPlainTextEdit;
    edit->setFixedHeight(textHeight);
    edit->setTabChangesFocus(true);
    return edit;
}

QSpinBox *spinBox(int most)
{
    auto *box = new QSpinBox;
    box->setRange(1, most);
    return box;
}

/// 0 where none is given or it cannot be read.
qint64 rateOf(const QString &text)
{
    const Result<qint64> rate = parseScaled(text, 8);
    return rate.ok() ? rate.value() : 0;
}

} // namespace

ContractForm::ContractForm(PageContext &context, DealServices &services, const ContractFile &file,
                           QWidget *parent)
    : QObject(parent), m_context(context), m_services(services), m_file(file), m_form(new RecordForm(3))
{
    LineGrid::Hooks hooks;
    hooks.searchProducts = DealPickers::products(context, services.products);
    hooks.lineOf = [this](qint64 id) {
        const Contract now = collected().contract;
        const qint64 rate = now.currency == m_services.office.currency ? rateScale : now.rate;
        return DealPickers::lineOf(m_context, m_services.products, ProductId(id), rate);
    };
    hooks.price = [this](QList<DocumentLine> &lines) { return price(lines); };

    m_customer = m_form->add(QStringLiteral("customer"), new Picker, RecordForm::Required);
    m_title = m_form->add(QStringLiteral("title"), new QLineEdit);
    m_type = m_form->add(QStringLiteral("type"), new QComboBox);
    m_plannedSignOn = m_form->add(QStringLiteral("planned_sign_on"), new DateEdit);
    m_deliveryDueOn = m_form->add(QStringLiteral("delivery_due_on"), new DateEdit);
    m_amount = m_form->add(QStringLiteral("amount"), new MoneyEdit, RecordForm::Required);
    m_currency = m_form->add(QStringLiteral("currency"), new QLineEdit, RecordForm::Required);
    m_rate = m_form->add(QStringLiteral("rate"), new QLineEdit);
    m_discount = m_form->add(QStringLiteral("document_discount"), new MoneyEdit);
    m_lines = nullptr;
    m_lines = m_form->add(QStringLiteral("lines"), new LineGrid(context.formatter(), false, hooks),
                          RecordForm::Wide);
    m_plan = m_form->add(QStringLiteral("plan"),
                         new PlanGrid(context.formatter(), [this] { return m_context.today(); }),
                         RecordForm::Wide);
    m_payment = m_form->add(QStringLiteral("payment_terms"), textEdit());
    m_delivery = m_form->add(QStringLiteral("delivery_terms"), textEdit());
    m_clauses = m_form->add(QStringLiteral("clauses"), textEdit());
    m_likelihood = m_form->add(QStringLiteral("risk_likelihood"), spinBox(5));
    m_impact = m_form->add(QStringLiteral("risk_impact"), spinBox(5));
    m_copies = m_form->add(QStringLiteral("copies"), spinBox(99));
    m_notes = m_form->add(QStringLiteral("notes"), textEdit(), RecordForm::Wide);
    m_customer->setSearch(DealPickers::customers(context, services.customers));
    for (DateEdit *edit : {m_plannedSignOn, m_deliveryDueOn})
        edit->setToday([this] { return m_context.today(); });

    m_form->addCheck(QStringLiteral("rate"), [this] {
        return currency() != m_services.office.currency && rateOf(m_rate->text()) <= 0
                   ? tr("A foreign currency needs its rate of exchange.")
                   : QString();
    });

    m_dialog = new FormDialog(m_form, context.prompts, parent);
    m_dialog->setObjectName(QStringLiteral("contractForm"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->resize(1120, 720);
    m_dialog->installEventFilter(this);
    setParent(m_dialog);
    connect(m_discount, &MoneyEdit::amountChanged, m_lines, &LineGrid::reprice);
    for (QLineEdit *edit : {m_currency, m_rate}) {
        connect(edit, &QLineEdit::textChanged, m_lines, &LineGrid::reprice);
        connect(edit, &QLineEdit::textChanged, this, [this] { showAmount(false); });
    }
    connect(m_lines, &LineGrid::contentChanged, this, [this] { showAmount(true); });
    connect(m_discount, &MoneyEdit::amountChanged, this, [this] { showAmount(true); });
    connect(m_amount, &MoneyEdit::amountChanged, this, [this] { showAmount(false); });
    connect(m_dialog, &FormDialog::saveRequested, this, &ContractForm::save);
    fill();
    retranslate();
    m_form->markClean();
    m_dialog->open();
    m_form->focusFirst();
}

bool ContractForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialog && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void ContractForm::retranslate()
{
    for (const char *key : {"customer", "title", "type", "planned_sign_on", "delivery_due_on", "amount",
                            "currency", "rate", "lines", "document_discount", "payment_terms",
                            "delivery_terms", "clauses", "risk_likelihood", "risk_impact", "copies", "notes"})
        m_form->setLabel(QString::fromLatin1(key), fieldLabel(QString::fromLatin1(key)));
    m_form->setLabel(QStringLiteral("plan"), tr("Payment plan"));
    m_form->setHint(QStringLiteral("planned_sign_on"), tr("Needed to send it for approval."));
    m_form->setHint(QStringLiteral("amount"), tr("With lines, their sum; without, the sum agreed."));
    m_form->setHint(
        QStringLiteral("rate"),
        tr("Only for a foreign currency: how much of %1 one unit is.").arg(m_services.office.currency));
    m_dialog->setTitle(m_file.contract.id.isValid() ? tr("Contract %1").arg(m_file.contract.shownNumber())
                                                    : tr("New contract"));
    const QString type = m_type->currentData().toString();
    const QSignalBlocker blocker(m_type);
    m_type->clear();
    for (const Label &label : labelsOf(u"contract_type"))
        m_type->addItem(label.text, label.key);
    m_type->setCurrentIndex(qMax(0, m_type->findData(type.isEmpty() ? m_file.contract.type : type)));
}

void ContractForm::fill()
{
    const Contract &contract = m_file.contract;
    if (contract.customer.isValid()) {
        const auto parties = m_services.contracts.parties(m_context.session, contract.id);
        DealPickers::choose(m_customer, m_context, m_services.customers, contract.customer,
                            parties ? parties->customer : QString());
    }
    m_title->setText(contract.title);
    m_type->setCurrentIndex(m_type->findData(contract.type));
    m_currency->setText(contract.currency.isEmpty() ? m_services.office.currency : contract.currency);
    if (m_currency->text() != m_services.office.currency)
        m_rate->setText(m_context.formatter().scaled(contract.rate, 8));
    m_plannedSignOn->setDate(contract.plannedSignOn);
    m_deliveryDueOn->setDate(contract.deliveryDueOn);
    m_discount->setMinor(contract.documentDiscount == 0 ? std::optional<qint64>()
                                                        : contract.documentDiscount);
    m_lines->setLines(contract.lines);
    m_amount->setMinor(contract.amount == 0 ? std::optional<qint64>() : contract.amount);
    m_plan->setPlan(m_file.plan);
    m_payment->setPlainText(contract.paymentTerms);
    m_delivery->setPlainText(contract.deliveryTerms);
    m_clauses->setPlainText(contract.clauses);
    m_likelihood->setValue(contract.riskLikelihood);
    m_impact->setValue(contract.riskImpact);
    m_copies->setValue(contract.copies);
    m_notes->setPlainText(contract.notes);
    showAmount(false);
}

/// With lines the amount is theirs; the plan follows it either way.
void ContractForm::showAmount(bool changed)
{
    const bool counted = !m_lines->lines().isEmpty();
    m_amount->setReadOnly(counted);
    if (counted) {
        qint64 sum = 0;
        for (const DocumentLine &line : m_lines->lines())
            sum += line.amount;
        if (m_amount->minor().value_or(0) != sum)
            m_amount->setMinor(sum);
    } else if (changed && m_amount->minor().value_or(0) == 0) {
        m_amount->setMinor(std::nullopt);
    }
    if (m_plan)
        m_plan->setAmount(m_amount->minor().value_or(0), currency());
}

QString ContractForm::currency() const
{
    return m_currency->text().trimmed().toUpper();
}

ContractFile ContractForm::collected() const
{
    ContractFile file = m_file;
    Contract &contract = file.contract;
    contract.customer = CustomerId(m_customer->chosen());
    contract.title = m_title->text().trimmed();
    contract.type = m_type->currentData().toString();
    contract.plannedSignOn = m_plannedSignOn->date();
    contract.deliveryDueOn = m_deliveryDueOn->date();
    contract.currency = currency();
    contract.rate = contract.currency == m_services.office.currency ? rateScale : rateOf(m_rate->text());
    if (m_lines)
        contract.lines = m_lines->lines();
    contract.documentDiscount = m_discount->minor().value_or(0);
    contract.amount = m_amount->minor().value_or(0);
    contract.paymentTerms = m_payment->toPlainText().trimmed();
    contract.deliveryTerms = m_delivery->toPlainText().trimmed();
    contract.clauses = m_clauses->toPlainText().trimmed();
    contract.riskLikelihood = m_likelihood->value();
    contract.riskImpact = m_impact->value();
    contract.copies = m_copies->value();
    contract.notes = m_notes->toPlainText().trimmed();
    if (m_plan)
        file.plan = m_plan->plan();
    return file;
}

PricedLines ContractForm::price(QList<DocumentLine> &lines)
{
    if (lines.isEmpty())
        return {};
    Contract contract = m_file.contract;
    contract.currency = currency();
    contract.rate = contract.currency == m_services.office.currency ? rateScale : rateOf(m_rate->text());
    contract.documentDiscount = m_discount->minor().value_or(0);
    contract.lines = lines;
    const Result<DraftPrices> prices = m_services.contracts.price(m_context.session, contract);
    if (prices)
        lines = contract.lines;
    return DealPickers::pricedLines(prices, contract.currency, m_context);
}

bool ContractForm::takeOver()
{
    const Result<ContractFile> now = m_services.contracts.find(m_context.session, m_file.contract.id);
    if (!now || now->contract.version == m_file.contract.version)
        return false;
    m_file = *now;
    m_form->takeOver([this] { fill(); });
    retranslate();
    return true;
}

void ContractForm::save()
{
    const ContractFile file = collected();
    const auto saved = file.contract.id.isValid() ? m_services.contracts.save(m_context.session, file)
                                                  : m_services.contracts.create(m_context.session, file);
    if (!saved && saved.error().code == ErrorCode::Conflict && takeOver())
        return;
    if (!saved) {
        m_form->setError(saved.error().field, errorText(saved.error()));
        return;
    }
    m_context.toast.showText(tr("Contract %1 is saved.").arg(saved->contract.shownNumber()));
    Q_EMIT this->saved(saved->contract.id.value);
    m_dialog->finish();
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quotes/quote_form.h"

#include "models/core/money.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/date_edit.h"
#include "views/shared/deal_pickers.h"
#include "views/shared/form_dialog.h"
#include "views/shared/line_grid.h"
#include "views/shared/money_edit.h"
#include "views/shared/record_form.h"
#include "views/shared/toast.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace salesdesk {

namespace {

constexpr int textHeight = 62;
constexpr int validDays = 30;

QPlainTextEdit *textEdit()
{
    auto *edit = new QPlainTextEdit;
    edit->setFixedHeight(textHeight);
    edit->setTabChangesFocus(true);
    return edit;
}

/// 0 where none is given or it cannot be read.
qint64 rateOf(const QString &text)
{
    const Result<qint64> rate = parseScaled(text, 8);
    return rate.ok() ? rate.value() : 0;
}

} // namespace

QuoteForm::QuoteForm(PageContext &context, DealServices &services, const Quote &quote, QWidget *parent)
    : QObject(parent), m_context(context), m_services(services), m_quote(quote), m_form(new RecordForm(3))
{
    LineGrid::Hooks hooks;
    hooks.searchProducts = DealPickers::products(context, services.products);
    hooks.lineOf = [this](qint64 id) {
        const Quote now = collected();
        const qint64 rate = now.currency == m_services.office.currency ? rateScale : now.rate;
        return DealPickers::lineOf(m_context, m_services.products, ProductId(id), rate);
    };
    hooks.price = [this](QList<DocumentLine> &lines) { return price(lines); };

    m_customer = m_form->add(QStringLiteral("customer"), new Picker, RecordForm::Required);
    m_title = m_form->add(QStringLiteral("title"), new QLineEdit);
    m_currency = m_form->add(QStringLiteral("currency"), new QLineEdit, RecordForm::Required);
    m_quotedOn = m_form->add(QStringLiteral("quoted_on"), new DateEdit, RecordForm::Required);
    m_validUntil = m_form->add(QStringLiteral("valid_until"), new DateEdit);
    m_rate = m_form->add(QStringLiteral("rate"), new QLineEdit);
    m_discount = new MoneyEdit;
    m_lines = nullptr;
    m_lines = m_form->add(QStringLiteral("lines"), new LineGrid(context.formatter(), true, hooks),
                          RecordForm::Wide);
    m_form->add(QStringLiteral("document_discount"), m_discount);
    m_payment = m_form->add(QStringLiteral("payment_terms"), textEdit());
    m_delivery = m_form->add(QStringLiteral("delivery_terms"), textEdit());
    m_service = m_form->add(QStringLiteral("service_terms"), textEdit());
    m_plan = m_form->add(QStringLiteral("plan_terms"), textEdit());
    m_notes = m_form->add(QStringLiteral("notes"), textEdit());
    m_customer->setSearch(DealPickers::customers(context, services.customers));
    for (DateEdit *edit : {m_quotedOn, m_validUntil})
        edit->setToday([this] { return m_context.today(); });
    m_form->addCheck(QStringLiteral("valid_until"), [this] {
        return m_validUntil->date().isValid() && m_validUntil->date() < m_quotedOn->date()
                   ? tr("The quote would end before it begins.")
                   : QString();
    });
    m_form->addCheck(QStringLiteral("rate"), [this] {
        return m_currency->text().trimmed().toUpper() != m_services.office.currency &&
                       rateOf(m_rate->text()) <= 0
                   ? tr("A foreign currency needs its rate of exchange.")
                   : QString();
    });

    m_dialog = new FormDialog(m_form, context.prompts, parent);
    m_dialog->setObjectName(QStringLiteral("quoteForm"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->resize(1120, 700);
    m_dialog->installEventFilter(this);
    setParent(m_dialog);
    connect(m_discount, &MoneyEdit::amountChanged, m_lines, &LineGrid::reprice);
    connect(m_currency, &QLineEdit::textChanged, m_lines, &LineGrid::reprice);
    connect(m_rate, &QLineEdit::textChanged, m_lines, &LineGrid::reprice);
    connect(m_dialog, &FormDialog::saveRequested, this, &QuoteForm::save);
    fill();
    retranslate();
    m_form->markClean();
    if (m_quote.customer.isValid())
        m_lines->setFocus();
    m_dialog->open();
}

bool QuoteForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialog && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void QuoteForm::retranslate()
{
    for (const char *key :
         {"customer", "title", "currency", "quoted_on", "valid_until", "rate", "lines", "document_discount",
          "payment_terms", "delivery_terms", "service_terms", "plan_terms", "notes"})
        m_form->setLabel(QString::fromLatin1(key), fieldLabel(QString::fromLatin1(key)));
    const bool reviewed =
        m_quote.id.isValid() && m_quote.state != QuoteState::Draft && m_quote.state != QuoteState::InReview;
    m_dialog->setTitle(!m_quote.id.isValid() ? tr("New quote") : tr("Quote %1").arg(m_quote.shownNumber()));
    m_dialog->setSaveText(reviewed ? tr("Save as version %1").arg(m_quote.versionNo + 1) : QString());
    m_form->setHint(
        QStringLiteral("rate"),
        tr("Only for a foreign currency: how much of %1 one unit is.").arg(m_services.office.currency));
}

void QuoteForm::fill()
{
    if (m_quote.customer.isValid()) {
        const auto parties = m_quote.id.isValid() ? m_services.quotes.parties(m_context.session, m_quote.id)
                                                  : Result<QuoteParties>(QuoteParties());
        DealPickers::choose(m_customer, m_context, m_services.customers, m_quote.customer,
                            parties ? parties->customer : QString());
    }
    m_title->setText(m_quote.title);
    m_currency->setText(m_quote.currency.isEmpty() ? m_services.office.currency : m_quote.currency);
    if (!m_currency->text().isEmpty() && m_currency->text() != m_services.office.currency)
        m_rate->setText(m_context.formatter().scaled(m_quote.rate, 8));
    m_quotedOn->setDate(m_quote.quotedOn.isValid() ? m_quote.quotedOn : m_context.today());
    m_validUntil->setDate(m_quote.id.isValid() ? m_quote.validUntil : m_context.today().addDays(validDays));
    m_discount->setMinor(m_quote.documentDiscount == 0 ? std::optional<qint64>() : m_quote.documentDiscount);
    m_lines->setLines(m_quote.lines);
    m_payment->setPlainText(m_quote.paymentTerms);
    m_delivery->setPlainText(m_quote.deliveryTerms);
    m_service->setPlainText(m_quote.serviceTerms);
    m_plan->setPlainText(m_quote.planTerms);
    m_notes->setPlainText(m_quote.notes);
}

Quote QuoteForm::collected() const
{
    Quote quote = m_quote;
    quote.customer = CustomerId(m_customer->chosen());
    quote.title = m_title->text().trimmed();
    quote.currency = m_currency->text().trimmed().toUpper();
    quote.rate = rateOf(m_rate->text());
    quote.quotedOn = m_quotedOn->date();
    quote.validUntil = m_validUntil->date();
    quote.documentDiscount = m_discount->minor().value_or(0);
    if (m_lines)
        quote.lines = m_lines->lines();
    quote.paymentTerms = m_payment->toPlainText().trimmed();
    quote.deliveryTerms = m_delivery->toPlainText().trimmed();
    quote.serviceTerms = m_service->toPlainText().trimmed();
    quote.planTerms = m_plan->toPlainText().trimmed();
    quote.notes = m_notes->toPlainText().trimmed();
    return quote;
}

PricedLines QuoteForm::price(QList<DocumentLine> &lines)
{
    Quote quote;
    quote.currency = m_currency->text().trimmed().toUpper();
    quote.rate = rateOf(m_rate->text());
    quote.documentDiscount = m_discount->minor().value_or(0);
    quote.lines = lines;
    const Result<DraftPrices> prices = m_services.quotes.price(m_context.session, quote);
    if (prices)
        lines = quote.lines;
    return DealPickers::pricedLines(prices, quote.currency, m_context);
}

bool QuoteForm::takeOver()
{
    const Result<Quote> now = m_services.quotes.find(m_context.session, m_quote.id);
    if (!now || now->version == m_quote.version)
        return false;
    m_quote = *now;
    m_form->takeOver([this] { fill(); });
    retranslate();
    return true;
}

void QuoteForm::save()
{
    const Quote quote = collected();
    const Result<Quote> saved = quote.id.isValid() ? m_services.quotes.save(m_context.session, quote)
                                                   : m_services.quotes.create(m_context.session, quote);
    if (!saved && saved.error().code == ErrorCode::Conflict && takeOver())
        return;
    if (!saved) {
        m_form->setError(saved.error().field, errorText(saved.error()));
        return;
    }
    m_context.toast.showText(tr("Quote %1 is saved.").arg(saved->shownNumber()));
    Q_EMIT this->saved(saved->id.value);
    m_dialog->finish();
}

} // namespace salesdesk

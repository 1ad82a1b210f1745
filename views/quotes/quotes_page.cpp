// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quotes/quotes_page.h"

#include "models/core/money.h"
#include "models/quotes/quote_columns.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/printing/preview.h"
#include "views/quotes/quote_form.h"
#include "views/quotes/quote_sheet.h"
#include "views/shared/compare_dialog.h"
#include "views/shared/deal_pickers.h"
#include "views/shared/register_view.h"
#include "views/shared/send_for_approval.h"

#include <QAction>

namespace salesdesk {

namespace {

Tone toneOf(QuoteState state)
{
    switch (state) {
    case QuoteState::Approved:
    case QuoteState::Accepted:
        return Tone::Good;
    case QuoteState::InReview:
        return Tone::Warn;
    case QuoteState::Sent:
        return Tone::Accent;
    case QuoteState::Declined:
    case QuoteState::Expired:
        return Tone::Bad;
    case QuoteState::Draft:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

QuotesPage::QuotesPage(PageContext &context, DealServices services, QWidget *parent)
    : RegisterPage(context, quoteRegister(), QStringLiteral("quotes"), parent), m_services(services)
{
    if (Permission::can(context.session, Action::WriteQuote))
        m_register->setCreate([] { return tr("New quote"); }, [this] { edit(Quote()); });
    m_register->setTitle([] { return tr("Quotes"); });
    m_register->setEmptyState("quote", [] {
        return tr("Quotes to customers go here. Write the first one with its products and prices.");
    });
    m_register->setSum(QStringLiteral("total"));
    addActions();
    const auto stateIs = [](QuoteState state) {
        return QList<Condition>{{QStringLiteral("state"), Comparison::Is, quoteStateName(state)}};
    };
    m_register->setViews({
        {QStringLiteral("all"), [] { return tr("All quotes"); }},
        {QStringLiteral("draft"), [] { return tr("Drafts"); }, stateIs(QuoteState::Draft)},
        {QStringLiteral("review"), [] { return tr("In review"); }, stateIs(QuoteState::InReview)},
        {QStringLiteral("sent"),
         [] { return tr("With the customer"); },
         stateIs(QuoteState::Sent),
         {{QStringLiteral("valid_until")}}},
        {QStringLiteral("accepted"), [] { return tr("Accepted"); }, stateIs(QuoteState::Accepted)},
    });
    connect(m_register, &RegisterView::opened, this, [this](qint64 id) {
        if (const auto quote = m_services.quotes.find(m_context.session, QuoteId(id)))
            edit(*quote);
    });
    connect(m_register, &RegisterView::deleteRequested, this, &QuotesPage::remove);
    connect(m_register, &RegisterView::panelLinkActivated, this, [this](const QString &link) {
        if (link.startsWith(QLatin1StringView("customer:")))
            m_context.navigator.open(Kind::Customer, link.mid(9).toLongLong());
    });
    retranslate();
}

void QuotesPage::addActions()
{
    m_main = addRecordAction("quoteNext", "check", "Ctrl+G", [this] { goOn(); });
    m_print = addRecordAction("quotePrint", "print", "Ctrl+Shift+P", [this] { print(); });
    m_edit = addRecordAction("quoteEdit", "edit", "", [this] {
        if (const auto quote = current())
            edit(*quote);
    });
    m_decline = addRecordAction("quoteDecline", "reject", "", [this] { decline(); });
    m_versions = addRecordAction("quoteVersions", "copy", "", [this] { compareVersions(); });
    m_sheet = addRecordAction("quoteApprovalSheet", "stamp", "", [this] {
        if (const auto quote = current())
            printApprovalSheet(m_context, m_services.approvals, m_services.office, window(), Kind::Quote,
                               quote->id.value);
    });
    m_delete = addRecordAction("quoteDelete", "trash", "", [this] { remove(m_register->selectedIds()); });
    showRecordActions();
}

void QuotesPage::retranslate()
{
    m_print->setText(tr("Print"));
    m_edit->setText(tr("Edit"));
    m_decline->setText(tr("Declined…"));
    m_versions->setText(tr("Compare versions…"));
    m_sheet->setText(tr("Approval sheet"));
    m_delete->setText(tr("Delete"));
    if (const auto quote = current())
        showActions(*quote);
    else
        m_main->setText(tr("Send for review"));
}

std::optional<Quote> QuotesPage::current() const
{
    const qint64 id = m_register->currentId();
    if (id <= 0)
        return std::nullopt;
    const auto quote = m_services.quotes.find(m_context.session, QuoteId(id));
    return quote ? std::optional(*quote) : std::nullopt;
}

void QuotesPage::showActions(const Quote &quote)
{
    const Session &session = m_context.session;
    const bool writes = Permission::can(session, Action::WriteQuote);
    const auto next = [this, writes, &quote](const QString &text, const char *icon) {
        m_main->setProperty("iconName", QByteArray(icon));
        m_main->setProperty("quiet", quote.state == QuoteState::InReview);
        m_main->setText(text);
        m_main->setEnabled(writes);
    };
    switch (quote.state) {
    case QuoteState::Draft:
        next(tr("Send for review"), "check");
        break;
    case QuoteState::InReview:
        next(tr("Withdraw"), "return");
        break;
    case QuoteState::Approved:
        next(tr("Mark as sent"), "mail");
        break;
    case QuoteState::Sent:
        next(tr("Mark as accepted"), "check");
        break;
    case QuoteState::Accepted:
        next(tr("Make a contract"), "contract");
        break;
    case QuoteState::Declined:
    case QuoteState::Expired:
        next(tr("New version"), "copy");
        break;
    }
    m_edit->setEnabled(writes);
    m_decline->setVisible(quote.state == QuoteState::Sent && writes);
    m_versions->setVisible(quote.versionNo > 1);
    m_sheet->setVisible(quote.approval != ApprovalState::None);
    m_delete->setVisible(quote.state == QuoteState::Draft && quote.number.isEmpty() && writes);
}

void QuotesPage::goOn()
{
    const auto quote = current();
    if (!quote)
        return;
    const Session &session = m_context.session;
    const QString number = quote->shownNumber();
    switch (quote->state) {
    case QuoteState::Draft:
        sendForApproval(m_context, m_services.approvals, this, Kind::Quote, quote->id.value, number);
        break;
    case QuoteState::InReview:
        withdrawFromApproval(m_context, m_services.approvals, this, Kind::Quote, quote->id.value, number);
        break;
    case QuoteState::Approved:
        told(m_services.quotes.markSent(session, quote->id), tr("%1 is with the customer.").arg(number));
        break;
    case QuoteState::Sent:
        told(m_services.quotes.accept(session, quote->id),
             tr("%1 is accepted. Make a contract of it next.").arg(number));
        break;
    case QuoteState::Accepted:
        makeContract();
        break;
    case QuoteState::Declined:
    case QuoteState::Expired: {
        const auto version = m_services.quotes.newVersion(session, quote->id);
        if (told(version ? Status() : Status(version.error()), tr("A new version is ready to be changed.")))
            openRecord(Kind::Quote, version->id.value);
        break;
    }
    }
}

void QuotesPage::decline()
{
    const auto quote = current();
    if (!quote)
        return;
    TextQuestion question;
    question.title = tr("The customer declined %1").arg(quote->shownNumber());
    question.text = tr("Why? The reason helps with the next offer.");
    question.accept = tr("Declined");
    question.required = true;
    m_context.prompts.askText(this, question, [this, id = quote->id](const std::optional<QString> &reason) {
        if (reason)
            told(m_services.quotes.decline(m_context.session, id, *reason), tr("Marked as declined."));
    });
}

void QuotesPage::makeContract()
{
    const auto quote = current();
    if (!quote)
        return;
    const auto file = m_services.contracts.createFromQuote(m_context.session, quote->id);
    if (told(file ? Status() : Status(file.error()), tr("A draft contract was made.")))
        m_context.navigator.open(Kind::Contract, file->contract.id.value);
}

void QuotesPage::compareVersions()
{
    const auto quote = current();
    if (!quote)
        return;
    const auto versions = m_services.quotes.versions(m_context.session, quote->id);
    if (!versions || versions->size() < 2)
        return;
    const auto compare = [this, newest = *quote](const Quote &older) {
        const auto changes = m_services.quotes.compare(m_context.session, older.id, newest.id);
        if (!changes)
            return;
        auto *dialog =
            new CompareDialog(tr("Quote %1: versions compared").arg(newest.shownNumber()),
                              tr("Version %1").arg(older.versionNo), tr("Version %1").arg(newest.versionNo),
                              *changes, newest.currency, m_context.formatter(), window());
        dialog->open();
    };
    QList<Quote> older = *versions;
    older.removeIf([&](const Quote &version) { return version.id == quote->id; });
    if (older.size() == 1) {
        compare(older.first());
        return;
    }
    ChoiceQuestion question;
    question.title = tr("Compare with which version?");
    question.accept = tr("Compare");
    for (const Quote &version : std::as_const(older))
        question.choices << tr("Version %1 · %2 · %3")
                                .arg(version.versionNo)
                                .arg(m_context.formatter().date(version.quotedOn),
                                     m_context.formatter().money(Money{version.total, version.currency}));
    question.current = int(older.size()) - 1;
    m_context.prompts.choose(this, question, [older, compare](std::optional<int> chosen) {
        if (chosen)
            compare(older.at(*chosen));
    });
}

void QuotesPage::print()
{
    const auto quote = current();
    if (!quote)
        return;
    const auto parties = m_services.quotes.parties(m_context.session, quote->id);
    QuoteParties named = parties ? *parties : QuoteParties();
    const auto [buyer, contact] =
        DealPickers::onPaper(m_context, m_services.customers, quote->customer, named.customer);
    if (named.contact.isEmpty())
        named.contact = contact;
    printing::openPreview(
        [quote = *quote, named, buyer = buyer, &office = m_services.office, &context = m_context] {
            return QList{
                printing::toDocument(quotationSheet(quote, named, buyer, office, context.formatter()))};
        },
        m_context.prompts, window());
}

void QuotesPage::remove(const QList<qint64> &ids)
{
    if (ids.isEmpty() || !Permission::can(m_context.session, Action::WriteQuote))
        return;
    Question question;
    question.title = tr("Delete %n quote(s)?", nullptr, int(ids.size()));
    question.text = tr("Only drafts without a final number can be deleted.");
    question.accept = tr("Delete");
    question.danger = true;
    deleteAfter(
        question, ids, [this](qint64 id) { return m_services.quotes.remove(m_context.session, QuoteId(id)); },
        [](int gone) { return tr("%n quote(s) deleted.", nullptr, gone); });
}

PanelContent QuotesPage::panel(qint64 id)
{
    PanelContent content;
    const auto quote = m_services.quotes.find(m_context.session, QuoteId(id));
    if (!quote)
        return content;
    showActions(*quote);
    const Formatter &formatter = m_context.formatter();
    const auto parties = m_services.quotes.parties(m_context.session, quote->id);
    content.title = quote->shownNumber();
    content.tag = labelOf(u"quote_state", quoteStateName(quote->state));
    content.tone = toneOf(quote->state);
    if (quote->state == QuoteState::Draft && quote->approval == ApprovalState::Returned) {
        content.tag = labelOf(u"approval_state", approvalStateName(quote->approval));
        content.tone = Tone::Warn;
    }
    content.subtitle = quote->title;
    if (parties) {
        content.rows.append({fieldLabel(u"customer"), parties->customer,
                             QStringLiteral("customer:%1").arg(quote->customer.value)});
        content.rows.append({fieldLabel(u"owner"), parties->owner, {}});
    }
    content.rows.append({fieldLabel(u"total"), formatter.money(Money{quote->total, quote->currency}), {}});
    content.rows.append({fieldLabel(u"tax"), formatter.money(Money{quote->tax, quote->currency}), {}});
    content.rows.append({fieldLabel(u"version_no"), formatter.count(quote->versionNo), {}});
    if (quote->validUntil.isValid())
        content.rows.append({fieldLabel(u"valid_until"), formatter.date(quote->validUntil), {}});
    if (!quote->declineReason.isEmpty())
        content.rows.append({fieldLabel(u"decline_reason"), quote->declineReason, {}});
    PanelSection lines;
    lines.title = fieldLabel(u"lines");
    for (const DocumentLine &line : quote->lines)
        lines.rows.append({QString(line.name % QStringLiteral(" × ") % formatter.scaled(line.quantity, 4)),
                           line.role == LineRole::Normal
                               ? formatter.amount(line.amount)
                               : tr("%1 (%2)").arg(formatter.amount(line.amount),
                                                   labelOf(u"line_role", lineRoleName(line.role))),
                           {}});
    content.sections.append(lines);
    content.sections += approvalSections(m_context, m_services.approvals, Kind::Quote, id);
    return content;
}

void QuotesPage::draftQuote(const QuoteDraft &draft)
{
    Quote quote;
    quote.customer = CustomerId(draft.customer);
    quote.opportunity = OpportunityId(draft.opportunity);
    quote.title = draft.title;
    edit(quote);
}

void QuotesPage::edit(const Quote &quote)
{
    auto *form = new QuoteForm(m_context, m_services, quote, window());
    connect(form, &QuoteForm::saved, this, [this](qint64 id) { m_register->reveal(id); });
}

QList<KeyHint> QuotesPage::keyHints() const
{
    return {{QStringLiteral("Ctrl+N"), tr("New quote")},
            {QStringLiteral("Ctrl+G"), tr("Next step of the quote")},
            {QStringLiteral("Ctrl+Shift+P"), tr("Print the quote")},
            {QStringLiteral("Ins"), tr("Add a line in the form")}};
}

} // namespace salesdesk

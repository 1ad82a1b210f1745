// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/exchange/record_importer.h"
#include "models/opportunities/opportunity_store.h"
#include "models/quotes/quote_store.h"

namespace salesdesk {

namespace {

/// Quotes of the past, as totals without lines. A quote that is here already is never rewritten: what it said
/// was shown to a customer.
class QuoteImporter final : public RecordImporter
{
public:
    QuoteImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_number(row.field("number")), m_customer(row.field("customer")),
          m_owner(row.field("owner")), m_opportunity(row.field("opportunity")), m_title(row.field("title")),
          m_state(row.field("state")), m_amount(row.field("amount")), m_rate(row.field("rate")),
          m_tax(row.field("tax")), m_quotedOn(row.field("quoted_on")), m_validUntil(row.field("valid_until")),
          m_notes(row.field("notes"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        Quote quote;
        quote.number = row.required(m_number);
        if (!quote.number.isEmpty() && QuoteStore::findByNumber(database, quote.number)) {
            if (m_tools.onDuplicate == OnDuplicate::Skip)
                return RowFate::Skipped;
            return Error{ErrorCode::Duplicate, QStringLiteral("number"), quote.number};
        }
        readInto(quote, row);
        const QString customer = row.required(m_customer);
        const QString owner = row.required(m_owner);
        if (row.problem())
            return *row.problem();
        const auto staff = m_tools.lookup.staff(QStringLiteral("owner"), owner);
        if (!staff)
            return staff.error();
        quote.owner = *staff;
        if (const QString number = row.text(m_opportunity); !namesNothing(number)) {
            const auto found = OpportunityStore::findByNumber(database, number);
            if (!found)
                return Error{ErrorCode::NotFound, QStringLiteral("opportunity"), number};
            quote.opportunity = *found;
        }
        const auto found = m_tools.lookup.customer(QStringLiteral("customer"), customer, quote.owner);
        if (!found)
            return found.error();
        quote.customer = *found;
        if (quote.title.isEmpty())
            quote.title = customer;
        QuoteStore::insert(database, quote, m_tools.now());
        m_tools.scene.journal.created(Kind::Quote, quote.id.value);
        return RowFate::Created;
    }

private:
    void readInto(Quote &quote, ImportRow &row)
    {
        quote.title = row.text(m_title);
        quote.notes = row.text(m_notes);
        quote.state = row.choice(m_state, u"quote_state", quoteStateFromName, QuoteState::Sent);
        quote.approval = quote.state == QuoteState::Draft ? ApprovalState::None : ApprovalState::Approved;
        if (quote.state == QuoteState::InReview)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("state"), row.text(m_state)});
        fill(quote.total, row.minor(m_amount));
        fill(quote.tax, row.minor(m_tax));
        quote.quotedOn = row.date(m_quotedOn);
        quote.validUntil = row.date(m_validUntil);
        if (quote.total < 0)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("amount"), row.text(m_amount)});
        const QString &own = m_tools.scene.office.currency;
        quote.currency = row.currency(m_amount).isEmpty() ? own : row.currency(m_amount);
        quote.rate = row.scaled(m_rate, 8).value_or(quote.currency == own ? rateScale : 0);
        if (quote.rate <= 0)
            row.setProblem({ErrorCode::MissingRate, QStringLiteral("amount"), quote.currency});
    }

    ImportTools m_tools;
    ImportRow::Field m_number, m_customer, m_owner, m_opportunity, m_title, m_state, m_amount, m_rate, m_tax,
        m_quotedOn, m_validUntil, m_notes;
};

} // namespace

std::unique_ptr<RecordImporter> makeQuoteImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<QuoteImporter>(tools, row);
}

} // namespace salesdesk

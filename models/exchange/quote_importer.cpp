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
          m_notes(row.field("notes")), m_cost(row.field("cost")), m_currency(row.field("currency"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        const QString number = row.required(m_number);
        const auto known = number.isEmpty() ? std::nullopt : QuoteStore::findByNumber(database, number);
        if (known && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        if (known && m_tools.onDuplicate == OnDuplicate::Create)
            return Error{ErrorCode::Duplicate, QStringLiteral("number"), number};
        Quote quote = known.value_or(Quote());
        if (!known)
            quote.number = number;
        readInto(quote, row, known.has_value());
        const QString customer = row.required(m_customer);
        const QString owner = row.required(m_owner);
        if (row.problem())
            return *row.problem();
        const auto staff = m_tools.lookup.staff(QStringLiteral("owner"), owner, quote.owner);
        if (!staff)
            return staff.error();
        quote.owner = *staff;
        if (const QString deal = row.text(m_opportunity); !namesNothing(deal)) {
            const auto found = OpportunityStore::findByNumber(database, deal);
            if (!found)
                return Error{ErrorCode::NotFound, QStringLiteral("opportunity"), deal};
            quote.opportunity = *found;
        }
        const auto found =
            m_tools.lookup.customer(QStringLiteral("customer"), customer, quote.owner, quote.customer);
        if (!found)
            return found.error();
        quote.customer = *found;
        if (quote.title.isEmpty())
            quote.title = customer;
        if (known) {
            if (quote == *known)
                return RowFate::Skipped;
            return Error{ErrorCode::NotRewritten, {}, number};
        }
        QuoteStore::insert(database, quote, m_tools.now());
        m_tools.scene.journal.created(Kind::Quote, quote.id.value);
        return RowFate::Created;
    }

private:
    void readInto(Quote &quote, ImportRow &row, bool known)
    {
        fill(quote.title, row, m_title);
        fill(quote.notes, row, m_notes);
        quote.state =
            row.choice(m_state, u"quote_state", quoteStateFromName, known ? quote.state : QuoteState::Sent);
        // A review goes on only where it began: here the quote is a draft that can be sent for one.
        if (!known && quote.state == QuoteState::InReview)
            quote.state = QuoteState::Draft;
        if (!known)
            quote.approval = quote.state == QuoteState::Draft ? ApprovalState::None : ApprovalState::Approved;
        fill(quote.total, row.minor(m_amount));
        fill(quote.tax, row.minor(m_tax));
        fill(quote.cost, row.minor(m_cost));
        fill(quote.quotedOn, row, m_quotedOn);
        fill(quote.validUntil, row, m_validUntil);
        if (quote.total < 0)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("amount"), row.text(m_amount)});
        const QString &own = m_tools.scene.office.currency;
        if (const QString currency = row.currency(m_amount); !currency.isEmpty())
            quote.currency = currency;
        else if (const QString column = row.text(m_currency); !column.isEmpty())
            quote.currency = column.toUpper();
        else if (!known)
            quote.currency = own;
        if (!isCurrency(quote.currency))
            row.setProblem({ErrorCode::Invalid, QStringLiteral("currency"), quote.currency});
        const auto rate = row.scaled(m_rate, 8);
        if (rate || !known)
            quote.rate = rate.value_or(quote.currency == own ? rateScale : 0);
        if (quote.rate <= 0 && quote.currency != own)
            row.setProblem({ErrorCode::MissingRate, QStringLiteral("amount"), quote.currency});
    }

    ImportTools m_tools;
    ImportRow::Field m_number, m_customer, m_owner, m_opportunity, m_title, m_state, m_amount, m_rate, m_tax,
        m_quotedOn, m_validUntil, m_notes, m_cost, m_currency;
};

} // namespace

std::unique_ptr<RecordImporter> makeQuoteImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<QuoteImporter>(tools, row);
}

} // namespace salesdesk

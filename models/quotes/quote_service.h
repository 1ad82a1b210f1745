// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"
#include "models/catalog/product_service.h"
#include "models/quotes/price_check.h"
#include "models/quotes/quote.h"
#include "models/quotes/quote_parties.h"

namespace salesdesk {

/// Quotes 报价 (§5): drafted, reviewed by the chain of approvals, sent, answered; versions kept.
class QuoteService final : public ApprovalClient
{
public:
    /// Registers with the engine.
    QuoteService(UnitOfWork &work, ApprovalEngine &approvals, const ProductService &products,
                 const Office &office);

    /// A draft with computed prices; owner: who is logged in, where none is given.
    Result<Quote> create(const Session &session, Quote quote);
    /// Saves a draft in place. In review: what was decided is void and it is a draft again. After review it
    /// makes a new version, which is what comes back. Conflict where somebody saved meanwhile; WrongState for
    /// any but the newest version.
    Result<Quote> save(const Session &session, Quote quote);
    /// A draft copied from a reviewed quote; the newest version only.
    Result<Quote> newVersion(const Session &session, QuoteId id);
    /// A draft that has no final number yet, to the recycle bin.
    Status remove(const Session &session, QuoteId id);

    /// It went to the customer. ContentChanged where what was approved is no longer what it says.
    Status markSent(const Session &session, QuoteId id);
    Status accept(const Session &session, QuoteId id);
    /// CommentRequired without a reason.
    Status decline(const Session &session, QuoteId id, const QString &reason);
    /// Approved and sent quotes whose validity is over; gives how many. For the clock.
    int expireIn(Transaction &transaction);

    Result<Quote> find(const Session &session, QuoteId id);
    Result<QuoteParties> parties(const Session &session, QuoteId id);
    /// All versions, oldest first.
    Result<QList<Quote>> versions(const Session &session, QuoteId id);
    /// What differs from one version to another, line by line.
    Result<QList<ContentChange>> compare(const Session &session, QuoteId from, QuoteId to);

    /// Computes amounts, tax and sums as saving will, and who must agree to which price, for a form that
    /// shows them while one types. Costs are for those who may see them. MissingRate for a foreign currency
    /// without one.
    Result<DraftPrices> price(const Session &session, Quote &quote) const;

    /// For other services, inside their own reading or writing; throw StorageFailure.
    std::optional<Quote> find(QuoteId id) const;
    QuoteId findQuote(const QString &number) const;

    // ApprovalClient
    Kind kind() const override { return Kind::Quote; }
    Status ready(Database &database, qint64 document) override;
    Status prepare(Transaction &transaction, qint64 document) override;
    Result<ApprovalDocument> describe(Database &database, qint64 document) override;
    QList<ApprovalCheck> checks(Database &database, qint64 document, bool seesCost) override;
    Status onOutcome(Transaction &transaction, qint64 document, ApprovalOutcome outcome) override;

private:
    /// Costs are the products'.
    Result<PriceTotals> priced(Quote &quote) const;
    Result<Quote> complete(const Session &session, Quote quote) const;
    Quote newVersionIn(Transaction &transaction, Quote before, Quote changed);
    Status step(const Session &session, QuoteId id, QuoteEvent event, const QString &operation,
                const QString &reason = {});
    Status stepIn(Transaction &transaction, Quote quote, QuoteEvent event, const QString &operation,
                  const QString &reason = {});
    QJsonObject content(Database &database, const Quote &quote) const;

    UnitOfWork &m_work;
    ApprovalEngine &m_approvals;
    const ProductService &m_products;
    const Office &m_office;
};

/// The checks on price that approvers of quotes and contracts see.
QList<ApprovalCheck> priceChecks(const ProductService &products, const QList<DocumentLine> &lines,
                                 qint64 rate, const PriceTotals &totals, bool seesCost);

/// A line as approvers are shown it: without its cost.
QJsonObject lineContent(const DocumentLine &line);

} // namespace salesdesk

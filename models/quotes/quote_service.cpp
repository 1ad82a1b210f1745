// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotes/quote_service.h"

#include "models/core/money.h"
#include "models/credit/credit_service.h"
#include "models/quotes/quote_store.h"
#include "models/storage/numbering.h"

#include <QJsonArray>

namespace salesdesk {

namespace {

Status requireWrite(Database &database, const Session &session, const Quote &quote)
{
    return Permission::require(session, Action::WriteQuote,
                               Credit::subject(database, Kind::Quote, quote.id.value, quote.owner));
}

PriceTotals totalsOf(const Quote &quote)
{
    PriceTotals totals;
    totals.gross = quote.total + quote.documentDiscount;
    totals.discount = quote.documentDiscount;
    totals.total = quote.total;
    totals.tax = quote.tax;
    totals.cost = quote.cost;
    return totals;
}

bool isReviewed(QuoteState state)
{
    return state != QuoteState::Draft && state != QuoteState::InReview;
}

} // namespace

QJsonObject lineContent(const DocumentLine &line)
{
    QJsonObject json = toJson(line);
    json.remove(QStringLiteral("unit_cost"));
    return json;
}

QList<ApprovalCheck> priceChecks(const ProductService &products, const QList<DocumentLine> &lines,
                                 qint64 rate, const PriceTotals &totals, bool seesCost)
{
    QList<ApprovalCheck> checks;
    const FloorCheck floors = checkFloors(products, lines, rate);
    const QList<Role> roles = floors.roles();
    checks.append({QStringLiteral("floor"),
                   floors.needed == Authority::Salesperson ? Tone::Good
                   : floors.needed == Authority::Executive ? Tone::Bad
                                                           : Tone::Warn,
                   {{QStringLiteral("lines"), int(floors.linesBelow.size())},
                    {QStringLiteral("role"), roles.isEmpty() ? QString() : roleName(roles.first())}}});
    if (!seesCost)
        return checks;
    const auto margin = totals.marginRatio();
    ApprovalCheck check{QStringLiteral("margin"), Tone::Neutral, {}};
    if (margin) {
        check.tone = *margin < 0 ? Tone::Bad : Tone::Good;
        check.values.insert(QStringLiteral("ratio"), *margin);
        check.values.insert(QStringLiteral("amount"), *totals.margin());
    }
    checks.append(check);
    return checks;
}

QuoteService::QuoteService(UnitOfWork &work, ApprovalEngine &approvals, const ProductService &products,
                           const Office &office)
    : m_work(work), m_approvals(approvals), m_products(products), m_office(office)
{
    approvals.add(*this);
}

Result<DraftPrices> QuoteService::price(const Session &session, Quote &quote) const
{
    if (const Status allowed = Permission::require(session, Action::SeeQuotes); !allowed)
        return allowed.error();
    return flatten(m_work.database().read([&]() -> Result<DraftPrices> {
        const Result<PriceTotals> totals = priced(quote);
        if (!totals)
            return totals.error();
        const DraftPrices prices = draftPrices(session, m_products, *totals, quote.lines, quote.rate);
        quote.cost = prices.totals.cost;
        return prices;
    }));
}

Result<PriceTotals> QuoteService::priced(Quote &quote) const
{
    if (quote.currency.isEmpty())
        quote.currency = m_office.currency;
    if (quote.currency == m_office.currency)
        quote.rate = rateScale;
    if (quote.rate <= 0)
        return Error{ErrorCode::MissingRate, QStringLiteral("rate"), quote.currency};
    fillCosts(m_products, quote.lines, quote.rate);
    const Result<PriceTotals> totals = PriceRules::price(quote.lines, quote.documentDiscount);
    if (totals) {
        quote.total = totals->total;
        quote.tax = totals->tax;
        quote.cost = totals->cost;
    }
    return totals;
}

/// Checks what a person gave and computes the rest; reads products.
Result<Quote> QuoteService::complete(const Session &session, Quote quote) const
{
    if (!quote.owner.isValid())
        quote.owner = session.staff;
    if (!quote.customer.isValid())
        return Error{ErrorCode::Required, QStringLiteral("customer"), {}};
    for (qsizetype i = 0; i < quote.lines.size(); ++i) {
        if (quote.lines[i].name.trimmed().isEmpty())
            return Error{ErrorCode::Required, QStringLiteral("lines"), QString::number(i + 1)};
        if (quote.lines[i].quantity <= 0)
            return Error{ErrorCode::Invalid, QStringLiteral("quantity"), QString::number(i + 1)};
    }
    if (quote.quotedOn.isValid() && quote.validUntil.isValid() && quote.validUntil < quote.quotedOn)
        return Error{ErrorCode::Invalid, QStringLiteral("valid_until"), {}};
    const Result<PriceTotals> totals = priced(quote);
    if (!totals)
        return totals.error();
    return quote;
}

Result<Quote> QuoteService::create(const Session &session, Quote quote)
{
    if (const Status allowed = Permission::require(session, Action::WriteQuote); !allowed)
        return allowed.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<Quote> {
        Database &database = transaction.database();
        Result<Quote> draft = complete(session, quote);
        if (!draft)
            return draft.error();
        if (const Status allowed = requireWrite(database, session, *draft); !allowed)
            return allowed.error();
        draft->id = draft->root = {};
        draft->state = QuoteState::Draft;
        draft->approval = ApprovalState::None;
        draft->number.clear();
        draft->versionNo = 1;
        draft->newest = true;
        draft->draftNumber = QStringLiteral("CG-%1").arg(
            takeNumbers(transaction, QStringLiteral("draft"), {}), 6, 10, QLatin1Char('0'));
        if (!draft->quotedOn.isValid())
            draft->quotedOn = m_work.clock().today(m_office.zone);
        if (draft->title.trimmed().isEmpty()) {
            QuoteStore::insert(database, *draft, transaction.now());
            const Quote untitled = *draft;
            draft->title = QuoteStore::parties(database, draft->id).customer;
            QuoteStore::update(database, untitled, *draft, transaction.now());
        } else {
            QuoteStore::insert(database, *draft, transaction.now());
        }
        transaction.record(QStringLiteral("quote.create"), Kind::Quote, draft->id.value, {}, toJson(*draft),
                           draft->draftNumber);
        return withoutUnseenCosts(session, *draft);
    });
}

Result<Quote> QuoteService::save(const Session &session, Quote quote)
{
    if (const Status allowed = Permission::require(session, Action::WriteQuote); !allowed)
        return allowed.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<Quote> {
        Database &database = transaction.database();
        const auto before = QuoteStore::find(database, quote.id);
        if (!before)
            return ErrorCode::NotFound;
        if (const Status allowed = requireWrite(database, session, *before); !allowed)
            return allowed.error();
        if (!before->newest)
            return Error{ErrorCode::WrongState, {}, before->shownNumber()};
        if (quote.version != before->version)
            return Error{ErrorCode::Conflict, {}, before->shownNumber()};
        Quote given = quote;
        if (!Permission::can(session, Action::SeeCost))
            keepUnseenCosts(before->lines, given.lines);
        Result<Quote> changed = complete(session, given);
        if (!changed)
            return changed.error();
        if (const Status allowed = requireWrite(database, session, *changed); !allowed)
            return allowed.error();
        if (isReviewed(before->state))
            return withoutUnseenCosts(session, newVersionIn(transaction, *before, *changed));
        // What a form cannot change.
        changed->root = before->root;
        changed->draftNumber = before->draftNumber;
        changed->number = before->number;
        changed->versionNo = before->versionNo;
        changed->newest = before->newest;
        changed->state = before->state;
        changed->approval = before->approval;
        QuoteStore::update(database, *before, *changed, transaction.now());
        transaction.record(QStringLiteral("quote.change"), Kind::Quote, changed->id.value, toJson(*before),
                           toJson(*changed), changed->shownNumber());
        if (const Status told = m_approvals.contentChanged(transaction, Kind::Quote, changed->id.value);
            !told)
            return told.error();
        return withoutUnseenCosts(session, *QuoteStore::find(database, changed->id));
    });
}

Quote QuoteService::newVersionIn(Transaction &transaction, Quote before, Quote changed)
{
    Database &database = transaction.database();
    const Quote old = before;
    before.newest = false;
    QuoteStore::update(database, old, before, transaction.now());
    changed.id = {};
    changed.root = before.root;
    changed.draftNumber = before.draftNumber;
    changed.number = before.number;
    changed.versionNo = before.versionNo + 1;
    changed.newest = true;
    changed.state = QuoteState::Draft;
    changed.approval = ApprovalState::None;
    changed.declineReason.clear();
    QuoteStore::insert(database, changed, transaction.now());
    transaction.record(QStringLiteral("quote.version"), Kind::Quote, changed.id.value, {}, toJson(changed),
                       changed.shownNumber());
    transaction.touch(Kind::Quote, before.id.value);
    return changed;
}

Result<Quote> QuoteService::newVersion(const Session &session, QuoteId id)
{
    if (const Status allowed = Permission::require(session, Action::WriteQuote); !allowed)
        return allowed.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<Quote> {
        const auto before = QuoteStore::find(transaction.database(), id);
        if (!before)
            return ErrorCode::NotFound;
        if (const Status allowed = requireWrite(transaction.database(), session, *before); !allowed)
            return allowed.error();
        if (!before->newest || !isReviewed(before->state))
            return Error{ErrorCode::WrongState, {}, before->shownNumber()};
        Quote copy = *before;
        copy.quotedOn = m_work.clock().today(m_office.zone);
        copy.validUntil = {};
        return withoutUnseenCosts(session, newVersionIn(transaction, *before, copy));
    });
}

Status QuoteService::remove(const Session &session, QuoteId id)
{
    if (const Status allowed = Permission::require(session, Action::WriteQuote); !allowed)
        return allowed;
    const auto done = m_work.run(session, [&](Transaction &transaction) -> Result<bool> {
        const auto quote = QuoteStore::find(transaction.database(), id);
        if (!quote)
            return ErrorCode::NotFound;
        if (const Status allowed = requireWrite(transaction.database(), session, *quote); !allowed)
            return allowed.error();
        // A numbered document is voided, never deleted (§7).
        if (quote->state != QuoteState::Draft || !quote->number.isEmpty())
            return Error{ErrorCode::WrongState, {}, quote->shownNumber()};
        QuoteStore::remove(transaction.database(), *quote, transaction.now());
        transaction.record(QStringLiteral("quote.remove"), Kind::Quote, id.value, toJson(*quote), {},
                           quote->shownNumber());
        return true;
    });
    return done.ok() ? Status() : Status(done.error());
}

Status QuoteService::stepIn(Transaction &transaction, Quote quote, QuoteEvent event, const QString &operation,
                            const QString &reason)
{
    const auto next = nextState(quote.state, event);
    if (!next || !quote.newest)
        return Error{ErrorCode::WrongState, {}, quote.shownNumber()};
    const Quote before = quote;
    quote.state = *next;
    if (event == QuoteEvent::Decline)
        quote.declineReason = reason;
    QuoteStore::update(transaction.database(), before, quote, transaction.now());
    transaction.record(operation, Kind::Quote, quote.id.value, toJson(before), toJson(quote),
                       quote.shownNumber());
    return {};
}

Status QuoteService::step(const Session &session, QuoteId id, QuoteEvent event, const QString &operation,
                          const QString &reason)
{
    if (const Status allowed = Permission::require(session, Action::WriteQuote); !allowed)
        return allowed;
    const auto done = m_work.run(session, [&](Transaction &transaction) -> Result<bool> {
        const auto quote = QuoteStore::find(transaction.database(), id);
        if (!quote)
            return ErrorCode::NotFound;
        if (const Status allowed = requireWrite(transaction.database(), session, *quote); !allowed)
            return allowed.error();
        if (event == QuoteEvent::MarkSent && quote->state == QuoteState::Approved &&
            !m_approvals.isApproved(transaction.database(), Kind::Quote, id.value))
            return Error{ErrorCode::ContentChanged, {}, quote->shownNumber()};
        if (const Status moved = stepIn(transaction, *quote, event, operation, reason); !moved)
            return moved.error();
        return true;
    });
    return done.ok() ? Status() : Status(done.error());
}

Status QuoteService::markSent(const Session &session, QuoteId id)
{
    return step(session, id, QuoteEvent::MarkSent, QStringLiteral("quote.send"));
}

Status QuoteService::accept(const Session &session, QuoteId id)
{
    return step(session, id, QuoteEvent::Accept, QStringLiteral("quote.accept"));
}

Status QuoteService::decline(const Session &session, QuoteId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::CommentRequired, QStringLiteral("decline_reason"), {}};
    return step(session, id, QuoteEvent::Decline, QStringLiteral("quote.decline"), reason.trimmed());
}

int QuoteService::expireIn(Transaction &transaction)
{
    const QDate today = m_work.clock().today(m_office.zone);
    int expired = 0;
    for (const QuoteId id : QuoteStore::pastValidity(transaction.database(), today)) {
        const auto quote = QuoteStore::find(transaction.database(), id);
        if (quote && stepIn(transaction, *quote, QuoteEvent::Expire, QStringLiteral("quote.expire")).ok())
            ++expired;
    }
    return expired;
}

Result<Quote> QuoteService::find(const Session &session, QuoteId id)
{
    const auto found = m_work.database().read([&]() -> std::optional<Quote> {
        auto quote = QuoteStore::find(m_work.database(), id);
        if (!quote || !Credit::inSight(m_work.database(), Permission::sight(session, Action::SeeQuotes),
                                       Kind::Quote, id.value, quote->owner))
            return std::nullopt;
        return withoutUnseenCosts(session, *quote);
    });
    if (!found)
        return found.error();
    return found.value() ? Result<Quote>(*found.value()) : Result<Quote>(ErrorCode::NotFound);
}

std::optional<Quote> QuoteService::find(QuoteId id) const
{
    return QuoteStore::find(m_work.database(), id);
}

QuoteId QuoteService::findQuote(const QString &number) const
{
    const auto quote = QuoteStore::findByNumber(m_work.database(), number);
    return quote ? quote->id : QuoteId();
}

Result<QuoteParties> QuoteService::parties(const Session &session, QuoteId id)
{
    if (const auto seen = find(session, id); !seen)
        return seen.error();
    return m_work.database().read([&] { return QuoteStore::parties(m_work.database(), id); });
}

Result<QList<Quote>> QuoteService::versions(const Session &session, QuoteId id)
{
    const auto quote = find(session, id);
    if (!quote)
        return quote.error();
    const bool seesCost = Permission::can(session, Action::SeeCost);
    return m_work.database().read([&] {
        QList<Quote> all = QuoteStore::versions(m_work.database(), quote->root);
        for (Quote &version : all) {
            if (seesCost)
                continue;
            version.cost.reset();
            for (DocumentLine &line : version.lines)
                line.unitCost.reset();
        }
        return all;
    });
}

Result<QList<ContentChange>> QuoteService::compare(const Session &session, QuoteId from, QuoteId to)
{
    const auto before = find(session, from);
    if (!before)
        return before.error();
    const auto after = find(session, to);
    if (!after)
        return after.error();
    return m_work.database().read([&] {
        return contentChanges(content(m_work.database(), *before), content(m_work.database(), *after));
    });
}

QJsonObject QuoteService::content(Database &database, const Quote &quote) const
{
    const QuoteParties parties = QuoteStore::parties(database, quote.id);
    QJsonArray lines;
    for (const DocumentLine &line : quote.lines)
        lines.append(lineContent(line));
    return {
        {QStringLiteral("title"), quote.title},
        {QStringLiteral("customer"), parties.customer},
        {QStringLiteral("contact"), parties.contact},
        {QStringLiteral("currency"), quote.currency},
        {QStringLiteral("rate"), quote.rate},
        {QStringLiteral("document_discount"), quote.documentDiscount},
        {QStringLiteral("total"), quote.total},
        {QStringLiteral("tax"), quote.tax},
        {QStringLiteral("quoted_on"), quote.quotedOn.toString(Qt::ISODate)},
        {QStringLiteral("valid_until"), quote.validUntil.toString(Qt::ISODate)},
        {QStringLiteral("service_terms"), quote.serviceTerms},
        {QStringLiteral("plan_terms"), quote.planTerms},
        {QStringLiteral("payment_terms"), quote.paymentTerms},
        {QStringLiteral("delivery_terms"), quote.deliveryTerms},
        {QStringLiteral("lines"), lines},
    };
}

Status QuoteService::ready(Database &database, qint64 document)
{
    const auto found = QuoteStore::find(database, QuoteId(document));
    if (!found)
        return ErrorCode::NotFound;
    if (!found->newest || !nextState(found->state, QuoteEvent::SendForReview))
        return Error{ErrorCode::WrongState, {}, found->shownNumber()};
    if (found->lines.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("lines"), {}};
    return {};
}

Status QuoteService::prepare(Transaction &transaction, qint64 document)
{
    Database &database = transaction.database();
    const auto found = QuoteStore::find(database, QuoteId(document));
    if (!found)
        return ErrorCode::NotFound;
    if (const Status allowed = requireWrite(database, transaction.session(), *found); !allowed)
        return allowed;
    if (const Status able = ready(database, document); !able)
        return able;
    if (!found->number.isEmpty())
        return {};
    Quote numbered = *found;
    const QString month = m_work.clock().today(m_office.zone).toString(QStringLiteral("yyyyMM"));
    numbered.number =
        freeNumber(transaction, "quotes.number_taken", QStringLiteral("quote"), QStringLiteral("BJ"), month);
    QuoteStore::update(database, *found, numbered, transaction.now());
    return {};
}

Result<ApprovalDocument> QuoteService::describe(Database &database, qint64 document)
{
    const auto quote = QuoteStore::find(database, QuoteId(document));
    if (!quote)
        return ErrorCode::NotFound;
    ApprovalDocument described;
    described.number = quote->versionNo > 1
                           ? QStringLiteral("%1 v%2").arg(quote->shownNumber()).arg(quote->versionNo)
                           : quote->shownNumber();
    described.title = quote->title;
    described.amount = quote->total;
    described.currency = quote->currency;
    const Result<qint64> office = PriceRules::inOfficeCurrency(quote->total, quote->rate);
    if (!office)
        return office.error();
    described.officeAmount = office.value();
    described.drafter = quote->owner;
    described.content = content(database, *quote);
    described.facts = {{QStringLiteral("amount"), described.officeAmount},
                       {QStringLiteral("discount"), discountRatio(quote->lines, quote->total)}};
    if (const auto margin = totalsOf(*quote).marginRatio())
        described.facts.insert(QStringLiteral("margin"), *margin);
    described.alsoNeeded = checkFloors(m_products, quote->lines, quote->rate).roles();
    if (quote->versionNo > 1) {
        for (const Quote &version : QuoteStore::versions(database, quote->root)) {
            if (version.versionNo == quote->versionNo - 1)
                described.previousContent = content(database, version);
        }
    }
    return described;
}

QList<ApprovalCheck> QuoteService::checks(Database &database, qint64 document, bool seesCost)
{
    const auto quote = QuoteStore::find(database, QuoteId(document));
    return quote ? priceChecks(m_products, quote->lines, quote->rate, totalsOf(*quote), seesCost)
                 : QList<ApprovalCheck>();
}

Status QuoteService::onOutcome(Transaction &transaction, qint64 document, ApprovalOutcome outcome)
{
    auto quote = QuoteStore::find(transaction.database(), QuoteId(document));
    if (!quote)
        return ErrorCode::NotFound;
    const Quote before = *quote;
    quote->approval = approvalStateAfter(outcome);
    QuoteEvent event = QuoteEvent::GiveBack;
    if (outcome == ApprovalOutcome::Sent)
        event = QuoteEvent::SendForReview;
    else if (outcome == ApprovalOutcome::Approved)
        event = QuoteEvent::Approve;
    // A quote that lies returned as a draft stays one when it is withdrawn.
    if (const auto next = nextState(quote->state, event))
        quote->state = *next;
    QuoteStore::update(transaction.database(), before, *quote, transaction.now());
    transaction.record(QLatin1StringView("quote.approval_") + approvalStateName(quote->approval), Kind::Quote,
                       document, toJson(before), toJson(*quote), quote->shownNumber());
    return {};
}

} // namespace salesdesk

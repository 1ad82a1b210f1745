// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotes/quote.h"

#include "models/core/name_table.h"

#include <QJsonArray>

namespace salesdesk {

namespace {

constexpr std::array<const char *, quoteStateCount> names = {
    "draft", "in_review", "approved", "sent", "accepted", "declined", "expired",
};

using S = QuoteState;
using Next = std::optional<QuoteState>;
constexpr Next no = std::nullopt;

// Rows: states; columns: send for review, approve, give back, mark sent, accept, decline, expire.
constexpr std::array<std::array<Next, quoteEventCount>, quoteStateCount> transitions = {{
    {S::InReview, no, no, no, no, no, no},                  // draft
    {no, S::Approved, S::Draft, no, no, no, no},            // in review
    {no, no, S::Draft, S::Sent, no, no, S::Expired},        // approved
    {no, no, no, no, S::Accepted, S::Declined, S::Expired}, // sent
    {no, no, no, no, no, no, no},                           // accepted
    {no, no, no, no, no, no, no},                           // declined
    {no, no, no, no, no, no, no},                           // expired
}};

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QString quoteStateName(QuoteState state)
{
    return nameIn(names, state);
}

std::optional<QuoteState> quoteStateFromName(QStringView name)
{
    return valueIn<QuoteState>(names, name);
}

std::optional<QuoteState> nextState(QuoteState state, QuoteEvent event)
{
    return transitions[static_cast<std::size_t>(state)][static_cast<std::size_t>(event)];
}

QJsonObject toJson(const Quote &quote)
{
    QJsonArray lines;
    for (const DocumentLine &line : quote.lines)
        lines.append(toJson(line));
    QJsonObject json{
        {QStringLiteral("version"), quote.version},
        {QStringLiteral("root"), quote.root.value},
        {QStringLiteral("draft_number"), quote.draftNumber},
        {QStringLiteral("number"), quote.number},
        {QStringLiteral("version_no"), quote.versionNo},
        {QStringLiteral("newest"), quote.newest},
        {QStringLiteral("customer"), quote.customer.value},
        {QStringLiteral("opportunity"), quote.opportunity.value},
        {QStringLiteral("contact"), quote.contact.value},
        {QStringLiteral("owner"), quote.owner.value},
        {QStringLiteral("title"), quote.title},
        {QStringLiteral("state"), quoteStateName(quote.state)},
        {QStringLiteral("approval"), approvalStateName(quote.approval)},
        {QStringLiteral("currency"), quote.currency},
        {QStringLiteral("rate"), quote.rate},
        {QStringLiteral("document_discount"), quote.documentDiscount},
        {QStringLiteral("total"), quote.total},
        {QStringLiteral("tax"), quote.tax},
        {QStringLiteral("quoted_on"), iso(quote.quotedOn)},
        {QStringLiteral("valid_until"), iso(quote.validUntil)},
        {QStringLiteral("service_terms"), quote.serviceTerms},
        {QStringLiteral("plan_terms"), quote.planTerms},
        {QStringLiteral("payment_terms"), quote.paymentTerms},
        {QStringLiteral("delivery_terms"), quote.deliveryTerms},
        {QStringLiteral("decline_reason"), quote.declineReason},
        {QStringLiteral("notes"), quote.notes},
        {QStringLiteral("lines"), lines},
    };
    if (quote.cost)
        json.insert(QStringLiteral("cost"), *quote.cost);
    return json;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotes/quote_service.h"
#include "tests/catch.h"
#include "tests/support/deal_office.h"

using namespace salesdesk;
using tests::DealOffice;

namespace {

RequestId review(DealOffice &o, QuoteId id)
{
    const auto request = o.approvals.send(o.sales, Kind::Quote, id.value);
    REQUIRE(request.ok());
    return *request;
}

Quote accepted(DealOffice &o)
{
    const auto quote = o.quotes.create(o.sales, o.quoteOf({o.line(10, 100)}));
    o.approveAll(review(o, quote->id));
    REQUIRE(o.quotes.markSent(o.sales, quote->id).ok());
    REQUIRE(o.quotes.accept(o.sales, quote->id).ok());
    return o.quotes.find(o.sales, quote->id).value();
}

} // namespace

TEST_CASE("§5 states of a quote: every state and every event", "[models]")
{
    using S = QuoteState;
    using E = QuoteEvent;
    QMap<std::pair<S, E>, S> allowed{
        {{S::Draft, E::SendForReview}, S::InReview}, {{S::InReview, E::Approve}, S::Approved},
        {{S::InReview, E::GiveBack}, S::Draft},      {{S::Approved, E::GiveBack}, S::Draft},
        {{S::Approved, E::MarkSent}, S::Sent},       {{S::Approved, E::Expire}, S::Expired},
        {{S::Sent, E::Accept}, S::Accepted},         {{S::Sent, E::Decline}, S::Declined},
        {{S::Sent, E::Expire}, S::Expired},
    };
    for (int s = 0; s < quoteStateCount; ++s) {
        for (int e = 0; e < quoteEventCount; ++e) {
            const auto key = std::pair(S(s), E(e));
            INFO(s << " " << e);
            CHECK(nextState(S(s), E(e)) ==
                  (allowed.contains(key) ? std::optional(allowed[key]) : std::nullopt));
        }
        CHECK(quoteStateFromName(quoteStateName(S(s))) == S(s));
    }
}

TEST_CASE("§5 a quote is reviewed by leader, then manager; drafts have numbers, the final one is kept",
          "[models]")
{
    DealOffice o;
    const auto draft = o.quotes.create(o.sales, o.quoteOf({o.line(10, 100), o.line(1, 95)}));
    REQUIRE(draft.ok());
    CHECK(draft->draftNumber == QStringLiteral("CG-000001"));
    CHECK(draft->number.isEmpty());
    CHECK(draft->total == 109'500);
    CHECK(o.quotes.find(draft->id)->cost == 66'000);
    CHECK(draft->title == QStringLiteral("青海康源"));
    const RequestId request = review(o, draft->id);
    CHECK(o.quotes.find(o.sales, draft->id)->number == QStringLiteral("BJ-202609-0001"));
    CHECK(o.quotes.find(o.sales, draft->id)->state == QuoteState::InReview);
    CHECK(o.approve(o.leader, request).ok());
    CHECK(o.approve(o.manager, request, Decision::Return, QStringLiteral("再谈")).ok());
    CHECK(o.quotes.find(o.sales, draft->id)->state == QuoteState::Draft);
    CHECK(o.quotes.remove(o.sales, draft->id).error().code == ErrorCode::WrongState);
    o.approveAll(review(o, draft->id));
    const auto done = o.quotes.find(o.sales, draft->id);
    CHECK(done->state == QuoteState::Approved);
    CHECK(done->number == QStringLiteral("BJ-202609-0001"));
    CHECK(done->versionNo == 1);
}

TEST_CASE("§5 a line below a floor adds the next authority", "[models]")
{
    DealOffice o;
    ApprovalPolicy policy;
    policy.kind = Kind::Quote;
    policy.name = QStringLiteral("leader");
    policy.steps = {PolicyStep{roleName(Role::TeamLeader)}};
    REQUIRE(o.approvals.savePolicy(o.administrator, policy).ok());
    const auto asked = [&](qint64 price) {
        const auto quote = o.quotes.create(o.sales, o.quoteOf({o.line(10, 100), o.line(1, price)}));
        const auto steps = o.approvals.planned(o.sales, Kind::Quote, quote->id.value);
        QStringList roles;
        for (const ApprovalStep &step : *steps)
            roles << step.role;
        return roles.join(QLatin1Char(' '));
    };
    CHECK(asked(90) == QStringLiteral("team_leader"));
    CHECK(asked(85) ==
          QStringLiteral("team_leader")); // below the salesperson's: the leader, who is asked anyway
    CHECK(asked(75) == QStringLiteral("team_leader sales_manager"));
    CHECK(asked(65) == QStringLiteral("team_leader executive"));
}

TEST_CASE("§5 who must agree to a price is told while a quote is typed, §1 what it costs is not", "[models]")
{
    DealOffice o; // floors 90 / 80 / 70, cost 60
    Quote quote = o.quoteOf({o.line(1, 100), o.line(1, 85), o.line(1, 75), o.line(1, 65)});
    const auto prices = o.quotes.price(o.sales, quote);
    REQUIRE(prices.ok());
    CHECK(prices->authorities ==
          QList{Authority::Salesperson, Authority::Leader, Authority::Manager, Authority::Executive});
    CHECK_FALSE(prices->totals.cost.has_value());
    CHECK_FALSE(quote.cost.has_value());
    for (const DocumentLine &line : std::as_const(quote.lines))
        CHECK_FALSE(line.unitCost.has_value());
    // The document's discount counts too.
    quote.documentDiscount = 5'000;
    CHECK(o.quotes.price(o.sales, quote)->authorities.first() == Authority::Leader);
    CHECK(o.quotes.price(o.manager, quote)->totals.cost.has_value());
    CHECK(o.quotes.price(o.legal, quote).error().code == ErrorCode::NotPermitted);

    Contract contract = o.contractOf(1).contract;
    contract.lines = {o.line(1, 75)};
    const auto agreed = o.contracts.price(o.sales, contract);
    REQUIRE(agreed.ok());
    CHECK(agreed->authorities == QList{Authority::Manager});
    CHECK_FALSE(contract.lines.first().unitCost.has_value());
}

TEST_CASE("§5 a change after review makes a new version, and versions are compared line by line", "[models]")
{
    DealOffice o;
    Quote quote = accepted(o);
    Quote changed = quote;
    changed.lines[0].unitPrice = 98 * priceScale;
    changed.lines.append(o.line(1, 50));
    changed.lines[1].name = QStringLiteral("支架");
    const auto second = o.quotes.save(o.sales, changed);
    REQUIRE(second.ok());
    CHECK(second->versionNo == 2);
    CHECK(second->state == QuoteState::Draft);
    CHECK(second->number == quote.number);
    CHECK(second->id != quote.id);
    CHECK_FALSE(o.quotes.find(o.sales, quote.id)->newest);
    CHECK(o.quotes.find(o.sales, quote.id)->lines == quote.lines);
    CHECK(o.quotes.versions(o.sales, quote.id)->size() == 2);
    const auto changes = o.quotes.compare(o.sales, quote.id, second->id);
    CHECK(std::any_of(changes->begin(), changes->end(), [](const ContentChange &change) {
        return change.what == ContentChange::What::Added && change.rowName == QStringLiteral("支架");
    }));
    CHECK(o.quotes.save(o.sales, o.quotes.find(o.sales, quote.id).value()).error().code ==
          ErrorCode::WrongState);
    // The reviewers of the second version see what differs from the first.
    CHECK_FALSE(o.approvals.view(o.leader, review(o, second->id))->changes.isEmpty());

    SECTION("only the newest version becomes a contract")
    {
        CHECK(o.contracts.createFromQuote(o.sales, quote.id).error().code == ErrorCode::WrongState);
        CHECK(o.contracts.createFromQuote(o.sales, second->id).error().code == ErrorCode::WrongState);
    }
}

TEST_CASE("§5 sent, declined with a reason, expired by the clock", "[models]")
{
    DealOffice o;
    Quote quote = o.quoteOf({o.line(1, 100)});
    quote.validUntil = QDate(2026, 9, 30);
    const auto draft = o.quotes.create(o.sales, quote);
    CHECK(o.quotes.markSent(o.sales, draft->id).error().code == ErrorCode::WrongState);
    o.approveAll(review(o, draft->id));
    REQUIRE(o.quotes.markSent(o.sales, draft->id).ok());
    CHECK(o.quotes.decline(o.sales, draft->id, {}).error().code == ErrorCode::CommentRequired);
    const auto expire = [&] {
        return o.work
            ->run(Session::system(), [&](Transaction &tx) -> Result<int> { return o.quotes.expireIn(tx); })
            .value();
    };
    CHECK(expire() == 0);
    o.clock.advance(10 * 86'400'000LL);
    CHECK(expire() == 1);
    CHECK(o.quotes.find(o.sales, draft->id)->state == QuoteState::Expired);
}

TEST_CASE("§1 quotes are seen and changed by owner, leader and manager; cost by those who may", "[models]")
{
    DealOffice o;
    const auto draft = o.quotes.create(o.sales, o.quoteOf({o.line(1, 100)}));
    CHECK(o.quotes.find(o.colleague, draft->id).error().code == ErrorCode::NotFound);
    CHECK_FALSE(o.quotes.find(o.sales, draft->id)->cost.has_value());
    CHECK_FALSE(o.quotes.find(o.leader, draft->id)->lines[0].unitCost.has_value());
    CHECK(o.quotes.find(o.manager, draft->id)->lines[0].unitCost == 60 * priceScale);
    CHECK(o.quotes.save(o.colleague, *draft).error().code == ErrorCode::NotPermitted);
    CHECK(o.quotes.create(o.finance, o.quoteOf({})).error().code == ErrorCode::NotPermitted);
    CHECK_FALSE(draft->cost.has_value());
    // Who cannot see a cost does not erase it by saving, nor see it then.
    const auto saved = o.quotes.save(o.sales, o.quotes.find(o.sales, draft->id).value());
    REQUIRE(saved.ok());
    CHECK_FALSE(saved->cost.has_value());
    CHECK_FALSE(saved->lines[0].unitCost.has_value());
    CHECK(o.quotes.find(o.manager, draft->id)->cost == 6'000);
}

TEST_CASE("§1 a quote in a foreign currency without a rate is refused", "[models]")
{
    DealOffice o;
    Quote quote = o.quoteOf({o.line(10, 14)});
    quote.currency = QStringLiteral("USD");
    CHECK(o.quotes.create(o.sales, quote).error().code == ErrorCode::MissingRate);
    quote.rate = 7 * rateScale;
    const auto draft = o.quotes.create(o.sales, quote);
    REQUIRE(draft.ok());
    // 60.00 of cost are 8.571429 in the quote's currency; 14.00 are 98.00 of ours, above the floor of 90.
    CHECK(o.quotes.find(o.manager, draft->id)->lines[0].unitCost == 8'571'429);
    CHECK(o.approvals.planned(o.sales, Kind::Quote, draft->id.value)->size() == 2);
}

TEST_CASE("§5 a line's own cost outlives those who may not see it", "[models]")
{
    DealOffice o;
    // Without a product: what it costs was typed by somebody who may see costs.
    DocumentLine own = o.line(2, 100);
    own.product = {};
    own.name = QStringLiteral("布线施工");
    own.unitCost = 40 * priceScale;
    DocumentLine other = own;
    other.name = QStringLiteral("调试");
    other.unitCost = 7 * priceScale;
    Quote quote = o.quoteOf({o.line(1, 100), own, other});
    quote.owner = o.sales.staff;
    const auto made = o.quotes.create(o.manager, quote);
    REQUIRE(made.ok());
    const auto costs = [&](QuoteId id) {
        QList<qint64> all;
        const Quote stored = *o.quotes.find(id);
        for (const DocumentLine &line : stored.lines)
            all << line.unitCost.value_or(-1);
        return all;
    };
    const QList<qint64> whole{60 * priceScale, 40 * priceScale, 7 * priceScale};
    REQUIRE(costs(made->id) == whole);

    auto seen = o.quotes.find(o.sales, made->id);
    REQUIRE(seen.ok());
    CHECK_FALSE(seen->lines.at(1).unitCost);
    SECTION("saved as it is")
    {
        const auto saved = o.quotes.save(o.sales, *seen);
        REQUIRE(saved.ok());
        CHECK(costs(saved->id) == whole);
    }
    SECTION("moved, changed, and one more")
    {
        seen->lines.swapItemsAt(1, 2);
        seen->lines[2].quantity = 5 * quantityScale;
        DocumentLine added = own;
        added.name = QStringLiteral("运输");
        added.unitCost.reset();
        seen->lines.append(added);
        const auto saved = o.quotes.save(o.sales, *seen);
        REQUIRE(saved.ok());
        CHECK(costs(saved->id) == QList<qint64>{60 * priceScale, 7 * priceScale, 40 * priceScale, -1});
    }
    SECTION("renamed in its place, and a line before it gone")
    {
        seen->lines[2].name = QStringLiteral("联调");
        const auto saved = o.quotes.save(o.sales, *seen);
        REQUIRE(saved.ok());
        CHECK(costs(saved->id) == whole);
        auto fewer = o.quotes.find(o.sales, saved->id);
        fewer->lines.removeAt(1);
        const auto again = o.quotes.save(o.sales, *fewer);
        REQUIRE(again.ok());
        CHECK(costs(again->id) == QList<qint64>{60 * priceScale, 7 * priceScale});
    }
    SECTION("taken away by somebody who sees it")
    {
        auto whole2 = o.quotes.find(o.manager, made->id);
        whole2->lines[1].unitCost.reset();
        const auto saved = o.quotes.save(o.manager, *whole2);
        REQUIRE(saved.ok());
        CHECK(costs(saved->id) == QList<qint64>{60 * priceScale, -1, 7 * priceScale});
    }
    SECTION("through review into a contract, and saved there")
    {
        const auto sent = o.approvals.send(o.sales, Kind::Quote, made->id.value);
        REQUIRE(sent.ok());
        o.approveAll(*sent);
        REQUIRE(o.quotes.markSent(o.sales, made->id).ok());
        REQUIRE(o.quotes.accept(o.sales, made->id).ok());
        const auto contract = o.contracts.createFromQuote(o.sales, made->id);
        REQUIRE(contract.ok());
        auto shown = o.contracts.find(o.sales, contract->contract.id);
        REQUIRE(shown.ok());
        CHECK_FALSE(shown->contract.lines.at(1).unitCost);
        REQUIRE(o.contracts.save(o.sales, *shown).ok());
        const auto stored = o.contracts.find(o.manager, contract->contract.id);
        REQUIRE(stored.ok());
        CHECK(stored->contract.lines.at(0).unitCost == 60 * priceScale);
        CHECK(stored->contract.lines.at(1).unitCost == 40 * priceScale);
        CHECK(stored->contract.lines.at(2).unitCost == 7 * priceScale);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_history.h"
#include "models/approvals/approval_rules.h"
#include "models/approvals/approval_store.h"
#include "models/contracts/contract_store.h"
#include "models/credit/credit_store.h"
#include "models/opportunities/opportunity_store.h"
#include "models/quotes/quote_store.h"
#include "models/receivables/receivable_store.h"

#include <algorithm>

namespace salesdesk {

namespace {

constexpr qint64 hour = 3'600'000;
/// From an enquiry to its end.
constexpr int shortestDeal = 12;
constexpr int longestDeal = 80;

} // namespace

void DemoHistory::planDeals()
{
    const auto later = [this](int firm, QDate from) {
        // Some come back, some of them more than once.
        while (m_dice.chance(50)) {
            from = from.addDays(m_dice.between(90, 260));
            if (from >= m_yesterday || m_firms[size_t(firm)].customer.status == CustomerStatus::Lost)
                return;
            m_deals.push_back({past(from), firm, -1});
        }
    };
    for (size_t i = 0; i < m_leads.size(); ++i) {
        const PlannedLead &planned = m_leads[i];
        if (planned.firm < 0)
            continue;
        m_deals.push_back({planned.lead.convertedOn, planned.firm, int(i)});
        later(planned.firm, planned.lead.convertedOn);
    }
    for (size_t i = 0; i < m_firms.size() && m_firms[i].since <= workday(m_first); ++i) {
        const QDate first = past(m_first.addDays(m_dice.below(100)));
        m_deals.push_back({first, int(i), -1});
        later(int(i), first);
    }
    std::stable_sort(m_deals.begin(), m_deals.end(),
                     [](const PlannedDeal &a, const PlannedDeal &b) { return a.engaged < b.engaged; });
    m_approvedLeft = std::max(2, m_size.leads / 600);
}

Status DemoHistory::writeDeals()
{
    for (PlannedDeal &deal : m_deals) {
        if (const Status written = writeDeal(deal); !written)
            return written;
    }
    return {};
}

Status DemoHistory::writeDeal(PlannedDeal &planned)
{
    Firm &firm = m_firms[size_t(planned.firm)];
    const Seller &seller = sellerOf(firm.customer.owner);
    const int length = m_dice.between(shortestDeal, longestDeal);
    const QDate closing = workday(planned.engaged.addDays(length));
    const bool closed = closing <= m_yesterday;
    const bool weak = isWeak(closing);
    const bool won = closed && m_dice.below(100) < (weak ? 22 : 56) * seller.strength / 100;

    Opportunity opportunity;
    opportunity.number = number("SJ-", "opportunity", planned.engaged, "yyMM");
    opportunity.customer = firm.customer.id;
    opportunity.owner = seller.id;
    opportunity.title =
        m_words.text("opportunity_title").arg(firm.customer.name, m_dice.pick(m_words.list("projects")));
    opportunity.scene = m_dice.pick(m_words.list("scenes"));
    opportunity.functions = m_dice.pick(m_words.list("functions"));
    opportunity.competitor = m_dice.pick(m_words.list("competitors"));
    const QList<DocumentLine> lines = makeLines(weak);
    QList<DocumentLine> priced = lines;
    const auto totals = PriceRules::price(priced, 0);
    if (!totals)
        return totals.error();
    opportunity.product = lines.first().product;
    opportunity.amount = totals->total;
    opportunity.budget = totals->total / 1'000'000 * 1'100'000;
    opportunity.currency = m_application.offices.office().currency;
    opportunity.engagedOn = planned.engaged;
    opportunity.expectedCloseOn = closing;
    opportunity.createdAt = opportunity.updatedAt = during(planned.engaged);
    if (closed) {
        opportunity.stage = won ? OpportunityStage::Won : OpportunityStage::Lost;
        opportunity.closedOn = closing;
        opportunity.lostReason = won ? QString() : m_dice.pick(m_words.list("lost_reasons"));
        opportunity.updatedAt = instant(closing, 17);
    } else {
        const int part = int(planned.engaged.daysTo(m_today)) * 4 / length;
        opportunity.stage = OpportunityStage(std::clamp(part, 0, 3));
    }
    opportunity.probability = usualProbability(opportunity.stage);
    opportunity.id = OpportunityStore::insert(m_database, opportunity);
    QList<CreditShare> shares = wholeShare(seller.id);
    const Seller &helper = someSeller();
    if (helper.id != seller.id && m_dice.chance(6))
        shares = {{seller.id, 7000}, {helper.id, 3000}};
    CreditStore::set(m_database, Kind::Opportunity, opportunity.id.value, shares);
    if (planned.lead >= 0) {
        Lead &lead = m_leads[size_t(planned.lead)].lead;
        lead.customer = firm.customer.id;
        lead.opportunity = opportunity.id;
    }
    const QDate half = past(planned.engaged.addDays(length / 2));
    if (planned.engaged < half)
        writeActivity(m_dice.chance(50) ? ActivityKind::Visit : ActivityKind::Meeting, half, seller.id, {},
                      firm.customer.id, opportunity.id, firm.contact.id);
    if (closed)
        writeActivity(ActivityKind::Negotiation, past(closing.addDays(-3)), seller.id, {}, firm.customer.id,
                      opportunity.id, firm.contact.id);

    if (closed && !won) {
        if (m_dice.chance(35))
            return {};
        const QuoteState state = m_dice.chance(60) ? QuoteState::Declined : QuoteState::Expired;
        const auto quote = writeQuote(opportunity, firm, state, half, lines);
        return quote ? Status() : Status(quote.error());
    }
    if (!closed) {
        if (opportunity.stage < OpportunityStage::Solution)
            return {};
        const bool live =
            opportunity.stage == OpportunityStage::Solution || m_live.size() < 8 || m_dice.chance(40);
        if (live && !seller.leads) {
            m_live.append({firm.customer.id, firm.contact.id, opportunity.id, seller.id,
                           m_words.text("quote_title").arg(firm.customer.name, opportunity.scene), lines});
            return {};
        }
        const bool ready = opportunity.stage == OpportunityStage::Negotiation && m_approvedLeft > 0;
        const QuoteState state = ready               ? QuoteState::Accepted
                                 : m_dice.chance(70) ? QuoteState::Sent
                                                     : QuoteState::Approved;
        const auto quote = writeQuote(opportunity, firm, state, half, lines);
        if (!quote)
            return quote.error();
        if (!ready)
            return {};
        --m_approvedLeft;
        return writeContract(opportunity, firm, *quote, workday(m_today.addDays(m_dice.between(1, 9))),
                             ContractState::Approved);
    }
    const auto quote = writeQuote(opportunity, firm, QuoteState::Accepted, half, lines);
    if (!quote)
        return quote.error();
    const QDate signedOn = past(closing.addDays(m_dice.below(6)));
    ContractState state = ContractState::InExecution;
    if (signedOn.daysTo(m_today) > 60 && m_dice.chance(3))
        state = ContractState::Terminated;
    else if (signedOn.daysTo(m_today) < 9)
        state = ContractState::Signed;
    return writeContract(opportunity, firm, *quote, signedOn, state);
}

DocumentLine DemoHistory::line(const QString &use, qint64 quantity, int discount)
{
    QList<const Material *> fitting;
    for (const Material &material : std::as_const(m_materials)) {
        if (material.use == use)
            fitting.append(&material);
    }
    const Product &product = fitting.at(m_dice.below(int(fitting.size())))->product;
    DocumentLine made;
    made.product = product.id;
    made.name = product.name;
    made.model = product.model;
    made.unit = product.unit;
    made.quantity = std::max<qint64>(1, quantity) * quantityScale;
    made.unitPrice = product.listPrice;
    made.discount = discount;
    made.taxRate = product.taxRate;
    made.unitCost = product.cost;
    return made;
}

/// A site with so many cameras and what they need.
QList<DocumentLine> DemoHistory::makeLines(bool weak)
{
    const int size = m_dice.below(100);
    int cameras = size < 55   ? m_dice.between(10, 48)
                  : size < 92 ? m_dice.between(48, 130)
                              : m_dice.between(130, 420);
    if (weak)
        cameras = std::max(8, cameras * 6 / 10);
    const int discount = QList<int>{0, 0, 300, 500, 500, 800, 1000, 1300}.at(m_dice.below(8));
    QList<DocumentLine> lines;
    lines.append(line(QStringLiteral("camera"), cameras, discount));
    if (m_dice.chance(55))
        lines.append(line(QStringLiteral("dome"), cameras / 12, discount));
    const int recorders = (cameras + 31) / 32;
    lines.append(line(QStringLiteral("recorder"), recorders, discount));
    lines.append(line(QStringLiteral("disk"), qint64(recorders) * 4, 0));
    lines.append(line(QStringLiteral("switch"), (cameras + 19) / 20, discount));
    if (m_dice.chance(45))
        lines.append(line(QStringLiteral("special"), m_dice.between(1, 3), discount));
    lines.append(line(QStringLiteral("cable"), cameras / 5, 0));
    lines.append(line(QStringLiteral("kit"), cameras, 0));
    lines.append(line(QStringLiteral("install"), cameras, 0));
    return lines;
}

Result<Quote> DemoHistory::writeQuote(const Opportunity &opportunity, const Firm &firm, QuoteState state,
                                      QDate day, QList<DocumentLine> lines)
{
    Quote quote;
    quote.customer = firm.customer.id;
    quote.opportunity = opportunity.id;
    quote.contact = firm.contact.id;
    quote.owner = opportunity.owner;
    quote.title = m_words.text("quote_title").arg(firm.customer.name, opportunity.scene);
    quote.approval = ApprovalState::Approved;
    quote.currency = opportunity.currency;
    quote.rate = rateScale;
    quote.quotedOn = day;
    quote.validUntil = state == QuoteState::Expired ? std::min(day.addDays(30), m_yesterday)
                                                    : std::max(day.addDays(30), m_today.addDays(12));
    if (state == QuoteState::Accepted || state == QuoteState::Declined)
        quote.validUntil = day.addDays(60);
    quote.serviceTerms = m_words.text("service_terms");
    quote.planTerms = m_words.text("plan_terms");
    quote.paymentTerms = m_words.text("payment_terms");
    quote.deliveryTerms = m_words.text("delivery_terms");
    quote.draftNumber = number("CG-", "draft", {}, "");
    quote.number = number("BJ-", "quote", day, "yyyyMM");
    const auto write = [&](int version, QuoteState wanted, const QList<DocumentLine> &wantedLines,
                           QDate on) -> Status {
        quote.id = {};
        quote.versionNo = version;
        quote.state = wanted;
        quote.declineReason =
            wanted == QuoteState::Declined ? m_dice.pick(m_words.list("lost_reasons")) : QString();
        quote.lines = wantedLines;
        const auto totals = PriceRules::price(quote.lines, quote.documentDiscount);
        if (!totals)
            return totals.error();
        quote.total = totals->total;
        quote.tax = totals->tax;
        quote.cost = totals->cost;
        QuoteStore::insert(m_database, quote, instant(on, 10, 5));
        return writeApproval(m_application.quotes, quote.id.value, quote.owner, instant(on, 10, 20));
    };
    const bool revised = lines.first().discount > 0 && m_dice.chance(30);
    quote.newest = !revised;
    if (revised) {
        QList<DocumentLine> dearer = lines;
        for (DocumentLine &each : dearer)
            each.discount = std::max<qint64>(0, each.discount - 300);
        if (const Status written = write(1, QuoteState::Sent, dearer, day); !written)
            return written.error();
        quote.newest = true;
    }
    const QDate last = revised ? past(day.addDays(3)) : day;
    if (const Status written = write(revised ? 2 : 1, state, lines, last); !written)
        return written.error();
    return quote;
}

Status DemoHistory::writeContract(const Opportunity &opportunity, const Firm &firm, const Quote &quote,
                                  QDate signedOn, ContractState wanted)
{
    const bool isSigned = wanted != ContractState::Approved;
    const QDate agreed = past(isSigned ? signedOn.addDays(-m_dice.between(2, 5)) : m_yesterday.addDays(-1));
    Contract contract;
    contract.draftNumber = number("CG-", "draft", {}, "");
    contract.number = number("HT-", "contract", agreed, "yyyyMM");
    contract.title = m_words.text("contract_title").arg(firm.customer.name, opportunity.scene);
    contract.quote = quote.id;
    contract.customer = quote.customer;
    contract.opportunity = opportunity.id;
    contract.owner = quote.owner;
    contract.state = wanted;
    contract.approval = ApprovalState::Approved;
    contract.currency = quote.currency;
    contract.lines = quote.lines;
    const auto totals = PriceRules::price(contract.lines, 0);
    if (!totals)
        return totals.error();
    contract.amount = totals->total;
    contract.tax = totals->tax;
    contract.cost = totals->cost;
    contract.product = contract.lines.first().product;
    contract.plannedSignOn =
        isSigned && m_dice.chance(13) ? signedOn.addDays(-m_dice.between(3, 14)) : signedOn;
    contract.firstPlannedSignOn = contract.plannedSignOn;
    contract.deliveryDueOn = workday(signedOn.addDays(m_dice.between(25, 70)));
    contract.paymentTerms = quote.paymentTerms;
    contract.deliveryTerms = quote.deliveryTerms;
    contract.clauses = m_words.text("clauses");
    contract.riskLikelihood = firm.late ? m_dice.between(2, 5) : m_dice.between(1, 3);
    contract.riskImpact = contract.amount > 20'000'000 ? m_dice.between(3, 5) : m_dice.between(1, 3);
    if (isSigned) {
        contract.signedOn = signedOn;
        contract.signatory =
            m_words.objects("people").first().toObject().value(QLatin1StringView("name")).toString();
        contract.counterpartySignatory = firm.contact.name;
        const QDate accepted = workday(
            contract.deliveryDueOn.addDays(m_dice.chance(80) ? -m_dice.below(10) : m_dice.between(3, 25)));
        if (wanted == ContractState::Terminated) {
            contract.endedOn = past(signedOn.addDays(m_dice.between(20, 50)));
            contract.endReason = m_dice.pick(m_words.list("end_reasons"));
        } else if (accepted <= m_yesterday) {
            contract.acceptedOn = accepted;
            if (accepted.daysTo(m_today) > 25 && m_dice.chance(85))
                contract.state = ContractState::Completed;
        }
        contract.archived = contract.state == ContractState::Completed;
        contract.inDefault = firm.late && m_dice.chance(10);
    }
    ContractStore::insert(m_database, contract, instant(agreed, 9, 30));
    CreditStore::set(m_database, Kind::Contract, contract.id.value,
                     CreditStore::of(m_database, Kind::Opportunity, opportunity.id.value));
    if (isSigned)
        m_sales[contract.owner.value] += contract.amount;
    writePlan(contract, firm);
    return writeApproval(m_application.contracts, contract.id.value, contract.owner, instant(agreed, 10, 0));
}

void DemoHistory::writePlan(const Contract &contract, const Firm &firm)
{
    const QStringList names = m_words.list("instalments");
    const QList<qint64> parts = allocate(contract.amount, {30, 60, 10});
    const QDate start = contract.signedOn.isValid() ? contract.signedOn : contract.plannedSignOn;
    const QDate delivery = contract.acceptedOn.isValid()
                               ? std::max(contract.acceptedOn, contract.deliveryDueOn)
                               : contract.deliveryDueOn;
    const QList<QDate> days{workday(start.addDays(7)), workday(delivery.addDays(10)),
                            workday(delivery.addDays(365))};
    for (int i = 0; i < 3; ++i) {
        Instalment instalment;
        instalment.contract = contract.id;
        instalment.name = names.value(i);
        instalment.dueOn = days.at(i);
        instalment.amount = parts.at(i);
        const bool bad = firm.late || m_dice.chance(6);
        const QDate paid =
            workday(instalment.dueOn.addDays(bad ? m_dice.between(15, 140) : m_dice.between(-4, 9)));
        const bool ended = contract.state == ContractState::Terminated && paid >= contract.endedOn;
        instalment.voided = ended;
        ReceivableStore::insert(m_database, instalment, i + 1, instant(start, 11));
        if (!contract.signedOn.isValid() || ended || paid > m_yesterday || paid < contract.signedOn)
            continue;
        Receipt receipt;
        receipt.contract = contract.id;
        receipt.customer = contract.customer;
        receipt.currency = contract.currency;
        receipt.receivedOn = paid;
        receipt.amount = instalment.amount;
        receipt.method = m_dice.chance(85) ? QStringLiteral("transfer") : QStringLiteral("bill");
        const QDate rest = workday(paid.addDays(m_dice.between(10, 60)));
        if (m_dice.chance(12)) {
            Receipt second = receipt;
            receipt.amount = instalment.amount / 2;
            second.amount = instalment.amount - receipt.amount;
            second.receivedOn = rest;
            second.allocations = {{instalment.id, second.amount}};
            if (rest <= m_yesterday)
                m_receipts.push_back(second);
        }
        receipt.allocations = {{instalment.id, receipt.amount}};
        m_receipts.push_back(receipt);
    }
}

void DemoHistory::writeReceipts()
{
    std::stable_sort(m_receipts.begin(), m_receipts.end(),
                     [](const Receipt &a, const Receipt &b) { return a.receivedOn < b.receivedOn; });
    for (Receipt &receipt : m_receipts) {
        receipt.number = number("SK-", "receipt", receipt.receivedOn, "yyyyMM");
        ReceivableStore::insert(m_database, receipt, instant(receipt.receivedOn, 15));
    }
}

/// The chain that the document took, as the engine would have asked, with everybody's yes.
Status DemoHistory::writeApproval(ApprovalClient &client, qint64 document, StaffId drafter, qint64 sentAt)
{
    const Session system = Session::system();
    const auto described = client.describe(m_database, document);
    if (!described)
        return described.error();
    auto steps = m_application.approvals.planned(system, client.kind(), document);
    if (!steps)
        return steps.error();
    ApprovalRequest request;
    request.kind = client.kind();
    request.document = document;
    request.number = described->number;
    request.title = described->title;
    request.amount = described->amount;
    request.currency = described->currency;
    request.drafter = drafter;
    request.state = ApprovalState::Approved;
    request.previousContent = described->previousContent;
    for (const ApprovalPolicy &policy : ApprovalStore::policies(m_database)) {
        if (policy.kind == client.kind() && ApprovalRules::fits(policy.condition, described->facts)) {
            request.policy = toJson(policy);
            break;
        }
    }
    request.content = described->content;
    request.digest = sha256(CanonicalJson(request.content).bytes());
    request.sentAt = sentAt;
    qint64 at = sentAt;
    const QStringList comments = m_words.list("approve_comments");
    for (ApprovalStep &step : *steps) {
        if (step.state == StepState::Skipped)
            continue;
        step.openedAt = at;
        if (step.limitHours > 0)
            step.dueAt = at + step.limitHours * hour;
        at += qint64(m_dice.between(10, 100)) * 60'000;
        step.state = StepState::Approved;
        step.decidedAt = at;
        step.decidedBy = step.approver;
        step.comment = m_dice.pick(comments);
        step.digest = request.digest;
    }
    request.endedAt = at;
    request.id = ApprovalStore::insert(m_database, request);
    for (ApprovalStep &step : *steps)
        step.request = request.id;
    ApprovalStore::write(m_database, *steps);
    return {};
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_live.h"

#include <algorithm>

namespace salesdesk {

namespace {

/// The last working day before that one.
QDate workdayBefore(QDate day)
{
    do
        day = day.addDays(-1);
    while (day.dayOfWeek() > 5);
    return day;
}

} // namespace

Status DemoLive::play()
{
    const QTimeZone zone = m_application.offices.office().zone;
    const QDate yesterday = workdayBefore(m_today);
    const auto at = [&](QDate day, int hour) {
        m_clock.set(QDateTime(day, QTime(hour, 0), zone).toMSecsSinceEpoch());
    };
    at(workdayBefore(yesterday), 8);
    if (const Status done = appraise(); !done)
        return done;

    static const QList<QPair<Kind, Until>> script{
        {Kind::Contract, Until::Manager},   {Kind::Quote, Until::Leader},     {Kind::Contract, Until::Leader},
        {Kind::Contract, Until::SentAgain}, {Kind::Quote, Until::Sent},       {Kind::Contract, Until::Sent},
        {Kind::Contract, Until::Returned},  {Kind::Quote, Until::Draft},      {Kind::Contract, Until::Leader},
        {Kind::Quote, Until::Returned},     {Kind::Contract, Until::Manager}, {Kind::Contract, Until::Draft},
        {Kind::Quote, Until::Leader},       {Kind::Quote, Until::Manager},
    };
    const int count = int(std::min(script.size(), m_deals.size()));
    for (int i = 0; i < count; ++i) {
        at(i < 6 ? workdayBefore(yesterday) : yesterday, 9 + i % 6);
        const auto &[kind, until] = script.at(i);
        const DemoDeal &deal = m_deals.at(m_deals.size() - 1 - i);
        const Status done = kind == Kind::Quote ? quote(deal, until) : contract(deal, until);
        if (!done)
            return done;
    }
    return {};
}

Status DemoLive::quote(const DemoDeal &deal, Until until)
{
    Quote draft;
    draft.customer = deal.customer;
    draft.contact = deal.contact;
    draft.opportunity = deal.opportunity;
    draft.title = deal.title;
    draft.validUntil = m_today.addDays(30);
    draft.serviceTerms = m_words.text("service_terms");
    draft.planTerms = m_words.text("plan_terms");
    draft.paymentTerms = m_words.text("payment_terms");
    draft.deliveryTerms = m_words.text("delivery_terms");
    draft.lines = deal.lines;
    const auto made = m_application.quotes.create(m_application.people.sessionOf(deal.owner), draft);
    return made ? send(deal, Kind::Quote, made->id.value, until) : Status(made.error());
}

Status DemoLive::contract(const DemoDeal &deal, Until until)
{
    const Session owner = m_application.people.sessionOf(deal.owner);
    ContractFile file;
    Contract &draft = file.contract;
    draft.customer = deal.customer;
    draft.opportunity = deal.opportunity;
    draft.title = deal.title;
    draft.plannedSignOn = m_today.addDays(6);
    draft.deliveryDueOn = m_today.addDays(50);
    draft.paymentTerms = m_words.text("payment_terms");
    draft.deliveryTerms = m_words.text("delivery_terms");
    draft.clauses = m_words.text("clauses");
    draft.riskLikelihood = 2;
    draft.riskImpact = 3;
    draft.lines = deal.lines;
    auto made = m_application.contracts.create(owner, file);
    if (!made)
        return made.error();
    const QList<qint64> parts = allocate(made->contract.amount, {30, 60, 10});
    const QStringList names = m_words.list("instalments");
    const QList<int> days{14, 65, 430};
    for (int i = 0; i < 3; ++i) {
        Instalment instalment;
        instalment.name = names.value(i);
        instalment.dueOn = m_today.addDays(days.at(i));
        instalment.amount = parts.at(i);
        made->plan.append(instalment);
    }
    pass();
    made = m_application.contracts.save(owner, *made);
    return made ? send(deal, Kind::Contract, made->contract.id.value, until) : Status(made.error());
}

Status DemoLive::send(const DemoDeal &deal, Kind kind, qint64 document, Until until)
{
    if (until == Until::Draft)
        return {};
    pass();
    const Session owner = m_application.people.sessionOf(deal.owner);
    const auto sent = m_application.approvals.send(owner, kind, document);
    if (!sent)
        return sent.error();
    const QStringList comments = m_words.list("approve_comments");
    const int agreed = until == Until::Sent ? 0 : until == Until::Leader || until == Until::Returned ? 1 : 2;
    for (int i = 0; i < agreed; ++i) {
        pass(2 + i);
        if (until == Until::SentAgain && i == 1)
            break;
        if (const Status done = decide(*sent, Decision::Approve, comments.value(i)); !done)
            return done;
    }
    if (until != Until::Returned && until != Until::SentAgain)
        return {};
    pass(3);
    if (const Status done = decide(*sent, Decision::Return, m_words.text("return_comment")); !done)
        return done;
    if (until == Until::Returned)
        return {};
    pass(4);
    auto file = m_application.contracts.find(owner, ContractId(document));
    if (!file)
        return file.error();
    file->contract.deliveryDueOn = file->contract.deliveryDueOn.addDays(10);
    file = m_application.contracts.save(owner, *file);
    if (!file)
        return file.error();
    pass();
    const auto again = m_application.approvals.send(owner, kind, document);
    if (!again)
        return again.error();
    pass(2);
    return decide(*again, Decision::Approve, comments.value(0));
}

Status DemoLive::decide(RequestId request, Decision decision, const QString &comment)
{
    const auto view = m_application.approvals.view(Session::system(), request);
    if (!view)
        return view.error();
    for (const ApprovalStep &step : view->steps) {
        if (step.state == StepState::Waiting)
            return m_application.approvals.decide(m_application.people.sessionOf(step.approver), request,
                                                  view->request.digest, decision, comment);
    }
    return {};
}

/// The last full quarter, some sheets further than others.
Status DemoLive::appraise()
{
    PeopleService &people = m_application.people;
    AppraisalService &service = m_application.appraisals;
    const Session manager = people.sessionOf(people.holders(Role::SalesManager).value(0));
    const Period quarter = Period::holding(m_today, PeriodKind::Quarter).previous();
    if (const auto computed = service.compute(manager, quarter); !computed)
        return computed.error();
    auto sheets = service.sheets(manager, quarter);
    if (!sheets)
        return sheets.error();
    // Each steps on with the version that the step before left.
    const auto now = [&](const Appraisal &sheet) { return service.sheet(manager, sheet.id); };
    for (int i = 0; i < sheets->size(); ++i) {
        const Appraisal &sheet = sheets->at(i);
        pass();
        auto current = now(sheet);
        if (!current)
            return current.error();
        if (i % 4 == 3)
            continue;
        if (const Status done =
                service.setManagerPoints(manager, sheet.id, current->version, 78 + (i * 7) % 20);
            !done)
            return done;
        current = now(sheet);
        if (!current)
            return current.error();
        if (const Status done = service.selfReview(people.sessionOf(sheet.staff), sheet.id, current->version,
                                                   m_words.text("self_review"));
            !done)
            return done;
        const StaffId leader = people.leaderOf(sheet.staff);
        if (i % 4 == 2 || !leader.isValid())
            continue;
        current = now(sheet);
        if (!current)
            return current.error();
        if (const Status done = service.leaderReview(people.sessionOf(leader), sheet.id, current->version,
                                                     m_words.text("leader_review"));
            !done)
            return done;
        if (i % 4 == 1)
            continue;
        current = now(sheet);
        if (!current)
            return current.error();
        if (const Status done =
                service.approve(manager, sheet.id, current->version, m_words.text("manager_review"));
            !done)
            return done;
    }
    return {};
}

} // namespace salesdesk

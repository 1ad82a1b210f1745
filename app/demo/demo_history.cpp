// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_history.h"

#include "models/activities/activity_store.h"
#include "models/credit/credit_store.h"
#include "models/customers/customer_store.h"
#include "models/leads/lead_store.h"
#include "models/measures/kept_sums.h"
#include "models/opportunities/opportunity_store.h"
#include "models/people/office_store.h"

#include <algorithm>

namespace salesdesk {

namespace {

constexpr qint64 yuan = minorScale;

} // namespace

DemoHistory::DemoHistory(Transaction &transaction, Application &application, const DemoSize &size,
                         quint64 seed, QDate today)
    : m_transaction(transaction), m_database(transaction.database()), m_application(application),
      m_size(size), m_dice(seed), m_today(today), m_yesterday(today.addDays(-1)),
      m_first(today.addDays(-size.days)), m_zone(application.offices.office().zone),
      m_rules(LeadService::rules(transaction.database()))
{
    // A quarter in which little was sold, half a year ago.
    const Period weak = Period::holding(today, PeriodKind::Quarter).previous().previous().previous();
    m_weakFirst = weak.first();
    m_weakLast = weak.last();
}

Result<QList<DemoDeal>> DemoHistory::write()
{
    Office office = OfficeStore::read(m_database);
    const QJsonObject said = m_words.object("office");
    const auto text = [&said](const char *key) { return said.value(QLatin1StringView(key)).toString(); };
    office.name = text("name");
    office.address = text("address");
    office.phone = text("phone");
    office.taxNumber = text("tax_number");
    office.bank = text("bank");
    office.bankAccount = text("bank_account");
    if (!OfficeStore::change(m_database, office))
        return ErrorCode::Conflict;
    writePeople();
    writeProducts();
    planLeads();
    planFirms();
    writeFirms();
    planDeals();
    if (const Status written = writeDeals(); !written)
        return written.error();
    writeLeads();
    writeReceipts();
    writeTargets();
    KeptSums::rebuild(m_transaction);
    return m_live;
}

QDate DemoHistory::workday(QDate day) const
{
    return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day;
}

QDate DemoHistory::past(QDate day) const
{
    const QDate wanted = workday(day);
    if (wanted <= m_yesterday)
        return wanted;
    return m_yesterday.dayOfWeek() > 5 ? m_yesterday.addDays(5 - m_yesterday.dayOfWeek()) : m_yesterday;
}

qint64 DemoHistory::instant(QDate day, int hour, int minute) const
{
    return QDateTime(day, QTime(hour, minute), m_zone).toMSecsSinceEpoch();
}

qint64 DemoHistory::during(QDate day)
{
    const int hour = m_dice.between(9, 17);
    return instant(day, hour, m_dice.below(60));
}

QString DemoHistory::number(const char *prefix, const char *kind, QDate day, const char *format)
{
    const QString period = day.toString(QLatin1StringView(format));
    const QString month = period.isEmpty() ? QString() : period + QLatin1Char('-');
    const qint64 taken = takeNumbers(m_transaction, QLatin1StringView(kind), period);
    return QLatin1StringView(prefix) + month +
           QStringLiteral("%1").arg(taken, period.isEmpty() ? 6 : 4, 10, QLatin1Char('0'));
}

void DemoHistory::nameFirm(Lead &lead, const Seller &seller)
{
    lead.region = m_dice.chance(4) ? m_words.text("elsewhere") : seller.region;
    const QString city = m_dice.pick(m_words.list("cities", lead.region));
    const QStringList industries = m_words.object("firm_kinds").keys();
    lead.industry = m_dice.pick(industries);
    const QString kind = m_dice.pick(m_words.list("firm_kinds", lead.industry));
    const QStringList words = m_words.list("firm_words");
    QString word = m_dice.pick(words);
    lead.company = city + word + kind;
    for (int attempt = 0; attempt < 8 && m_names.contains(lead.company); ++attempt) {
        word = m_dice.pick(words).left(1) + m_dice.pick(words).right(1);
        lead.company = city + word + kind;
    }
    m_names.insert(lead.company);
    lead.address =
        m_words.text("street").arg(city, m_dice.pick(m_words.list("roads"))).arg(m_dice.between(1, 680));
    lead.contact = personName();
    // Numbers that nobody has: the second block of mobiles is 0.
    lead.mobile = m_dice.pick({QStringLiteral("1390"), QStringLiteral("1370"), QStringLiteral("1580"),
                               QStringLiteral("1860"), QStringLiteral("1330")}) +
                  QStringLiteral("%1").arg(m_dice.below(10'000'000), 7, 10, QLatin1Char('0'));
    if (m_dice.chance(30))
        lead.phone = QStringLiteral("0571-8%1").arg(m_dice.below(10'000'000), 7, 10, QLatin1Char('0'));
    if (m_dice.chance(35))
        lead.wechat = QStringLiteral("wx_%1").arg(m_dice.below(1'000'000), 6, 10, QLatin1Char('0'));
}

void DemoHistory::planLeads()
{
    m_leads.resize(size_t(m_size.leads));
    QList<QDate> days;
    for (int i = 0; i < m_size.leads; ++i) {
        // A little more in each month than in the one before.
        const int back = std::min(m_dice.below(m_size.days), m_dice.below(m_size.days * 3));
        days.append(past(m_today.addDays(-1 - back)));
    }
    std::sort(days.begin(), days.end());
    for (int i = 0; i < m_size.leads; ++i) {
        PlannedLead &planned = m_leads[size_t(i)];
        planned.lead.createdAt = during(days.at(i));
        planned.lead.updatedAt = planned.lead.createdAt;
        planned.lead.firstAssignedOn = days.at(i);
        planLead(planned);
    }
}

void DemoHistory::planLead(PlannedLead &planned)
{
    Lead &lead = planned.lead;
    const QDate born = lead.firstAssignedOn;
    const Seller &seller = someSeller();
    nameFirm(lead, seller);
    lead.firstAssignedOn = {};
    lead.number = number("XS-", "lead", born, "yyMM");
    lead.source = m_dice.pick(m_words.list("sources"));
    lead.channel = m_dice.pick(m_words.list("channels"));
    lead.interest = m_dice.pick(m_words.list("scenes"));
    lead.budget = qint64(m_dice.between(2, 60)) * 10'000 * yuan;
    lead.expectedOn = born.addDays(m_dice.between(30, 180));
    const int tier = m_dice.below(100);
    lead.tier = tier < 5 ? Tier::Vip : tier < 20 ? Tier::A : tier < 50 ? Tier::B : Tier::C;

    const int age = int(born.daysTo(m_today));
    if (m_dice.chance(6)) // never given to anybody
        return;
    giveTo(lead, seller.id, born, m_rules);
    planned.worker = seller.id;
    const int contactAfter = m_dice.between(0, 5);
    if (age <= contactAfter)
        return;
    lead.contactedOn = past(born.addDays(contactAfter));
    lead.status = LeadStatus::Contacted;
    planned.followUps.append(lead.contactedOn);
    const int more = m_dice.below(3);
    QDate last = lead.contactedOn;
    for (int i = 0; i < more; ++i) {
        last = past(last.addDays(m_dice.between(4, 18)));
        if (last != planned.followUps.last())
            planned.followUps.append(last);
    }
    last = planned.followUps.last();
    lead.lastFollowUpOn = last;
    const int fate = m_dice.below(100);
    if (fate < 18 + seller.strength / 33 && last < m_yesterday) {
        lead.status = LeadStatus::Converted;
        lead.convertedOn = past(last.addDays(m_dice.between(1, 12)));
        lead.poolDueOn = {};
        return;
    }
    if (fate < 55 && age > 20) {
        lead.status = LeadStatus::Lost;
        lead.lostReason = m_dice.pick(m_words.list("lead_lost_reasons"));
        lead.poolDueOn = {};
        return;
    }
    if (m_dice.chance(45))
        lead.status = LeadStatus::Qualified;
    if (age > 30 && m_dice.chance(88)) {
        const QDate due = poolDue(lead, m_rules).addDays(1);
        if (due <= m_yesterday) {
            returnToPool(lead, due);
            return;
        }
    }
    if (last.daysTo(m_today) > 22) {
        last = past(m_today.addDays(-m_dice.between(1, 22)));
        planned.followUps.append(last);
        lead.lastFollowUpOn = last;
    }
    lead.nextFollowUpOn = workday(last.addDays(m_dice.between(3, 16)));
    lead.poolDueOn = poolDue(lead, m_rules);
}

void DemoHistory::planFirms()
{
    // Customers from before these records began, then those that leads became.
    const int old = std::max(6, m_size.leads / 50);
    for (int i = 0; i < old; ++i) {
        const Seller &seller = someSeller();
        Lead like;
        nameFirm(like, seller);
        Firm firm;
        firm.customer.owner = seller.id;
        firm.since = workday(m_first);
        firm.customer.name = like.company;
        firm.customer.region = like.region;
        firm.customer.industry = like.industry;
        firm.customer.address = like.address;
        firm.customer.phone = like.phone.isEmpty() ? like.mobile : like.phone;
        firm.customer.tier = m_dice.chance(35) ? Tier::Vip : Tier::A;
        firm.contact.name = like.contact;
        firm.contact.mobile = like.mobile;
        m_firms.push_back(firm);
    }
    for (PlannedLead &planned : m_leads) {
        const Lead &lead = planned.lead;
        if (lead.status != LeadStatus::Converted)
            continue;
        Firm firm;
        firm.customer.owner = lead.owner;
        firm.since = lead.convertedOn;
        firm.customer.name = lead.company;
        firm.customer.region = lead.region;
        firm.customer.industry = lead.industry;
        firm.customer.address = lead.address;
        firm.customer.phone = lead.phone.isEmpty() ? lead.mobile : lead.phone;
        firm.customer.tier = lead.tier;
        firm.contact.name = lead.contact;
        firm.contact.mobile = lead.mobile;
        firm.contact.wechat = lead.wechat;
        planned.firm = int(m_firms.size());
        m_firms.push_back(firm);
    }
}

void DemoHistory::writeFirms()
{
    std::vector<int> order(m_firms.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return m_firms[size_t(a)].since < m_firms[size_t(b)].since; });
    for (const int index : order) {
        Firm &firm = m_firms[size_t(index)];
        Customer &customer = firm.customer;
        customer.number = number("KH-", "customer", {}, "");
        customer.taxNumber =
            QStringLiteral("9133010%1").arg(m_dice.below(100'000'000), 8, 10, QLatin1Char('0')) +
            QStringLiteral("X");
        customer.createdAt = customer.updatedAt = during(firm.since);
        customer.rating = m_dice.pick(
            {QStringLiteral("AAA"), QStringLiteral("AA"), QStringLiteral("A"), QStringLiteral("B")});
        if (m_dice.chance(60))
            customer.creditLimit = qint64(m_dice.between(2, 30)) * 100'000 * yuan;
        firm.late = m_dice.chance(16);
        if (firm.late && m_dice.chance(40))
            customer.rating = QStringLiteral("C");
        const int age = int(firm.since.daysTo(m_today));
        if (age > 240 && m_dice.chance(7)) {
            customer.status = CustomerStatus::Lost;
            customer.lostReason = m_dice.pick(m_words.list("customer_lost_reasons"));
            customer.lostOn = past(firm.since.addDays(m_dice.between(180, age - 30)));
        }
        const int every = customer.tier == Tier::Vip ? 30 : customer.tier == Tier::A ? 60 : 90;
        const QDate until = customer.lostOn.isValid() ? customer.lostOn : m_yesterday;
        QDate visit = firm.since.addDays(m_dice.between(5, every));
        while (customer.tier != Tier::C && visit < until) {
            firm.visits.append(past(visit));
            visit = visit.addDays(every - 8 + m_dice.below(28));
        }
        if (!firm.visits.isEmpty())
            customer.lastVisitOn = firm.visits.last();
        customer.id = CustomerStore::insert(m_database, customer);
        firm.contact.customer = customer.id;
        firm.contact.role = m_dice.pick(m_words.list("contact_roles"));
        firm.contact.createdAt = firm.contact.updatedAt = customer.createdAt;
        firm.contact.id = ContactStore::insert(m_database, firm.contact);
        if (m_dice.chance(40)) {
            Contact second;
            second.customer = customer.id;
            second.name = personName();
            second.role = m_dice.pick(m_words.list("contact_roles"));
            second.createdAt = second.updatedAt = customer.createdAt;
            ContactStore::insert(m_database, second);
        }
        for (const QDate &day : std::as_const(firm.visits))
            planVisit(day, customer.owner, firm);
        if (customer.status == CustomerStatus::Active && customer.tier != Tier::C && m_dice.chance(12)) {
            const QDate next = workday(m_today.addDays(m_dice.below(12)));
            writeActivity(ActivityKind::Visit, next, customer.owner, {}, customer.id, {}, firm.contact.id,
                          true);
        }
    }
}

/// A visit that was planned and, as a rule, done on its day.
void DemoHistory::planVisit(QDate day, StaffId staff, const Firm &firm)
{
    if (day != firm.customer.lastVisitOn && m_dice.chance(9))
        writeActivity(ActivityKind::Visit, day, staff, {}, firm.customer.id, {}, firm.contact.id, true);
    else
        writeActivity(ActivityKind::Visit, day, staff, {}, firm.customer.id, {}, firm.contact.id);
}

void DemoHistory::writeActivity(ActivityKind kind, QDate day, StaffId staff, LeadId lead, CustomerId customer,
                                OpportunityId opportunity, ContactId contact, bool planned)
{
    Activity activity;
    activity.kind = kind;
    activity.staff = staff;
    activity.lead = lead;
    activity.customer = customer;
    activity.opportunity = opportunity;
    activity.contact = contact;
    if (planned || kind == ActivityKind::Visit)
        activity.plannedOn = day;
    activity.summary = m_dice.pick(m_words.list("done", activityKindName(kind)));
    if (!planned) {
        activity.doneAt = during(day);
        activity.customerWords = m_dice.pick(m_words.list("customer_words"));
        activity.outcome = m_dice.pick(m_words.list("outcomes"));
        activity.nextStep = m_dice.pick(m_words.list("next_steps"));
        activity.nextOn = workday(day.addDays(m_dice.between(3, 20)));
    }
    // A week's plan is fixed when the week begins (§11).
    activity.createdAt =
        activity.plannedOn.isValid() ? instant(std::min(day.addDays(-8), m_yesterday), 17) : *activity.doneAt;
    activity.updatedAt = activity.doneAt.value_or(activity.createdAt);
    ActivityStore::insert(m_database, activity);
}

void DemoHistory::writeLeads()
{
    static const QList<ActivityKind> kinds{ActivityKind::Phone,  ActivityKind::Phone,
                                           ActivityKind::Wechat, ActivityKind::Visit,
                                           ActivityKind::Email,  ActivityKind::Demonstration};
    for (PlannedLead &planned : m_leads) {
        planned.lead.updatedAt = planned.lead.lastFollowUpOn.isValid()
                                     ? instant(planned.lead.lastFollowUpOn, 17, 30)
                                     : planned.lead.createdAt;
        const LeadId id = LeadStore::insert(m_database, planned.lead);
        if (planned.lead.owner.isValid())
            CreditStore::insert(m_database, Kind::Lead, id.value, planned.lead.owner, int(ratioScale));
        if (planned.lead.opportunity.isValid()) {
            const Opportunity before = *OpportunityStore::find(m_database, planned.lead.opportunity);
            Opportunity after = before;
            after.lead = id;
            static_cast<void>(OpportunityStore::update(m_database, before, after));
        }
        bool first = true;
        for (const QDate &day : std::as_const(planned.followUps)) {
            const ActivityKind kind = first ? ActivityKind::Phone : kinds.at(m_dice.below(int(kinds.size())));
            writeActivity(kind, day, planned.worker, id, {}, {}, {});
            first = false;
        }
    }
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leads/leads_page.h"

#include "models/core/text_fold.h"
#include "models/leads/lead_columns.h"
#include "models/people/office_service.h"
#include "models/people/people_service.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/leads/convert_dialog.h"
#include "views/shared/follow_up_dialog.h"
#include "views/shared/form_dialog.h"
#include "views/shared/people_choice.h"
#include "views/shared/register_view.h"
#include "views/shared/share_dialog.h"
#include "views/shared/toast.h"
#include "views/shared/typed_date.h"

#include <QAction>

namespace salesdesk {

namespace {

constexpr int timelineShown = 30;

Condition openOnly()
{
    return {QStringLiteral("status"), Comparison::AnyOf,
            QVariantList{leadStatusName(LeadStatus::New), leadStatusName(LeadStatus::Contacted),
                         leadStatusName(LeadStatus::Qualified)}};
}

} // namespace

LeadsPage::LeadsPage(PageContext &context, LeadServices services, QWidget *parent)
    : RegisterPage(context, leadRegister(), QStringLiteral("leads"), parent), m_services(services)
{
    if (Permission::can(context.session, Action::WriteLead))
        m_register->setCreate([] { return tr("New lead"); }, [this] { edit(Lead()); });
    m_register->setImport(QStringLiteral("leads"));
    m_register->setTitle([] { return tr("Leads"); });
    m_register->setEmptyState("person", [] {
        return tr("People and companies that may buy go here. Enter the first one, or import a list.");
    });
    m_register->setSum(QStringLiteral("budget"));
    addActions();
    addViews();
    connect(m_register, &RegisterView::opened, this, [this](qint64 id) {
        if (const Result<Lead> lead = m_services.leads.lead(m_context.session, LeadId(id)))
            edit(*lead);
    });
    connect(m_register, &RegisterView::deleteRequested, this, &LeadsPage::remove);
    retranslate();
}

void LeadsPage::addViews()
{
    const bool own = Permission::scope(m_context.session, Action::SeeLeads) == Scope::Own;
    const QDate today = m_context.today();
    const Result<PoolRules> rules = m_services.leads.rules();
    const int warning = rules ? rules->warningDays : PoolRules().warningDays;
    QList<Condition> mine{openOnly()};
    if (own)
        mine.append({ownerKey, Comparison::Is, m_context.session.staff.value, m_context.session.name});
    else
        mine.append({QStringLiteral("owner"), Comparison::NotEmpty});
    QList<Condition> due = mine;
    due.append({QStringLiteral("next_follow_up_on"), Comparison::AtMost, today});
    QList<Condition> soon = mine;
    soon.append({QStringLiteral("pool_due_on"), Comparison::AtMost, today.addDays(warning)});
    const QList<Condition> pool{openOnly(), {QStringLiteral("owner"), Comparison::Empty}};
    m_register->setViews({
        {QStringLiteral("mine"), [own] { return own ? tr("My leads") : tr("Leads at work"); }, mine},
        {QStringLiteral("due"),
         [] { return tr("To follow up"); },
         due,
         {{QStringLiteral("next_follow_up_on")}}},
        {QStringLiteral("soon"),
         [warning] { return tr("Into the pool in %n day(s)", nullptr, warning); },
         soon,
         {{QStringLiteral("pool_due_on")}}},
        {QStringLiteral("pool"), [] { return tr("Public pool"); }, pool},
        {QStringLiteral("all"), [] { return tr("All leads"); }},
    });
}

void LeadsPage::addActions()
{
    m_main = addRecordAction("leadNext", "phone", "Ctrl+G", [this] { goOn(); });
    m_convert = addRecordAction("leadConvert", "quote", "Ctrl+T", [this] { convert(); });
    m_edit = addRecordAction("leadEdit", "edit", "", [this] {
        if (const std::optional<Lead> lead = current())
            edit(*lead);
    });
    m_qualify = addRecordAction("leadQualify", "check", "", [this] {
        if (const std::optional<Lead> lead = current())
            told(m_services.leads.qualify(m_context.session, lead->id), tr("Marked as qualified."));
    });
    m_assign = addRecordAction("leadAssign", "hand-over", "", [this] { assign(); });
    m_share = addRecordAction("leadShare", "people", "", [this] {
        if (const std::optional<Lead> lead = current())
            new ShareDialog(m_context, m_services.shares, m_services.people, Kind::Lead, lead->id.value,
                            lead->company, window());
    });
    m_protect = addRecordAction("leadProtect", "lock", "", [this] { protect(); });
    m_merge = addRecordAction("leadMerge", "copy", "", [this] { merge(); });
    m_lose = addRecordAction("leadLose", "reject", "", [this] { lose(); });
    m_delete = addRecordAction("leadDelete", "trash", "", [this] { remove(m_register->selectedIds()); });
    showRecordActions();
}

void LeadsPage::retranslate()
{
    m_main->setText(tr("Follow up"));
    m_convert->setText(tr("Convert"));
    m_edit->setText(tr("Edit"));
    m_qualify->setText(tr("Mark as qualified"));
    m_assign->setText(tr("Assign…"));
    m_share->setText(tr("Credit shares…"));
    m_protect->setText(tr("Extend the protection…"));
    m_merge->setText(tr("Merge into another lead…"));
    m_lose->setText(tr("Mark as lost…"));
    m_delete->setText(tr("Delete"));
    if (const std::optional<Lead> lead = current())
        showActions(*lead);
}

std::optional<Lead> LeadsPage::current() const
{
    const qint64 id = m_register->currentId();
    if (id <= 0)
        return std::nullopt;
    const Result<Lead> lead = m_services.leads.lead(m_context.session, LeadId(id));
    return lead ? std::optional(*lead) : std::nullopt;
}

void LeadsPage::showActions(const Lead &lead)
{
    const Session &session = m_context.session;
    const bool pool = !lead.owner.isValid();
    const bool mayWrite = m_services.leads.can(session, Action::WriteLead, lead);
    const bool open = isOpen(lead.status);
    const auto next = [this](const QString &text, const char *icon, bool enabled) {
        setNext(m_main, text, icon, enabled);
    };
    if (lead.status == LeadStatus::Converted)
        next(tr("Open the customer"), "building", true);
    else if (lead.status == LeadStatus::Lost)
        next(tr("Reopen"), "return", mayWrite);
    else if (pool)
        next(tr("Claim"), "person", Permission::can(session, Action::ClaimLead));
    else
        next(tr("Follow up"), "phone", mayWrite);
    m_convert->setVisible(open && !pool);
    m_convert->setEnabled(mayWrite);
    m_edit->setEnabled(mayWrite);
    m_qualify->setVisible(leadAfter(lead.status, LeadEvent::Qualify).has_value() && mayWrite);
    m_assign->setVisible(lead.status != LeadStatus::Converted &&
                         Permission::can(session, Action::AssignLead));
    m_share->setVisible(!pool && m_services.shares.mayRule(session, Kind::Lead, lead.id.value));
    m_protect->setVisible(open && !pool && Permission::can(session, Action::ExtendProtection));
    m_merge->setVisible(lead.status != LeadStatus::Converted && mayWrite);
    m_lose->setVisible(open && mayWrite);
    m_delete->setVisible(mayWrite);
}

PanelContent LeadsPage::panel(qint64 id)
{
    PanelContent content;
    const Result<Lead> found = m_services.leads.lead(m_context.session, LeadId(id));
    if (!found)
        return content;
    const Lead &lead = *found;
    const Formatter &formatter = m_context.formatter();
    const QDate today = m_context.today();
    showActions(lead);
    content.title = lead.company;
    content.tag = labelOf(u"lead_status", leadStatusName(lead.status));
    switch (lead.status) {
    case LeadStatus::New:
        content.tone = Tone::Warn;
        break;
    case LeadStatus::Contacted:
        content.tone = Tone::Accent;
        break;
    case LeadStatus::Qualified:
    case LeadStatus::Converted:
        content.tone = Tone::Good;
        break;
    case LeadStatus::Lost:
        content.tone = Tone::Bad;
        break;
    }
    QStringList who;
    for (const QString &part :
         {lead.contact, lead.mobile.isEmpty() ? lead.phone : lead.mobile, lead.wechat}) {
        if (!part.isEmpty())
            who.append(part);
    }
    content.subtitle = who.join(QStringLiteral("  ·  "));
    const auto row = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            content.rows.append({label, value, {}});
    };
    const auto shares = m_services.shares.shares(m_context.session, Kind::Lead, id);
    row(fieldLabel(u"owner"),
        shares && !shares->isEmpty() ? sharesText(*shares, formatter) : fieldLabel(u"pool"));
    row(fieldLabel(u"tier"), labelOf(u"tier", tierName(lead.tier)));
    row(fieldLabel(u"source"), lead.source);
    row(fieldLabel(u"interest"), lead.interest);
    if (lead.budget)
        row(fieldLabel(u"budget"), formatter.money({*lead.budget, m_services.offices.office().currency}));
    row(fieldLabel(u"expected_on"), formatter.date(lead.expectedOn));
    if (lead.nextFollowUpOn.isValid())
        row(fieldLabel(u"next_follow_up_on"), formatter.dueDay(lead.nextFollowUpOn, today));
    row(fieldLabel(u"pool_due_on"), formatter.date(lead.poolDueOn));
    row(fieldLabel(u"lost_reason"), lead.lostReason);
    row(fieldLabel(u"notes"), lead.notes);
    if (const auto timeline = m_services.leads.timeline(m_context.session, lead.id, timelineShown);
        timeline && !timeline->isEmpty())
        content.sections.append(timelineSection(*timeline, formatter));
    if (isOpen(lead.status) && lead.nextFollowUpOn.isValid() && lead.nextFollowUpOn < today) {
        content.footTag = formatter.dueDay(lead.nextFollowUpOn, today);
        content.footTone = Tone::Bad;
    } else if (lead.poolDueOn.isValid() && today.daysTo(lead.poolDueOn) <= 3) {
        content.footTag = tr("Goes back to the pool after %1").arg(formatter.dayMonth(lead.poolDueOn));
        content.footTone = Tone::Warn;
    }
    return content;
}

void LeadsPage::edit(const Lead &lead)
{
    auto *form = new LeadForm(m_context, m_services, lead, this);
    connect(form, &LeadForm::saved, m_register, &RegisterView::reveal);
    if (!lead.id.isValid())
        return;
    connect(form, &LeadForm::saved, this, [this, before = lead] {
        if (const Result<Lead> saved = m_services.leads.lead(m_context.session, before.id))
            m_context.toast.offerUndo(tr("%1 is saved.").arg(saved->company),
                                      [this, back = before, version = saved->version]() mutable {
                                          back.version = version;
                                          told(m_services.leads.change(m_context.session, back));
                                      });
    });
}

void LeadsPage::goOn()
{
    const std::optional<Lead> lead = current();
    if (!lead)
        return;
    if (lead->status == LeadStatus::Converted)
        m_context.navigator.open(Kind::Customer, lead->customer.value);
    else if (lead->status == LeadStatus::Lost)
        told(m_services.leads.reopen(m_context.session, lead->id), tr("The lead is open again."));
    else if (!lead->owner.isValid())
        told(m_services.leads.claim(m_context.session, lead->id),
             tr("The lead is yours. Call within the week."));
    else
        followUp(*lead);
}

void LeadsPage::followUp(const Lead &lead)
{
    askFollowUp(m_context, tr("Follow up %1").arg(lead.company), this,
                [this, id = lead.id](const Activity &activity) -> Status {
                    const Result<ActivityId> added =
                        m_services.leads.followUp(m_context.session, id, activity);
                    return added ? Status() : Status(added.error());
                });
}

void LeadsPage::convert()
{
    const std::optional<Lead> lead = current();
    if (!lead)
        return;
    askConversion(m_context, m_services, *lead, this, [this](const LeadConverted &made) {
        m_context.toast.showText(tr("The lead is a customer with an opportunity now."));
        m_context.navigator.open(Kind::Customer, made.customer.value);
    });
}

void LeadsPage::assign()
{
    Result<PeopleChoice> choice = salespeopleChoice(m_context, m_services.people);
    if (!choice) {
        told(choice.error());
        return;
    }
    QList<LeadId> leads;
    for (const qint64 id : m_register->selectedIds())
        leads.append(LeadId(id));
    if (leads.isEmpty())
        return;
    ChoiceQuestion &question = choice->question;
    question.title = tr("Assign %n lead(s)", nullptr, int(leads.size()));
    question.accept = tr("Assign");
    question.choices.append(fieldLabel(u"pool"));
    question.searchTexts.append(searchText({}, {fieldLabel(u"pool")}));
    QList<StaffId> owners = choice->people;
    owners.append(StaffId());
    m_context.prompts.choose(this, question, [this, leads, owners](std::optional<int> chosen) {
        if (chosen && *chosen >= 0 && *chosen < owners.size())
            told(m_services.leads.assign(m_context.session, leads, owners[*chosen]),
                 tr("%n lead(s) assigned.", nullptr, int(leads.size())));
    });
}

void LeadsPage::lose()
{
    const std::optional<Lead> lead = current();
    if (!lead)
        return;
    TextQuestion question;
    question.title = tr("Why is %1 lost?").arg(lead->company);
    question.accept = tr("Mark as lost");
    question.required = true;
    question.multiline = true;
    m_context.prompts.askText(this, question, [this, id = lead->id](const std::optional<QString> &reason) {
        if (!reason || !told(m_services.leads.lose(m_context.session, id, *reason)))
            return;
        m_context.toast.offerUndo(tr("The lead is lost."),
                                  [this, id] { told(m_services.leads.reopen(m_context.session, id)); });
    });
}

void LeadsPage::protect()
{
    const std::optional<Lead> lead = current();
    if (!lead)
        return;
    TextQuestion question;
    question.title = tr("Until which day does %1 stay with its owner?").arg(lead->company);
    question.text = tr("+30d is in thirty days.");
    question.accept = tr("Extend");
    question.value = m_context.formatter().date(m_context.today().addDays(30));
    question.required = true;
    m_context.prompts.askText(this, question, [this, id = lead->id](const std::optional<QString> &typed) {
        if (typed)
            told(m_services.leads.extendProtection(m_context.session, id,
                                                   parseTypedDate(*typed, m_context.today())),
                 tr("The protection is extended."));
    });
}

void LeadsPage::merge()
{
    const std::optional<Lead> lead = current();
    if (!lead)
        return;
    const Result<QList<LeadDuplicate>> found = m_services.leads.duplicates(m_context.session, *lead);
    if (!found) {
        told(found.error());
        return;
    }
    ChoiceQuestion question;
    question.title = tr("Which lead is the same as %1?").arg(lead->company);
    question.text = tr("What was done for this lead shows with the other one; this one is shown no more.");
    question.accept = tr("Merge");
    QList<LeadId> others;
    for (const LeadDuplicate &duplicate : *found) {
        if (duplicate.kind != Kind::Lead)
            continue;
        others.append(LeadId(duplicate.id));
        question.choices.append(duplicate.number + QStringLiteral("  ") + duplicate.company +
                                QStringLiteral("  ·  ") + duplicate.owner);
    }
    if (others.isEmpty()) {
        m_context.toast.showText(tr("No other lead has this company or phone."));
        return;
    }
    m_context.prompts.choose(this, question, [this, from = lead->id, others](std::optional<int> chosen) {
        if (!chosen || *chosen < 0 || *chosen >= others.size() ||
            !told(m_services.leads.merge(m_context.session, from, others[*chosen])))
            return;
        m_register->reveal(others[*chosen].value);
        m_context.toast.offerUndo(tr("The leads are merged."),
                                  [this, from] { told(m_services.leads.unmerge(m_context.session, from)); });
    });
}

void LeadsPage::remove(const QList<qint64> &ids)
{
    deleteWithUndo(
        ids, [this](qint64 id) { return m_services.leads.remove(m_context.session, LeadId(id)); },
        [this](qint64 id) { return m_services.leads.restore(m_context.session, LeadId(id)); },
        [](int gone) { return tr("%n lead(s) moved to the recycle bin.", nullptr, gone); });
}

QList<KeyHint> LeadsPage::keyHints() const
{
    return {{QStringLiteral("Ctrl+N"), tr("New lead")},
            {QStringLiteral("Ctrl+G"), tr("Follow up, claim or reopen the lead")},
            {QStringLiteral("Ctrl+T"), tr("Convert the lead")},
            {QStringLiteral("Enter"), tr("Open the lead")},
            {QStringLiteral("Del"), tr("Move to the recycle bin")}};
}

} // namespace salesdesk

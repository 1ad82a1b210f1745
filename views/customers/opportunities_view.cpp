// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/opportunities_view.h"

#include "models/customers/customer_service.h"
#include "models/opportunities/opportunity_columns.h"
#include "models/opportunities/opportunity_service.h"
#include "models/people/people_service.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/customers/opportunity_form.h"
#include "views/shared/follow_up_dialog.h"
#include "views/shared/form_dialog.h"
#include "views/shared/register_view.h"
#include "views/shared/share_dialog.h"
#include "views/shared/toast.h"

#include <QAction>

namespace salesdesk {

namespace {
constexpr int timelineShown = 30;

Tone toneOf(OpportunityStage stage)
{
    return stage == OpportunityStage::Won    ? Tone::Good
           : stage == OpportunityStage::Lost ? Tone::Bad
                                             : Tone::Accent;
}
} // namespace

OpportunitiesView::OpportunitiesView(PageContext &context, CustomerServices services, QWidget *parent)
    : RegisterPage(context, opportunityRegister(), QStringLiteral("opportunities"), parent),
      m_services(services)
{
    if (Permission::can(context.session, Action::WriteOpportunity))
        m_register->setCreate([] { return tr("New opportunity"); },
                              [this] {
                                  editOpportunity(m_context, m_services, Opportunity(), this,
                                                  [this](qint64 id) { m_register->reveal(id); });
                              });
    m_register->setImport(QStringLiteral("opportunities"));
    m_register->setTitle([] { return tr("Opportunities"); });
    m_register->setEmptyState("target", [] {
        return tr("What customers may buy goes here. Convert a lead, or enter an opportunity.");
    });
    m_register->setSum(QStringLiteral("amount"));
    m_followUp = addRecordAction("opportunityFollowUp", "phone", "", [this] {
        if (const std::optional<Opportunity> found = current())
            askFollowUp(m_context, tr("Follow up %1").arg(found->title), this,
                        [this, id = found->id](const Activity &activity) -> Status {
                            const Result<ActivityId> added =
                                m_services.opportunities.followUp(m_context.session, id, activity);
                            return added ? Status() : Status(added.error());
                        });
    });
    if (Permission::can(context.session, Action::WriteQuote))
        m_quote = addRecordAction("opportunityQuote", "quote", "Ctrl+T", [this] { quote(); });
    m_move = addRecordAction("opportunityMove", "arrow-right", "", [this] { move(); });
    m_share = addRecordAction("opportunityShare", "people", "", [this] {
        if (const std::optional<Opportunity> found = current())
            new ShareDialog(m_context, m_services.shares, m_services.people, Kind::Opportunity,
                            found->id.value, found->title, window());
    });
    m_edit = addRecordAction("opportunityEdit", "edit", "", [this] { open(m_register->currentId()); });
    const auto remove = [this](const QList<qint64> &ids) {
        deleteWithUndo(
            ids,
            [this](qint64 id) {
                return m_services.opportunities.remove(m_context.session, OpportunityId(id));
            },
            [this](qint64 id) {
                return m_services.opportunities.restore(m_context.session, OpportunityId(id));
            },
            [](int gone) { return tr("%n opportunity(s) moved to the recycle bin.", nullptr, gone); });
    };
    m_delete = addRecordAction("opportunityDelete", "trash", "",
                               [this, remove] { remove(m_register->selectedIds()); });
    showRecordActions();
    const Condition open{QStringLiteral("stage"), Comparison::AnyOf,
                         QVariantList{opportunityStageName(OpportunityStage::Enquiry),
                                      opportunityStageName(OpportunityStage::Needs),
                                      opportunityStageName(OpportunityStage::Solution),
                                      opportunityStageName(OpportunityStage::Negotiation)}};
    m_register->setViews({
        {QStringLiteral("open"), [] { return tr("Open opportunities"); }, {open}},
        {QStringLiteral("closing"),
         [] { return tr("Closing this month"); },
         {open,
          {QStringLiteral("expected_close_on"), Comparison::AtMost,
           QDate(context.today().year(), context.today().month(), context.today().daysInMonth())}},
         {{QStringLiteral("expected_close_on")}}},
        {QStringLiteral("won"),
         [] { return tr("Won"); },
         {{QStringLiteral("stage"), Comparison::Is, opportunityStageName(OpportunityStage::Won)}}},
        {QStringLiteral("all"), [] { return tr("All opportunities"); }},
    });
    connect(m_register, &RegisterView::opened, this, &OpportunitiesView::open);
    connect(m_register, &RegisterView::deleteRequested, this, remove);
    connect(m_register, &RegisterView::panelLinkActivated, this, [this](const QString &link) {
        m_context.navigator.open(Kind::Customer, link.section(QLatin1Char(':'), 1).toLongLong());
    });
    retranslate();
}

void OpportunitiesView::quote()
{
    if (const std::optional<Opportunity> found = current())
        m_context.navigator.draftQuote({found->customer.value, found->id.value, found->title});
}

void OpportunitiesView::retranslate()
{
    if (m_quote)
        m_quote->setText(tr("Quote…"));
    m_followUp->setText(tr("Follow up"));
    m_move->setText(tr("Move…"));
    m_share->setText(tr("Credit shares…"));
    m_edit->setText(tr("Edit"));
    m_delete->setText(tr("Delete"));
}

std::optional<Opportunity> OpportunitiesView::current() const
{
    const Result<Opportunity> found =
        m_services.opportunities.opportunity(m_context.session, OpportunityId(m_register->currentId()));
    return found ? std::optional(*found) : std::nullopt;
}

void OpportunitiesView::open(qint64 id)
{
    const Result<Opportunity> found =
        m_services.opportunities.opportunity(m_context.session, OpportunityId(id));
    if (!found) {
        told(found.error());
        return;
    }
    editOpportunity(m_context, m_services, *found, this, [this, back = *found](qint64 saved) mutable {
        m_register->reveal(saved);
        const auto now = m_services.opportunities.opportunity(m_context.session, back.id);
        if (!now)
            return;
        back.version = now->version;
        m_context.toast.offerUndo(tr("%1 is saved.").arg(now->title), [this, back] {
            told(m_services.opportunities.change(m_context.session, back));
        });
    });
}

void OpportunitiesView::move()
{
    const std::optional<Opportunity> found = current();
    if (!found)
        return;
    ChoiceQuestion question;
    question.title = tr("To which stage does %1 move?").arg(found->title);
    question.accept = tr("Move");
    QList<OpportunityStage> stages;
    for (int stage = 0; stage < opportunityStageCount; ++stage) {
        if (!mayMove(found->stage, OpportunityStage(stage)))
            continue;
        stages.append(OpportunityStage(stage));
        question.choices.append(labelOf(u"opportunity_stage", opportunityStageName(OpportunityStage(stage))));
    }
    m_context.prompts.choose(this, question, [this, id = found->id, stages](std::optional<int> chosen) {
        if (chosen && *chosen >= 0 && *chosen < stages.size())
            moveOpportunity(m_context, m_services, id, stages[*chosen], this,
                            [this](const Status &moved) { told(moved); });
    });
}

PanelContent OpportunitiesView::panel(qint64 id)
{
    PanelContent content;
    const Result<Opportunity> found =
        m_services.opportunities.opportunity(m_context.session, OpportunityId(id));
    if (!found)
        return content;
    const Formatter &formatter = m_context.formatter();
    content.title = found->title;
    content.tag = labelOf(u"opportunity_stage", opportunityStageName(found->stage));
    content.tone = toneOf(found->stage);
    content.subtitle = found->number;
    const auto row = [&](const QString &label, const QString &value, const QString &link = {}) {
        if (!value.isEmpty())
            content.rows.append({label, value, link});
    };
    if (const auto customer = m_services.customers.customer(m_context.session, found->customer))
        row(fieldLabel(u"customer"), customer->name, QStringLiteral("customer:%1").arg(customer->id.value));
    m_share->setVisible(m_services.shares.mayRule(m_context.session, Kind::Opportunity, id));
    row(fieldLabel(u"owner"), m_services.people.nameOf(found->owner));
    if (const auto shares = m_services.shares.shares(m_context.session, Kind::Opportunity, id);
        shares && shares->size() > 1)
        row(fieldLabel(u"shares"), sharesText(*shares, formatter));
    row(fieldLabel(u"amount"), formatter.money({found->amount, found->currency}));
    row(fieldLabel(u"probability"), formatter.ratio(qint64(found->probability), 0));
    if (isOpen(found->stage))
        row(fieldLabel(u"expected_close_on"), formatter.date(found->expectedCloseOn));
    else
        row(fieldLabel(u"closed_on"), formatter.date(found->closedOn));
    row(fieldLabel(u"lost_reason"), found->stage == OpportunityStage::Lost ? found->lostReason : QString());
    row(fieldLabel(u"scene"), found->scene);
    row(fieldLabel(u"functions"), found->functions);
    row(fieldLabel(u"competitor"), found->competitor);
    row(fieldLabel(u"notes"), found->notes);
    const auto timeline = m_services.opportunities.timeline(m_context.session, found->id, timelineShown);
    if (timeline && !timeline->isEmpty())
        content.sections.append(timelineSection(*timeline, formatter));
    return content;
}

} // namespace salesdesk

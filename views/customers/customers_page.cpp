// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/customers_page.h"

#include "models/customers/customer_columns.h"
#include "models/customers/customer_service.h"
#include "models/opportunities/opportunity_service.h"
#include "models/people/people_service.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/customers/customer_form.h"
#include "views/customers/opportunities_view.h"
#include "views/customers/opportunity_board.h"
#include "views/customers/opportunity_form.h"
#include "views/shared/follow_up_dialog.h"
#include "views/shared/form_dialog.h"
#include "views/shared/icons.h"
#include "views/shared/people_choice.h"
#include "views/shared/register_view.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QButtonGroup>
#include <QDataStream>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {
constexpr int timelineShown = 30;
} // namespace

CustomersPage::CustomersPage(PageContext &context, CustomerServices services, QWidget *parent)
    : RegisterPage(context, customerRegister(), QStringLiteral("customers"), parent), m_services(services),
      m_parts(new QButtonGroup(this)), m_stack(new QStackedWidget),
      m_opportunities(new OpportunitiesView(context, services)),
      m_board(new OpportunityBoard(context, services))
{
    addParts();
    if (Permission::can(context.session, Action::WriteCustomer))
        m_register->setCreate([] { return tr("New customer"); }, [this] { edit(Customer()); });
    m_register->setImport(QStringLiteral("customers"));
    m_register->setTitle([] { return tr("Customers"); });
    m_register->setEmptyState(
        "building", [] { return tr("Your customers go here. Convert a lead, or enter the first one."); });
    addActions();
    QList<StandingView> views;
    if (Permission::scope(context.session, Action::SeeCustomers) == Scope::Own)
        views.append({QStringLiteral("mine"),
                      [] { return tr("My customers"); },
                      {{QStringLiteral("status"), Comparison::Is, customerStatusName(CustomerStatus::Active)},
                       {ownerKey, Comparison::Is, context.session.staff.value, context.session.name}}});
    else
        views.append(
            {QStringLiteral("active"),
             [] { return tr("Active customers"); },
             {{QStringLiteral("status"), Comparison::Is, customerStatusName(CustomerStatus::Active)}}});
    views.append(
        {QStringLiteral("key"),
         [] { return tr("VIP and A"); },
         {{QStringLiteral("tier"), Comparison::AnyOf, QVariantList{tierName(Tier::Vip), tierName(Tier::A)}}},
         {{QStringLiteral("last_visit_on")}}});
    views.append({QStringLiteral("lost"),
                  [] { return tr("Lost customers"); },
                  {{QStringLiteral("status"), Comparison::Is, customerStatusName(CustomerStatus::Lost)}}});
    views.append({QStringLiteral("all"), [] { return tr("All customers"); }});
    m_register->setViews(views);
    connect(m_register, &RegisterView::opened, this, [this](qint64 id) {
        if (const Result<Customer> customer =
                m_services.customers.customer(m_context.session, CustomerId(id)))
            edit(*customer);
    });
    connect(m_register, &RegisterView::deleteRequested, this, &CustomersPage::remove);
    connect(m_register, &RegisterView::panelLinkActivated, this, [this](const QString &link) {
        if (link.startsWith(QLatin1StringView("opportunity:"))) {
            openRecord(Kind::Opportunity, link.section(QLatin1Char(':'), 1).toLongLong());
        } else if (const std::optional<Customer> customer = current()) {
            ListFilter theirs;
            theirs.conditions = {{QStringLiteral("customer"), Comparison::Is, customer->name}};
            m_context.navigator.openList(link.chopped(1), theirs);
        }
    });
    connect(m_board, &OpportunityBoard::opened, m_opportunities, &OpportunitiesView::open);
    retranslate();
}

void CustomersPage::addParts()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 0);
    head->setSpacing(4);
    const bool opportunities = Permission::can(m_context.session, Action::SeeOpportunities);
    for (const auto &[part, icon, name] :
         {std::tuple{Customers, "building", "partCustomers"}, std::tuple{List, "list", "partOpportunities"},
          std::tuple{Board, "columns", "partBoard"}}) {
        auto *button = new QPushButton;
        button->setObjectName(QString::fromLatin1(name));
        setLook(button, "flat");
        button->setCheckable(true);
        button->setIcon(salesdesk::icon(icon));
        button->setVisible(part == Customers || opportunities);
        m_parts->addButton(button, part);
        head->addWidget(button);
    }
    head->addStretch(1);
    m_parts->button(Customers)->setChecked(true);
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) { show(static_cast<Part>(part)); });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertLayout(0, head);
    column->replaceWidget(m_register, m_stack);
    m_stack->addWidget(m_register);
    m_stack->addWidget(m_opportunities);
    m_stack->addWidget(m_board);
}

void CustomersPage::addActions()
{
    m_followUp = addRecordAction("customerFollowUp", "phone", "Ctrl+G", [this] { followUp(); });
    m_addOpportunity =
        addRecordAction("customerOpportunity", "target", "Ctrl+T", [this] { addOpportunity(); });
    m_edit = addRecordAction("customerEdit", "edit", "", [this] {
        if (const std::optional<Customer> customer = current())
            edit(*customer);
    });
    m_assign = addRecordAction("customerAssign", "hand-over", "", [this] { assign(); });
    m_lose = addRecordAction("customerLose", "reject", "", [this] { loseOrReactivate(); });
    m_delete = addRecordAction("customerDelete", "trash", "", [this] { remove(m_register->selectedIds()); });
    showRecordActions();
}

void CustomersPage::retranslate()
{
    m_parts->button(Customers)->setText(tr("Customers"));
    m_parts->button(List)->setText(tr("Opportunities"));
    m_parts->button(Board)->setText(tr("Board"));
    m_followUp->setText(tr("Follow up"));
    m_addOpportunity->setText(tr("New opportunity"));
    m_edit->setText(tr("Edit"));
    m_assign->setText(tr("Hand over…"));
    m_lose->setText(tr("Mark as lost…"));
    m_delete->setText(tr("Delete"));
}

void CustomersPage::show(Part part)
{
    m_parts->button(part)->setChecked(true);
    m_stack->setCurrentIndex(part);
    setFocusProxy(m_stack->currentWidget());
    setFocus();
}

std::optional<Customer> CustomersPage::current() const
{
    const Result<Customer> customer =
        m_services.customers.customer(m_context.session, CustomerId(m_register->currentId()));
    return customer ? std::optional(*customer) : std::nullopt;
}

PanelContent CustomersPage::panel(qint64 id)
{
    PanelContent content;
    const Session &session = m_context.session;
    const Result<Customer> found = m_services.customers.customer(session, CustomerId(id));
    if (!found)
        return content;
    const Customer &customer = *found;
    const Formatter &formatter = m_context.formatter();
    const QDate today = m_context.today();
    const bool lost = customer.status == CustomerStatus::Lost;
    const bool mayWrite = Permission::can(session, Action::WriteCustomer);
    m_followUp->setEnabled(mayWrite);
    m_addOpportunity->setVisible(Permission::can(session, Action::WriteOpportunity));
    m_edit->setEnabled(mayWrite);
    m_assign->setVisible(Permission::can(session, Action::AssignLead));
    m_lose->setVisible(mayWrite);
    m_lose->setText(lost ? tr("Active again") : tr("Mark as lost…"));
    m_delete->setVisible(mayWrite);

    content.title = customer.name;
    content.tag = labelOf(u"tier", tierName(customer.tier));
    content.tone = customer.tier == Tier::Vip ? Tone::Warn : Tone::Neutral;
    content.subtitle =
        customer.number + (customer.phone.isEmpty() ? QString() : QStringLiteral("  ·  ")) + customer.phone;
    const auto row = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            content.rows.append({label, value, {}});
    };
    row(fieldLabel(u"owner"), m_services.people.nameOf(customer.owner));
    row(fieldLabel(u"industry"), customer.industry);
    row(fieldLabel(u"region"), customer.region);
    row(fieldLabel(u"address"), customer.address);
    row(fieldLabel(u"last_visit_on"), formatter.date(customer.lastVisitOn));
    row(fieldLabel(u"lost_on"), formatter.date(customer.lostOn));
    row(fieldLabel(u"lost_reason"), customer.lostReason);
    row(fieldLabel(u"notes"), customer.notes);
    if (const auto contacts = m_services.customers.contacts(session, customer.id);
        contacts && !contacts->isEmpty()) {
        PanelSection section{fieldLabel(u"contacts"), {}, {}};
        for (const Contact &contact : *contacts)
            section.rows.append({contact.name,
                                 contact.role +
                                     (contact.role.isEmpty() ? QString() : QStringLiteral("  ·  ")) +
                                     (contact.mobile.isEmpty() ? contact.phone : contact.mobile),
                                 {}});
        content.sections.append(section);
    }
    if (const auto opportunities = m_services.opportunities.ofCustomer(session, customer.id);
        opportunities && !opportunities->isEmpty()) {
        PanelSection section{tr("Opportunities"), {}, {}};
        for (const Opportunity &opportunity : *opportunities)
            section.rows.append({labelOf(u"opportunity_stage", opportunityStageName(opportunity.stage)),
                                 opportunity.title + QStringLiteral("  ") +
                                     formatter.money({opportunity.amount, opportunity.currency}),
                                 QStringLiteral("opportunity:%1").arg(opportunity.id.value)});
        content.sections.append(section);
    }
    const auto dealings = m_services.customers.dealings(session, customer.id);
    if (dealings && dealings->quotes + dealings->contracts > 0) {
        PanelSection section{tr("Documents"), {}, {}};
        if (dealings->quotes > 0 && Permission::can(session, Action::SeeQuotes))
            section.rows.append({tr("Quotes"), formatter.count(dealings->quotes), QStringLiteral("quotes:")});
        if (dealings->contracts > 0 && Permission::can(session, Action::SeeContracts))
            section.rows.append(
                {tr("Contracts"), formatter.count(dealings->contracts), QStringLiteral("contracts:")});
        content.sections.append(section);
    }
    if (const auto timeline = m_services.customers.timeline(session, customer.id, timelineShown);
        timeline && !timeline->isEmpty())
        content.sections.append(timelineSection(*timeline, formatter));
    const Result<QDate> due = m_services.customers.visitDue(session, customer.id);
    if (lost) {
        content.footTag = labelOf(u"customer_status", customerStatusName(customer.status));
        content.footTone = Tone::Bad;
    } else if (due && due->isValid() && *due < today) {
        content.footTag = tr("A visit was due on %1").arg(formatter.dayMonth(*due));
        content.footTone = Tone::Bad;
    }
    return content;
}

void CustomersPage::edit(const Customer &customer)
{
    QList<Contact> contacts;
    if (customer.id.isValid()) {
        if (const auto found = m_services.customers.contacts(m_context.session, customer.id))
            contacts = *found;
    }
    auto *form = new CustomerForm(m_context, m_services, customer, contacts, this);
    connect(form, &CustomerForm::saved, m_register, &RegisterView::reveal);
    if (!customer.id.isValid())
        return;
    connect(form, &CustomerForm::saved, this, [this, before = customer, contacts] {
        const Session &session = m_context.session;
        const auto saved = m_services.customers.customer(session, before.id);
        const auto kept = m_services.customers.contacts(session, before.id);
        if (!saved || !kept)
            return;
        Customer back = before;
        back.version = saved->version;
        QList<Contact> backContacts = contacts;
        for (Contact &contact : backContacts) {
            const auto now = std::find_if(kept->cbegin(), kept->cend(),
                                          [&](const Contact &other) { return other.id == contact.id; });
            // One that was taken out comes back as a new one.
            contact.id = now == kept->cend() ? ContactId() : now->id;
            contact.version = now == kept->cend() ? contact.version : now->version;
        }
        m_context.toast.offerUndo(tr("%1 is saved.").arg(saved->name), [this, back, backContacts] {
            told(m_services.customers.change(m_context.session, back, backContacts));
        });
    });
}

void CustomersPage::followUp()
{
    const std::optional<Customer> customer = current();
    if (!customer)
        return;
    askFollowUp(m_context, tr("Follow up %1").arg(customer->name), this,
                [this, id = customer->id](const Activity &activity) -> Status {
                    const Result<ActivityId> added =
                        m_services.customers.followUp(m_context.session, id, activity);
                    return added ? Status() : Status(added.error());
                });
}

void CustomersPage::addOpportunity()
{
    const std::optional<Customer> customer = current();
    if (!customer)
        return;
    Opportunity opportunity;
    opportunity.customer = customer->id;
    editOpportunity(m_context, m_services, opportunity, this,
                    [this](qint64) { m_context.toast.showText(tr("The opportunity is saved.")); });
}

void CustomersPage::loseOrReactivate()
{
    const std::optional<Customer> customer = current();
    if (!customer)
        return;
    if (customer->status == CustomerStatus::Lost) {
        told(m_services.customers.reactivate(m_context.session, customer->id),
             tr("The customer is active again."));
        return;
    }
    TextQuestion question;
    question.title = tr("Why is %1 lost?").arg(customer->name);
    question.accept = tr("Mark as lost");
    question.required = true;
    question.multiline = true;
    m_context.prompts.askText(this, question,
                              [this, id = customer->id](const std::optional<QString> &reason) {
                                  if (reason)
                                      told(m_services.customers.markLost(m_context.session, id, *reason),
                                           tr("The customer is lost."));
                              });
}

void CustomersPage::assign()
{
    const std::optional<Customer> customer = current();
    Result<PeopleChoice> choice = salespeopleChoice(m_context, m_services.people);
    if (!customer || !choice)
        return;
    choice->question.title = tr("Who takes over %1?").arg(customer->name);
    choice->question.accept = tr("Hand over");
    const auto take = [this, id = customer->id, owners = choice->people](std::optional<int> chosen) {
        if (chosen && *chosen >= 0 && *chosen < owners.size())
            told(m_services.customers.assign(m_context.session, id, owners[*chosen]), tr("Handed over."));
    };
    m_context.prompts.choose(this, choice->question, take);
}

void CustomersPage::remove(const QList<qint64> &ids)
{
    deleteWithUndo(
        ids, [this](qint64 id) { return m_services.customers.remove(m_context.session, CustomerId(id)); },
        [this](qint64 id) { return m_services.customers.restore(m_context.session, CustomerId(id)); },
        [](int gone) { return tr("%n customer(s) moved to the recycle bin.", nullptr, gone); });
}

void CustomersPage::refresh()
{
    RegisterPage::refresh();
    m_opportunities->refresh();
    if (m_stack->currentWidget() == m_board)
        m_board->refresh();
}

QByteArray CustomersPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(m_stack->currentIndex()) << RegisterPage::saveState() << m_opportunities->saveState();
    return state;
}

void CustomersPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 part = 0;
    QByteArray customers;
    QByteArray opportunities;
    stream >> part >> customers >> opportunities;
    if (stream.status() != QDataStream::Ok)
        return;
    RegisterPage::restoreState(customers);
    m_opportunities->restoreState(opportunities);
    if (part >= Customers && part <= Board && !m_parts->button(part)->isHidden())
        show(static_cast<Part>(part));
}

void CustomersPage::openRecord(Kind kind, qint64 id)
{
    if (kind == Kind::Opportunity) {
        show(List);
        m_opportunities->openRecord(kind, id);
    } else if (kind == Kind::Customer) {
        show(Customers);
        m_register->reveal(id);
    }
}

void CustomersPage::applyFilter(const ListFilter &filter)
{
    bool ofOpportunities = false;
    for (const Condition &condition : filter.conditions)
        ofOpportunities = ofOpportunities || condition.key == QLatin1StringView("stage");
    show(ofOpportunities ? List : Customers);
    ofOpportunities ? m_opportunities->applyFilter(filter) : RegisterPage::applyFilter(filter);
}

QList<KeyHint> CustomersPage::keyHints() const
{
    return {{QStringLiteral("Ctrl+N"), tr("New customer or opportunity")},
            {QStringLiteral("Ctrl+G"), tr("Follow up the customer")},
            {QStringLiteral("Ctrl+T"), tr("New opportunity of the customer")},
            {QStringLiteral("Alt+Left, Alt+Right"), tr("Move the card to another stage")},
            {QStringLiteral("Enter"), tr("Open the record")}};
}

} // namespace salesdesk

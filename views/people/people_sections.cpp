// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/people_sections.h"

#include "models/core/money.h"
#include "models/people/people_columns.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/people/paste_people.h"
#include "views/people/staff_choice.h"
#include "views/people/staff_form.h"
#include "views/shared/icons.h"
#include "views/shared/register_view.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace salesdesk {

namespace {

RegisterView *addRegister(OfficeSection *section, PageContext &context, const Register &reg, const char *page)
{
    auto *view = new RegisterView(context, reg, QString::fromLatin1(page), section);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    section->setFocusProxy(view);
    return view;
}

} // namespace

StaffSection::StaffSection(PageContext &context, PeopleService &people, const Office &office, QWidget *parent)
    : OfficeSection(context, parent), m_people(people), m_office(office),
      m_view(addRegister(this, context, staffRegister(), "people")),
      m_edit(new QAction(icon("edit"), {}, this)), m_password(new QAction(icon("lock"), {}, this)),
      m_write(Permission::can(session(), Action::WriteStaff))
{
    QList<QAction *> actions;
    if (m_write) {
        m_view->setCreate([] { return tr("New person"); },
                          [this] {
                              StaffForm::open(
                                  m_context, m_people, {}, [this](qint64 id) { reveal(id); }, this);
                          });
        QPushButton *button = m_view->addTool(
            "copy", [] { return tr("Paste from a sheet"); }, [this] { paste(); });
        button->setObjectName(QStringLiteral("peoplePaste"));
        actions = {m_edit, m_password};
    }
    m_view->setImport(QStringLiteral("staff"));
    m_view->setTitle([] { return tr("People"); });
    m_view->setEmptyState("people",
                          [] { return tr("The people of the office, with what each of them may do."); });
    m_view->setPanel([this](qint64 id) { return content(id); }, actions);
    m_view->setViews({{QStringLiteral("active"),
                       [] { return tr("Working here"); },
                       {{QStringLiteral("active"), Comparison::Is, true}}},
                      {QStringLiteral("all"), [] { return tr("Everybody"); }},
                      {QStringLiteral("gone"),
                       [] { return tr("Gone"); },
                       {{QStringLiteral("active"), Comparison::Is, false}}}});
    connect(m_view, &RegisterView::opened, this, &StaffSection::edit);
    connect(m_edit, &QAction::triggered, this, [this] { edit(m_view->currentId()); });
    connect(m_password, &QAction::triggered, this, [this] { setPassword(m_view->currentId()); });
    m_edit->setObjectName(QStringLiteral("editPerson"));
    m_password->setObjectName(QStringLiteral("setPassword"));
    retranslate();
}

PanelContent StaffSection::content(qint64 id) const
{
    PanelContent panel;
    const auto found = m_people.staff(session(), StaffId(id));
    if (!found)
        return panel;
    const Staff &staff = *found;
    const Formatter &text = m_context.formatter();
    const bool works = staff.worksOn(m_context.today());
    panel.title = staff.name;
    panel.tag = works ? tr("Works here") : tr("Gone");
    panel.tone = works ? Tone::Good : Tone::Neutral;
    panel.subtitle = staff.post.isEmpty() ? staff.number : tr("%1 · %2").arg(staff.number, staff.post);
    QString team;
    const auto teams = m_people.teams(session());
    for (const Team &each : teams ? *teams : QList<Team>()) {
        if (each.id == staff.team)
            team = each.name;
    }
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            panel.rows.append({label, value, {}});
    };
    add(fieldLabel(u"team"), team);
    add(fieldLabel(u"roles"), rolesText(staff.roles));
    add(fieldLabel(u"login"), staff.login.isEmpty() ? tr("Cannot log in") : staff.login);
    add(fieldLabel(u"phone"), staff.phone);
    add(fieldLabel(u"email"), staff.email);
    add(fieldLabel(u"joined_on"), text.date(staff.joinedOn));
    add(fieldLabel(u"left_on"), text.date(staff.leftOn));
    if (staff.deputy.isValid())
        add(tr("Deputy while away"), staffItem(m_people, session(), staff.deputy).text);
    if (m_write && staff.bonusBase > 0)
        add(tr("Bonus base a period"), text.money({staff.bonusBase, m_office.currency}));
    return panel;
}

void StaffSection::edit(qint64 id)
{
    if (!m_write || id <= 0)
        return;
    const auto staff = m_people.staff(session(), StaffId(id));
    if (!staff) {
        tellError(tr("This person cannot be opened."), staff.error());
        return;
    }
    StaffForm::open(
        m_context, m_people, *staff, [this](qint64 saved) { reveal(saved); }, this);
}

void StaffSection::setPassword(qint64 id)
{
    const auto staff = m_people.staff(session(), StaffId(id));
    if (!staff)
        return;
    if (staff->login.isEmpty()) {
        m_context.prompts.tell(this, tr("%1 has no login yet.").arg(staff->name),
                               tr("Give them a login first: open the person and fill it in."), Tone::Warn);
        return;
    }
    TextQuestion question;
    question.title = tr("New password for %1").arg(staff->name);
    question.text = tr("They log in as %1 with it from now on. Tell it to them in person.").arg(staff->login);
    question.accept = tr("Set password");
    question.required = true;
    question.secret = true;
    m_context.prompts.askText(this, question, [this, staff = *staff](const std::optional<QString> &password) {
        if (!password)
            return;
        // One's own asks for the current one, which is the matter of the menu of the user.
        if (staff.id == session().staff) {
            TextQuestion current;
            current.title = tr("Your current password");
            current.accept = tr("Set password");
            current.required = true;
            current.secret = true;
            m_context.prompts.askText(
                this, current, [this, staff, password](const std::optional<QString> &old) {
                    if (!old)
                        return;
                    if (const Status status = m_people.setPassword(session(), staff.id, *password, *old);
                        !status)
                        tellError(tr("The password stays as it was."), status.error());
                    else
                        m_context.toast.showText(tr("The password of %1 is set.").arg(staff.name));
                });
            return;
        }
        if (const Status status = m_people.setPassword(session(), staff.id, *password); !status)
            tellError(tr("The password stays as it was."), status.error());
        else
            m_context.toast.showText(tr("The password of %1 is set.").arg(staff.name));
    });
}

void StaffSection::paste()
{
    auto *dialog = new PastePeople(m_context, m_people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_view, &RegisterView::refresh);
    dialog->open();
}

void StaffSection::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_password->setText(tr("Set password"));
}

void StaffSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    OfficeSection::changeEvent(event);
}

void StaffSection::refresh()
{
    m_view->refresh();
}

void StaffSection::reveal(qint64 id)
{
    m_view->reveal(id);
}

void StaffSection::applyFilter(const ListFilter &filter)
{
    m_view->applyFilter(filter);
}

QByteArray StaffSection::saveState() const
{
    return m_view->saveState();
}

void StaffSection::restoreState(const QByteArray &state)
{
    m_view->restoreState(state);
}

TeamSection::TeamSection(PageContext &context, PeopleService &people, QWidget *parent)
    : OfficeSection(context, parent), m_people(people),
      m_view(addRegister(this, context, teamRegister(), "teams")),
      m_edit(new QAction(icon("edit"), tr("Edit"), this)),
      m_write(Permission::can(session(), Action::WriteOffice))
{
    QList<QAction *> actions;
    if (m_write) {
        m_view->setCreate([] { return tr("New team"); },
                          [this] {
                              TeamForm::open(
                                  m_context, m_people, {}, [this](qint64 id) { reveal(id); }, this);
                          });
        actions = {m_edit};
    }
    m_view->setImport(QStringLiteral("teams"));
    m_view->setTitle([] { return tr("Teams"); });
    m_view->setEmptyState(
        "people", [] { return tr("Sales teams, each with its leader. Figures are compared by team."); });
    m_view->setPanel([this](qint64 id) { return content(id); }, actions);
    m_view->setViews({{QStringLiteral("all"), [] { return tr("All teams"); }}});
    connect(m_view, &RegisterView::opened, this, &TeamSection::edit);
    connect(m_edit, &QAction::triggered, this, [this] { edit(m_view->currentId()); });
    m_edit->setObjectName(QStringLiteral("editTeam"));
}

std::optional<Team> TeamSection::team(qint64 id) const
{
    const auto teams = m_people.teams(session());
    for (const Team &team : teams ? *teams : QList<Team>()) {
        if (team.id.value == id)
            return team;
    }
    return std::nullopt;
}

PanelContent TeamSection::content(qint64 id) const
{
    PanelContent panel;
    const auto found = team(id);
    if (!found)
        return panel;
    panel.title = found->name;
    panel.tag = found->active ? QString() : tr("No longer in use");
    panel.subtitle = found->region;
    panel.rows = {{fieldLabel(u"leader"), staffItem(m_people, session(), found->leader).text, {}}};
    PanelSection section{fieldLabel(u"people"), {}, {}};
    const auto all = m_people.allStaff(session());
    for (const Staff &staff : all ? *all : QList<Staff>()) {
        if (staff.team == found->id && staff.worksOn(m_context.today()))
            section.rows.append({staff.name, staff.post.isEmpty() ? rolesText(staff.roles) : staff.post, {}});
    }
    if (!section.rows.isEmpty())
        panel.sections.append(section);
    return panel;
}

void TeamSection::edit(qint64 id)
{
    if (!m_write)
        return;
    if (const auto found = team(id))
        TeamForm::open(
            m_context, m_people, found, [this](qint64 saved) { reveal(saved); }, this);
}

void TeamSection::refresh()
{
    m_view->refresh();
}

void TeamSection::reveal(qint64 id)
{
    m_view->reveal(id);
}

void TeamSection::applyFilter(const ListFilter &filter)
{
    m_view->applyFilter(filter);
}

QByteArray TeamSection::saveState() const
{
    return m_view->saveState();
}

void TeamSection::restoreState(const QByteArray &state)
{
    m_view->restoreState(state);
}

void TeamSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_edit->setText(tr("Edit"));
    OfficeSection::changeEvent(event);
}

} // namespace salesdesk

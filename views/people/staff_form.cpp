// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/staff_form.h"

#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/people/staff_choice.h"
#include "views/shared/choice_box.h"
#include "views/shared/date_edit.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/record_form.h"
#include "views/shared/toast.h"

#include <QCheckBox>
#include <QLineEdit>

namespace salesdesk {

namespace {

QDate dayOf(const QVariant &value)
{
    return value.toDate();
}

} // namespace

FormDialog *StaffForm::open(PageContext &context, PeopleService &people, const std::optional<Staff> &staff,
                            std::function<void(qint64)> saved, QWidget *parent)
{
    auto *form = new StaffForm(context, people, staff, std::move(saved), parent);
    form->m_dialog->open();
    return form->m_dialog;
}

StaffForm::StaffForm(PageContext &context, PeopleService &people, const std::optional<Staff> &staff,
                     std::function<void(qint64)> saved, QWidget *parent)
    : m_context(context), m_people(people), m_staff(staff.value_or(Staff())), m_new(!staff),
      m_saved(std::move(saved)), m_form(new RecordForm(2)), m_dialog(nullptr), m_roles(new RoleBoxes),
      m_deputy(new Picker)
{
    addFields();
    label();
    fill();
    m_dialog = new FormDialog(m_form, context.prompts, parent);
    setParent(m_dialog);
    m_dialog->setObjectName(QStringLiteral("staffForm"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTitle(m_new ? tr("New person") : m_staff.name);
    m_dialog->resize(760, 640);
    connect(m_dialog, &FormDialog::saveRequested, this, &StaffForm::save);
    m_form->markClean();
    m_form->focusFirst();
}

void StaffForm::addFields()
{
    m_form->add(QStringLiteral("name"), new QLineEdit, RecordForm::Required);
    m_form->add(QStringLiteral("number"), new QLineEdit, m_new ? RecordForm::Optional : RecordForm::Required);
    m_form->add(QStringLiteral("team"), new ChoiceBox);
    if (!m_new)
        m_form->add(QStringLiteral("team_from"), new DateEdit)->setToday([this] {
            return m_context.today();
        });
    m_form->add(QStringLiteral("post"), new QLineEdit);
    m_form->add(QStringLiteral("roles"), m_roles, RecordForm::Wide);
    m_form->add(QStringLiteral("login"), new QLineEdit);
    if (m_new)
        m_form->add(QStringLiteral("password"), new QLineEdit)->setEchoMode(QLineEdit::Password);
    m_form->add(QStringLiteral("phone"), new QLineEdit);
    m_form->add(QStringLiteral("email"), new QLineEdit);
    m_form->add(QStringLiteral("joined_on"), new DateEdit)->setToday([this] { return m_context.today(); });
    m_form->add(QStringLiteral("left_on"), new DateEdit)->setToday([this] { return m_context.today(); });
    m_form->add(QStringLiteral("bonus_base"), new MoneyEdit);
    m_deputy->setSearch(staffSearch(m_people, m_context.session));
    m_form->add(QStringLiteral("deputy"), m_deputy);
    m_form->add(QStringLiteral("active"), new QCheckBox);
    m_form->addCheck(QStringLiteral("roles"), [this] {
        const bool login = !m_form->values().value(QStringLiteral("login")).toString().trimmed().isEmpty();
        return login && m_roles->set().isEmpty() ? tr("Who logs in needs a role.") : QString();
    });
    if (m_new)
        m_form->addCheck(QStringLiteral("password"), [this] {
            const bool wanted =
                !m_form->values().value(QStringLiteral("login")).toString().trimmed().isEmpty();
            const bool given = !m_form->values().value(QStringLiteral("password")).toString().isEmpty();
            return wanted && !given ? tr("Give a password to log in with.") : QString();
        });
}

void StaffForm::label()
{
    for (const char *key : {"name", "number", "team", "post", "roles", "login", "password", "phone", "email",
                            "joined_on", "left_on"})
        m_form->setLabel(QLatin1String(key), fieldLabel(QString::fromLatin1(key)));
    m_form->setLabel(QStringLiteral("name"), fieldLabel(u"staff_name"));
    m_form->setLabel(QStringLiteral("number"), fieldLabel(u"staff_number"));
    m_form->setLabel(QStringLiteral("team_from"), tr("In this team from"));
    m_form->setLabel(QStringLiteral("bonus_base"), tr("Bonus base a period"));
    m_form->setLabel(QStringLiteral("deputy"), tr("Deputy while away"));
    m_form->findChild<QCheckBox *>(QStringLiteral("active"))->setText(tr("Works here"));
    if (m_new)
        m_form->setHint(QStringLiteral("number"), tr("Left empty, the next one is given."));
    else
        m_form->setHint(QStringLiteral("team_from"), tr("Empty: a change of team counts from today."));
    m_form->setHint(QStringLiteral("login"), tr("Without one they are on record but cannot log in."));
}

void StaffForm::fill()
{
    QList<Label> teams{{QString(), tr("No team")}};
    const auto all = m_people.teams(m_context.session);
    for (const Team &team : all ? *all : QList<Team>()) {
        if (team.active || team.id == m_staff.team)
            teams.append({QString::number(team.id.value), team.name});
    }
    m_form->findChild<ChoiceBox *>(QStringLiteral("team"))->setChoices(teams);
    QStringList roles;
    for (const Role role : m_staff.roles)
        roles.append(roleName(role));
    if (m_new)
        roles = QStringList{roleName(Role::Salesperson)};
    m_form->setValues({
        {QStringLiteral("name"), m_staff.name},
        {QStringLiteral("number"), m_staff.number},
        {QStringLiteral("team"), m_staff.team.isValid() ? QString::number(m_staff.team.value) : QString()},
        {QStringLiteral("post"), m_staff.post},
        {QStringLiteral("roles"), roles},
        {QStringLiteral("login"), m_staff.login},
        {QStringLiteral("phone"), m_staff.phone},
        {QStringLiteral("email"), m_staff.email},
        {QStringLiteral("joined_on"), m_new ? m_context.today() : m_staff.joinedOn},
        {QStringLiteral("left_on"), m_staff.leftOn},
        {QStringLiteral("bonus_base"), m_staff.bonusBase > 0 ? QVariant(m_staff.bonusBase) : QVariant()},
        {QStringLiteral("active"), m_staff.active},
    });
    m_deputy->choose(staffItem(m_people, m_context.session, m_staff.deputy));
}

void StaffForm::save()
{
    const QVariantMap values = m_form->values();
    const auto text = [&](const char *key) { return values.value(QLatin1String(key)).toString().trimmed(); };
    Staff staff = m_staff;
    staff.name = text("name");
    staff.number = text("number");
    staff.team = TeamId(text("team").toLongLong());
    staff.post = text("post");
    staff.roles = m_roles->set();
    staff.login = text("login");
    staff.phone = text("phone");
    staff.email = text("email");
    staff.joinedOn = dayOf(values.value(QStringLiteral("joined_on")));
    staff.leftOn = dayOf(values.value(QStringLiteral("left_on")));
    staff.bonusBase = values.value(QStringLiteral("bonus_base")).toLongLong();
    staff.deputy = StaffId(m_deputy->chosen());
    staff.active = values.value(QStringLiteral("active")).toBool();
    Status status;
    if (m_new) {
        const auto made = m_people.createStaff(m_context.session, staff,
                                               values.value(QStringLiteral("password")).toString());
        made ? void(staff.id = *made) : void(status = made.error());
    } else {
        status =
            m_people.changeStaff(m_context.session, staff, dayOf(values.value(QStringLiteral("team_from"))));
    }
    if (!status) {
        m_form->setError(status.error().field, errorText(status.error()));
        return;
    }
    m_context.toast.showText(tr("%1 is saved.").arg(staff.name));
    const auto saved = m_saved;
    m_dialog->finish();
    saved(staff.id.value);
}

FormDialog *TeamForm::open(PageContext &context, PeopleService &people, const std::optional<Team> &known,
                           std::function<void(qint64)> saved, QWidget *parent)
{
    auto *form = new RecordForm(1);
    form->add(QStringLiteral("name"), new QLineEdit);
    auto *leader = form->add(QStringLiteral("leader"), new Picker);
    form->add(QStringLiteral("region"), new QLineEdit);
    form->add(QStringLiteral("active"), new QCheckBox)->setText(tr("In use"));
    for (const char *key : {"name", "leader", "region"})
        form->setLabel(QLatin1String(key), fieldLabel(QString::fromLatin1(key)));
    form->setHint(QStringLiteral("name"), tr("Left empty, the team takes its leader's name."));
    form->setHint(QStringLiteral("leader"), tr("Sees the team's records and decides first in approvals."));
    const Team before = known.value_or(Team());
    leader->setSearch(staffSearch(people, context.session));
    form->setValues({{QStringLiteral("name"), before.name},
                     {QStringLiteral("region"), before.region},
                     {QStringLiteral("active"), before.active}});
    leader->choose(staffItem(people, context.session, before.leader));
    form->addCheck(QStringLiteral("name"), [form, leader] {
        const bool named = !form->values().value(QStringLiteral("name")).toString().trimmed().isEmpty();
        return named || leader->chosen() > 0 ? QString() : tr("Give a name, or choose a leader below.");
    });
    form->markClean();
    auto *dialog = new FormDialog(form, context.prompts, parent);
    dialog->setObjectName(QStringLiteral("teamForm"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(known ? before.name : tr("New team"));
    dialog->resize(480, 420);
    QObject::connect(dialog, &FormDialog::saveRequested, dialog, [=, &context, &people, isNew = !known] {
        const QVariantMap values = form->values();
        Team team = before;
        team.name = values.value(QStringLiteral("name")).toString().trimmed();
        team.leader = StaffId(leader->chosen());
        team.region = values.value(QStringLiteral("region")).toString().trimmed();
        team.active = values.value(QStringLiteral("active")).toBool();
        Status status;
        if (isNew) {
            const auto made = people.createTeam(context.session, team);
            made ? void(team.id = *made) : void(status = made.error());
        } else {
            status = people.changeTeam(context.session, team);
        }
        if (!status) {
            form->setError(status.error().field, errorText(status.error()));
            return;
        }
        context.toast.showText(tr("The team is saved."));
        const auto then = saved;
        dialog->finish();
        then(team.id.value);
    });
    dialog->open();
    form->focusFirst();
    return dialog;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/approval_section.h"

#include "models/approvals/approval_rules.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/people/steps_editor.h"
#include "views/shared/card.h"
#include "views/shared/choice_box.h"
#include "views/shared/form_dialog.h"
#include "views/shared/icons.h"
#include "views/shared/money_edit.h"
#include "views/shared/record_form.h"
#include "views/shared/scaled_edit.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace salesdesk {

namespace {

constexpr Kind approvedKinds[] = {Kind::Quote, Kind::Contract};

void setCondition(QJsonObject &condition, const char *key, const QVariant &value)
{
    if (value.isValid())
        condition.insert(QLatin1String(key), value.toLongLong());
    else
        condition.remove(QLatin1String(key));
}

QVariant conditionValue(const QJsonObject &condition, const char *key)
{
    const QJsonValue value = condition.value(QLatin1String(key));
    return value.isDouble() ? QVariant(value.toInteger()) : QVariant();
}

} // namespace

ApprovalSection::ApprovalSection(PageContext &context, ApprovalEngine &approvals, PeopleService &people,
                                 QWidget *parent)
    : OfficeSection(context, parent), m_approvals(approvals), m_people(people), m_frame(new SectionFrame),
      m_add(new QPushButton(icon("plus"), {}))
{
    m_add->setObjectName(QStringLiteral("addPolicy"));
    m_frame->foot()->addWidget(m_add, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ApprovalPolicy policy;
        policy.kind = Kind::Contract;
        // Before the others of its kind, since the first that fits is taken and they may fit everything.
        for (const ApprovalPolicy &other : std::as_const(m_policies))
            policy.position = std::min(policy.position, other.position - 1);
        openForm(policy);
    });
    retranslate();
}

void ApprovalSection::refresh()
{
    const auto policies = m_approvals.policies(session());
    if (!policies) {
        tellError(tr("The approval chains cannot be read."), policies.error());
        return;
    }
    m_policies = *policies;
    rebuild();
}

void ApprovalSection::rebuild()
{
    delete m_list;
    m_list = new QWidget;
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(10);
    for (const Kind kind : approvedKinds) {
        auto *heading = new QLabel(fieldLabel(kindName(kind)));
        setLook(heading, "section");
        list->addWidget(heading);
        QList<ApprovalPolicy> policies = m_policies;
        policies.removeIf([kind](const ApprovalPolicy &policy) { return policy.kind != kind; });
        if (policies.isEmpty()) {
            policies = ApprovalRules::defaultPolicies();
            policies.removeIf([kind](const ApprovalPolicy &policy) { return policy.kind != kind; });
            for (ApprovalPolicy &policy : policies)
                policy.name = tr("The usual chain");
        }
        for (qsizetype i = 0; i < policies.size(); ++i)
            list->addWidget(card(policies.at(i), i > 0 ? &policies.at(i - 1) : nullptr));
    }
    m_frame->body()->addWidget(m_list);
}

QWidget *ApprovalSection::card(const ApprovalPolicy &policy, const ApprovalPolicy *before)
{
    auto *made = new Card;
    made->setObjectName(QStringLiteral("policy-%1").arg(policy.id));
    made->title()->setText(policy.name);
    if (!policy.active)
        made->title()->setTag(tr("Not in use"), Tone::Neutral);
    if (before) {
        auto *up = new QToolButton;
        up->setIcon(icon("arrow-up"));
        up->setToolTip(tr("Look at this chain earlier"));
        up->setAccessibleName(up->toolTip());
        up->setObjectName(QStringLiteral("policyUp-%1").arg(policy.id));
        connect(up, &QToolButton::clicked, this, [this, policy, other = *before] { swap(policy, other); });
        made->title()->addWidget(up);
    }
    auto *edit = new QPushButton(tr("Edit"));
    edit->setObjectName(QStringLiteral("policyEdit-%1").arg(policy.id));
    connect(edit, &QPushButton::clicked, this, [this, policy] { openForm(policy); });
    made->title()->addWidget(edit);
    auto *condition = new QLabel(conditionText(policy.condition));
    setLook(condition, "soft");
    condition->setWordWrap(true);
    made->body()->addWidget(condition);
    auto *strip = new StepStrip;
    QList<StepView> steps;
    for (const PolicyStep &step : policy.steps)
        steps.append({whoText(step), stepTerms(step)});
    strip->setSteps(steps);
    made->body()->addWidget(strip);
    return made;
}

QString ApprovalSection::whoText(const PolicyStep &step) const
{
    if (!step.person.isValid())
        return labelOf(u"role", step.role);
    const auto person = m_people.staff(session(), step.person);
    return person ? person->name : tr("Somebody who is gone");
}

QString ApprovalSection::conditionText(const QJsonObject &condition) const
{
    QStringList parts;
    if (const QVariant value = conditionValue(condition, "amount_at_least"); value.isValid())
        parts << tr("amount from %1").arg(minorText(value.toLongLong()));
    if (const QVariant value = conditionValue(condition, "amount_below"); value.isValid())
        parts << tr("amount below %1").arg(minorText(value.toLongLong()));
    if (const QVariant value = conditionValue(condition, "discount_at_least"); value.isValid())
        parts << tr("discount from %1").arg(m_context.formatter().ratio(value.toLongLong(), 0));
    if (const QVariant value = conditionValue(condition, "margin_below"); value.isValid())
        parts << tr("margin below %1").arg(m_context.formatter().ratio(value.toLongLong(), 0));
    if (const QString type = condition.value(QStringLiteral("type")).toString(); !type.isEmpty())
        parts << tr("of the type %1").arg(labelOf(u"contract_type", type));
    return parts.isEmpty() ? tr("For every document that no chain above fits.")
                           : tr("For documents with: %1.").arg(parts.join(tr(", ", "between conditions")));
}

FormDialog *ApprovalSection::openForm(const ApprovalPolicy &policy)
{
    QList<Label> staff;
    const auto all = m_people.allStaff(session());
    for (const Staff &person : all ? *all : QList<Staff>()) {
        if (person.worksOn(m_context.today()) && !person.login.isEmpty())
            staff.append({QString::number(person.id.value), tr("%1 (%2)").arg(person.name, person.number)});
    }
    const bool isNew = policy.id == 0;
    auto *form = new RecordForm(2);
    form->add(QStringLiteral("name"), new QLineEdit, RecordForm::Required);
    auto *kind = form->add(QStringLiteral("kind"), new ChoiceBox);
    QList<Label> kinds;
    for (const Kind each : approvedKinds)
        kinds.append({kindName(each), fieldLabel(kindName(each))});
    kind->setChoices(kinds);
    kind->setEnabled(isNew && policy.steps.isEmpty());
    form->addHeading(QStringLiteral("when"));
    form->add(QStringLiteral("amount_at_least"), new MoneyEdit);
    form->add(QStringLiteral("amount_below"), new MoneyEdit);
    form->add(QStringLiteral("discount_at_least"), new ScaledEdit(ScaledEdit::Kind::Percent));
    form->add(QStringLiteral("margin_below"), new ScaledEdit(ScaledEdit::Kind::Percent));
    auto *steps = new StepsEditor(staff);
    form->add(QStringLiteral("steps"), steps, RecordForm::Wide);
    form->addCheck(QStringLiteral("steps"), [steps] { return steps->problem(); });
    form->add(QStringLiteral("active"), new QCheckBox)->setText(tr("In use"));
    form->setLabel(QStringLiteral("name"), fieldLabel(u"name"));
    form->setLabel(QStringLiteral("kind"), tr("Kind of document"));
    form->setLabel(QStringLiteral("when"), tr("Taken for documents with"));
    form->setLabel(QStringLiteral("amount_at_least"), tr("an amount from"));
    form->setLabel(QStringLiteral("amount_below"), tr("an amount below"));
    form->setLabel(QStringLiteral("discount_at_least"), tr("a discount from"));
    form->setLabel(QStringLiteral("margin_below"), tr("a margin below"));
    form->setLabel(QStringLiteral("steps"), tr("Steps, one after the other"));
    form->setValues(
        {{QStringLiteral("name"), policy.name},
         {QStringLiteral("kind"), kindName(policy.kind)},
         {QStringLiteral("amount_at_least"), conditionValue(policy.condition, "amount_at_least")},
         {QStringLiteral("amount_below"), conditionValue(policy.condition, "amount_below")},
         {QStringLiteral("discount_at_least"), conditionValue(policy.condition, "discount_at_least")},
         {QStringLiteral("margin_below"), conditionValue(policy.condition, "margin_below")},
         {QStringLiteral("active"), policy.active}});
    steps->setSteps(policy.steps);
    form->markClean();
    auto *dialog = new FormDialog(form, m_context.prompts, this);
    dialog->setObjectName(QStringLiteral("policyForm"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(isNew ? tr("New approval chain") : policy.name);
    dialog->resize(860, 620);
    connect(dialog, &FormDialog::saveRequested, this, [this, form, steps, dialog, policy] {
        const QVariantMap values = form->values();
        ApprovalPolicy saved = policy;
        saved.name = values.value(QStringLiteral("name")).toString().trimmed();
        saved.kind = kindFromName(values.value(QStringLiteral("kind")).toString()).value_or(policy.kind);
        for (const char *key : {"amount_at_least", "amount_below", "discount_at_least", "margin_below"})
            setCondition(saved.condition, key, values.value(QLatin1String(key)));
        saved.steps = steps->steps();
        saved.active = values.value(QStringLiteral("active")).toBool();
        if (const auto done = m_approvals.savePolicy(session(), saved); !done) {
            form->setError(done.error().field, errorText(done.error()));
            return;
        }
        m_context.toast.showText(tr("The chain is saved. Documents already on their way keep the old one."));
        dialog->finish();
        refresh();
    });
    dialog->open();
    form->focusFirst();
    return dialog;
}

void ApprovalSection::swap(ApprovalPolicy policy, ApprovalPolicy before)
{
    // Presets number their chains over all kinds; equal places would not change by being swapped.
    const int place = before.position;
    before.position = policy.position > place ? policy.position : place + 1;
    policy.position = place;
    for (const ApprovalPolicy &each : {policy, before}) {
        if (const auto done = m_approvals.savePolicy(session(), each); !done) {
            tellError(tr("The order could not be changed."), done.error());
            break;
        }
    }
    // Later: the button that asked is one of those that go.
    QTimer::singleShot(0, this, &ApprovalSection::refresh);
}

void ApprovalSection::retranslate()
{
    m_frame->setTitle(tr("Approval chains"),
                      tr("Chains are tried from top to bottom, and the first one that fits a document is "
                         "used. A change applies to what is sent from now on."));
    m_add->setText(tr("New chain"));
}

void ApprovalSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
    OfficeSection::changeEvent(event);
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/steps_editor.h"

#include "models/security/session.h"
#include "views/shared/choice_box.h"
#include "views/shared/icons.h"
#include "views/shared/money_edit.h"
#include "views/shared/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

const QString rolePrefix = QStringLiteral("role:");
const QString personPrefix = QStringLiteral("person:");

void setWho(PolicyStep &step, const QString &who)
{
    const bool person = who.startsWith(personPrefix);
    step.person = person ? StaffId(who.mid(personPrefix.size()).toLongLong()) : StaffId();
    step.role = person ? QString() : who.mid(rolePrefix.size());
}

QString modeText(StepMode mode)
{
    switch (mode) {
    case StepMode::Any:
        return QCoreApplication::translate("salesdesk::StepsEditor", "one of them");
    case StepMode::All:
        return QCoreApplication::translate("salesdesk::StepsEditor", "all of them");
    case StepMode::InTurn:
        return QCoreApplication::translate("salesdesk::StepsEditor", "all, one after the other");
    }
    return {};
}

} // namespace

QString stepWho(const PolicyStep &step)
{
    return step.person.isValid() ? personPrefix + QString::number(step.person.value) : rolePrefix + step.role;
}

QString stepTerms(const PolicyStep &step)
{
    QStringList parts;
    if (step.mode != StepMode::Any)
        parts << modeText(step.mode);
    if (step.limitHours > 0)
        parts << QCoreApplication::translate("salesdesk::StepsEditor", "within %n hour(s)", nullptr,
                                             step.limitHours);
    if (step.minAmount)
        parts << QCoreApplication::translate("salesdesk::StepsEditor", "from %1 on")
                     .arg(minorText(*step.minAmount));
    return parts.join(QStringLiteral(" · "));
}

StepsEditor::StepsEditor(const QList<Label> &people, QWidget *parent)
    : QWidget(parent), m_people(people), m_add(new QPushButton(icon("plus"), tr("Add a step")))
{
    m_add->setObjectName(QStringLiteral("addStep"));
    m_add->setAutoDefault(false);
    setLook(m_add, "flat");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        PolicyStep step;
        step.role = roleName(Role::SalesManager);
        step.limitHours = 24;
        m_steps.append(step);
        rebuild();
        Q_EMIT stepsChanged();
    });
    rebuild();
}

void StepsEditor::setSteps(const QList<PolicyStep> &steps)
{
    m_steps = steps;
    rebuild();
    Q_EMIT stepsChanged();
}

QString StepsEditor::value() const
{
    QJsonArray steps;
    for (const PolicyStep &step : m_steps)
        steps.append(toJson(step));
    return QString::fromUtf8(QJsonDocument(steps).toJson(QJsonDocument::Compact));
}

QString StepsEditor::problem() const
{
    return m_steps.isEmpty() ? tr("A chain needs one step at least.") : QString();
}

void StepsEditor::move(int from, int to)
{
    if (to < 0 || to >= m_steps.size())
        return;
    m_steps.move(from, to);
    rebuild();
    Q_EMIT stepsChanged();
}

void StepsEditor::rebuild()
{
    if (m_rows) {
        m_rows->setParent(nullptr);
        m_rows->deleteLater(); // it may be one of its own buttons that asked
    }
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    const QString titles[] = {
        {}, tr("Who is asked"), tr("Who must agree"), tr("Hours (0: no limit)"), tr("Asked from amount")};
    for (int column = 1; column < 5 && !m_steps.isEmpty(); ++column) {
        auto *title = new QLabel(titles[column]);
        setLook(title, "soft");
        grid->addWidget(title, 0, column);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    for (int row = 0; row < m_steps.size(); ++row)
        addRow(row);
}

void StepsEditor::addRow(int row)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const auto name = [row](const char *what) {
        return QStringLiteral("step-%1-%2").arg(row + 1).arg(QLatin1String(what));
    };
    const PolicyStep &step = m_steps.at(row);

    auto *who = new ChoiceBox;
    QList<Label> choices;
    for (int i = 0; i < roleCount; ++i) {
        // The administrator decides no document by that role (§1); a salesperson drafts them.
        if (Role(i) != Role::Administrator && Role(i) != Role::Salesperson)
            choices.append({rolePrefix + roleName(Role(i)), labelOf(u"role", roleName(Role(i)))});
    }
    for (const Label &person : m_people)
        choices.append({personPrefix + person.key, person.text});
    who->setChoices(choices);
    who->setKey(stepWho(step));
    who->setObjectName(name("who"));

    auto *mode = new ChoiceBox;
    mode->setChoices({{stepModeName(StepMode::Any), modeText(StepMode::Any)},
                      {stepModeName(StepMode::All), modeText(StepMode::All)},
                      {stepModeName(StepMode::InTurn), modeText(StepMode::InTurn)}});
    mode->setKey(stepModeName(step.mode));
    mode->setObjectName(name("mode"));

    auto *hours = new QSpinBox;
    hours->setRange(0, 24 * 60);
    hours->setValue(step.limitHours);
    hours->setObjectName(name("hours"));

    auto *amount = new MoneyEdit;
    amount->setMinor(step.minAmount);
    amount->setPlaceholderText(tr("always"));
    amount->setObjectName(name("amount"));

    grid->addWidget(new QLabel(QString::number(row + 1)), row + 1, 0);
    grid->addWidget(who, row + 1, 1);
    grid->addWidget(mode, row + 1, 2);
    grid->addWidget(hours, row + 1, 3);
    grid->addWidget(amount, row + 1, 4);
    const auto button = [&](int column, const char *sign, const QString &tip, const char *key, bool enabled,
                            auto act) {
        auto *tool = new QToolButton;
        tool->setIcon(icon(sign));
        tool->setToolTip(tip);
        tool->setAccessibleName(tip);
        tool->setEnabled(enabled);
        tool->setObjectName(name(key));
        grid->addWidget(tool, row + 1, column);
        connect(tool, &QToolButton::clicked, this, act);
    };
    button(5, "arrow-up", tr("Earlier"), "up", row > 0, [this, row] { move(row, row - 1); });
    button(6, "arrow-down", tr("Later"), "down", row + 1 < m_steps.size(),
           [this, row] { move(row, row + 1); });
    button(7, "trash", tr("Take the step out"), "remove", true, [this, row] {
        m_steps.removeAt(row);
        rebuild();
        Q_EMIT stepsChanged();
    });
    connect(who, &ChoiceBox::keyChanged, this, [this, row, who] {
        setWho(m_steps[row], who->key());
        Q_EMIT stepsChanged();
    });
    connect(mode, &ChoiceBox::keyChanged, this, [this, row, mode] {
        m_steps[row].mode = stepModeFromName(mode->key()).value_or(StepMode::Any);
        Q_EMIT stepsChanged();
    });
    connect(hours, &QSpinBox::valueChanged, this, [this, row](int value) {
        m_steps[row].limitHours = value;
        Q_EMIT stepsChanged();
    });
    connect(amount, &MoneyEdit::amountChanged, this, [this, row, amount] {
        m_steps[row].minAmount = amount->minor();
        Q_EMIT stepsChanged();
    });
}

} // namespace salesdesk

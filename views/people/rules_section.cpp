// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/rules_section.h"

#include "views/shared/card.h"
#include "views/shared/choice_box.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>

namespace salesdesk {

namespace {

constexpr const char *context = "salesdesk::RulesSection";

struct Option
{
    const char *key;
    const char *text;
};

/// A number with its range, or a choice; the default is the one that the services use (§1: defaults, never
/// constants).
struct Rule
{
    int group;
    const char *key;
    const char *sentence;
    int usual = 0; ///< for a choice: index of the option
    int least = 0;
    int most = 0;
    QList<Option> options = {};
};

const char *const groups[] = {
    QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Leads and the public pool"),
    QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Visits to customers"),
    QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Approvals"),
    QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Logging in"),
};

const QList<Rule> &rules()
{
    static const QList<Rule> all = {
        {0, "leads.held_at_most",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Open leads that a salesperson may hold"), 100, 1,
         100'000},
        {0, "leads.claims_a_day",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection",
                           "Leads that a salesperson may claim from the pool a day"),
         5, 0, 1000},
        {0, "leads.contact_days",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection",
                           "Days until a lead that was assigned and not contacted goes back to the pool"),
         7, 1, 365},
        {0, "leads.follow_up_days",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection",
                           "Days until a lead that is not followed up goes back to the pool"),
         30, 1, 730},
        {0, "leads.warning_days",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Days before that when its owner is warned"), 3, 0, 90},
        {0, "leads.claim_back_days",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection",
                           "Days until who lost a lead to the pool may claim it again"),
         3, 0, 365},
        {1, "customers.visit_months_vip",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Months between visits to a VIP customer"), 1, 1, 36},
        {1, "customers.visit_months_a",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Months between visits to a customer of tier A"), 2, 1,
         36},
        {1, "customers.visit_months_b",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Months between visits to a customer of tier B"), 3, 1,
         36},
        {2,
         "approvals.nobody_holds_role",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "When nobody holds the role that a step asks for:"),
         0,
         0,
         0,
         {{"stop", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "stop and tell the sender")},
          {"skip", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "pass the step over")}}},
        {2,
         "approvals.drafter_is_approver",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "When the one to be asked drafted the document:"),
         0,
         0,
         0,
         {{"next_up", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "ask the next authority up")},
          {"skip", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "pass the step over")},
          {"stop", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "stop and tell the sender")}}},
        {2,
         "approvals.same_person_twice",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "When one person stands in several steps:"),
         0,
         0,
         0,
         {{"last", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "ask once, at the last of them")},
          {"each", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "ask at each step")}}},
        {2,
         "approvals.after_return",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "When a returned document is sent again:"),
         0,
         0,
         0,
         {{"first", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "start from the first step")},
          {"returner", QT_TRANSLATE_NOOP("salesdesk::RulesSection", "go on from who returned it")}}},
        {3, "password.min_length",
         QT_TRANSLATE_NOOP("salesdesk::RulesSection", "Fewest characters of a new password"), 4, 1, 64},
    };
    return all;
}

QString words(const char *source)
{
    return QCoreApplication::translate(context, source);
}

/// A number that scrolling past does not change.
class QuietSpinBox final : public QSpinBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QJsonValue usualOf(const Rule &rule)
{
    return rule.options.isEmpty() ? QJsonValue(rule.usual)
                                  : QJsonValue(QString::fromLatin1(rule.options.at(rule.usual).key));
}

} // namespace

RulesSection::RulesSection(PageContext &pageContext, OfficeService &offices, QWidget *parent)
    : OfficeSection(pageContext, parent), m_offices(offices), m_frame(new SectionFrame),
      m_save(new QPushButton), m_revert(new QPushButton), m_defaults(new QPushButton)
{
    build();
    m_save->setObjectName(QStringLiteral("rulesSave"));
    m_revert->setObjectName(QStringLiteral("rulesRevert"));
    m_defaults->setObjectName(QStringLiteral("rulesDefaults"));
    setLook(m_save, "primary");
    setLook(m_defaults, "flat");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    buttons->addWidget(m_defaults);
    m_frame->foot()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_save, &QPushButton::clicked, this, &RulesSection::save);
    connect(m_revert, &QPushButton::clicked, this, &RulesSection::load);
    connect(m_defaults, &QPushButton::clicked, this, &RulesSection::reset);
    retranslate();
    load();
}

void RulesSection::build()
{
    QGridLayout *grid = nullptr;
    int group = -1;
    for (int i = 0; i < rules().size(); ++i) {
        const Rule &rule = rules().at(i);
        if (rule.group != group) {
            group = rule.group;
            auto *card = new Card;
            auto *heading = new QLabel;
            setLook(heading, "strong");
            m_headings.append(heading);
            card->body()->addWidget(heading);
            grid = new QGridLayout;
            grid->setHorizontalSpacing(16);
            grid->setVerticalSpacing(8);
            grid->setColumnStretch(0, 1);
            card->body()->addLayout(grid);
            m_frame->body()->addWidget(card);
        }
        auto *sentence = new QLabel;
        sentence->setWordWrap(true);
        QWidget *editor = nullptr;
        if (rule.options.isEmpty()) {
            auto *number = new QuietSpinBox;
            number->setRange(rule.least, rule.most);
            number->setFixedWidth(120);
            number->setAlignment(Qt::AlignRight);
            connect(number, &QSpinBox::valueChanged, this, &RulesSection::showDirty);
            editor = number;
        } else {
            auto *choice = new ChoiceBox;
            choice->setFixedWidth(260);
            connect(choice, &ChoiceBox::keyChanged, this, &RulesSection::showDirty);
            editor = choice;
        }
        editor->setObjectName(QString::fromLatin1(rule.key));
        sentence->setBuddy(editor);
        const int row = grid->rowCount();
        grid->addWidget(sentence, row, 0);
        grid->addWidget(editor, row, 1, Qt::AlignRight);
        m_rows.append({i, sentence, editor, {}});
    }
}

QJsonValue RulesSection::valueOf(const Row &row) const
{
    if (const auto *number = qobject_cast<QSpinBox *>(row.editor))
        return number->value();
    return static_cast<ChoiceBox *>(row.editor)->key();
}

void RulesSection::setValue(Row &row, const QJsonValue &value)
{
    if (auto *number = qobject_cast<QSpinBox *>(row.editor))
        number->setValue(value.toInt());
    else
        static_cast<ChoiceBox *>(row.editor)->setKey(value.toString());
}

void RulesSection::load()
{
    for (Row &row : m_rows) {
        const Rule &rule = rules().at(row.rule);
        const auto stored = m_offices.setting(QString::fromLatin1(rule.key), usualOf(rule));
        setValue(row, stored ? *stored : usualOf(rule));
        row.loaded = valueOf(row);
    }
    showDirty();
}

void RulesSection::reset()
{
    for (Row &row : m_rows)
        setValue(row, usualOf(rules().at(row.rule)));
}

void RulesSection::save()
{
    QHash<QString, QJsonValue> changed;
    for (const Row &row : std::as_const(m_rows)) {
        if (valueOf(row) != row.loaded)
            changed.insert(row.editor->objectName(), valueOf(row));
    }
    if (const Status status = m_offices.changeSettings(session(), changed); !status) {
        tellError(tr("The rules could not be saved."), status.error());
        return;
    }
    load();
    m_context.toast.showText(tr("%n rule(s) changed. They hold from now on.", nullptr, int(changed.size())));
}

bool RulesSection::isDirty() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [this](const Row &row) { return valueOf(row) != row.loaded; });
}

void RulesSection::showDirty()
{
    bool usual = true;
    for (const Row &row : std::as_const(m_rows)) {
        const bool same = valueOf(row) == usualOf(rules().at(row.rule));
        usual = usual && same;
    }
    m_save->setEnabled(isDirty());
    m_revert->setEnabled(isDirty());
    m_defaults->setEnabled(!usual);
}

void RulesSection::refresh()
{
    if (!isDirty())
        load();
}

void RulesSection::retranslate()
{
    m_frame->setTitle(tr("Rules"),
                      tr("What the program reminds of, allows and refuses. Each change is kept in the "
                         "ledger."));
    for (int i = 0; i < m_headings.size(); ++i)
        m_headings.at(i)->setText(words(groups[i]));
    for (const Row &row : std::as_const(m_rows)) {
        const Rule &rule = rules().at(row.rule);
        row.sentence->setText(words(rule.sentence));
        row.editor->setAccessibleName(words(rule.sentence));
        if (auto *choice = qobject_cast<ChoiceBox *>(row.editor)) {
            QList<Label> labels;
            for (const Option &option : rule.options)
                labels.append({QString::fromLatin1(option.key), words(option.text)});
            choice->setChoices(labels);
        }
    }
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Undo changes"));
    m_defaults->setText(tr("Back to the usual values"));
}

void RulesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    OfficeSection::changeEvent(event);
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/choice_section.h"

#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace salesdesk {

ChoiceSection::ChoiceSection(PageContext &context, ChoiceService &choices, QWidget *parent)
    : OfficeSection(context, parent), m_choices(choices), m_field(keptChoices().first()), m_title(new QLabel),
      m_text(new QLabel), m_list(new QListWidget), m_add(new QPushButton(icon("plus", Token::OnAccent), {})),
      m_rename(new QPushButton(icon("edit"), {})), m_up(new QPushButton(icon("arrow-up"), {})),
      m_down(new QPushButton(icon("arrow-down"), {})), m_retire(new QPushButton(icon("eye"), {})),
      m_remove(new QPushButton(icon("trash"), {}))
{
    setLook(m_title, "title");
    setLook(m_text, "soft");
    m_text->setWordWrap(true);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(6);
    for (const QString &field : keptChoices()) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("choices-") + field);
        button->setCheckable(true);
        setLook(button, "chip");
        connect(button, &QPushButton::clicked, this, [this, field] { showField(field); });
        fields->addWidget(button);
        m_fields.append(button);
    }
    fields->addStretch(1);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setMaximumWidth(420);
    m_list->setUniformItemSizes(true);

    const struct
    {
        QPushButton *button;
        const char *name;
        const char *keys;
        void (ChoiceSection::*act)();
    } buttons[] = {
        {m_add, "choiceAdd", "Ctrl+N", &ChoiceSection::add},
        {m_rename, "choiceRename", "F2", &ChoiceSection::rename},
        {m_up, "choiceUp", "Alt+Up", &ChoiceSection::moveUp},
        {m_down, "choiceDown", "Alt+Down", &ChoiceSection::moveDown},
        {m_retire, "choiceRetire", "", &ChoiceSection::retireOrBringBack},
        {m_remove, "choiceRemove", "Del", &ChoiceSection::remove},
    };
    auto *side = new QVBoxLayout;
    side->setSpacing(6);
    for (const auto &each : buttons) {
        each.button->setObjectName(QLatin1StringView(each.name));
        setLook(each.button, each.button == m_add ? "primary" : "");
        if (*each.keys)
            m_keys.insert(each.button, QKeySequence(QLatin1StringView(each.keys)));
        connect(each.button, &QPushButton::clicked, this, each.act);
        side->addWidget(each.button);
    }
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(fields);
    layout->addLayout(middle, 1);
    setFocusProxy(m_list);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showButtons(); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { rename(); });
    connect(&context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Kind::Setting) && isVisible())
            refresh();
    });
    retranslate();
}

const Choice *ChoiceSection::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void ChoiceSection::refresh()
{
    const Choice *before = current();
    const QString value = before ? before->value : QString();
    const auto all = m_choices.all(session(), m_field);
    if (!all) {
        tellError(tr("The list cannot be read."), all.error());
        return;
    }
    m_shown = *all;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Choice &choice : std::as_const(m_shown)) {
        auto *item =
            new QListWidgetItem(choice.active ? choice.value : tr("%1 (retired)").arg(choice.value), m_list);
        item->setSizeHint({0, 31});
        if (!choice.active)
            item->setForeground(Theme::color(Token::SoftText));
        if (choice.value == value)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setChecked(keptChoices().at(i) == m_field);
    showButtons();
}

void ChoiceSection::showField(const QString &field)
{
    m_field = field;
    m_list->setCurrentRow(-1);
    refresh();
    m_list->setFocus();
}

void ChoiceSection::showButtons()
{
    const Choice *choice = current();
    const int row = m_list->currentRow();
    m_rename->setEnabled(choice);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(choice && row + 1 < m_shown.size());
    m_retire->setEnabled(choice);
    m_remove->setEnabled(choice);
    m_retire->setText(choice && !choice->active ? tr("Bring back") : tr("Retire"));
}

void ChoiceSection::settle(const QString &failure, const Status &status, const QString &value)
{
    if (!status) {
        tellError(failure, status.error());
        return;
    }
    refresh();
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&value](const Choice &choice) { return choice.value == value; });
    if (found != m_shown.cend())
        m_list->setCurrentRow(int(found - m_shown.cbegin()));
    m_list->setFocus();
}

void ChoiceSection::add()
{
    TextQuestion question;
    question.title = tr("Add to the list");
    question.accept = tr("Add");
    question.required = true;
    m_context.prompts.askText(this, question, [self = QPointer(this)](const std::optional<QString> &text) {
        if (self && text)
            self->settle(tr("It was not added"), self->m_choices.add(self->session(), self->m_field, *text),
                         text->trimmed());
    });
}

void ChoiceSection::rename()
{
    const Choice *choice = current();
    if (!choice)
        return;
    TextQuestion question;
    question.title = tr("Rename %1").arg(choice->value);
    question.text = tr("Its records are renamed with it. Documents that were sent keep what they say.");
    question.accept = tr("Rename");
    question.value = choice->value;
    question.required = true;
    m_context.prompts.askText(
        this, question, [self = QPointer(this), from = choice->value](const std::optional<QString> &text) {
            if (!self || !text)
                return;
            const auto renamed = self->m_choices.rename(self->session(), self->m_field, from, *text);
            self->settle(tr("It was not renamed"), renamed ? Status() : Status(renamed.error()),
                         text->trimmed());
            if (renamed && *renamed > 0)
                self->m_context.toast.showText(tr("%n record(s) renamed.", nullptr, int(*renamed)));
        });
}

void ChoiceSection::retireOrBringBack()
{
    if (const Choice *choice = current()) {
        const QString value = choice->value;
        settle(tr("The list was not changed"),
               choice->active ? m_choices.retire(session(), m_field, value)
                              : m_choices.add(session(), m_field, value),
               value);
    }
}

void ChoiceSection::move(int places)
{
    if (const Choice *choice = current()) {
        const QString value = choice->value;
        settle(tr("The list was not changed"), m_choices.move(session(), m_field, value, places), value);
    }
}

void ChoiceSection::moveUp()
{
    move(-1);
}

void ChoiceSection::moveDown()
{
    move(1);
}

void ChoiceSection::remove()
{
    const Choice *choice = current();
    if (!choice)
        return;
    const QString value = choice->value;
    const int row = m_list->currentRow(); // the change is heard of before it is answered
    const Status removed = m_choices.remove(session(), m_field, value);
    if (!removed && removed.error().code == ErrorCode::WrongState) {
        m_context.prompts.tell(
            this, tr("%1 is in use").arg(value),
            tr("Records carry it, so it cannot be deleted. Retire it instead: they keep it, "
               "and nobody is offered it any more."),
            Tone::Neutral);
        return;
    }
    settle(tr("It was not deleted"), removed, {});
    if (removed)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

QByteArray ChoiceSection::saveState() const
{
    return m_field.toUtf8();
}

void ChoiceSection::restoreState(const QByteArray &state)
{
    if (keptChoices().contains(QString::fromUtf8(state)))
        m_field = QString::fromUtf8(state);
}

void ChoiceSection::retranslate()
{
    m_title->setText(tr("Lists of choices"));
    m_text->setText(
        tr("What forms offer, in this order. A value in use can be renamed or retired, not deleted."));
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setText(fieldLabel(keptChoices().at(i)));
    m_add->setText(tr("Add…"));
    m_rename->setText(tr("Rename…"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_remove->setText(tr("Delete"));
    showButtons();
    for (auto key = m_keys.cbegin(); key != m_keys.cend(); ++key) {
        key.key()->setShortcut(key.value()); // setText() takes it away
        key.key()->setToolTip(key.value().toString(QKeySequence::NativeText));
    }
}

void ChoiceSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    OfficeSection::changeEvent(event);
}

} // namespace salesdesk

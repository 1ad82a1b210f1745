// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/record_form.h"

#include "views/shared/field_problem.h"
#include "views/shared/picker.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QMetaProperty>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

QVariant valueOf(const QWidget *editor)
{
    return editor->metaObject()->userProperty().read(editor);
}

/// What a field shows, short enough to be named beside it; empty where it is no line of text.
QString shownBy(const QWidget *editor)
{
    constexpr qsizetype mostCharacters = 24;
    for (const char *property : {"text", "currentText", "plainText"}) {
        const QString text = editor->property(property).toString().simplified();
        if (!text.isEmpty())
            return text.size() > mostCharacters ? text.left(mostCharacters) + QChar(0x2026) : text;
    }
    return {};
}

bool isBlank(const QVariant &value)
{
    if (!value.isValid())
        return true;
    if (value.userType() == QMetaType::QString)
        return value.toString().trimmed().isEmpty();
    if (value.userType() == QMetaType::LongLong)
        return false;
    return value.userType() == QMetaType::QDate && !value.toDate().isValid();
}

} // namespace

RecordForm::RecordForm(int columns, QWidget *parent)
    : QWidget(parent), m_general(new QLabel), m_scroll(new QScrollArea), m_grid(new QGridLayout),
      m_columns(columns)
{
    setLook(m_general, "error-box");
    m_general->setObjectName(QStringLiteral("generalError"));
    m_general->setWordWrap(true);
    m_general->setTextFormat(Qt::PlainText);
    m_general->hide();
    auto *page = new QWidget;
    setLook(page, "plain");
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(1, 1, 8, 1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    pageLayout->addLayout(m_grid);
    pageLayout->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_general);
    layout->addWidget(m_scroll, 1);
}

void RecordForm::addField(const QString &key, QWidget *editor, int options)
{
    Q_ASSERT(editor->metaObject()->userProperty().isValid());
    Field field;
    field.key = key;
    field.editor = editor;
    field.required = options & Required;
    field.label = new QLabel;
    field.error = new QLabel;
    field.hint = new QLabel;
    editor->setObjectName(key);
    field.label->setBuddy(editor);
    field.error->setObjectName(key + QStringLiteral("-error"));
    field.error->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label : {field.error, field.hint})
        label->setTextFormat(Qt::PlainText);
    setLook(field.label, "soft");
    setLook(field.error, "error");
    setLook(field.hint, "soft");
    field.hint->hide();

    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(field.label);
    head->addWidget(field.error, 1);
    box->addLayout(head);
    box->addWidget(editor);
    box->addWidget(field.hint);
    box->addStretch(1);
    const bool wide = options & Wide;
    if (wide && m_column > 0) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addLayout(box, m_row, m_column, 1, wide ? m_columns : 1);
    m_column += wide ? m_columns : 1;
    if (m_column >= m_columns) {
        ++m_row;
        m_column = 0;
    }

    const QMetaProperty property = editor->metaObject()->userProperty();
    if (property.hasNotifySignal()) {
        static const int slot = staticMetaObject.indexOfSlot("edited()");
        connect(editor, property.notifySignal(), this, staticMetaObject.method(slot));
    }
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.last().editor, editor);
    m_fields.append(field);
    m_clean = values();
}

void RecordForm::addHeading(const QString &key)
{
    auto *label = new QLabel;
    setLook(label, "section");
    m_headings.append({key, label});
    addWidget(label);
}

void RecordForm::addWidget(QWidget *widget)
{
    if (m_column > 0)
        ++m_row;
    m_column = 0;
    m_grid->addWidget(widget, m_row++, 0, 1, m_columns);
}

void RecordForm::setLabel(const QString &key, const QString &text)
{
    for (const auto &[headingKey, label] : m_headings) {
        if (headingKey == key)
            label->setText(text);
    }
    if (Field *field = find(key)) {
        field->title = text;
        showLabel(*field);
    }
}

void RecordForm::showLabel(Field &field)
{
    const QString escaped = field.title.toHtmlEscaped();
    field.label->setTextFormat(Qt::RichText);
    field.label->setText(field.required ? QStringLiteral("%1 <span style=\"color:%2\">*</span>")
                                              .arg(escaped, Theme::color(Token::Bad).name())
                                        : escaped);
    field.editor->setAccessibleName(field.title);
}

void RecordForm::setHint(const QString &key, const QString &text)
{
    if (Field *field = find(key)) {
        field->hint->setText(text);
        field->hint->setVisible(!text.isEmpty());
    }
}

void RecordForm::addCheck(const QString &key, Check check)
{
    if (Field *field = find(key))
        field->checks.append(std::move(check));
}

void RecordForm::setRequired(const QString &key, bool required)
{
    if (Field *field = find(key)) {
        field->required = required;
        showLabel(*field);
    }
}

RecordForm::Field *RecordForm::find(const QString &key)
{
    for (Field &field : m_fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

const RecordForm::Field *RecordForm::find(const QString &key) const
{
    return const_cast<RecordForm *>(this)->find(key);
}

QString RecordForm::problemOf(const Field &field) const
{
    if (!field.editor->isEnabled())
        return {};
    if (const auto *self = dynamic_cast<const FieldProblem *>(field.editor)) {
        const QString problem = self->problem();
        if (!problem.isEmpty())
            return problem;
    }
    const QVariant value = valueOf(field.editor);
    // A picker's 0 is nobody; a line edit's user property is its text.
    const bool unchosen = field.editor->inherits("salesdesk::Picker") && value.toLongLong() == 0;
    if (field.required && (isBlank(value) || unchosen))
        return tr("Please fill this in.");
    for (const Check &check : field.checks) {
        const QString problem = check();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

void RecordForm::showError(Field &field, const QString &text)
{
    field.error->setText(text);
    field.error->setToolTip(text);
    if (field.editor->property("wrong").toBool() != !text.isEmpty()) {
        field.editor->setProperty("wrong", !text.isEmpty());
        field.editor->style()->unpolish(field.editor);
        field.editor->style()->polish(field.editor);
    }
    field.editor->setAccessibleDescription(text);
}

void RecordForm::setError(const QString &key, const QString &text)
{
    if (Field *field = find(key)) {
        showError(*field, text);
        goTo(*field);
    } else {
        m_general->setText(text);
        m_general->setVisible(!text.isEmpty());
    }
}

QString RecordForm::error(const QString &key) const
{
    const Field *field = find(key);
    return field ? field->error->text() : m_general->text();
}

void RecordForm::clearErrors()
{
    m_general->clear();
    m_general->hide();
    for (Field &field : m_fields)
        showError(field, {});
}

void RecordForm::goTo(const Field &field)
{
    if (m_scroll)
        m_scroll->ensureWidgetVisible(field.editor);
    field.editor->setFocus();
}

void RecordForm::setUnrolled()
{
    layout()->addWidget(m_scroll->takeWidget());
    delete m_scroll;
    m_scroll = nullptr;
}

bool RecordForm::check()
{
    clearErrors();
    Field *first = nullptr;
    for (Field &field : m_fields) {
        const QString problem = problemOf(field);
        field.touched = true;
        showError(field, problem);
        if (!problem.isEmpty() && !first)
            first = &field;
    }
    if (!first)
        return true;
    goTo(*first);
    return false;
}

QVariantMap RecordForm::values() const
{
    QVariantMap values;
    for (const Field &field : m_fields)
        values.insert(field.key, valueOf(field.editor));
    return values;
}

void RecordForm::setValues(const QVariantMap &values)
{
    for (const Field &field : m_fields) {
        const auto value = values.constFind(field.key);
        const QMetaProperty property = field.editor->metaObject()->userProperty();
        if (value != values.constEnd() && property.isWritable())
            property.write(field.editor, *value);
    }
}

void RecordForm::markClean()
{
    m_clean = values();
    for (Field &field : m_fields)
        field.touched = false;
    clearErrors();
}

void RecordForm::takeOver(const std::function<void()> &fill)
{
    const QVariantMap before = m_clean;
    const QVariantMap typed = values();
    QHash<QString, PickerItem> chosen;
    for (const Field &field : m_fields) {
        if (const auto *picker = qobject_cast<const Picker *>(field.editor))
            chosen.insert(field.key, picker->chosenItem());
    }
    fill();
    markClean();
    const QVariantMap theirs = m_clean;
    QMap<QString, QString> disputed;
    for (const Field &field : m_fields) {
        const QVariant mine = typed.value(field.key);
        const QVariant saved = theirs.value(field.key);
        if (mine == before.value(field.key) || mine == saved)
            continue;
        if (saved != before.value(field.key)) {
            const QString shown = shownBy(field.editor);
            disputed.insert(field.key, shown.isEmpty()
                                           ? tr("They changed this too; yours stands here.")
                                           : tr("They wrote “%1”; yours stands here.").arg(shown));
        }
        if (auto *picker = qobject_cast<Picker *>(field.editor))
            picker->choose(chosen.value(field.key));
        else
            field.editor->metaObject()->userProperty().write(field.editor, mine);
    }
    const Field *first = nullptr;
    for (Field &field : m_fields) {
        // Said until the field is touched.
        field.touched = false;
        showError(field, disputed.value(field.key));
        if (!first && disputed.contains(field.key))
            first = &field;
    }
    m_general->setText(
        tr("Somebody else saved this meanwhile. What they changed is in the form now, and what "
           "you typed is kept: look it over and save again."));
    m_general->show();
    if (first)
        goTo(*first);
}

void RecordForm::focusFirst()
{
    for (const Field &field : m_fields) {
        if (field.editor->isEnabled() && field.editor->focusPolicy() != Qt::NoFocus) {
            field.editor->setFocus();
            return;
        }
    }
}

void RecordForm::edited()
{
    for (Field &field : m_fields) {
        if (field.editor == sender())
            field.touched = true;
        // Checks may look at other fields, so all that were touched are looked at again.
        if (field.touched)
            showError(field, problemOf(field));
    }
    m_general->hide();
    Q_EMIT changed();
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        for (Field &field : m_fields) {
            showLabel(field);
            if (event->type() == QEvent::LanguageChange && field.touched)
                showError(field, problemOf(field));
        }
    }
    QWidget::changeEvent(event);
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/form_dialog.h"

#include "views/shared/prompts.h"
#include "views/shared/record_form.h"
#include "views/shared/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace salesdesk {

FormDialog::FormDialog(RecordForm *form, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_form(form), m_prompts(prompts), m_title(new QLabel), m_foot(new QHBoxLayout),
      m_cancel(new QPushButton), m_save(new QPushButton)
{
    setLook(m_title, "title");
    m_title->setTextFormat(Qt::PlainText);
    setLook(m_save, "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    // Enter goes on to the next field, from the last one to the button; Ctrl+Enter saves.
    for (QPushButton *button : {m_save, m_cancel})
        button->setAutoDefault(false);
    m_foot->setSpacing(8);
    m_foot->addStretch(1);
    m_foot->addWidget(m_cancel);
    m_foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(form, 1);
    layout->addLayout(m_foot);
    setMinimumSize(480, 320);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, this, &FormDialog::save);
    }
    connect(m_save, &QPushButton::clicked, this, &FormDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    retranslate();
}

void FormDialog::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void FormDialog::setSaveText(const QString &text)
{
    m_saveText = text;
    retranslate();
}

void FormDialog::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_foot->insertWidget(0, button);
}

void FormDialog::save()
{
    if (m_form->check())
        Q_EMIT saveRequested();
}

void FormDialog::finish()
{
    m_form->markClean();
    accept();
}

void FormDialog::reject()
{
    if (m_asking)
        return;
    if (!m_form->isDirty()) {
        QDialog::reject();
        return;
    }
    m_asking = true;
    Question question;
    question.title = tr("Discard what you typed?");
    question.text = tr("The changes on this form are not saved yet.");
    question.accept = tr("Discard");
    question.reject = tr("Keep editing");
    question.danger = true;
    m_prompts.confirm(this, question, [self = QPointer(this)](bool discard) {
        if (!self)
            return;
        self->m_asking = false;
        if (discard)
            self->QDialog::reject();
    });
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget *here = focusWidget();
    if (!enter || event->modifiers() & ~Qt::KeypadModifier || !here) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QPushButton *>(here)) {
        button->click();
    } else if (m_form->isAncestorOf(here) &&
               (qobject_cast<QLineEdit *>(here) || qobject_cast<QComboBox *>(here) ||
                qobject_cast<QAbstractSpinBox *>(here))) {
        focusNextChild();
        if (!m_form->isAncestorOf(focusWidget()))
            m_save->setFocus(Qt::TabFocusReason);
    }
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Whoever made the dialog may have chosen a better field to begin with.
    if (!event->spontaneous() && !m_form->isAncestorOf(focusWidget()))
        m_form->focusFirst();
}

void FormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FormDialog::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_save->setText(m_saveText.isEmpty() ? tr("Save") : m_saveText);
    m_save->setToolTip(QKeySequence(QStringLiteral("Ctrl+Return")).toString(QKeySequence::NativeText));
}

} // namespace salesdesk

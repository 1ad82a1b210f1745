// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/toast.h"

#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace salesdesk {

Toast::Toast(QWidget *window)
    : QFrame(window), m_text(new QLabel), m_button(new QPushButton), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setLook(this, "toast");
    setLook(m_button, "toast");
    m_button->setObjectName(QStringLiteral("undo"));
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 9, 12, 9);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &Toast::undo);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void Toast::showText(const QString &text)
{
    m_undo = nullptr;
    appear(text);
}

void Toast::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    appear(text);
}

void Toast::undo()
{
    if (!m_undo)
        return;
    // Cleared first: undoing may show a text of its own.
    const auto undo = std::exchange(m_undo, nullptr);
    hide();
    undo();
}

void Toast::appear(const QString &text)
{
    m_text->setText(text);
    m_button->setVisible(bool(m_undo));
    place();
    show();
    raise();
    m_timer->start(milliseconds);
}

void Toast::place()
{
    layout()->activate();
    resize(sizeHint().boundedTo(parentWidget()->size() - QSize(32, 32)));
    // At the left, where no page has its buttons: in the middle it would lie on those of the approver.
    move(24, parentWidget()->height() - height() - 48);
}

void Toast::retranslate()
{
    m_button->setText(tr("Undo"));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace salesdesk

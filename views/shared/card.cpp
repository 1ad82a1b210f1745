// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/card.h"

#include "views/shared/icons.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace salesdesk {

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_text(new QLabel(text)), m_tag(new Tag),
      m_aside(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_aside->setTextFormat(Qt::PlainText);
    setLook(m_text, "section");
    setLook(m_aside, "soft");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_tag);
    m_layout->addStretch(1);
    m_layout->addWidget(m_aside);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionTitle::setText(const QString &text)
{
    m_text->setText(text);
}

void SectionTitle::setTag(const QString &text, Tone tone)
{
    m_tag->set(text, tone);
}

void SectionTitle::setAside(const QString &text)
{
    m_aside->setText(text);
}

void SectionTitle::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setLook(this, "card");
    m_body->setContentsMargins(16, 12, 16, 14);
    m_body->setSpacing(8);
}

SectionTitle *Card::title()
{
    if (!m_title) {
        m_title = new SectionTitle;
        m_body->insertWidget(0, m_title);
    }
    return m_title;
}

FigureCard::FigureCard(QWidget *parent)
    : Card(parent), m_name(new QLabel), m_figure(new QLabel), m_tag(new Tag)
{
    setLook(m_name, "soft");
    setLook(m_figure, "figure");
    for (QLabel *label : {m_name, m_figure})
        label->setTextFormat(Qt::PlainText);
    body()->setContentsMargins(14, 10, 14, 10);
    body()->setSpacing(4);
    body()->addWidget(m_name);
    body()->addWidget(m_figure);
    body()->addWidget(m_tag);
    // Without a tag the figure stays on the line of its neighbours.
    QSizePolicy room = m_tag->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_tag->setSizePolicy(room);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(100);
}

void FigureCard::set(const QString &title, const QString &figure, const QString &tag, Tone tone)
{
    m_name->setText(title);
    m_figure->setText(figure);
    m_tag->set(tag, tone);
    setAccessibleName(title + u' ' + figure + u' ' + tag);
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    Card::mouseReleaseEvent(event);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        Card::keyPressEvent(event);
}

void FigureCard::focusInEvent(QFocusEvent *event)
{
    setLook(this, "card-focus");
    Card::focusInEvent(event);
}

void FigureCard::focusOutEvent(QFocusEvent *event)
{
    setLook(this, "card");
    Card::focusOutEvent(event);
}

StepStrip::StepStrip(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(5);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QList<StepView> &steps)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StepView &step : steps) {
        if (m_layout->count() > 0)
            m_layout->addWidget(new IconLabel("arrow-right", 16));
        auto *box = new QFrame;
        setLook(box, step.current ? "step-current" : "step");
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(12, 10, 12, 9);
        layout->setSpacing(4);
        auto *title = new QLabel(step.title);
        title->setTextFormat(Qt::PlainText);
        setLook(title, "strong");
        layout->addWidget(title);
        if (step.tone == Tone::Neutral) {
            auto *text = new QLabel(step.text);
            text->setTextFormat(Qt::PlainText);
            text->setMinimumHeight(21);
            setLook(text, "soft");
            layout->addWidget(text);
        } else {
            layout->addWidget(new Tag(step.text, step.tone));
        }
        // The longer a step's words, the wider its box.
        m_layout->addWidget(box, box->sizeHint().width());
    }
}

} // namespace salesdesk

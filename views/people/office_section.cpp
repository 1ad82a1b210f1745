// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/office_section.h"

#include "models/wording/error_text.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace salesdesk {

void OfficeSection::tellError(const QString &title, const Error &error)
{
    m_context.prompts.tell(this, title, errorText(error), Tone::Bad);
}

SectionFrame::SectionFrame(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_body(new QVBoxLayout),
      m_foot(new QVBoxLayout)
{
    setLook(m_title, "title");
    setLook(m_text, "soft");
    m_text->setWordWrap(true);
    auto *column = new QWidget;
    setLook(column, "plain");
    column->setMaximumWidth(860);
    m_body->setSpacing(12);
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->addLayout(m_body);
    inside->addStretch(1);
    auto *page = new QWidget;
    setLook(page, "plain");
    auto *pageLayout = new QHBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->addWidget(column, 8);
    pageLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addWidget(scroll, 1);
    layout->addLayout(m_foot);
}

void SectionFrame::setTitle(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/side_panel.h"

#include "views/shared/flow_layout.h"
#include "views/shared/icons.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

QLabel *words(const QString &text, const char *look = nullptr)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look)
        setLook(label, look);
    else
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A button that goes would take the keyboard along, to wherever Qt finds the next one in the window.
void handBack(const QWidget *button)
{
    if (button->window()->focusWidget() != button)
        return;
    for (const QWidget *up = button->parentWidget(); up; up = up->parentWidget()) {
        if (up->focusProxy()) {
            up->focusProxy()->setFocus();
            return;
        }
    }
}

/// Keeps a button like its action.
void follow(QPushButton *button, QAction *action, bool primary)
{
    const auto copy = [button, action, primary] {
        button->setText(action->text());
        // What cannot be done, by this person or now, is not offered: a grey button tells nobody why.
        const bool offered = action->isEnabled() && action->isVisible();
        if (!offered)
            handBack(button);
        button->setEnabled(offered);
        button->setVisible(offered);
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        // What takes something back stands first too, but does not shine.
        const bool shines = primary && !action->property("quiet").toBool();
        setLook(button, shines ? "primary" : primary ? "" : "flat");
        const QByteArray name = action->property("iconName").toByteArray();
        if (!name.isEmpty())
            button->setIcon(icon(name.constData(), shines ? Token::OnAccent : Token::Text));
    };
    copy();
    QObject::connect(action, &QAction::changed, button, copy);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent), m_record(new QWidget), m_nothing(new QLabel), m_title(words({}, "title")),
      m_tag(new Tag), m_subtitle(words({}, "soft")), m_buttons(new FlowLayout(nullptr, 4)),
      m_scroll(new QScrollArea), m_page(new QWidget), m_body(new QVBoxLayout(m_page)), m_footTag(new Tag),
      m_more(new QPushButton(this))
{
    setLook(this, "card");
    setMinimumWidth(280);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    setLook(m_nothing, "soft");
    setLook(m_more, "flat");
    m_more->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_tag, 0, Qt::AlignTop);
    m_body->setContentsMargins(0, 0, 4, 0);
    m_body->setSpacing(8);
    setLook(m_page, "plain");
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footTag);
    foot->addStretch(1);

    auto *record = new QVBoxLayout(m_record);
    record->setContentsMargins(16, 14, 16, 12);
    record->setSpacing(8);
    record->addLayout(head);
    record->addWidget(m_subtitle);
    record->addLayout(m_buttons);
    record->addWidget(m_scroll, 1);
    record->addLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_record);
    layout->addWidget(m_nothing);
    m_record->hide();
    retranslate();
}

void SidePanel::setContent(const PanelContent &content)
{
    m_content = content;
    m_nothing->hide();
    m_record->show();
    m_title->setText(content.title);
    m_tag->set(content.tag, content.tone);
    m_subtitle->setText(content.subtitle);
    m_subtitle->setVisible(!content.subtitle.isEmpty());
    m_footTag->set(content.footTag, content.footTone);
    m_linkColor = Theme::color(Token::Accent);

    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (item->widget() && item->widget() != m_extra) {
            // Until it is deleted it would be seen below the new one.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    addRows(content.rows);
    for (const PanelSection &section : content.sections) {
        m_body->addWidget(words(section.title, "section"));
        addRows(section.rows);
        for (const PanelEntry &entry : section.entries) {
            m_body->addWidget(words(entry.head, "soft"));
            if (!entry.text.isEmpty())
                m_body->addWidget(words(entry.text));
        }
    }
    if (m_extra)
        m_body->addWidget(m_extra);
    m_body->addStretch(1);
}

void SidePanel::addRows(const QList<PanelRow> &rows)
{
    if (rows.isEmpty())
        return;
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(7);
    grid->setColumnMinimumWidth(0, 58);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < rows.size(); ++i) {
        auto *label = words(rows[i].label, "soft");
        label->setWordWrap(false);
        grid->addWidget(label, i, 0, Qt::AlignTop);
        if (rows[i].link.isEmpty()) {
            grid->addWidget(words(rows[i].value), i, 1);
            continue;
        }
        // A label, as a button would cut what does not fit into one line.
        auto *link = words({}, "link");
        link->setTextFormat(Qt::RichText);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setText(QStringLiteral("<a href=\"%1\" style=\"color: %2; text-decoration: none\">%3</a>")
                          .arg(rows[i].link.toHtmlEscaped(), Theme::color(Token::Accent).name(),
                               rows[i].value.toHtmlEscaped()));
        connect(link, &QLabel::linkActivated, this, &SidePanel::linkActivated);
        grid->addWidget(link, i, 1);
    }
    m_body->addWidget(box);
}

void SidePanel::showNothing(const QString &text)
{
    m_nothing->setText(text);
    m_nothing->show();
    m_record->hide();
}

void SidePanel::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget() && item->widget() != m_more) {
            handBack(item->widget());
            item->widget()->deleteLater();
        }
        delete item;
    }
    delete m_more->menu();
    if (actions.size() <= 2)
        handBack(m_more);
    m_more->setVisible(actions.size() > 2);
    for (qsizetype i = 0; i < std::min<qsizetype>(2, actions.size()); ++i) {
        auto *button = new QPushButton;
        button->setIconSize(QSize(20, 16));
        setLook(button, i == 0 ? "primary" : "flat");
        m_buttons->addWidget(button);
        follow(button, actions[i], i == 0);
    }
    m_buttons->addWidget(m_more);
    if (actions.size() > 2) {
        auto *menu = new QMenu(m_more);
        menu->addActions(actions.mid(2));
        m_more->setMenu(menu);
    }
}

void SidePanel::setExtra(QWidget *widget)
{
    m_extra = widget;
    m_body->addWidget(widget);
}

void SidePanel::retranslate()
{
    m_more->setText(tr("More…"));
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Links carry their colour in their text.
    if (event->type() == QEvent::PaletteChange && !m_record->isHidden() &&
        m_linkColor != Theme::color(Token::Accent))
        setContent(PanelContent(m_content));
    QFrame::changeEvent(event);
}

} // namespace salesdesk

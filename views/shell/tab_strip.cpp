// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tab_strip.h"

#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace salesdesk {

TabStrip::TabStrip(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_search(new QPushButton)
{
    setLook(this, "tabs");
    setFixedHeight(43);
    m_search->setObjectName(QStringLiteral("findAnything"));
    // Ctrl+K opens it; with Tab's focus it would catch the keyboard whenever a button goes away.
    m_search->setFocusPolicy(Qt::ClickFocus);
    m_search->setIcon(icon("search"));
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setMaximumWidth(250);
    setLook(m_search, "search");
    m_layout->setContentsMargins(10, 0, 14, 1);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    m_layout->addWidget(m_search);
    connect(m_search, &QPushButton::clicked, this, &TabStrip::searchRequested);
    retranslate();
}

void TabStrip::addTab(const char *iconName)
{
    auto *tab = new QPushButton;
    tab->setIcon(icon(iconName));
    tab->setIconSize(QSize(22, 16));
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setLook(tab, "tab");
    const int index = count();
    tab->setObjectName(QStringLiteral("tab-") + QString::number(index + 1));
    connect(tab, &QPushButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_layout->insertWidget(index, tab);
    m_tabs.append(tab);
}

void TabStrip::clearTabs()
{
    qDeleteAll(m_tabs);
    m_tabs.clear();
}

void TabStrip::setTexts(const QStringList &texts)
{
    for (int index = 0; index < count(); ++index) {
        const QString text = texts.value(index);
        QPushButton *tab = m_tabs.at(index);
        tab->setText(text);
        tab->setAccessibleName(text);
        if (index < 9) {
            const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + index));
            tab->setToolTip(text + QStringLiteral("  ") + keys.toString(QKeySequence::NativeText));
        }
    }
    // Before it is shown there is nothing to fit into; resizeEvent() comes then.
    if (isVisible())
        fit();
}

void TabStrip::setCurrent(int index)
{
    if (index >= 0 && index < count())
        m_tabs[index]->setChecked(true);
}

void TabStrip::retranslate()
{
    m_searchText = tr("Find customers, documents, people…") + QStringLiteral("  Ctrl+K");
    m_search->setToolTip(tr("Find anything (Ctrl+K)"));
    if (isVisible())
        fit();
}

void TabStrip::fit()
{
    // The box gives way before the words of the tabs do.
    int wanted = 32;
    for (const QPushButton *tab : std::as_const(m_tabs))
        wanted += tab->sizeHint().width() + m_layout->spacing();
    const int room = std::clamp(width() - wanted, 44, 250);
    m_search->setFixedWidth(room);
    m_search->setText(m_search->fontMetrics().elidedText(m_searchText, Qt::ElideRight, room - 50));
}

void TabStrip::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fit(); // the size came while it was still hidden
}

void TabStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    fit();
    QFrame::resizeEvent(event);
}

} // namespace salesdesk

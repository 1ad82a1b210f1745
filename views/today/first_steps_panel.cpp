// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/first_steps_panel.h"

#include "models/wording/labels.h"
#include "views/shared/icons.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace salesdesk {

struct FirstStepsPanel::Words
{
    QString title;
    QString text;
    QList<std::pair<FirstStepPlace, QString>> places; ///< the first is the step's own, others beside it
};

FirstStepsPanel::Words FirstStepsPanel::wordsOf(const FirstStepState &state)
{
    switch (state.step) {
    case FirstStep::People:
        return {tr("Add people and teams"),
                tr("Everybody gets a login, a team, and the roles that say what they may do."),
                {{FirstStepPlace::People, tr("Open people")}, {FirstStepPlace::Teams, tr("Open teams")}}};
    case FirstStep::Products:
        return {tr("Add products with floor prices"),
                tr("A floor is the lowest price that a role may give; a line below it goes to the next "
                   "authority."),
                {{FirstStepPlace::Products, tr("Open products")}}};
    case FirstStep::Chains: {
        QStringList roles;
        for (const Role role : state.missing)
            roles.append(labelOf(u"role", roleName(role)));
        return {tr("Check the approval chains"),
                roles.isEmpty() ? tr("There is somebody to ask at every step.")
                                : tr("Nobody can be asked yet for: %1. A document cannot be sent through a "
                                     "step that has nobody.")
                                      .arg(QLocale().createSeparatedList(roles)),
                {{FirstStepPlace::Chains, tr("Open approval chains")}}};
    }
    case FirstStep::ImportLeads:
        return {
            tr("Import the first leads"),
            tr("From Excel or CSV: columns are found by their headings, and a row that cannot go in comes "
               "back with its reason. Salespeople can type theirs instead."),
            {{FirstStepPlace::Import, tr("Import leads…")}}};
    case FirstStep::EnterLeads:
        return {tr("Enter the first leads"),
                tr("Company and phone are enough. The administrator can import a whole list."),
                {{FirstStepPlace::Leads, tr("Open leads")}}};
    case FirstStep::Targets:
        return {tr("Set the targets of the year"),
                tr("By month for the office, its teams and its people; the board and the appraisal measure "
                   "by them."),
                {{FirstStepPlace::Targets, tr("Open targets")}}};
    case FirstStep::OwnLead:
        return {
            tr("Enter your first lead, or claim one"),
            tr("Company and phone are enough; a firm that is known already is shown before you save."),
            {{FirstStepPlace::Leads, tr("Open leads")}, {FirstStepPlace::Pool, tr("Open the public pool")}}};
    case FirstStep::FollowUp:
        return {tr("Note your first follow-up"),
                tr("What was said, and when to call again: on that day it stands here on Today."),
                {{FirstStepPlace::Leads, tr("Open leads")}}};
    case FirstStep::Convert:
        return {tr("Convert a lead that means it"),
                tr("Customer, contact and opportunity are made in one step."),
                {{FirstStepPlace::Leads, tr("Open leads")}}};
    case FirstStep::Quote:
        return {tr("Write your first quote"),
                tr("Choose the customer and add products; totals and tax are computed while you type."),
                {{FirstStepPlace::NewQuote, tr("New quote")}}};
    }
    return {};
}

FirstStepsPanel::FirstStepsPanel(QWidget *parent) : Card(parent), m_away(new QPushButton)
{
    m_away->setObjectName(QStringLiteral("putStepsAway"));
    setLook(m_away, "soft-link");
    title()->addWidget(m_away);
    body()->addStretch(1);
    connect(m_away, &QPushButton::clicked, this, &FirstStepsPanel::putAway);
}

void FirstStepsPanel::setSteps(const QList<FirstStepState> &steps)
{
    if (m_rows && steps == m_steps)
        return;
    m_steps = steps;
    rebuild();
}

void FirstStepsPanel::rebuild()
{
    title()->setText(tr("First steps"));
    m_away->setText(tr("Put away"));
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto next = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                   [](const FirstStepState &state) { return !state.done; });
    for (auto state = m_steps.cbegin(); state != m_steps.cend(); ++state) {
        auto *line = new QFrame;
        setLook(line, "line");
        layout->addWidget(line);
        layout->addWidget(row(*state, state == next));
    }
    body()->insertWidget(1, m_rows);
    auto *first = m_rows->findChild<QPushButton *>(QStringLiteral("nextStep"));
    setFocusProxy(first ? first : m_away);
    if (hadFocus)
        setFocus();
}

QWidget *FirstStepsPanel::row(const FirstStepState &state, bool next)
{
    const Words words = wordsOf(state);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(state.done ? "check" : "arrow-right", 20,
                                    state.done ? Token::Good
                                    : next     ? Token::Accent
                                               : Token::SoftText));
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    auto *title = new QLabel(words.title);
    setLook(title, state.done ? "soft" : "strong");
    auto *detail = new QLabel(words.text);
    setLook(detail, "soft");
    detail->setWordWrap(true);
    for (QLabel *label : {title, detail}) {
        label->setTextFormat(Qt::PlainText);
        text->addWidget(label);
    }
    layout->addLayout(text, 1);
    if (state.done)
        layout->addWidget(new Tag(tr("Done"), Tone::Good));
    // A step that is done can be opened again, more quietly.
    for (qsizetype i = words.places.size() - 1; i >= 0; --i) {
        const FirstStepPlace place = words.places.at(i).first;
        auto *button = new QPushButton(words.places.at(i).second);
        button->setObjectName(next && i == 0 ? QStringLiteral("nextStep") : QStringLiteral("step"));
        button->setAutoDefault(true); // Enter opens it too
        setLook(button, state.done || i > 0 ? "link" : next ? "primary" : "");
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT wanted(place); });
        layout->addWidget(button);
    }
    return row;
}

void FirstStepsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    Card::changeEvent(event);
}

} // namespace salesdesk

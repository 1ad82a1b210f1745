// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/today_page.h"

#include "models/measures/measure_service.h"
#include "models/wording/formatter.h"
#include "views/shared/card.h"
#include "views/shared/data_table.h"
#include "views/shared/toast.h"
#include "views/today/first_steps_panel.h"
#include "views/today/today_lists.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace salesdesk {

namespace {

const QString deskKey = QStringLiteral("desk");
const QString contactKey = QStringLiteral("contact");
const QString poolKey = QStringLiteral("pool");
const QString moneyKey = QStringLiteral("money");
const QString quotesKey = QStringLiteral("returnedQuotes");
const QString contractsKey = QStringLiteral("returnedContracts");
const QString stepsKey = QStringLiteral("steps");
const QString chosenKey = QStringLiteral("chosen");
const QString awayKey = QStringLiteral("stepsAway");

QString keyOf(TodayList::What what)
{
    switch (what) {
    case TodayList::Contact:
        return contactKey;
    case TodayList::Pool:
        return poolKey;
    case TodayList::Money:
        return moneyKey;
    case TodayList::ReturnedQuotes:
        return quotesKey;
    case TodayList::ReturnedContracts:
        return contractsKey;
    }
    return {};
}

} // namespace

TodayPage::TodayPage(PageContext &context, TodayServices services, QWidget *parent)
    : Page(parent), m_context(context), m_services(std::move(services)), m_stack(new QStackedWidget(this)),
      m_cards(new QWidget(this))
{
    auto *row = new QHBoxLayout(m_cards);
    row->setContentsMargins(12, 12, 12, 4);
    row->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_cards);
    layout->addWidget(m_stack, 1);

    addDesk();
    for (const TodayList &list : todayLists(context, m_services.leads))
        addList(list);
    addTarget();
    addSteps();
    choose(deskKey);
    showCounts();
    connect(&m_context.lists.bus, &ChangeBus::changed, this, [this] {
        countAll();
        readSteps();
    });
}

void TodayPage::addDesk()
{
    Section section;
    section.key = deskKey;
    section.card = new FigureCard(m_cards);
    section.card->setObjectName(QStringLiteral("todayDesk"));
    m_cards->layout()->addWidget(section.card);
    connect(section.card, &FigureCard::clicked, this, [this] { chooseByHand(deskKey); });
    m_sections.append(section);
    auto *holder = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(12, 6, 12, 12);
    QWidget *desk = m_services.makeDesk(holder, [this](int waiting) {
        m_sections.first().count = waiting;
        showCounts();
    });
    layout->addWidget(desk);
    holder->setFocusProxy(desk);
    m_stack->addWidget(holder);
}

void TodayPage::addList(const TodayList &list)
{
    Section section;
    const QString key = keyOf(list.what);
    section.key = key;
    section.kind = list.reg->kind;
    section.filters = list.filters;
    section.card = new FigureCard(m_cards);
    section.card->setObjectName(QStringLiteral("today-") + key);
    m_cards->layout()->addWidget(section.card);
    connect(section.card, &FigureCard::clicked, this, [this, key] { chooseByHand(key); });

    section.sort = list.sort;
    section.model = new WindowedTable(m_context.lists, *list.reg, m_context.session, this);
    section.holder = new QWidget(m_stack);
    m_stack->addWidget(section.holder);
    m_sections.append(section);
}

void TodayPage::fill(Section &section)
{
    if (!section.model || section.table)
        return;
    auto *layout = new QVBoxLayout(section.holder);
    layout->setContentsMargins(12, 6, 12, 12);
    section.panel = new Card(section.holder);
    layout->addWidget(section.panel);
    section.panel->title();
    section.table = new DataTable(section.panel);
    section.table->setFrameless();
    section.table->setModel(section.model);
    const QList<ColumnSpec> &columns = section.model->columns();
    for (int column = 0; column < columns.size(); ++column)
        section.table->view()->setColumnHidden(column, !columns.at(column).shown);
    section.panel->body()->addWidget(section.table, 1);
    section.holder->setFocusProxy(section.table);
    connect(section.table, &DataTable::opened, this,
            [this, model = section.model, kind = section.kind](const QModelIndex &index) {
                // An instalment is opened with its contract's money.
                m_context.navigator.open(kind, model->idAt(index.row()));
            });
    name(section);
    section.model->setQuery(section.filters, {}, QList<SortKey>{section.sort});
}

void TodayPage::addTarget()
{
    if (!Permission::can(m_context.session, Action::SeeMeasures))
        return;
    m_target = new FigureCard(m_cards);
    m_target->setObjectName(QStringLiteral("todayTarget"));
    m_cards->layout()->addWidget(m_target);
    connect(m_target, &FigureCard::clicked, this,
            [this] { m_context.navigator.openList(QStringLiteral("performance"), {}); });
}

void TodayPage::addSteps()
{
    Section section;
    section.key = stepsKey;
    section.card = new FigureCard(m_cards);
    section.card->setObjectName(QStringLiteral("todaySteps"));
    static_cast<QHBoxLayout *>(m_cards->layout())->insertWidget(0, section.card);
    connect(section.card, &FigureCard::clicked, this, [this] { chooseByHand(stepsKey); });
    auto *holder = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(12, 6, 12, 12);
    m_steps = new FirstStepsPanel(holder);
    m_steps->setObjectName(QStringLiteral("firstSteps"));
    layout->addWidget(m_steps);
    holder->setFocusProxy(m_steps);
    connect(m_steps, &FirstStepsPanel::wanted, this, &TodayPage::openStep);
    connect(m_steps, &FirstStepsPanel::putAway, this, [this] {
        putStepsAway(true);
        m_context.toast.offerUndo(tr("The first steps are put away."), [this] { putStepsAway(false); });
    });
    section.count = 0;
    m_sections.append(section);
    m_stack->addWidget(holder);
    readSteps();
}

/// Nothing is asked any more once all is done or put away.
void TodayPage::readSteps()
{
    if (m_stepsAway || (m_stepsInAll > 0 && m_stepsDone == m_stepsInAll))
        return;
    const auto steps = m_services.firstSteps.steps(m_context.session);
    if (!steps)
        return;
    m_stepsInAll = int(steps->size());
    m_stepsDone = int(std::count_if(steps->cbegin(), steps->cend(),
                                    [](const FirstStepState &state) { return state.done; }));
    sectionOf(stepsKey)->count = m_stepsInAll - m_stepsDone;
    m_steps->setSteps(*steps);
    showCounts();
}

void TodayPage::putStepsAway(bool away)
{
    m_stepsAway = away;
    sectionOf(stepsKey)->count = 0;
    readSteps();
    showCounts();
}

void TodayPage::openStep(FirstStepPlace place)
{
    const auto list = [this](const char *page, const char *view) {
        ListFilter filter;
        filter.view = QString::fromLatin1(view);
        m_context.navigator.openList(QString::fromLatin1(page), filter);
    };
    switch (place) {
    case FirstStepPlace::People:
        return list("office", "people");
    case FirstStepPlace::Teams:
        return list("office", "teams");
    case FirstStepPlace::Products:
        return list("office", "products");
    case FirstStepPlace::Chains:
        return list("office", "approvals");
    case FirstStepPlace::Import:
        return m_context.importFile(QStringLiteral("leads"));
    case FirstStepPlace::Leads:
        return list("leads", "mine");
    case FirstStepPlace::Pool:
        return list("leads", "pool");
    case FirstStepPlace::Targets:
        return m_services.openTargets();
    case FirstStepPlace::NewQuote:
        return m_context.navigator.draftQuote({});
    }
}

TodayPage::Section *TodayPage::sectionOf(const QString &key)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&key](const Section &section) { return section.key == key; });
    return found == m_sections.end() ? nullptr : &*found;
}

void TodayPage::choose(const QString &key)
{
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).key == key) {
            m_chosen = key;
            fill(m_sections[i]);
            m_stack->setCurrentIndex(int(i));
            setFocusProxy(m_stack->currentWidget());
        }
    }
}

void TodayPage::chooseByHand(const QString &key)
{
    m_byHand = true;
    choose(key);
}

void TodayPage::leaveEmptySection()
{
    const Section *chosen = sectionOf(m_chosen);
    const Section *steps = sectionOf(stepsKey);
    if (!chosen || chosen->count != 0 || (m_byHand && chosen != steps))
        return;
    const auto busy = std::find_if(m_sections.cbegin(), m_sections.cend(),
                                   [](const Section &section) { return section.count > 0; });
    if (steps && steps->count > 0)
        choose(stepsKey);
    else if (busy != m_sections.cend())
        choose(busy->key);
    else if (chosen == steps)
        choose(deskKey);
}

void TodayPage::refresh()
{
    countAll();
    readSteps();
    showTarget();
}

void TodayPage::countAll()
{
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        if (!section.model)
            continue;
        section.model->count(section.filters, this, [this, i](qint64 count) {
            m_sections[i].count = count;
            showCounts();
        });
    }
}

void TodayPage::showTarget()
{
    if (!m_target)
        return;
    const Session &session = m_context.session;
    const bool all = Permission::scope(session, Action::SeeMeasures) == Scope::All;
    const Office &office = m_services.measures.office();
    MeasureRequest request;
    request.measures = {Measure::Sales, Measure::TaskCompletion};
    request.period = Period::holding(m_context.today(), PeriodKind::Month, office.fiscalStart);
    request.by = all ? FigureLevel::Office : FigureLevel::Staff;
    request.asOf = m_context.today();
    if (!all)
        request.staff = {session.staff};
    const auto values = m_services.measures.measure(session, request);
    if (!values || values->size() < 2)
        return;
    const MeasureValue &sales = values->at(0);
    const MeasureValue &done = values->at(1);
    m_target->set(all ? tr("Sales of this month") : tr("My sales of this month"),
                  m_context.formatter().moneyShort(Money{sales.numerator, office.currency}),
                  done.value ? tr("%1 of the target").arg(m_context.formatter().ratio(*done.value))
                             : tr("No target set"),
                  !done.value                 ? Tone::Neutral
                  : *done.value >= ratioScale ? Tone::Good
                                              : Tone::Warn);
}

QString TodayPage::titleOf(const QString &key) const
{
    if (key == deskKey)
        return tr("Waiting for my decision");
    if (key == contactKey)
        return tr("To contact today");
    if (key == poolKey)
        return tr("Soon into the public pool");
    if (key == quotesKey)
        return tr("Quotes returned to me");
    if (key == contractsKey)
        return tr("Contracts returned to me");
    if (key == stepsKey)
        return tr("First steps");
    return tr("Receivables of this week");
}

void TodayPage::retranslate()
{
    showCounts();
    showTarget();
}

void TodayPage::name(const Section &section)
{
    if (!section.panel)
        return;
    section.panel->title()->setText(titleOf(section.key));
    section.table->setEmptyState("check", tr("Nothing waits here. Well done."));
}

void TodayPage::showCounts()
{
    for (const Section &section : std::as_const(m_sections)) {
        const qint64 count = std::max<qint64>(0, section.count);
        if (section.key == stepsKey) {
            section.card->setVisible(count > 0);
            section.card->set(titleOf(stepsKey), tr("%1 of %2").arg(m_stepsDone).arg(m_stepsInAll),
                              tr("Go on"), Tone::Accent);
            continue;
        }
        const bool returned = section.key == quotesKey || section.key == contractsKey;
        // What seldom happens takes no room while it does not.
        section.card->setVisible(!returned || count > 0);
        const QString tag = count == 0               ? tr("All done")
                            : section.key == deskKey ? tr("Oldest first")
                                                     : tr("Open the list");
        section.card->set(titleOf(section.key), m_context.formatter().count(count), tag,
                          count == 0                                                      ? Tone::Good
                          : section.key == moneyKey || section.key == poolKey || returned ? Tone::Warn
                                                                                          : Tone::Accent);
        name(section);
    }
    leaveEmptySection();
}

QByteArray TodayPage::saveState() const
{
    return QJsonDocument(QJsonObject{{chosenKey, m_chosen}, {awayKey, m_stepsAway}})
        .toJson(QJsonDocument::Compact);
}

void TodayPage::restoreState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    if (saved.value(awayKey).toBool())
        putStepsAway(true);
    choose(saved.value(chosenKey).toString());
    leaveEmptySection();
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace salesdesk

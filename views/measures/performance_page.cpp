// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/measures/performance_page.h"

#include "models/core/money.h"
#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/measures/board_records.h"
#include "views/measures/chart_panel.h"
#include "views/shared/card.h"
#include "views/shared/data_table.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <cmath>
#include <limits>

namespace salesdesk {

namespace {

constexpr FigureLevel levels[] = {FigureLevel::Office, FigureLevel::Team, FigureLevel::Staff};
constexpr PeriodKind kinds[] = {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year};

/// Chart axes count in the unit that people speak of: 万 in Chinese, thousands in English.
double chartUnit()
{
    return (QLocale().language() == QLocale::Chinese ? 10'000.0 : 1'000.0) * double(minorScale);
}

Tone toneOf(std::optional<qint64> ratio)
{
    if (!ratio)
        return Tone::Neutral;
    if (*ratio >= ratioScale)
        return Tone::Good;
    return *ratio >= 8000 ? Tone::Warn : Tone::Bad;
}

} // namespace

PerformancePage::PerformancePage(PageContext &context, MeasureService &measures,
                                 std::function<void(const Period &year)> openTargets, QWidget *parent)
    : Page(parent), m_context(context), m_measures(measures), m_openTargets(std::move(openTargets)),
      m_period(Period::holding(measures.today(), PeriodKind::Quarter, measures.office().fiscalStart)),
      m_title(new QLabel), m_levels(new QButtonGroup(this)), m_subjectBox(new QComboBox),
      m_kindBox(new QComboBox), m_previous(new QToolButton), m_periodLabel(new QLabel),
      m_next(new QToolButton), m_targets(new QPushButton), m_months(new ChartPanel(context.prompts)),
      m_funnel(new ChartPanel(context.prompts)), m_ageing(new ChartPanel(context.prompts)),
      m_rankCard(new Card), m_ranking(new DataTable), m_rankModel(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    buildHead(head);
    layout->addLayout(head);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (int i = 0; i < boardFigureCount; ++i) {
        auto *card = new FigureCard;
        card->setObjectName(QStringLiteral("card%1").arg(i));
        m_cards.append(card);
        cards->addWidget(card, 1);
    }
    layout->addLayout(cards);

    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    m_rankCard->body()->addWidget(m_rankCard->title());
    m_ranking->setFrameless();
    m_ranking->setModel(m_rankModel);
    m_rankCard->body()->addWidget(m_ranking, 1);
    m_months->setObjectName(QStringLiteral("months"));
    m_funnel->setObjectName(QStringLiteral("funnel"));
    m_ageing->setObjectName(QStringLiteral("ageing"));
    m_ranking->setObjectName(QStringLiteral("ranking"));
    grid->addWidget(m_months, 0, 0);
    grid->addWidget(m_funnel, 0, 1);
    grid->addWidget(m_rankCard, 1, 0);
    grid->addWidget(m_ageing, 1, 1);
    for (int i = 0; i < 2; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    layout->addLayout(grid, 1);

    const auto open = [this](auto which) {
        const QString name = m_subjectBox->currentText();
        which(BoardRecords(m_board, name, m_context.navigator));
    };
    for (int i = 0; i < boardFigureCount; ++i)
        connect(m_cards.at(i), &FigureCard::clicked, this, [open, i] {
            open([i](const BoardRecords &records) { records.openFigure(BoardFigure(i)); });
        });
    connect(m_months, &ChartPanel::barClicked, this, [open](int, int place) {
        open([place](const BoardRecords &records) { records.openMonth(place); });
    });
    connect(m_funnel, &ChartPanel::barClicked, this, [open](int, int place) {
        open([place](const BoardRecords &records) { records.openStage(place); });
    });
    connect(m_ageing, &ChartPanel::barClicked, this, [open](int bucket, int place) {
        open([bucket, place](const BoardRecords &records) { records.openAgeing(bucket, place); });
    });
    connect(m_ranking, &DataTable::opened, this, [open](const QModelIndex &index) {
        open([row = index.row()](const BoardRecords &records) { records.openRanked(row); });
    });
    connect(&m_context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        for (const Kind kind :
             {Kind::Contract, Kind::Receipt, Kind::Instalment, Kind::Opportunity, Kind::Target}) {
            if (changes.touches(kind) && isVisible())
                return load();
        }
    });
    fillSubjects();
    retranslate();
}

void PerformancePage::buildHead(QLayout *layout)
{
    setLook(m_title, "title");
    layout->addWidget(m_title);
    for (int i = 0; i < 3; ++i) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        setLook(button, "chip");
        button->setObjectName(figureLevelName(levels[i]));
        m_levels->addButton(button, i);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { setLevel(levels[i]); });
    }
    m_subjectBox->setObjectName(QStringLiteral("subject"));
    m_subjectBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_subjectBox);
    connect(m_subjectBox, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_subject = m_subjectBox->currentData().toLongLong();
        load();
    });
    layout->addItem(new QSpacerItem(16, 1));
    m_previous->setIcon(icon("chevron-left"));
    m_next->setIcon(icon("chevron-right"));
    m_previous->setAutoRaise(true);
    m_next->setAutoRaise(true);
    m_periodLabel->setAlignment(Qt::AlignCenter);
    m_periodLabel->setMinimumWidth(110);
    m_periodLabel->setObjectName(QStringLiteral("period"));
    layout->addWidget(m_previous);
    layout->addWidget(m_periodLabel);
    layout->addWidget(m_next);
    layout->addWidget(m_kindBox);
    layout->addItem(new QSpacerItem(1, 1, QSizePolicy::Expanding));
    m_targets->setIcon(icon("target"));
    m_targets->setVisible(bool(m_openTargets) && Permission::can(m_context.session, Action::SeeTargets));
    layout->addWidget(m_targets);
    connect(m_targets, &QPushButton::clicked, this, [this] {
        m_openTargets(Period::holding(m_period.first(), PeriodKind::Year, m_measures.office().fiscalStart));
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { setPeriod(m_period.previous()); });
    connect(m_next, &QToolButton::clicked, this, [this] { setPeriod(m_period.next()); });
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    auto *forth = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this);
    connect(back, &QShortcut::activated, m_previous, &QToolButton::click);
    connect(forth, &QShortcut::activated, m_next, &QToolButton::click);
    for (const PeriodKind kind : kinds)
        m_kindBox->addItem(QString(), int(kind));
    m_kindBox->setCurrentIndex(1);
    m_kindBox->setObjectName(QStringLiteral("kind"));
    m_kindBox->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the words change with the language
    connect(m_kindBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QDate day = std::min(std::max(m_period.first(), m_measures.today()), m_period.last());
        setPeriod(Period::holding(day, kinds[index], m_measures.office().fiscalStart));
    });
}

void PerformancePage::fillSubjects()
{
    if (const auto subjects = m_measures.subjects(m_context.session))
        m_subjects = *subjects;
    QSet<FigureLevel> known;
    for (const MeasureService::Subject &subject : std::as_const(m_subjects))
        known.insert(subject.level);
    for (int i = 0; i < 3; ++i)
        m_levels->button(i)->setVisible(known.contains(levels[i]));
    if (!known.contains(m_level) && !m_subjects.isEmpty())
        m_level = m_subjects.first().level;
    setLevel(m_level);
}

void PerformancePage::setLevel(FigureLevel level)
{
    m_level = level;
    m_levels->button(int(level))->setChecked(true);
    m_filling = true;
    const qint64 wanted = m_subject;
    m_subjectBox->clear();
    for (const MeasureService::Subject &subject : std::as_const(m_subjects)) {
        if (subject.level == level)
            m_subjectBox->addItem(subject.name, subject.id);
    }
    m_subjectBox->setCurrentIndex(std::max(0, m_subjectBox->findData(wanted)));
    m_subjectBox->setVisible(level != FigureLevel::Office && m_subjectBox->count() > 0);
    m_subject = m_subjectBox->currentData().toLongLong();
    m_filling = false;
    load();
}

void PerformancePage::setPeriod(const Period &period)
{
    m_period = period;
    m_periodLabel->setText(m_context.formatter().period(period));
    load();
}

void PerformancePage::refresh()
{
    load();
}

void PerformancePage::load()
{
    const auto request =
        m_measures.board(m_context.session, {m_level, m_subject, m_period, m_measures.today()});
    if (!request)
        return;
    const Office office = m_measures.office();
    m_context.lists.jobs.run<Dashboard>(
        QStringLiteral("dashboard"), QString(), this,
        [office, wanted = *request](JobContext &context) -> Result<Dashboard> {
            return context.database().read([&] { return readDashboard(context.database(), office, wanted); });
        },
        [this](const Result<Dashboard> &board) {
            if (board)
                show(*board);
            else if (board.error().code != ErrorCode::Cancelled)
                m_context.toast.showText(errorText(board.error()));
        });
}

void PerformancePage::show(const Dashboard &board)
{
    m_board = board;
    showCards();
    showCharts();
    showRanking();
    Q_EMIT shown();
}

QString PerformancePage::money(qint64 minor) const
{
    // A card shows whole units; the cents stand in the lists behind it.
    const qint64 whole = (minor + (minor < 0 ? -minorScale / 2 : minorScale / 2)) / minorScale;
    const QString text = m_context.formatter().money({whole * minorScale, m_board.currency});
    return text.endsWith(QLatin1StringView(".00")) ? text.chopped(3) : text;
}

void PerformancePage::showCards()
{
    const Formatter &formatter = m_context.formatter();
    const Dashboard &board = m_board;
    const auto completion = board.salesTarget ? ratioOf(board.sales, *board.salesTarget) : std::nullopt;
    m_cards[Sales]->set(labelOf(u"measure", u"sales"), money(board.sales),
                        completion ? tr("Task %1 · %2 done")
                                         .arg(formatter.moneyShort({*board.salesTarget, board.currency}),
                                              formatter.ratio(completion))
                                   : tr("No target is set"),
                        toneOf(completion));
    const auto rate = ratioOf(board.collectionReceived, board.collectionDue);
    m_cards[Received]->set(tr("Received"), money(board.received),
                           rate ? tr("Collection %1").arg(formatter.ratio(rate)) : tr("Nothing was due"),
                           toneOf(rate));
    const auto margin = ratioOf(board.profit, board.sales);
    m_cards[Profit]->set(labelOf(u"measure", u"profit"), money(board.profit),
                         margin ? tr("%1 of sales").arg(formatter.ratio(margin)) : QString(), Tone::Neutral);
    m_cards[NewCustomers]->set(labelOf(u"measure", u"new_customers"), formatter.scaled(board.newCustomers, 4),
                               tr("A year ago %1").arg(formatter.scaled(board.newCustomersLastYear, 4)),
                               board.newCustomers >= board.newCustomersLastYear ? Tone::Good : Tone::Warn);
    const qint64 late = board.signing.denominator - board.signing.numerator;
    m_cards[Signing]->set(labelOf(u"measure", u"signing_on_time"), formatter.ratio(board.signing.value),
                          late > 0 ? tr("%1 late").arg(formatter.scaled(late, 4)) : QString(),
                          late > 0 ? Tone::Bad : Tone::Neutral);
    const qint64 left = m_board.request.asOf.daysTo(board.request.period.last());
    m_cards[Forecast]->set(
        tr("Weighted forecast"), money(board.forecast),
        left >= 0 ? tr("%n day(s) left", nullptr, int(left) + 1) : tr("The period is over"), Tone::Neutral);
}

void PerformancePage::showCharts()
{
    const double unit = chartUnit();
    ChartData months;
    ChartData::Series actual{tr("Actual"), {}, 0};
    ChartData::Series target{tr("Task"), {}, 1};
    bool anyTarget = false;
    for (const Dashboard::Month &month : std::as_const(m_board.months)) {
        months.categories.append(QLocale().monthName(month.month.first().month(), QLocale::ShortFormat));
        actual.values.append(double(month.sales) / unit);
        target.values.append(month.target ? double(*month.target) / unit
                                          : std::numeric_limits<double>::quiet_NaN());
        anyTarget |= month.target.has_value();
    }
    months.series = {actual};
    if (anyTarget)
        months.series.append(target);
    m_months->set(tr("Sales and task by month (in thousands)"), months,
                  tr("Signed contracts show here month by month."));

    ChartData funnel;
    funnel.shape = ChartData::Shape::Across;
    ChartData::Series stages{QString(), {}, 2};
    for (const Dashboard::Stage &stage : std::as_const(m_board.funnel)) {
        funnel.categories.append(labelOf(u"opportunity_stage", stage.stage));
        stages.values.append(double(stage.count));
    }
    funnel.series = {stages};
    m_funnel->set(tr("Sales funnel (opportunities)"), funnel,
                  tr("Open opportunities show here by stage, and what was won in the period."));

    ChartData ageing;
    ageing.shape = ChartData::Shape::Stacked;
    const QStringList buckets{tr("Not due"), tr("1–30 days"), tr("31–60 days"), tr("61–90 days"),
                              tr("Over 90 days")};
    const int colors[] = {0, 4, 1, 2, 3};
    for (int bucket = 0; bucket < ageingBucketCount; ++bucket)
        ageing.series.append({buckets.at(bucket), {}, colors[bucket]});
    for (const Dashboard::Ageing &row : std::as_const(m_board.ageing)) {
        ageing.categories.append(row.name.isEmpty() ? tr("No team") : row.name);
        for (int bucket = 0; bucket < ageingBucketCount; ++bucket)
            ageing.series[bucket].values.append(double(row.buckets[static_cast<std::size_t>(bucket)]) / unit);
    }
    m_ageing->set(tr("Receivables ageing (in thousands)"), ageing,
                  tr("Nothing is open on any payment plan."));
}

void PerformancePage::showRanking()
{
    struct Heading
    {
        QString title;
        int width;
        bool right;
    };
    const QList<Heading> headings{{QString(), 36, true},
                                  {fieldLabel(u"staff_name"), 90, false},
                                  {fieldLabel(u"team"), 84, false},
                                  {labelOf(u"measure", u"sales"), 112, true},
                                  {labelOf(u"measure", u"task_completion"), 116, true},
                                  {labelOf(u"measure", u"collection"), 76, true},
                                  {tr("Change"), 70, false}};
    const Formatter &formatter = m_context.formatter();
    m_rankModel->setRowCount(0);
    m_rankModel->setColumnCount(int(headings.size()));
    const int right = int(Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < headings.size(); ++column) {
        m_rankModel->setHeaderData(column, Qt::Horizontal, headings.at(column).title);
        m_rankModel->setHeaderData(column, Qt::Horizontal, headings.at(column).width, role::columnWidth);
        if (headings.at(column).right)
            m_rankModel->setHeaderData(column, Qt::Horizontal, right, Qt::TextAlignmentRole);
    }
    for (qsizetype i = 0; i < m_board.ranking.size(); ++i) {
        const Dashboard::Rank &rank = m_board.ranking.at(i);
        QString change = QStringLiteral("—");
        if (rank.change.value_or(0) != 0)
            change = (*rank.change > 0 ? QStringLiteral("↑ %1") : QStringLiteral("↓ %1"))
                         .arg(std::abs(*rank.change));
        const QStringList cells{QString::number(i + 1),
                                rank.name,
                                rank.team,
                                money(rank.sales),
                                formatter.ratio(rank.completion),
                                formatter.ratio(rank.collection),
                                change};
        QList<QStandardItem *> items;
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QStandardItem(cells.at(column));
            item->setEditable(false);
            item->setData(rank.staff, role::recordId);
            if (headings.at(column).right)
                item->setData(right, Qt::TextAlignmentRole);
            items.append(item);
        }
        if (rank.collection && *rank.collection < 6000)
            items.at(5)->setData(int(Tone::Bad), role::tone);
        m_rankModel->appendRow(items);
    }
    m_ranking->setModel(m_rankModel);
    m_ranking->setEmptyState("trophy", tr("Whoever signs a contract in the period stands here."));
}

QByteArray PerformancePage::saveState() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("level"), figureLevelName(m_level)},
                                     {QStringLiteral("subject"), m_subject},
                                     {QStringLiteral("kind"), m_kindBox->currentIndex()}})
        .toJson(QJsonDocument::Compact);
}

void PerformancePage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_kindBox->setCurrentIndex(std::clamp(object.value(QStringLiteral("kind")).toInt(1), 0, 2));
    const auto level = figureLevelFromName(object.value(QStringLiteral("level")).toString());
    if (!level)
        return;
    m_level = *level;
    m_subject = object.value(QStringLiteral("subject")).toInteger();
    fillSubjects();
}

QList<KeyHint> PerformancePage::keyHints() const
{
    return {{QStringLiteral("Alt+←"), tr("The period before")},
            {QStringLiteral("Alt+→"), tr("The next period")}};
}

void PerformancePage::retranslate()
{
    m_title->setText(tr("Performance"));
    const QStringList names{tr("Office"), tr("Team"), tr("Person")};
    for (int i = 0; i < 3; ++i)
        m_levels->button(i)->setText(names.at(i));
    const QStringList kindNames{tr("Month"), tr("Quarter"), tr("Year")};
    for (int i = 0; i < 3; ++i)
        m_kindBox->setItemText(i, kindNames.at(i));
    m_previous->setToolTip(tr("The period before"));
    m_next->setToolTip(tr("The next period"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_targets->setText(tr("Targets"));
    m_subjectBox->setAccessibleName(tr("Team or person"));
    m_kindBox->setAccessibleName(tr("Kind of period"));
    m_periodLabel->setText(m_context.formatter().period(m_period));
    m_rankCard->title()->setText(tr("Ranking of the period"));
    show(m_board);
}

void PerformancePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace salesdesk

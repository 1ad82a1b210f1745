// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/measures/chart_panel.h"

#include "views/shared/icons.h"
#include "views/shared/prompts.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QLabel>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMenu>
#include <QStackedBarSeries>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace salesdesk {

namespace {

constexpr int penWidth = 2;

QColor chartColor(int place)
{
    const QList<QColor> colors = Theme::chartColors();
    return colors.at(place % colors.size());
}

/// Pixels for "需求确认" or "1200" at the left of an axis.
constexpr int labelRoom = 44;

QBarSet *barSet(const ChartData::Series &series)
{
    auto *set = new QBarSet(series.name);
    for (const double value : series.values)
        *set << value;
    set->setColor(chartColor(series.color));
    set->setBorderColor(Qt::transparent);
    return set;
}

} // namespace

bool ChartData::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const Series &one) {
        return std::all_of(one.values.begin(), one.values.end(), [](double value) { return value == 0; });
    });
}

ChartPanel::ChartPanel(Prompts &prompts, QWidget *parent)
    : Card(parent), m_prompts(prompts), m_view(new QChartView(new QChart, this)), m_empty(new QLabel(this)),
      m_more(new QToolButton(this)), m_copy(new QAction(this)), m_save(new QAction(this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setMinimumHeight(120);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "soft");
    auto *menu = new QMenu(m_more);
    menu->addAction(m_copy);
    menu->addAction(m_save);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setIcon(icon("image"));
    m_more->setObjectName(QStringLiteral("picture"));
    title()->addWidget(m_more);
    body()->setSpacing(0);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    connect(m_copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setImage(picture()); });
    connect(m_save, &QAction::triggered, this, &ChartPanel::save);
    retranslate();
}

void ChartPanel::set(const QString &name, const ChartData &data, const QString &emptyText)
{
    m_name = name;
    m_data = data;
    m_emptyText = emptyText;
    draw();
}

void ChartPanel::draw()
{
    title()->setText(m_name);
    const bool empty = m_data.isEmpty();
    m_empty->setText(m_emptyText);
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_more->setVisible(!empty);
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    chart->setFont(font());
    if (!empty)
        m_data.shape == ChartData::Shape::Across ? addAcross(chart) : addBars(chart);
    dress(chart);
}

void ChartPanel::addBars(QChart *chart)
{
    auto *bars = m_data.shape == ChartData::Shape::Stacked
                     ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                     : static_cast<QAbstractBarSeries *>(new QBarSeries);
    // A single team is no wall.
    bars->setBarWidth(m_data.categories.size() < 3 ? 0.2 : 0.55);
    QList<double> sums(m_data.categories.size());
    double top = 0;
    const bool line = m_data.shape == ChartData::Shape::BarsWithLine;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const ChartData::Series &series = m_data.series.at(i);
        for (qsizetype place = 0; place < series.values.size(); ++place) {
            sums[place] = line ? std::max(sums.at(place), series.values.at(place))
                               : sums.at(place) + std::max(0.0, series.values.at(place));
            top = std::max(top, sums.at(place));
        }
        if (!line || i == 0)
            bars->append(barSet(series));
    }
    chart->addSeries(bars);
    auto *across = new QBarCategoryAxis;
    across->append(m_data.categories);
    auto *up = new QValueAxis;
    up->setRange(0, top > 0 ? top : 1);
    up->setTickCount(5);
    up->setLabelFormat(top >= 20 ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    up->applyNiceNumbers();
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    bars->attachAxis(across);
    bars->attachAxis(up);
    if (line && m_data.series.size() > 1) {
        const ChartData::Series &target = m_data.series.at(1);
        auto *points = new QLineSeries;
        points->setName(target.name);
        for (qsizetype place = 0; place < target.values.size(); ++place) {
            if (!std::isnan(target.values.at(place)))
                points->append(double(place), target.values.at(place));
        }
        points->setPen(QPen(chartColor(target.color), penWidth));
        chart->addSeries(points);
        points->attachAxis(across);
        points->attachAxis(up);
    }
    connect(bars, &QAbstractBarSeries::clicked, this, [this, bars](int place, QBarSet *set) {
        Q_EMIT barClicked(int(bars->barSets().indexOf(set)), place);
    });
}

void ChartPanel::addAcross(QChart *chart)
{
    // Qt Charts counts categories from the bottom.
    const ChartData::Series &series = m_data.series.first();
    const qsizetype count = series.values.size();
    auto *bars = new QHorizontalBarSeries;
    bars->setBarWidth(0.6);
    auto *set = new QBarSet(series.name);
    QStringList names;
    double top = 0;
    for (qsizetype i = count - 1; i >= 0; --i) {
        *set << series.values.at(i);
        names.append(m_data.categories.value(i));
        top = std::max(top, series.values.at(i));
    }
    set->setColor(chartColor(series.color));
    set->setBorderColor(Qt::transparent);
    set->setLabelColor(Theme::color(Token::Text));
    bars->append(set);
    bars->setLabelsVisible(true);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    chart->addSeries(bars);
    auto *up = new QBarCategoryAxis;
    up->append(names);
    auto *across = new QValueAxis;
    across->setRange(0, top > 0 ? top * 1.12 : 1);
    across->setVisible(false);
    chart->addAxis(up, Qt::AlignLeft);
    chart->addAxis(across, Qt::AlignBottom);
    bars->attachAxis(up);
    bars->attachAxis(across);
    connect(bars, &QAbstractBarSeries::clicked, this,
            [this, count](int place, QBarSet *) { Q_EMIT barClicked(0, int(count) - 1 - place); });
}

void ChartPanel::dress(QChart *chart)
{
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    // Qt Charts gives the labels at the left no room in some charts and cuts them to "...": they get the room
    // as a margin and are left whole.
    chart->setMargins(QMargins(labelRoom, 4, 0, 0));
    const QColor soft = Theme::color(Token::SoftText);
    const QColor thin = Theme::color(Token::Line);
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsFont(font());
        axis->setTruncateLabels(false);
        axis->setLabelsColor(soft);
        axis->setLinePenColor(thin);
        axis->setGridLineColor(thin);
        if (axis->type() == QAbstractAxis::AxisTypeBarCategory)
            axis->setGridLineVisible(false);
    }
    chart->legend()->setVisible(m_data.shape != ChartData::Shape::Across);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(font());
    chart->legend()->setLabelColor(soft);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    const auto markers = chart->legend()->markers();
    for (QLegendMarker *marker : markers)
        marker->setPen(Qt::NoPen);
}

QImage ChartPanel::picture() const
{
    // The button that copies is no part of the picture.
    const bool shown = m_more->isVisibleTo(this);
    m_more->setVisible(false);
    const QImage image = const_cast<ChartPanel *>(this)->grab().toImage();
    m_more->setVisible(shown);
    return image;
}

void ChartPanel::save()
{
    FileQuestion question;
    question.title = tr("Save the chart as a picture");
    question.suggested = m_name + QStringLiteral(".png");
    question.filters = {tr("Picture (*.png)")};
    m_prompts.saveFile(this, question, [this](const QString &path) {
        if (!path.isEmpty() && !picture().save(path))
            m_prompts.tell(this, tr("The picture could not be saved."),
                           tr("Choose another folder for %1.").arg(path), Tone::Bad);
    });
}

void ChartPanel::retranslate()
{
    m_copy->setText(tr("Copy the picture"));
    m_save->setText(tr("Save the picture…"));
    m_more->setToolTip(tr("Copy or save this chart as a picture"));
    m_more->setAccessibleName(m_more->toolTip());
}

void ChartPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace salesdesk

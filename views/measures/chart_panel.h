// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/card.h"

#include <QList>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QToolButton;
QT_END_NAMESPACE

namespace salesdesk {

class Prompts;

/// What a chart shows, without saying how it is drawn. Values are in the unit that the title names.
struct ChartData
{
    enum class Shape {
        BarsWithLine, ///< the first series as bars, the second as a line
        Across,       ///< one series as horizontal bars with their values behind them, first on top
        Stacked,      ///< series on top of one another
    };
    struct Series
    {
        QString name;
        QList<double> values; ///< one a category
        int color = 0;        ///< place among the theme's chart colours
    };
    Shape shape = Shape::BarsWithLine;
    QStringList categories;
    QList<Series> series;

    bool isEmpty() const;
};

/// A card with a chart in the theme's colours, a thin adapter to Qt Charts. A click on a bar opens what lies
/// behind it; the picture can be copied and saved.
class ChartPanel final : public Card
{
    Q_OBJECT
public:
    ChartPanel(Prompts &prompts, QWidget *parent = nullptr);

    void set(const QString &title, const ChartData &data, const QString &emptyText);
    const ChartData &data() const { return m_data; }
    /// As it is shown, with its title.
    QImage picture() const;

Q_SIGNALS:
    void barClicked(int series, int category);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addBars(QChart *chart);
    void addAcross(QChart *chart);
    void dress(QChart *chart);
    void retranslate();
    void save();

    Prompts &m_prompts;
    QString m_name;
    QString m_emptyText;
    ChartData m_data;
    QChartView *m_view;
    QLabel *m_empty;
    QToolButton *m_more;
    QAction *m_copy;
    QAction *m_save;
};

} // namespace salesdesk

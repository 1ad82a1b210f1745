// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measures/measure_service.h"
#include "views/shared/page_context.h"
#include "views/shell/page.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QToolButton;
QT_END_NAMESPACE

namespace salesdesk {

class ChartPanel;
class DataTable;
class FigureCard;

/// 业绩看板: the figures of an office, team or person and period; every bar and number opens the records
/// behind it (§14).
class PerformancePage final : public Page
{
    Q_OBJECT
public:
    /// openTargets: shows the targets of the year that holds a day; none: no button for it.
    PerformancePage(PageContext &context, MeasureService &measures,
                    std::function<void(const Period &year)> openTargets = {}, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("performance"); }
    QList<KeyHint> keyHints() const override;

Q_SIGNALS:
    /// A board was read and is shown.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QLayout *layout);
    void fillSubjects();
    void setLevel(FigureLevel level);
    void setPeriod(const Period &period);
    void load();
    void show(const Dashboard &board);
    void showCards();
    void showCharts();
    void showRanking();
    QString money(qint64 minor) const;
    void retranslate();

    PageContext &m_context;
    MeasureService &m_measures;
    std::function<void(const Period &year)> m_openTargets;
    QList<MeasureService::Subject> m_subjects;
    FigureLevel m_level = FigureLevel::Office;
    qint64 m_subject = 0;
    Period m_period;
    Dashboard m_board;
    bool m_filling = false;

    QLabel *m_title;
    QButtonGroup *m_levels;
    QComboBox *m_subjectBox;
    QComboBox *m_kindBox;
    QToolButton *m_previous;
    QLabel *m_periodLabel;
    QToolButton *m_next;
    QPushButton *m_targets;
    QList<FigureCard *> m_cards;
    ChartPanel *m_months;
    ChartPanel *m_funnel;
    ChartPanel *m_ageing;
    class Card *m_rankCard;
    DataTable *m_ranking;
    QStandardItemModel *m_rankModel; ///< outlives the view, which still asks it while it closes
};

} // namespace salesdesk

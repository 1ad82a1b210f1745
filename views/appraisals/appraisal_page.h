// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal_service.h"
#include "views/appraisals/appraisal_paper.h"
#include "views/shared/page_context.h"
#include "views/shell/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QToolButton;
QT_END_NAMESPACE

namespace salesdesk {

class Card;
class DataTable;
class StepStrip;

/// 考核: the sheets of a period from computed to signed, their comments and scores, and their paper (§12).
class AppraisalPage final : public Page
{
    Q_OBJECT
public:
    AppraisalPage(PageContext &context, AppraisalService &appraisals, QWidget *parent = nullptr);

    void refresh() override;
    void openRecord(Kind kind, qint64 id) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("appraisal"); }
    QList<KeyHint> keyHints() const override;

    /// The documents that the buttons print.
    QList<printing::Document> sheetDocuments(const QList<Appraisal> &sheets) const;
    printing::Document summaryDocument() const;

Q_SIGNALS:
    /// The sheets were read and are shown.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { None, SelfReview, LeaderReview, Points, Approve, Sign };

    QWidget *makeSide();
    void load();
    void showAll(const QList<Appraisal> &sheets);
    void showSheets();
    void showCurrent();
    void showLines(const AppraisalFigures &figures);
    void setPeriod(const Period &period);
    const Appraisal *current() const;
    /// What is to be done next with the sheet, by whoever may.
    Step nextStep(const Appraisal &sheet) const;
    void compute();
    void takeStep(Step step);
    void ask(const QString &title, const QString &text, const QString &value, bool multiline,
             const std::function<Status(const QString &)> &then);
    void tell(const Status &status);
    void preview(const QList<printing::Document> &documents);
    AppraisalPaper::Setting paper() const;
    void retranslate();

    PageContext &m_context;
    AppraisalService &m_appraisals;
    Period m_period;
    QList<Appraisal> m_sheets;

    QLabel *m_title;
    QToolButton *m_previous;
    QLabel *m_periodLabel;
    QToolButton *m_next;
    QComboBox *m_kindBox;
    QPushButton *m_compute;
    QPushButton *m_printAll;
    QPushButton *m_summary;
    QPushButton *m_scheme;
    DataTable *m_list;
    QStandardItemModel *m_model;
    QLabel *m_name;
    QLabel *m_score;
    StepStrip *m_steps;
    DataTable *m_lines;
    QStandardItemModel *m_lineModel;
    QLabel *m_comments;
    QPushButton *m_step;
    QPushButton *m_points;
    QPushButton *m_print;
};

} // namespace salesdesk

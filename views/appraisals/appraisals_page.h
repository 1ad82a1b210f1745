// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal_service.h"
#include "models/people/people_service.h"
#include "models/reports/report_service.h"
#include "views/appraisals/appraisal_paper.h"
#include "views/shared/page_context.h"
#include "views/shared/side_panel.h"
#include "views/shell/page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QPushButton;
class QSplitter;
QT_END_NAMESPACE

namespace salesdesk {

class AppraisalTable;
class ChoiceBox;
class DataTable;
class SheetDetails;

struct AppraisalServices
{
    AppraisalService &appraisals;
    ReportService &reports;
    PeopleService &people;
    const Office &office;
};

/// Appraisal 考核: the sheets of a period within the user's sight, the chosen one beside them with what may
/// be done to it next, and the way to paper (§12).
class AppraisalsPage final : public Page
{
    Q_OBJECT
public:
    /// Everything given outlives the page.
    AppraisalsPage(PageContext &context, const AppraisalServices &services, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("appraisal"); }
    void openRecord(Kind kind, qint64 id) override;
    QList<KeyHint> keyHints() const override;

    const Period &period() const { return m_period; }
    void setPeriod(const Period &period);
    /// The sheet beside the table; none where nobody is chosen.
    const Appraisal *current() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Comment = Status (AppraisalService::*)(const Session &, AppraisalId, qint64, const QString &);

    QPushButton *addButton(class QHBoxLayout *row, const char *name, const char *icon, const char *look,
                           void (AppraisalsPage::*act)());
    QAction *addAction(const char *name, const char *icon, void (AppraisalsPage::*act)());
    void build();
    void reload();
    void showSheets(const QList<Appraisal> &sheets);
    void showTeams();
    void showFooter();
    void showPeriod();
    void showPanel();
    void showActions();
    void compareWithToday();
    void retranslate();
    QDate today() const { return m_context.today(); }
    AppraisalPaper::Setting setting() const;

    void compute();
    void computeOne();
    void computeFor(const QList<StaffId> &staff);
    void selfReview();
    void leaderReview();
    void giveScore();
    void approve();
    void sign();
    void askComment(const TextQuestion &question, Comment write);
    /// Says what was refused, else shows the sheets anew.
    bool settle(const QString &failure, const Status &status);
    void previewOne();
    void previewAll();
    void previewSheets(const QList<Appraisal> &sheets);
    void previewSummary();
    void exportSheets();
    void openSchemes();

    PageContext &m_context;
    AppraisalServices m_services;
    Period m_period;
    AppraisalTable *m_model;
    DataTable *m_table;
    SidePanel *m_panel;
    SheetDetails *m_details;
    QSplitter *m_splitter;
    ChoiceBox *m_kind;
    ChoiceBox *m_team;
    QLabel *m_periodName;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_compute = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_summary = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_schemes = nullptr;
    QAction *m_selfReview = nullptr;
    QAction *m_leaderReview = nullptr;
    QAction *m_giveScore = nullptr;
    QAction *m_approve = nullptr;
    QAction *m_sign = nullptr;
    QAction *m_computeOne = nullptr;
    QAction *m_previewOne = nullptr;
    QTimer m_soon;    ///< several changes at once are one reading
    StaffId m_wanted; ///< to be chosen when the sheets are there
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_service.h"
#include "models/wording/labels.h"
#include "views/shared/page_context.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace salesdesk {

class ChoiceBox;
class ColumnMatcher;
class ImportProgress;

/// A file into the office in four steps: choose it, look at which column feeds what, try, import. Nothing is
/// written before the last, and that can be undone.
class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    /// `kind` is chosen at first where it can be imported. Everything given outlives the dialog.
    ImportWizard(PageContext &context, ImportService &imports, const QString &kind,
                 QWidget *parent = nullptr);

    /// Kinds that can be imported, with their names.
    static QList<Label> kinds();
    /// As the file dialog's answer does.
    void takeFile(const QString &path);

public Q_SLOTS:
    void reject() override;

private:
    enum Step { ChooseFile, MatchColumns, LookAtTrial, SeeResult };

    /// The beginning of a file, for the samples beside the columns.
    struct Head
    {
        QStringList headings;
        QList<QStringList> rows;
    };

    QWidget *makeFilePage();
    QWidget *makeColumnPage();
    QWidget *makeTrialPage();
    QWidget *makeResultPage();
    void chooseFile();
    void showHead(const Result<Head> &head);
    void startColumns();
    void showWhatIsMissing();
    void loadMapping();
    void saveMapping();
    void back();
    void next();
    void start(bool dryRun);
    void beginWork(const QString &text);
    void endWork();
    void finish(const Result<ImportReport> &report, bool dryRun);
    void showTrial(const ImportReport &report);
    void showResult(const ImportReport &report);
    void undo();
    void showStep(Step step);
    void showProblem(const QString &text);
    void followJob();
    QString countsText(const ImportReport &report) const;

    PageContext &m_context;
    ImportService &m_imports;
    QString m_path;
    Head m_head;
    ImportId m_done;
    QString m_rejectedFile;
    int m_job = 0; ///< of what is running: a trial, the import or its undoing
    bool m_stopping = false;

    QLabel *m_title;
    QLabel *m_problem;
    QStackedWidget *m_pages;
    ChoiceBox *m_kind;
    QLineEdit *m_file;
    ColumnMatcher *m_columns;
    ChoiceBox *m_duplicates;
    QLabel *m_counts;
    QLabel *m_rowsTitle;
    QTableWidget *m_rows;
    QLabel *m_result;
    QPushButton *m_openRejected;
    QPushButton *m_undo;
    ImportProgress *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/import_wizard.h"

#include "models/exchange/import_fields.h"
#include "models/exchange/table_reader.h"
#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/exchange/column_matcher.h"
#include "views/exchange/import_progress.h"
#include "views/exchange/import_words.h"
#include "views/shared/choice_box.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int sampleRows = 3;

} // namespace

QList<Label> ImportWizard::kinds()
{
    QList<Label> kinds;
    for (const QString &kind : importKinds()) {
        if (!importFields(kind).isEmpty())
            kinds.append({kind, importKindText(kind)});
    }
    return kinds;
}

ImportWizard::ImportWizard(PageContext &context, ImportService &imports, const QString &kind, QWidget *parent)
    : QDialog(parent), m_context(context), m_imports(imports), m_title(new QLabel), m_problem(new QLabel),
      m_pages(new QStackedWidget), m_progress(new ImportProgress), m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import"));
    setLook(m_title, "title");
    setLook(m_problem, "error-box");
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setLook(m_next, "primary");
    m_next->setObjectName(QStringLiteral("importNext"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    for (QPushButton *button : {m_back, m_next, m_cancel})
        button->setAutoDefault(false);
    m_pages->addWidget(makeFilePage());
    m_pages->addWidget(makeColumnPage());
    m_pages->addWidget(makeTrialPage());
    m_pages->addWidget(makeResultPage());
    m_kind->setKey(m_kind->findData(kind) >= 0 ? kind : QStringLiteral("leads"));

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_progress, 1);
    foot->addStretch(0);
    foot->addWidget(m_cancel);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    resize(860, 620);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(&context.lists.jobs, &JobRunner::jobsChanged, this, &ImportWizard::followJob);
    showStep(ChooseFile);
}

void ImportWizard::chooseFile()
{
    FileQuestion question;
    question.title = tr("Choose the file to import");
    question.filters = {tr("Tables (*.csv *.txt *.tsv *.xlsx)"), tr("All files (*)")};
    m_context.prompts.openFile(this, question, [self = QPointer(this)](const QString &path) {
        if (self && !path.isEmpty())
            self->takeFile(path);
    });
}

void ImportWizard::takeFile(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_head = {};
    showProblem({});
    m_next->setEnabled(false);
    // A large workbook takes a while to be opened.
    m_context.lists.jobs.run<Head>(
        QStringLiteral("import.head"), {}, this,
        [path](JobContext &) -> Result<Head> {
            auto reader = openTable(path);
            if (!reader)
                return reader.error();
            Head head{(*reader)->header(), {}};
            TableRow row;
            for (int i = 0; i < sampleRows; ++i) {
                const Result<bool> more = (*reader)->next(row);
                if (!more)
                    return more.error();
                if (!*more)
                    break;
                head.rows.append(row.texts());
            }
            return head;
        },
        [this](const Result<Head> &head) { showHead(head); });
}

void ImportWizard::showHead(const Result<Head> &head)
{
    if (!head) {
        showProblem(errorText(head.error()));
        return;
    }
    if (head->rows.isEmpty()) {
        showProblem(errorText({ErrorCode::FileEmpty, {}, m_path}));
        return;
    }
    m_head = *head;
    startColumns();
    m_next->setEnabled(true);
}

void ImportWizard::startColumns()
{
    m_columns->start(m_kind->key(), m_head.headings, m_head.rows);
}

void ImportWizard::showWhatIsMissing()
{
    if (m_pages->currentIndex() != MatchColumns)
        return;
    const QString missing = m_columns->missing();
    m_next->setEnabled(missing.isEmpty());
    showProblem(missing.isEmpty()
                    ? QString()
                    : tr("“%1” is needed: choose the column that holds it.").arg(fieldLabel(missing)));
}

void ImportWizard::next()
{
    switch (Step(m_pages->currentIndex())) {
    case ChooseFile:
        showStep(MatchColumns);
        break;
    case MatchColumns:
        start(true);
        break;
    case LookAtTrial:
        start(false);
        break;
    case SeeResult:
        accept();
        break;
    }
}

void ImportWizard::back()
{
    showStep(Step(std::max(0, m_pages->currentIndex() - 1)));
}

void ImportWizard::start(bool dryRun)
{
    ImportRequest request;
    request.kind = m_kind->key();
    request.file = m_path;
    request.mapping = m_columns->mapping();
    request.dryRun = dryRun;
    const QString duplicates = m_duplicates->key();
    request.onDuplicate = duplicates == QLatin1StringView("update")   ? OnDuplicate::Update
                          : duplicates == QLatin1StringView("create") ? OnDuplicate::Create
                                                                      : OnDuplicate::Skip;
    showProblem({});
    const QString name = QFileInfo(m_path).fileName();
    m_job = m_context.lists.jobs.run<ImportReport>(
        QStringLiteral("import"), dryRun ? tr("Trying %1").arg(name) : tr("Importing %1").arg(name), this,
        [&imports = m_imports, who = m_context.session, request](JobContext &job) mutable {
            request.progress = [&job](qint64 done, qint64 total) {
                job.progress(done, total);
                return !job.isCancelled();
            };
            return imports.run(who, job.database(), request);
        },
        [this, dryRun](const Result<ImportReport> &report) { finish(report, dryRun); });
    beginWork(tr("Starting…"));
}

void ImportWizard::beginWork(const QString &text)
{
    m_stopping = false;
    m_progress->begin(text);
    m_pages->setEnabled(false);
    m_back->setEnabled(false);
    m_next->setEnabled(false);
    m_cancel->show();
}

void ImportWizard::endWork()
{
    m_job = 0;
    m_progress->hide();
    m_pages->setEnabled(true);
    m_back->setEnabled(true);
    m_next->setEnabled(true);
    m_cancel->setEnabled(true);
    m_cancel->setVisible(m_pages->currentIndex() != SeeResult);
}

void ImportWizard::followJob()
{
    for (const JobRunner::Job &job : m_context.lists.jobs.jobs()) {
        if (job.id == m_job && m_job != 0 && !m_stopping)
            m_progress->follow(job.done, job.total);
    }
}

void ImportWizard::finish(const Result<ImportReport> &report, bool dryRun)
{
    endWork();
    if (!report) {
        if (report.error().code == ErrorCode::Cancelled)
            showProblem(tr("Stopped. Nothing of the file was taken in."));
        else
            showProblem(errorText(report.error()));
        return;
    }
    if (dryRun)
        showTrial(*report);
    else
        showResult(*report);
}

QString ImportWizard::countsText(const ImportReport &report) const
{
    QStringList parts;
    const auto add = [&](const QString &text, qint64 count) {
        parts.append(text.arg(m_context.formatter().count(count)));
    };
    add(tr("Rows read: %1"), report.rows);
    add(tr("new: %1"), report.created);
    if (report.updated > 0)
        add(tr("brought up to date: %1"), report.updated);
    if (report.skipped > 0)
        add(tr("there already and left as they are: %1"), report.skipped);
    if (report.leftOut > 0)
        add(tr("left out by the mapping: %1"), report.leftOut);
    if (report.rejected > 0)
        add(tr("can't be taken: %1"), report.rejected);
    if (report.unlinked > 0)
        add(tr("without a customer: %1"), report.unlinked);
    for (auto made = report.alsoCreated.begin(); made != report.alsoCreated.end(); ++made)
        add(tr("also made, %1: %2").arg(fieldLabel(made.key()), QStringLiteral("%1")), made.value());
    return parts.join(QStringLiteral("  ·  "));
}

void ImportWizard::showTrial(const ImportReport &report)
{
    m_counts->setText(countsText(report));
    m_rows->setRowCount(int(report.problems.size()));
    for (int row = 0; row < report.problems.size(); ++row) {
        const ImportReport::Problem &problem = report.problems.at(row);
        auto *line = new QTableWidgetItem(QString::number(problem.line));
        line->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rows->setItem(row, 0, line);
        m_rows->setItem(row, 1, new QTableWidgetItem(errorText(problem.error)));
    }
    m_rows->setVisible(report.rejected > 0);
    m_rowsTitle->setText(
        report.rejected > 0
            ? tr("The first rows that can't be taken. All of them are written to a file of their own.")
            : tr("Every row can be taken."));
    showStep(LookAtTrial);
    m_next->setEnabled(report.created + report.updated > 0);
    m_next->setFocus(); // not on Cancel, where the disabled step before left it
}

void ImportWizard::showResult(const ImportReport &report)
{
    m_done = report.id;
    m_rejectedFile = report.rejectedFile;
    m_result->setText(countsText(report));
    m_openRejected->setVisible(!m_rejectedFile.isEmpty());
    m_openRejected->setText(tr("Open %1: the rows that could not be taken, each with its reason")
                                .arg(QFileInfo(m_rejectedFile).fileName()));
    m_undo->setVisible(m_done.isValid());
    showStep(SeeResult);
}

void ImportWizard::undo()
{
    m_job = m_context.lists.jobs.run<qint64>(
        QStringLiteral("import.undo"), tr("Undoing the import"), this,
        [&imports = m_imports, who = m_context.session, id = m_done](JobContext &job) {
            return imports.undo(who, job.database(), id);
        },
        [this](const Result<qint64> &undone) {
            endWork();
            if (!undone) {
                showProblem(undone.error().code == ErrorCode::Cancelled
                                ? tr("Stopped. The import is still in.")
                                : errorText(undone.error()));
                return;
            }
            m_undo->hide();
            m_result->setText(
                tr("The import is undone: %Ln record(s) are as they were before.", nullptr, int(*undone)));
        });
    beginWork(tr("The import is being undone…"));
}

void ImportWizard::showStep(Step step)
{
    const QString titles[] = {tr("Import: which file?"), tr("Import: which column is what?"),
                              tr("Import: this is what would happen"), tr("Import: done")};
    m_pages->setCurrentIndex(step);
    m_title->setText(titles[step]);
    showProblem({});
    m_back->setVisible(step == MatchColumns || step == LookAtTrial);
    m_cancel->setVisible(step != SeeResult);
    const QString words[] = {tr("Next"), tr("Try it"), tr("Import"), tr("Close")};
    m_next->setText(words[step]);
    m_next->setEnabled(step != ChooseFile || !m_head.headings.isEmpty());
    if (step == MatchColumns)
        showWhatIsMissing();
}

void ImportWizard::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ImportWizard::reject()
{
    // While it runs, Cancel stops the work and leaves the window open.
    if (m_job != 0) {
        m_stopping = true;
        m_cancel->setEnabled(false);
        m_progress->begin(tr("Stopping: what was read is taken back…"));
        m_context.lists.jobs.cancel(m_job);
        return;
    }
    QDialog::reject();
}

} // namespace salesdesk

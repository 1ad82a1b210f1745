// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/import_wizard.h"

#include "models/exchange/import_fields.h"
#include "models/exchange/table_reader.h"
#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/exchange/column_matcher.h"
#include "views/exchange/import_words.h"
#include "views/exchange/plain_table.h"
#include "views/shared/choice_box.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int sampleRows = 3;

QLabel *softLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    setLook(label, "soft");
    return label;
}

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
      m_pages(new QStackedWidget), m_progress(new QProgressBar), m_back(new QPushButton(tr("Back"))),
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
    m_progress->setTextVisible(false);
    m_progress->hide();
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

QWidget *ImportWizard::makeFilePage()
{
    auto *page = new QWidget;
    m_kind = new ChoiceBox;
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setChoices(kinds());
    m_file = new QLineEdit;
    m_file->setReadOnly(true);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setPlaceholderText(tr("No file chosen yet"));
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName(QStringLiteral("importChoose"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportWizard::chooseFile);
    connect(m_kind, &ChoiceBox::keyChanged, this, &ImportWizard::startColumns);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(new QLabel(tr("What is in it")), 0, 0);
    grid->addWidget(m_kind, 0, 1, 1, 2);
    grid->addWidget(new QLabel(fieldLabel(u"file")), 1, 0);
    grid->addWidget(m_file, 1, 1);
    grid->addWidget(choose, 1, 2);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(
        softLabel(tr("A CSV file (UTF-8, UTF-16 or GB18030) or an Excel workbook with headings in its "
                     "first row. Nothing is written before you have seen what it would do.")));
    layout->addLayout(grid);
    layout->addStretch(1);
    return page;
}

QWidget *ImportWizard::makeColumnPage()
{
    m_columns = new ColumnMatcher;
    connect(m_columns, &ColumnMatcher::changed, this, &ImportWizard::showWhatIsMissing);
    m_duplicates = new ChoiceBox;
    m_duplicates->setObjectName(QStringLiteral("importDuplicates"));
    m_duplicates->setChoices({{QStringLiteral("skip"), tr("leave it as it is")},
                              {QStringLiteral("update"), tr("bring it up to date")},
                              {QStringLiteral("create"), tr("add it once more")}});
    m_duplicates->setKey(QStringLiteral("skip"));
    auto *load = new QPushButton(tr("Load mapping…"));
    auto *save = new QPushButton(tr("Save mapping…"));
    load->setObjectName(QStringLiteral("mappingLoad"));
    save->setObjectName(QStringLiteral("mappingSave"));
    for (QPushButton *button : {load, save}) {
        button->setAutoDefault(false);
        setLook(button, "flat");
    }
    connect(load, &QPushButton::clicked, this, &ImportWizard::loadMapping);
    connect(save, &QPushButton::clicked, this, &ImportWizard::saveMapping);
    QHBoxLayout *options = m_columns->options();
    options->addWidget(new QLabel(tr("A record that is there already:")));
    options->addWidget(m_duplicates);
    options->addStretch(1);
    options->addWidget(load);
    options->addWidget(save);
    return m_columns;
}

QWidget *ImportWizard::makeTrialPage()
{
    auto *page = new QWidget;
    m_counts = new QLabel;
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_rowsTitle = new QLabel;
    setLook(m_rowsTitle, "strong");
    m_rows = plainTable(QStringLiteral("importRejected"), {tr("Line"), tr("Why it can't be taken")});
    m_rows->setColumnWidth(0, 80);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_counts);
    layout->addWidget(m_rowsTitle);
    layout->addWidget(m_rows, 1);
    layout->addStretch(0);
    return page;
}

QWidget *ImportWizard::makeResultPage()
{
    auto *page = new QWidget;
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("importResult"));
    m_result->setWordWrap(true);
    m_openRejected = new QPushButton;
    m_openRejected->setObjectName(QStringLiteral("importOpenRejected"));
    setLook(m_openRejected, "link");
    m_undo = new QPushButton(tr("Undo the import"));
    m_undo->setObjectName(QStringLiteral("importUndo"));
    for (QPushButton *button : {m_openRejected, m_undo})
        button->setAutoDefault(false);
    connect(m_openRejected, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_rejectedFile)); });
    connect(m_undo, &QPushButton::clicked, this, &ImportWizard::undo);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_result);
    layout->addWidget(m_openRejected, 0, Qt::AlignLeft);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
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

void ImportWizard::loadMapping()
{
    FileQuestion question;
    question.title = tr("Load a mapping");
    question.filters = {tr("Mappings (*.json)")};
    m_context.prompts.openFile(this, question, [self = QPointer(this)](const QString &path) {
        if (!self || path.isEmpty())
            return;
        auto loaded = ColumnMapping::load(path);
        if (loaded && loaded->kind != self->m_kind->key())
            loaded = Error{ErrorCode::MappingInvalid, {}, QStringLiteral("kind")};
        if (loaded) {
            if (const auto bound = BoundMapping::bind(*loaded, self->m_head.headings); !bound)
                loaded = bound.error();
        }
        if (!loaded) {
            self->m_context.prompts.tell(self, tr("This mapping doesn't fit."), errorText(loaded.error()),
                                         Tone::Warn);
            return;
        }
        self->m_columns->setMapping(*loaded);
    });
}

void ImportWizard::saveMapping()
{
    FileQuestion question;
    question.title = tr("Save the mapping");
    question.suggested = m_kind->key() + QStringLiteral(".json");
    question.filters = {tr("Mappings (*.json)")};
    m_context.prompts.saveFile(this, question, [self = QPointer(this)](const QString &path) {
        if (!self || path.isEmpty())
            return;
        if (const Status status = self->m_columns->mapping().save(path); !status)
            self->m_context.prompts.tell(self, tr("The mapping was not saved."), errorText(status.error()),
                                         Tone::Bad);
        else
            self->m_context.toast.showText(tr("The mapping is saved."));
    });
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
    m_progress->setRange(0, 0);
    m_progress->show();
    m_pages->setEnabled(false);
    m_back->setEnabled(false);
    m_next->setEnabled(false);
}

void ImportWizard::followJob()
{
    for (const JobRunner::Job &job : m_context.lists.jobs.jobs()) {
        if (job.id == m_job && m_job != 0 && job.total > 0) {
            m_progress->setRange(0, 1000);
            m_progress->setValue(int(double(job.done) / double(job.total) * 1000));
        }
    }
}

void ImportWizard::finish(const Result<ImportReport> &report, bool dryRun)
{
    m_job = 0;
    m_progress->hide();
    m_pages->setEnabled(true);
    m_back->setEnabled(true);
    m_next->setEnabled(true);
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
    m_undo->setEnabled(false);
    m_context.lists.jobs.run<qint64>(
        QStringLiteral("import.undo"), tr("Undoing the import"), this,
        [&imports = m_imports, who = m_context.session, id = m_done](JobContext &job) {
            return imports.undo(who, job.database(), id);
        },
        [this](const Result<qint64> &undone) {
            if (!undone) {
                m_undo->setEnabled(true);
                showProblem(errorText(undone.error()));
                return;
            }
            m_undo->hide();
            m_result->setText(
                tr("The import is undone: %n record(s) are as they were before.", nullptr, int(*undone)));
        });
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
        m_context.lists.jobs.cancel(m_job);
        return;
    }
    QDialog::reject();
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/import_section.h"

#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "views/exchange/import_words.h"
#include "views/exchange/plain_table.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int shownImports = 200;
enum ColumnOf { When, Who, What, File, New, Updated, Rejected, State, Count };

} // namespace

ImportSection::ImportSection(PageContext &context, ImportService &imports, QWidget *parent)
    : OfficeSection(context, parent), m_imports(imports), m_title(new QLabel), m_text(new QLabel),
      m_import(new QPushButton(icon("import", Token::OnAccent), {})),
      m_table(plainTable(QStringLiteral("pastImports"), QStringList(Count, QString()), this)),
      m_empty(new QLabel)
{
    setLook(m_title, "title");
    setLook(m_text, "soft");
    setLook(m_empty, "soft");
    setLook(m_import, "primary");
    m_text->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_import->setObjectName(QStringLiteral("importFile"));
    const int widths[] = {140, 90, 90, 230, 80, 80, 80};
    for (int column = 0; column < State; ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_import, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (m_context.importFile)
            m_context.importFile({});
    });
    connect(&context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Kind::Import))
            refresh();
    });
    retranslate();
}

void ImportSection::refresh()
{
    const auto past = m_imports.past(session(), shownImports);
    if (past)
        showPast(*past);
    else
        tellError(tr("The past imports cannot be read."), past.error());
}

void ImportSection::showPast(const QList<PastImport> &past)
{
    m_table->setRowCount(0);
    m_table->setRowCount(int(past.size()));
    const Formatter &text = m_context.formatter();
    for (int row = 0; row < past.size(); ++row) {
        const PastImport &import = past.at(row);
        const QStringList cells = {text.instant(import.at),     import.who,
                                   importKindText(import.kind), import.fileName,
                                   text.count(import.created),  text.count(import.updated),
                                   text.count(import.rejected)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column >= New)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        if (import.undoneAt > 0) {
            m_table->setItem(row, State,
                             new QTableWidgetItem(tr("Undone %1").arg(text.instant(import.undoneAt))));
            continue;
        }
        auto *undo = new QPushButton(icon("undo"), tr("Undo"));
        undo->setObjectName(QStringLiteral("undo-%1").arg(import.id.value));
        setLook(undo, "row-link");
        connect(undo, &QPushButton::clicked, this, [this, import] { this->undo(import); });
        auto *cell = new QWidget;
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(8, 0, 8, 0);
        layout->addWidget(undo);
        layout->addStretch(1);
        m_table->setCellWidget(row, State, cell);
    }
    m_table->setVisible(!past.isEmpty());
    m_empty->setVisible(past.isEmpty());
}

void ImportSection::undo(const PastImport &import)
{
    Question question;
    question.title = tr("Undo the import of %1?").arg(import.fileName);
    question.text =
        tr("What it made goes, and what it changed is as it was before. Where somebody worked on its "
           "records since, nothing happens.");
    question.accept = tr("Undo the import");
    question.danger = true;
    m_context.prompts.confirm(this, question, [self = QPointer(this), id = import.id](bool yes) {
        if (!self || !yes)
            return;
        self->m_context.lists.jobs.run<qint64>(
            QStringLiteral("import.undo"), tr("Undoing the import"), self,
            [&imports = self->m_imports, who = self->session(), id](JobContext &job) {
                return imports.undo(who, job.database(), id);
            },
            [self](const Result<qint64> &undone) {
                if (!undone)
                    self->tellError(tr("The import could not be undone."), undone.error());
                else
                    self->m_context.toast.showText(
                        tr("%n record(s) are as they were before.", nullptr, int(*undone)));
                self->refresh();
            });
    });
}

void ImportSection::retranslate()
{
    m_title->setText(tr("Imports"));
    m_text->setText(tr("Tables that came into the office, the newest first. Each can be undone as a whole."));
    m_import->setText(tr("Import…"));
    m_empty->setText(
        tr("Nothing has been imported yet. Bring in customers, leads or products from a sheet."));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("File"), tr("New"),
                                        tr("Changed"), tr("Rejected"), tr("State")});
    for (const int column : {int(New), int(Updated), int(Rejected)}) // over their figures
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void ImportSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    OfficeSection::changeEvent(event);
}

} // namespace salesdesk

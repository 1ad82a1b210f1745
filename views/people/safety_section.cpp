// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/safety_section.h"

#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "views/people/ledger_words.h"
#include "views/shared/card.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int ledgerPage = 200;
enum LedgerColumn { Row, When, Who, What, Record, Note, ColumnCount };

QStringList sentences(const OfficeReport &report)
{
    QStringList lines;
    for (const QString &damage : report.findings.damage)
        lines << SafetySection::tr("The file is damaged: %1").arg(damage);
    for (const QString &row : report.findings.foreignKeys)
        lines << SafetySection::tr("A record points at one that is gone: %1").arg(row);
    for (const QString &table : report.sums)
        lines << SafetySection::tr("Kept sums differ from the records: %1").arg(table);
    for (const QString &sheet : report.sheets)
        lines << SafetySection::tr("A frozen appraisal sheet was changed: %1").arg(sheet);
    if (report.ledger.tailCut)
        lines << SafetySection::tr("Rows at the end of the ledger are missing.");
    if (report.ledger.firstBroken > 0)
        lines << SafetySection::tr("The ledger is broken at row %1.").arg(report.ledger.firstBroken);
    if (lines.isEmpty())
        lines << SafetySection::tr(
            "File, links between records, kept sums and all %n row(s) of the ledger agree.", nullptr,
            int(report.ledger.rows));
    else
        lines << SafetySection::tr("Write down what is said here and open the last good copy.");
    return lines;
}

QLabel *strong()
{
    auto *label = new QLabel;
    setLook(label, "strong");
    return label;
}

} // namespace

SafetySection::SafetySection(PageContext &context, SafetyService &safety, QWidget *parent)
    : OfficeSection(context, parent), m_safety(safety), m_backupTitle(strong()), m_backupText(new QLabel),
      m_backup(new QPushButton), m_verifyTitle(strong()), m_verdict(new Tag), m_verifyText(new QLabel),
      m_verify(new QPushButton), m_ledgerTitle(strong()), m_ledger(new QTableWidget(0, ColumnCount)),
      m_more(new QPushButton)
{
    build();
    retranslate();
    connect(m_backup, &QPushButton::clicked, this, &SafetySection::backUp);
    connect(m_verify, &QPushButton::clicked, this, &SafetySection::verify);
    connect(m_more, &QPushButton::clicked, this, [this] { loadLedger(true); });
}

void SafetySection::build()
{
    m_backup->setObjectName(QStringLiteral("backupNow"));
    m_verify->setObjectName(QStringLiteral("verifyNow"));
    m_verifyText->setObjectName(QStringLiteral("verifyText"));
    m_ledger->setObjectName(QStringLiteral("ledger"));
    m_more->setObjectName(QStringLiteral("ledgerMore"));
    setLook(m_backup, "primary");
    setLook(m_more, "flat");
    auto *backup = new Card;
    auto *verify = new Card;
    for (QLabel *label : {m_backupText, m_verifyText}) {
        setLook(label, "soft");
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    backup->body()->addWidget(m_backupTitle);
    backup->body()->addWidget(m_backupText, 1);
    backup->body()->addWidget(m_backup, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->addWidget(m_verifyTitle);
    head->addWidget(m_verdict);
    head->addStretch(1);
    verify->body()->addLayout(head);
    verify->body()->addWidget(m_verifyText, 1);
    verify->body()->addWidget(m_verify, 0, Qt::AlignLeft);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    if (Permission::can(session(), Action::Backup))
        cards->addWidget(backup, 1);
    else
        delete backup;
    cards->addWidget(verify, 1);

    m_ledger->verticalHeader()->hide();
    m_ledger->verticalHeader()->setDefaultSectionSize(31);
    m_ledger->horizontalHeader()->setStretchLastSection(true);
    m_ledger->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ledger->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ledger->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ledger->setShowGrid(false);
    m_ledger->setAlternatingRowColors(true);
    const int widths[] = {64, 136, 110, 190, 330};
    for (int column = Row; column < Note; ++column)
        m_ledger->setColumnWidth(column, widths[column]);
    connect(m_ledger, &QTableWidget::cellActivated, this, [this](int row) {
        const LedgerLine &line = m_lines.at(row);
        if (line.opens)
            m_context.navigator.open(*line.opens, line.opensId);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(cards);
    if (Permission::can(session(), Action::SeeLedger)) {
        layout->addWidget(m_ledgerTitle);
        layout->addWidget(m_ledger, 1);
        layout->addWidget(m_more, 0, Qt::AlignLeft);
    } else {
        for (QWidget *widget : {static_cast<QWidget *>(m_ledgerTitle), static_cast<QWidget *>(m_ledger),
                                static_cast<QWidget *>(m_more)}) {
            widget->setParent(this);
            widget->hide();
        }
        layout->addStretch(1);
    }
}

void SafetySection::refresh()
{
    if (Permission::can(session(), Action::SeeLedger))
        loadLedger(false);
}

void SafetySection::loadLedger(bool further)
{
    const auto lines = m_safety.recent(session(), ledgerPage, further ? m_oldest : 0);
    if (!lines) {
        tellError(tr("The ledger cannot be read."), lines.error());
        return;
    }
    if (!further) {
        m_ledger->setRowCount(0);
        m_lines.clear();
    }
    m_lines.append(*lines);
    int row = m_ledger->rowCount();
    m_ledger->setRowCount(row + int(lines->size()));
    for (const LedgerLine &line : *lines) {
        const QString who = line.who.isEmpty() ? tr("Salesdesk itself") : line.who;
        const QStringList cells = {QString::number(line.id),
                                   m_context.formatter().instant(line.at),
                                   who,
                                   operationText(line.operation),
                                   line.record,
                                   line.note};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == Record && line.opens)
                item->setToolTip(tr("A double click opens it."));
            if (column == Row)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_ledger->setItem(row, column, item);
        }
        m_oldest = line.id;
        ++row;
    }
    m_more->setVisible(lines->size() == ledgerPage);
}

void SafetySection::backUp()
{
    FileQuestion question;
    question.title = tr("Save a copy of the office");
    question.suggested = tr("office-%1.salesdesk").arg(m_context.today().toString(Qt::ISODate));
    question.filters = {tr("Salesdesk office (*.salesdesk)")};
    m_context.prompts.saveFile(this, question, [self = QPointer(this)](const QString &path) {
        if (!self || path.isEmpty())
            return;
        self->m_backup->setEnabled(false);
        self->m_context.lists.jobs.run<QString>(
            QStringLiteral("office.backup"), tr("Copying the office"), self,
            [&safety = self->m_safety, who = self->session(), path](JobContext &job) -> Result<QString> {
                const Status status = safety.backUp(who, job.database(), path);
                return status ? Result<QString>(QFileInfo(path).fileName()) : Result<QString>(status.error());
            },
            [self](const Result<QString> &name) {
                self->m_backup->setEnabled(true);
                if (!name) {
                    self->tellError(tr("No copy was made."), name.error());
                    return;
                }
                self->m_context.toast.showText(tr("The copy %1 was written and checked.").arg(*name));
                self->refresh();
            });
    });
}

void SafetySection::verify()
{
    m_verify->setEnabled(false);
    m_verdict->set(tr("Looking…"), Tone::Neutral);
    m_context.lists.jobs.run<OfficeReport>(
        QStringLiteral("office.verify"), tr("Checking the office"), this,
        [&safety = m_safety, who = session()](JobContext &job) {
            return safety.inspect(who, job.database());
        },
        [this](const Result<OfficeReport> &report) {
            m_verify->setEnabled(true);
            m_report = report;
            showReport();
        });
}

void SafetySection::showReport()
{
    if (!m_report) {
        m_verdict->set({}, Tone::Neutral);
        m_verifyText->setText(
            tr("Reads every page of the file, follows the links between records, adds the kept sums "
               "up again and recomputes the ledger's chain."));
        return;
    }
    if (!*m_report) {
        m_verdict->set(tr("Not finished"), Tone::Bad);
        m_verifyText->setText(errorText(m_report->error()));
        return;
    }
    const OfficeReport &report = **m_report;
    m_verdict->set(report.intact() ? tr("Intact") : tr("Damaged"), report.intact() ? Tone::Good : Tone::Bad);
    m_verifyText->setText(sentences(report).join(QLatin1Char('\n')));
}

void SafetySection::retranslate()
{
    m_backupTitle->setText(tr("Copy of the office"));
    m_backupText->setText(
        tr("A whole, checked copy while everybody works on. Keep it on another disk than the "
           "office."));
    m_backup->setText(tr("Back up now…"));
    m_verifyTitle->setText(tr("Is all intact?"));
    m_verify->setText(tr("Check now"));
    m_ledgerTitle->setText(tr("Ledger: who did what, when"));
    m_ledger->setHorizontalHeaderLabels(
        {tr("Row"), tr("When"), tr("Who"), tr("What"), tr("Record"), tr("Note")});
    m_ledger->horizontalHeaderItem(Row)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_more->setText(tr("Show older rows"));
    showReport();
}

void SafetySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    OfficeSection::changeEvent(event);
}

} // namespace salesdesk

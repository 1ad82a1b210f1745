// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of Appraisal do: the steps of a sheet, paper and the workbook.
#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "views/appraisals/appraisal_table.h"
#include "views/appraisals/appraisals_page.h"
#include "views/printing/documents.h"
#include "views/printing/preview.h"
#include "views/shared/toast.h"

#include <QFileInfo>
#include <QPushButton>

namespace salesdesk {

void AppraisalsPage::compute()
{
    QList<StaffId> staff;
    if (!m_model->team().isEmpty()) {
        for (const Appraisal &appraisal : m_model->shown())
            staff.append(appraisal.staff);
    }
    computeFor(staff);
}

void AppraisalsPage::computeOne()
{
    if (const Appraisal *appraisal = current())
        computeFor({appraisal->staff});
}

/// Hundreds of people with every record behind them take seconds: beside, with a connection of its own.
void AppraisalsPage::computeFor(const QList<StaffId> &staff)
{
    m_compute->setEnabled(false);
    m_context.lists.jobs.run<int>(
        {}, tr("Computing the appraisal of %1").arg(m_context.formatter().period(m_period)), this,
        [office = m_services.office, session = m_context.session, bus = &m_context.lists.bus,
         clock = &m_context.lists.clock, period = m_period, staff](JobContext &job) -> Result<int> {
            UnitOfWork work(job.database(), *bus, *clock);
            return AppraisalService(work, office).compute(session, period, staff);
        },
        [this](const Result<int> &written) {
            m_compute->setEnabled(true);
            if (!written) {
                m_context.prompts.tell(this, tr("The sheets could not be computed"),
                                       errorText(written.error()), Tone::Bad);
                return;
            }
            m_context.toast.showText(*written == 0 ? tr("Nothing to compute: every sheet is frozen.")
                                                   : tr("%n sheet(s) computed.", nullptr, *written));
            reload();
        });
}

bool AppraisalsPage::settle(const QString &failure, const Status &status)
{
    if (!status)
        m_context.prompts.tell(this, failure, errorText(status.error()), Tone::Bad);
    reload();
    return status.ok();
}

void AppraisalsPage::askComment(const TextQuestion &question, Comment write)
{
    const Appraisal *appraisal = current();
    if (!appraisal)
        return;
    m_context.prompts.askText(
        this, question,
        [this, write, id = appraisal->id, version = appraisal->version](const std::optional<QString> &text) {
            if (text)
                settle(tr("The sheet was not changed"),
                       (m_services.appraisals.*write)(m_context.session, id, version, *text));
        });
}

void AppraisalsPage::selfReview()
{
    const Appraisal *appraisal = current();
    if (!appraisal)
        return;
    TextQuestion question;
    question.title = tr("Self-review of %1").arg(appraisal->figures.name);
    question.text = tr("What went well in the period, what did not, and what comes next.");
    question.accept = tr("Hand in");
    question.required = true;
    question.multiline = true;
    askComment(question, &AppraisalService::selfReview);
}

void AppraisalsPage::leaderReview()
{
    const Appraisal *appraisal = current();
    if (!appraisal)
        return;
    TextQuestion question;
    question.title = tr("Leader's comment on %1").arg(appraisal->figures.name);
    question.text = tr("It is printed on the sheet, which then goes to the manager.");
    question.accept = tr("Hand on");
    question.required = true;
    question.multiline = true;
    askComment(question, &AppraisalService::leaderReview);
}

void AppraisalsPage::approve()
{
    const Appraisal *appraisal = current();
    if (!appraisal)
        return;
    TextQuestion question;
    question.title = tr("Approve and freeze the sheet of %1").arg(appraisal->figures.name);
    question.text = tr("Its figures, formulas and records stay as they are now; later changes do not reach "
                       "it. Your comment is printed on it.");
    question.accept = tr("Freeze");
    question.multiline = true;
    askComment(question, &AppraisalService::approve);
}

void AppraisalsPage::giveScore()
{
    const Appraisal *appraisal = current();
    if (!appraisal)
        return;
    TextQuestion question;
    question.title = tr("Manager's score for %1").arg(appraisal->figures.name);
    question.text = tr("Points from 0 to 100; leave it empty to take the score back.");
    question.accept = tr("Save");
    if (appraisal->managerPoints)
        question.value = QString::number(*appraisal->managerPoints);
    m_context.prompts.askText(
        this, question,
        [this, id = appraisal->id, version = appraisal->version](const std::optional<QString> &text) {
            if (!text)
                return;
            std::optional<int> points;
            if (!text->trimmed().isEmpty()) {
                bool isNumber = false;
                points = text->trimmed().toInt(&isNumber);
                if (!isNumber || *points < 0 || *points > 100) {
                    m_context.prompts.tell(this, tr("The score was not saved"),
                                           tr("Type a whole number from 0 to 100."), Tone::Warn);
                    return;
                }
            }
            settle(tr("The score was not saved"),
                   m_services.appraisals.setManagerPoints(m_context.session, id, version, points));
        });
}

void AppraisalsPage::sign()
{
    const Appraisal *appraisal = current();
    if (!appraisal)
        return;
    Question question;
    if (appraisal->staff == m_context.session.staff) {
        question.title = tr("Sign your appraisal sheet?");
        question.text =
            tr("You have read it and know its score and comments. The day is kept with your name.");
        question.accept = tr("Sign");
    } else {
        question.title = tr("Has %1 signed the sheet?").arg(appraisal->figures.name);
        question.text = tr("The signature on paper is noted here with the day and your name.");
        question.accept = tr("Signed");
    }
    m_context.prompts.confirm(this, question,
                              [this, id = appraisal->id, version = appraisal->version](bool signedNow) {
                                  if (signedNow)
                                      settle(tr("The sheet was not changed"),
                                             m_services.appraisals.sign(m_context.session, id, version));
                              });
}

void AppraisalsPage::previewOne()
{
    if (const Appraisal *appraisal = current())
        previewSheets({*appraisal});
}

void AppraisalsPage::previewAll()
{
    previewSheets(m_model->shown());
}

void AppraisalsPage::previewSheets(const QList<Appraisal> &sheets)
{
    QList<std::pair<Appraisal, qint64>> frozenIn;
    for (const Appraisal &sheet : sheets) {
        const auto row = m_services.appraisals.ledgerRow(sheet.id);
        if (!row) {
            m_context.toast.showText(errorText(row.error()));
            return;
        }
        frozenIn.append({sheet, *row});
    }
    if (frozenIn.isEmpty())
        return;
    auto *preview = new printing::PrintPreview(
        [this, frozenIn] {
            QList<printing::Document> documents;
            for (const auto &[sheet, row] : frozenIn)
                documents.append(printing::toDocument(AppraisalPaper::sheet(sheet, row, setting())));
            return documents;
        },
        m_context.prompts, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->show();
}

void AppraisalsPage::previewSummary()
{
    if (m_model->shown().isEmpty())
        return;
    const QString scope = m_model->team().isEmpty() ? m_services.office.name : m_model->team();
    auto *preview = new printing::PrintPreview(
        [this, sheets = m_model->shown(), scope] {
            return QList{printing::toDocument(AppraisalPaper::summary(sheets, scope, setting()))};
        },
        m_context.prompts, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->show();
}

void AppraisalsPage::exportSheets()
{
    FileQuestion question;
    question.title = tr("Export");
    question.suggested = tr("Appraisals") + QLatin1Char('-') + m_period.key() + QLatin1StringView(".xlsx");
    question.filters = {tr("Excel workbook") + QLatin1StringView(" (*.xlsx)")};
    m_context.prompts.saveFile(
        this, question, [this, sheets = m_model->shown(), period = m_period](const QString &path) {
            if (path.isEmpty())
                return;
            // The ledger first: nothing leaves the program without a row there.
            Status status = m_services.reports.noteExport(
                m_context.session, QStringLiteral("appraisal-summary"), period, sheets.size());
            if (status)
                status = AppraisalPaper::writeXlsx(sheets, setting(), path);
            if (!status)
                m_context.prompts.tell(this, tr("The workbook was not written"), errorText(status.error()),
                                       Tone::Bad);
            else
                m_context.toast.showText(tr("%n sheet(s) are in %1.", nullptr, int(sheets.size()))
                                             .arg(QFileInfo(path).fileName()));
        });
}

} // namespace salesdesk

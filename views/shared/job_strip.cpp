// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/job_strip.h"

#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace salesdesk {

namespace {

QString describe(const JobView &job)
{
    if (job.total <= 0)
        return job.title;
    // Some count rows, some bytes: how much of it is done is all that says something.
    return QStringLiteral("%1  %2%").arg(job.title).arg(std::min(job.done, job.total) * 100 / job.total);
}

} // namespace

JobStrip::JobStrip(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_progress(new QProgressBar), m_cancel(new QToolButton),
      m_more(new QToolButton)
{
    setLook(m_text, "soft");
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setIcon(icon("close"));
    m_cancel->setIconSize(QSize(12, 12));
    setLook(m_cancel, "small");
    setLook(m_more, "small");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_more);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.isEmpty())
            Q_EMIT cancelRequested(m_jobs.first().id);
    });
    connect(m_more, &QToolButton::clicked, this, &JobStrip::showAll);
    refresh();
}

void JobStrip::setJobs(const QList<JobView> &jobs)
{
    m_jobs = jobs;
    refresh();
}

void JobStrip::refresh()
{
    const bool any = !m_jobs.isEmpty();
    m_text->setVisible(any);
    m_progress->setVisible(any);
    m_cancel->setVisible(any && m_jobs.first().cancellable);
    m_more->setVisible(m_jobs.size() > 1);
    if (!any)
        return;
    const JobView &job = m_jobs.first();
    m_text->setText(describe(job));
    // A bar counts in int; jobs may count bytes.
    m_progress->setRange(0, job.total > 0 ? 1000 : 0);
    m_progress->setValue(job.total > 0 ? int(std::min(job.done, job.total) * 1000 / job.total) : 0);
    m_cancel->setToolTip(tr("Cancel this job"));
    m_cancel->setAccessibleName(tr("Cancel this job"));
    m_more->setText(tr("%n more job(s)", nullptr, int(m_jobs.size()) - 1));
}

void JobStrip::showAll()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const JobView &job : m_jobs) {
        QAction *action = menu->addAction(icon("close"), tr("Cancel: %1").arg(describe(job)));
        action->setEnabled(job.cancellable);
        connect(action, &QAction::triggered, this, [this, id = job.id] { Q_EMIT cancelRequested(id); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void JobStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace salesdesk

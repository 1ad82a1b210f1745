// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace salesdesk {

/// One running job as people see it.
struct JobView
{
    int id = 0;
    QString title;
    qint64 done = 0;
    qint64 total = 0; ///< 0 while the end is not known
    bool cancellable = true;
};

/// The jobs of the moment in one line: the first with its progress and a cancel button, and how many
/// more there are, which a click lists.
class JobStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit JobStrip(QWidget *parent = nullptr);
    void setJobs(const QList<JobView> &jobs);

Q_SIGNALS:
    void cancelRequested(int id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showAll();

    QList<JobView> m_jobs;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_more;
};

} // namespace salesdesk

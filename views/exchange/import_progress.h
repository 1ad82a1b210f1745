// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace salesdesk {

/// How far an import is: a bar, and beside it what is being done and about how long the reading still takes.
class ImportProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportProgress(QWidget *parent = nullptr);

    /// Shows itself, with no end in sight yet.
    void begin(const QString &text);
    /// Of the file; at its end what was read has still to be put in order, which takes its own time.
    void follow(qint64 done, qint64 total);
    /// "about 40 seconds" for what is left when that much took so long; none before that can be told.
    static QString timeLeft(qint64 done, qint64 total, qint64 milliseconds);

private:
    QProgressBar *m_bar;
    QLabel *m_text;
    QElapsedTimer m_since;
    bool m_readAll = false;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/import_progress.h"

#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace salesdesk {

ImportProgress::ImportProgress(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar), m_text(new QLabel)
{
    m_bar->setTextVisible(false);
    m_text->setObjectName(QStringLiteral("importProgress"));
    setLook(m_text, "soft");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_text);
    hide();
}

void ImportProgress::begin(const QString &text)
{
    m_since.start();
    m_readAll = false;
    m_bar->setRange(0, 0);
    m_text->setText(text);
    show();
}

void ImportProgress::follow(qint64 done, qint64 total)
{
    if (total <= 0 || m_readAll)
        return;
    if (done >= total) {
        m_readAll = true;
        m_bar->setRange(0, 0);
        m_text->setText(tr("All is read. It is put in order for lists and search…"));
        return;
    }
    constexpr int steps = 1000; // a bar counts in int, files in bytes
    m_bar->setRange(0, steps);
    m_bar->setValue(int(double(done) / double(total) * steps));
    const QString percent = QString::number(done * 100 / total);
    const QString left = timeLeft(done, total, m_since.elapsed());
    m_text->setText(left.isEmpty() ? tr("%1 % is read").arg(percent)
                                   : tr("%1 % is read, %2 to go").arg(percent, left));
}

QString ImportProgress::timeLeft(qint64 done, qint64 total, qint64 milliseconds)
{
    constexpr qint64 tellingAfter = 2000;
    if (done <= 0 || milliseconds < tellingAfter)
        return {};
    const double seconds = double(milliseconds) / 1000 * double(total - done) / double(done);
    constexpr int minute = 60;
    constexpr int step = 5; // nobody knows it better than that
    if (seconds > minute)
        return tr("about %n minute(s)", nullptr, int(seconds / minute + 0.5));
    return tr("about %n second(s)", nullptr, int(seconds / step + 1) * step);
}

} // namespace salesdesk

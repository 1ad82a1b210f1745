// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/help_window.h"

#include <QEvent>
#include <QFile>
#include <QPointer>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace salesdesk {

HelpWindow::HelpWindow(LanguageCode language, QWidget *parent)
    : QDialog(parent), m_browser(new QTextBrowser(this)), m_language(std::move(language))
{
    setObjectName(QStringLiteral("help"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    resize(620, 620);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(20);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { load(link.path().section(QLatin1Char('.'), 0, 0)); });
}

void HelpWindow::showTopic(const QString &topic, LanguageCode language, QWidget *parent)
{
    static QPointer<HelpWindow> window;
    if (!window)
        window = new HelpWindow(std::move(language), parent);
    window->load(topic.isEmpty() ? QStringLiteral("start") : topic);
    window->show();
    window->raise();
    window->activateWindow();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Help"));
        load(m_topic);
    }
    QDialog::changeEvent(event);
}

void HelpWindow::load(const QString &topic)
{
    m_topic = topic;
    for (const QString &folder : {m_language(), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, topic));
        if (file.open(QIODevice::ReadOnly)) {
            m_browser->setMarkdown(QString::fromUtf8(file.readAll()));
            return;
        }
    }
}

} // namespace salesdesk

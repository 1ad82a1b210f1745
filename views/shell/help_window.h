// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace salesdesk {

/// The help pages of resources/help: Markdown, a folder a language, a page a topic.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    /// Opens the page about a screen ("leads"), in the nearest language that has it; one window for all.
    static void showTopic(const QString &topic, const QString &language, QWidget *parent);

private:
    explicit HelpWindow(QWidget *parent);
    void load(const QString &topic, const QString &language);

    QTextBrowser *m_browser;
    QString m_language;
};

} // namespace salesdesk

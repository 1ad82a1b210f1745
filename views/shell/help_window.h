// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QTextBrowser;

namespace salesdesk {

/// The help pages of resources/help: Markdown, a folder a language, a page a topic.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    /// The code of the language of the moment: "zh_CN".
    using LanguageCode = std::function<QString()>;
    /// Opens the page about a screen ("leads"), in the nearest language that has it; one window for all.
    static void showTopic(const QString &topic, LanguageCode language, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    HelpWindow(LanguageCode language, QWidget *parent);
    void load(const QString &topic);

    QTextBrowser *m_browser;
    LanguageCode m_language;
    QString m_topic;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "models/jobs/job_runner.h"
#include "models/wording/formatter.h"
#include "models/wording/language.h"
#include "views/shared/deal_services.h"
#include "views/shared/page_context.h"
#include "views/shared/theme.h"
#include "views/shell/main_window.h"

#include <QTimer>

class QSystemTrayIcon;

namespace salesdesk {

class Reminders;

/// An open office with somebody at it: the window, its pages by role, and what they share. Where one desk
/// ends (log out, another office) runWindow() makes the next.
class Desk final : public QObject
{
    Q_OBJECT
public:
    Desk(std::unique_ptr<Application> application, const Session &session, Language &language, Theme &theme,
         Prompts &prompts);
    ~Desk() override;

    void show();
    MainWindow &window() { return *m_window; }
    Application &application() { return *m_application; }
    const Session &session() const { return m_session; }
    PageContext &context() { return *m_context; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The window is to be left: for the first-start screen.
    void officeClosed();
    /// The same office waits for the next person.
    void loggedOut();

private:
    PageRegistry registry();
    DealServices deals();
    void connectStatus();
    void showUserMenu();
    void logOut();
    void switchUser();
    void useLanguage(const QString &code);
    void checkLedger();
    void exportList(const ListRequest &request);
    void printList(const ListRequest &request);
    void showTargets(const Period &year);
    void runClock();
    /// What the window can be shown without; once it is.
    void startWork();
    void remind();
    void fillFinder();
    QString settingsKey(const char *name) const;
    void keepState();
    void retranslate();

    std::unique_ptr<Application> m_application;
    Session m_session;
    Language &m_language;
    Theme &m_theme;
    Prompts &m_prompts;
    Formatter m_formatter;
    JobRunner m_jobs;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< none where the desktop has no tray
    QTimer m_watch;
    bool m_started = false;
    qint64 m_seenVersion = 0;
    QDate m_clockDay;
};

} // namespace salesdesk

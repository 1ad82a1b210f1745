// SPDX-License-Identifier: GPL-3.0-or-later
// The program from its start to the first paint of its window, as app/window.cpp makes it, with somebody
// logged in already: what a password costs is not what a window costs.
#include "app/desk.h"
#include "app/message_log.h"
#include "views/shared/dialog_prompts.h"

#include <QApplication>
#include <QStandardPaths>
#include <cstdio>

using namespace salesdesk;

namespace {

class PaintWatch final : public QObject
{
protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    MessageLog::install();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("salesdesk-bench"));
    if (argc != 2)
        return 2;
    Language language;
    Theme theme;
    DialogPrompts prompts;
    language.use(QStringLiteral("zh_CN"));
    theme.setLanguage(language.code());
    theme.setChoice(Theme::Choice::System);
    Location location;
    location.path = QString::fromLocal8Bit(argv[1]);
    auto opened = Application::open(location);
    if (!opened)
        return 3;
    Session session;
    session.staff = StaffId(1);
    session.name = QStringLiteral("管理员");
    session.roles = {Role::SalesManager, Role::Administrator};
    Desk desk(std::move(*opened), session, language, theme, prompts);
    PaintWatch watch;
    desk.window().installEventFilter(&watch);
    desk.show();
    return QApplication::exec();
}

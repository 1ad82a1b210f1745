// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"
#include "app/demo/demo.h"
#include "app/desk.h"
#include "views/shared/dialog_prompts.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

namespace salesdesk {

namespace {

/// So long a page has to read its figures and settle.
constexpr int settleMilliseconds = 600;

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleMilliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// Every tab that the manager has, as "light-01-today.png".
Status takePictures(Desk &desk, const QDir &folder, const QString &look)
{
    MainWindow &window = desk.window();
    for (int index = 0;; ++index) {
        window.showPage(index);
        if (window.currentIndex() != index)
            return {};
        settle();
        const QString name = QStringLiteral("%1-%2-%3.png")
                                 .arg(look)
                                 .arg(index + 1, 2, 10, QLatin1Char('0'))
                                 .arg(window.currentKey());
        if (!window.grab().save(folder.filePath(name)))
            return Error{ErrorCode::FileUnwritable, {}, folder.filePath(name)};
    }
}

Status showWindow(const Location &location, const QString &code, const QDir &folder)
{
    Language language;
    Theme theme;
    DialogPrompts prompts;
    if (!language.use(code))
        return Error{ErrorCode::Usage, {}, code};
    theme.setLanguage(code);
    theme.setChoice(Theme::Choice::Light);
    auto application = Application::open(location);
    if (!application)
        return application.error();
    const auto session = (*application)->people.logIn(QStringLiteral("manager"), Demo::password);
    if (!session)
        return session.error();
    Desk desk(std::move(*application), *session, language, theme, prompts);
    desk.show();
    // Without a display the screen is a small one, which the window fills.
    desk.window().setWindowState(Qt::WindowNoState);
    desk.window().resize(1366, 768);
    if (const Status taken = takePictures(desk, folder, QStringLiteral("light")); !taken)
        return taken;
    theme.setChoice(Theme::Choice::Dark);
    return takePictures(desk, folder, QStringLiteral("dark"));
}

/// The papers of the last full quarter and the workbooks, by the commands that anybody has.
int printPapers(const CommandContext &context, const QDir &folder)
{
    const QDate today = QDate::currentDate();
    const QString quarter = Period::holding(today, PeriodKind::Quarter).previous().key();
    const QString month = Period::holding(today, PeriodKind::Month).previous().key();
    const auto file = [&folder](const QString &name) { return folder.filePath(name); };
    const QList<QPair<QString, QString>> reports{
        {QStringLiteral("appraisal"), quarter},         {QStringLiteral("appraisal-summary"), quarter},
        {QStringLiteral("ranking"), quarter},           {QStringLiteral("ageing"), quarter},
        {QStringLiteral("contract-register"), quarter}, {QStringLiteral("monthly-sales-plan"), month},
        {QStringLiteral("monthly-visit-plan"), month},  {QStringLiteral("monthly-sales"), month},
        {QStringLiteral("monthly-visits"), month},
    };
    for (const auto &[name, period] : reports) {
        const int code =
            commands::report(context, {name, QStringLiteral("--period"), period, QStringLiteral("--pdf"),
                                       file(name + QStringLiteral(".pdf")), QStringLiteral("--xlsx"),
                                       file(name + QStringLiteral(".xlsx"))});
        if (code != ExitCode::done)
            return code;
    }
    return commands::exportRows(context, {QStringLiteral("all"), file(QStringLiteral("everything.xlsx"))});
}

} // namespace

int commands::tour(const CommandContext &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, 1, {QStringLiteral("language")});
    if (!arguments)
        return context.fail(arguments.error());
    const QString given = arguments->value(QStringLiteral("language"), context.language);
    const QString code = given.isEmpty() ? QStringLiteral("zh_CN") : given;
    if (!Language::codes().contains(code))
        return context.fail({ErrorCode::Usage, {}, code});
    const QDir folder(arguments->at(0));
    if (!folder.mkpath(QStringLiteral(".")))
        return context.fail({ErrorCode::FileUnwritable, {}, arguments->at(0)});

    const QTemporaryDir home;
    // The tour leaves the settings of whoever plays it alone.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    Location location;
    location.path = home.filePath(QStringLiteral("office.salesdesk"));
    const auto leads = Demo::leadsOf(QStringLiteral("office"));
    if (const Status made = Demo::make(location, *leads, Demo::usualSeed, SystemClock()); !made)
        return context.fail(made.error());
    if (const Status shown = showWindow(location, code, folder); !shown)
        return context.fail(shown.error());

    Language language;
    language.use(code);
    CommandContext manager = context;
    manager.database = location.path;
    manager.user = QStringLiteral("manager");
    manager.passwordFile.clear();
    qputenv("SALESDESK_PASSWORD", Demo::password.toUtf8());
    if (const int failed = printPapers(manager, folder); failed != ExitCode::done)
        return failed;
    const QStringList files =
        folder.entryList({QStringLiteral("*.png"), QStringLiteral("*.pdf"), QStringLiteral("*.xlsx")},
                         QDir::Files, QDir::Name);
    for (const QString &name : files)
        context.say(name);
    return ExitCode::done;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/demo/demo.h"
#include "app/desk.h"
#include "models/wording/error_text.h"
#include "views/shared/dialog_prompts.h"
#include "views/shared/icons.h"
#include "views/shell/first_start.h"
#include "views/shell/login_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace salesdesk {

namespace {

Status makeOffice(const StartChoice &choice, const Location &location, const QString &language)
{
    NewOffice office;
    office.name = choice.name;
    office.preset = choice.preset;
    office.language = language;
    office.currency = choice.currency;
    office.adminLogin = choice.adminLogin;
    office.adminName = choice.adminName;
    office.adminPassword = choice.adminPassword;
    return Application::create(location, office, SystemClock());
}

/// A demo that was made before is opened again.
Status makeDemo(const Location &location)
{
    if (location.dialect == Dialect::Sqlite && QFileInfo::exists(location.path))
        return {};
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status made =
        Demo::make(location, *Demo::leadsOf(QStringLiteral("office")), Demo::usualSeed, SystemClock());
    QApplication::restoreOverrideCursor();
    return made;
}

/// Asks until there is an office to open; nothing when the dialog was closed. `choice` is what was chosen.
std::optional<Location> askForOffice(Prompts &prompts, const QString &language, const QString &problem,
                                     StartChoice &choice)
{
    std::optional<Location> location;
    FirstStart start(prompts, [&location, &language](const StartChoice &wanted) {
        auto parsed = Location::parse(wanted.where);
        if (!parsed)
            return errorText(parsed.error());
        parsed->password = wanted.serverPassword;
        Status made;
        if (wanted.what == StartChoice::What::New)
            made = makeOffice(wanted, *parsed, language);
        else if (wanted.what == StartChoice::What::Demo)
            made = makeDemo(*parsed);
        if (!made)
            return errorText(made.error());
        location = *parsed;
        return QString();
    });
    start.setProblem(problem);
    if (start.exec() != QDialog::Accepted)
        return std::nullopt;
    choice = start.choice();
    return location;
}

/// Who made the office just now is let in with what they typed a moment ago; everybody else is asked.
std::optional<Session> askWho(Application &application, const QString &shownName, const StartChoice &choice,
                              const QString &lastLogin)
{
    PeopleService &people = application.people;
    if (choice.what == StartChoice::What::New) {
        if (const auto entered = people.logIn(choice.adminLogin, choice.adminPassword))
            return *entered;
    }
    const bool demo = choice.what == StartChoice::What::Demo;
    LoginDialog dialog(
        shownName, demo ? QStringLiteral("manager") : lastLogin, false,
        [&people](const QString &name, const QString &secret, bool) { return people.logIn(name, secret); });
    if (demo)
        dialog.setHint(QCoreApplication::translate(
            "salesdesk::LoginDialog",
            "The demo's logins are manager, leader1, sales1, legal, finance and admin; "
            "every password is demo."));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.session();
}

} // namespace

int runWindow(const WindowOptions &options)
{
    QSettings settings;
    Language language;
    Theme theme;
    DialogPrompts prompts;
    const QString code =
        options.language.isEmpty() ? settings.value(QStringLiteral("language")).toString() : options.language;
    if (!language.use(code))
        language.use(Language::ofSystem());
    theme.setLanguage(language.code());
    theme.setChoice(
        Theme::Choice(settings.value(QStringLiteral("theme"), int(Theme::Choice::System)).toInt()));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(programIcon());

    QString where =
        options.database.isEmpty() ? settings.value(QStringLiteral("office")).toString() : options.database;
    QString problem;
    for (;;) {
        StartChoice choice;
        std::optional<Location> location;
        if (auto parsed = Location::parse(where); !where.isEmpty() && parsed)
            location = *parsed;
        if (!location || !problem.isEmpty())
            location = askForOffice(prompts, language.code(), problem, choice);
        if (!location)
            return 0;
        problem.clear();
        auto application = Application::open(*location);
        if (!application) {
            problem = QCoreApplication::translate("app", "%1 was not opened. %2",
                                                  "an office's file or server, and what is wrong with it")
                          .arg(location->dialect == Dialect::Sqlite
                                   ? QDir::toNativeSeparators(QFileInfo(location->path).absoluteFilePath())
                                   : location->shown(),
                               errorText(application.error()));
            continue;
        }
        where =
            location->dialect == Dialect::Sqlite
                ? QFileInfo(location->path).absoluteFilePath()
                : QStringLiteral("postgresql://%1@%2:%3/%4")
                      .arg(location->user, location->host, QString::number(location->port), location->name);
        settings.setValue(QStringLiteral("office"), where);

        const QString officeName = (*application)->offices.office().name;
        const auto session = askWho(
            **application, officeName.isEmpty() ? location->shown() : officeName, choice,
            options.user.isEmpty() ? settings.value(QStringLiteral("login")).toString() : options.user);
        if (!session)
            return 0;
        settings.setValue(QStringLiteral("login"), session->login);

        bool another = false;
        bool next = false; // the same office for the next person
        {
            Desk desk(std::move(*application), *session, language, theme, prompts);
            QObject::connect(&desk, &Desk::officeClosed, &desk, [&another] {
                another = true;
                QApplication::quit();
            });
            QObject::connect(&desk, &Desk::loggedOut, &desk, [&next] {
                next = true;
                QApplication::quit();
            });
            desk.show();
            // Between two dialogs of the start no window is open; from here on the last one closed is the
            // end.
            QApplication::setQuitOnLastWindowClosed(true);
            QApplication::exec();
            QApplication::setQuitOnLastWindowClosed(false);
        }
        if (!another && !next)
            return 0;
        if (another)
            where.clear();
    }
}

} // namespace salesdesk

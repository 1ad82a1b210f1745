// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/demo/demo.h"
#include "app/desk.h"
#include "models/wording/error_text.h"
#include "views/shared/dialog_prompts.h"
#include "views/shell/first_start.h"
#include "views/shell/login_dialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

namespace salesdesk {

namespace {

Status makeOffice(const StartChoice &choice, const Location &location)
{
    NewOffice office;
    office.name = choice.name;
    office.preset = choice.preset;
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

/// Asks until there is an office to open; nothing when the dialog was closed. `login` becomes who may enter a
/// demo first.
std::optional<Location> askForOffice(Prompts &prompts, const QString &problem, QString &login)
{
    QString said = problem;
    for (;;) {
        FirstStart start(prompts);
        start.setProblem(said);
        if (start.exec() != QDialog::Accepted)
            return std::nullopt;
        const StartChoice &choice = start.choice();
        auto location = Location::parse(choice.where);
        if (!location) {
            said = errorText(location.error());
            continue;
        }
        location->password = choice.serverPassword;
        Status made;
        if (choice.what == StartChoice::What::New)
            made = makeOffice(choice, *location);
        else if (choice.what == StartChoice::What::Demo)
            made = makeDemo(*location);
        if (made && choice.what == StartChoice::What::Demo)
            login = QStringLiteral("manager");
        if (made)
            return *location;
        said = errorText(made.error());
    }
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

    QString where =
        options.database.isEmpty() ? settings.value(QStringLiteral("office")).toString() : options.database;
    QString problem;
    for (;;) {
        QString login;
        std::optional<Location> location;
        if (auto parsed = Location::parse(where); !where.isEmpty() && parsed)
            location = *parsed;
        if (!location || !problem.isEmpty())
            location = askForOffice(prompts, problem, login);
        if (!location)
            return 0;
        problem.clear();
        auto application = Application::open(*location);
        if (!application) {
            problem = errorText(application.error());
            continue;
        }
        where =
            location->dialect == Dialect::Sqlite
                ? QFileInfo(location->path).absoluteFilePath()
                : QStringLiteral("postgresql://%1@%2:%3/%4")
                      .arg(location->user, location->host, QString::number(location->port), location->name);
        settings.setValue(QStringLiteral("office"), where);

        PeopleService &people = (*application)->people;
        const QString officeName = (*application)->offices.office().name;
        if (login.isEmpty())
            login =
                options.user.isEmpty() ? settings.value(QStringLiteral("login")).toString() : options.user;
        LoginDialog dialog(officeName.isEmpty() ? location->shown() : officeName, login, false,
                           [&people](const QString &name, const QString &secret, bool) {
                               return people.logIn(name, secret);
                           });
        if (dialog.exec() != QDialog::Accepted)
            return 0;
        settings.setValue(QStringLiteral("login"), dialog.session().login);

        bool another = false;
        {
            Desk desk(std::move(*application), dialog.session(), language, theme, prompts);
            QObject::connect(&desk, &Desk::officeClosed, &desk, [&another] {
                another = true;
                QApplication::quit();
            });
            desk.show();
            QApplication::exec();
        }
        if (!another)
            return 0;
        where.clear();
    }
}

} // namespace salesdesk

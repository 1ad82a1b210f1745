// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands/table.h"
#include "app/console.h"
#include "app/message_log.h"
#include "app/window.h"
#include "models/wording/error_text.h"
#include "models/wording/language.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace salesdesk {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("app", source);
}

void write(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The options before a command may stand anywhere; what is left begins with the command.
struct Invocation
{
    CommandContext context;
    QStringList rest;
    bool help = false;
    bool version = false;
    std::optional<Error> wrong;
};

Invocation take(const QStringList &given)
{
    Invocation result;
    const QHash<QString, QString CommandContext::*> values{
        {QStringLiteral("--database"), &CommandContext::database},
        {QStringLiteral("--user"), &CommandContext::user},
        {QStringLiteral("--language"), &CommandContext::language},
        {QStringLiteral("--password-file"), &CommandContext::passwordFile},
    };
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        if (word == QLatin1StringView("--")) {
            result.rest << given.mid(i);
            break;
        }
        const auto option = values.constFind(word.section(QLatin1Char('='), 0, 0));
        if (option != values.constEnd()) {
            if (word.contains(QLatin1Char('=')))
                result.context.*(*option) = word.section(QLatin1Char('='), 1);
            else if (i + 1 < given.size())
                result.context.*(*option) = given.at(++i);
            else
                result.wrong = Error{ErrorCode::Usage, {}, word};
        } else if (word == QLatin1StringView("--json")) {
            result.context.json = true;
        } else if (word == QLatin1StringView("--help") || word == QLatin1StringView("-h")) {
            result.help = true;
        } else if (word == QLatin1StringView("--version")) {
            result.version = true;
        } else {
            result.rest << word;
        }
    }
    if (!result.context.language.isEmpty() && !Language::codes().contains(result.context.language))
        result.wrong = Error{ErrorCode::Usage, {}, result.context.language};
    return result;
}

const Command *find(const QString &name)
{
    for (const Command &command : commandTable()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

void showHelp(const CommandContext &context)
{
    context.say(words(QT_TRANSLATE_NOOP(
        "app", "salesdesk [--database WHERE] [--user LOGIN] [--language zh_CN|zh_TW|en] [--json] "
               "[COMMAND …]")));
    context.say(words(QT_TRANSLATE_NOOP("app", "Without a command it opens the window. Commands:")));
    for (const Command &command : commandTable())
        context.say(QStringLiteral("  %1 %2\n      %3")
                        .arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage),
                             words(command.summary)));
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool window, const Command *command)
{
    const auto needs = command ? command->needs : Command::Needs::Nothing;
    if (window)
        return std::make_unique<QApplication>(argc, argv);
    if (needs == Command::Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Commands run from cron: pictures and paper need no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (needs == Command::Needs::Fonts)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int ExitCode::of(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return usage;
    case ErrorCode::CannotOpen:
    case ErrorCode::NotAnOffice:
    case ErrorCode::NewerVersion:
    case ErrorCode::NeedsUpgrade:
    case ErrorCode::NetworkDrive:
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Damaged:
    case ErrorCode::Storage:
        return cannotOpen;
    default:
        return refused;
    }
}

void CommandContext::say(const QString &line) const
{
    write(stdout, line.toUtf8());
}

void CommandContext::print(const QJsonObject &object) const
{
    write(stdout, compact(object));
}

void CommandContext::tell(const QJsonObject &object, const QString &sentence) const
{
    json ? print(object) : say(sentence);
}

int CommandContext::fail(const Error &error) const
{
    const QString message = errorText(error);
    if (json) {
        QJsonObject object{{QStringLiteral("error"), errorKey(error.code)},
                           {QStringLiteral("message"), message}};
        if (!error.field.isEmpty())
            object.insert(QStringLiteral("field"), error.field);
        write(stderr, compact(object));
    } else {
        write(stderr, message.toUtf8());
    }
    return ExitCode::of(error.code);
}

Result<Location> CommandContext::location() const
{
    if (database.isEmpty())
        return Error{ErrorCode::Usage, QStringLiteral("database"), QStringLiteral("--database")};
    auto location = Location::parse(database);
    if (location)
        location->password = qEnvironmentVariable("PGPASSWORD");
    return location;
}

Result<QString> CommandContext::password(const QString &prompt, bool twice) const
{
    if (qEnvironmentVariableIsSet("SALESDESK_PASSWORD"))
        return qEnvironmentVariable("SALESDESK_PASSWORD");
    if (!passwordFile.isEmpty()) {
        QFile file(passwordFile);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileMissing, QStringLiteral("password"), passwordFile};
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return QString::fromUtf8(line);
    }
    const auto typed = Console::askPassword(prompt);
    if (!typed)
        return Error{ErrorCode::Required, QStringLiteral("password"), {}};
    if (twice && Console::askPassword(words(QT_TRANSLATE_NOOP("app", "Once more: "))) != typed)
        return Error{ErrorCode::WrongLogin, QStringLiteral("password"), {}};
    return *typed;
}

Result<Entered> CommandContext::enter() const
{
    const auto where = location();
    if (!where)
        return where.error();
    auto application = Application::open(*where);
    if (!application)
        return application.error();
    const QString login = user.isEmpty() ? QStringLiteral("admin") : user;
    const auto secret = password(words(QT_TRANSLATE_NOOP("app", "Password of %1: ")).arg(login));
    if (!secret)
        return secret.error();
    auto session = (*application)->people.logIn(login, *secret);
    if (!session)
        return session.error();
    return Entered{std::move(*application), std::move(*session)};
}

int CommandLine::run(int argc, char **argv)
{
    MessageLog::install();
    QStringList raw;
    for (int i = 1; i < argc; ++i)
        raw << QString::fromLocal8Bit(argv[i]);
    const Invocation first = take(raw);
    const bool window = first.rest.isEmpty() && !first.help && !first.version && !first.wrong;
    const Command *command = find(first.rest.value(0));
    const auto application = makeApplication(argc, argv, window, command);
    QCoreApplication::setApplicationName(QStringLiteral("salesdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("salesdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALESDESK_VERSION));

    // Again, in the encoding of the system.
    const Invocation given = take(QCoreApplication::arguments().mid(1));
    const CommandContext &context = given.context;
    if (window)
        return runWindow({context.database, context.user, context.language});
    Language language;
    language.use(Language::codes().contains(context.language) ? context.language : Language::ofSystem());
    if (given.wrong)
        return context.fail(*given.wrong);
    if (given.version) {
        context.say(QStringLiteral("salesdesk %1").arg(QCoreApplication::applicationVersion()));
        return ExitCode::done;
    }
    if (given.help) {
        showHelp(context);
        return ExitCode::done;
    }
    if (!command)
        return context.fail({ErrorCode::Usage, {}, given.rest.value(0)});
    return command->run(context, given.rest.mid(1));
}

} // namespace salesdesk

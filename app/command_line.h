// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/arguments.h"

#include <QJsonObject>

namespace salesdesk {

/// What a command ends with.
namespace ExitCode {
constexpr int done = 0;
constexpr int refused = 1;
constexpr int usage = 2;
constexpr int cannotOpen = 3;
constexpr int damaged = 4;
/// The code that an error stands for.
int of(ErrorCode code);
} // namespace ExitCode

/// An office that a command has open, with who asked for it.
struct Entered
{
    std::unique_ptr<Application> application;
    Session session;
};

/// The options before a command, and where its words go. Output is UTF-8.
class CommandContext
{
public:
    QString database;
    QString user;
    QString language;
    QString passwordFile;
    bool json = false;

    /// One line of plain text, or one JSON object, on standard output.
    void say(const QString &line) const;
    void print(const QJsonObject &object) const;
    /// With --json the object, else the sentence.
    void tell(const QJsonObject &object, const QString &sentence) const;
    /// One sentence on standard error, with --json as {"error", "field", "message"}; the exit code.
    int fail(const Error &error) const;

    /// Of --database; Usage where it is missing.
    Result<Location> location() const;
    /// From SALESDESK_PASSWORD, --password-file or the terminal, in this order. Required where none gives
    /// one.
    Result<QString> password(const QString &prompt, bool twice = false) const;
    /// Opens --database and logs --user in ("admin" by default).
    Result<Entered> enter() const;
};

/// One command; the table in app/commands/table.cpp lists all.
struct Command
{
    enum class Needs {
        Nothing, ///< QCoreApplication
        Fonts,   ///< QGuiApplication without a display: printing
        Widgets, ///< QApplication without a display: pictures of the window
    };
    const char *name;
    int (*run)(const CommandContext &context, const QStringList &words);
    const char *usage;   ///< what stands behind the name
    const char *summary; ///< one line for --help, translated in context "app"
    Needs needs = Needs::Nothing;
};

namespace CommandLine {
/// The whole program.
int run(int argc, char **argv);
} // namespace CommandLine

} // namespace salesdesk

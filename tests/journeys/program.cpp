// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace salesdesk::tests {

namespace {
QJsonObject firstLine(const QByteArray &text)
{
    return QJsonDocument::fromJson(text.left(text.indexOf('\n'))).object();
}
} // namespace

QJsonObject Program::Outcome::json() const
{
    return firstLine(out);
}

QJsonObject Program::Outcome::error() const
{
    return firstLine(errors);
}

Program::Outcome Program::run(const QStringList &arguments, const QByteArray &password) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *gone : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(gone));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("SALESDESK_PASSWORD"), QString::fromUtf8(password));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(SALESDESK_PROGRAM), arguments);
    Outcome outcome;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

Program::Outcome Program::office(const QStringList &arguments) const
{
    return run(QStringList{QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--json"),
                           QStringLiteral("--database"), path(QStringLiteral("office.salesdesk"))} +
               arguments);
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return path(name);
}

QByteArray Program::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace salesdesk::tests

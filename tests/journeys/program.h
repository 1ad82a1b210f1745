// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace salesdesk::tests {

/// The real program, run as an administrator's script runs it: no display, a home of its own.
class Program
{
public:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray errors;
        /// The first line of standard output, or of standard error, as an object.
        QJsonObject json() const;
        QJsonObject error() const;
    };

    /// Waits up to two minutes.
    Outcome run(const QStringList &arguments, const QByteArray &password = "pass") const;
    /// The same on the office "office.salesdesk" in the folder.
    Outcome office(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file there and gives its path.
    QString file(const QString &name, const QByteArray &content) const;
    QByteArray content(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace salesdesk::tests

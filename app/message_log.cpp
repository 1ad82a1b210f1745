// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

namespace salesdesk::MessageLog {

namespace {

constexpr qint64 longest = 1'000'000;
QMutex writing;

char letter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'E';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            letter(type) + ' ' + (context.category ? context.category : "default") + ' ' +
                            text.toUtf8() + '\n';
    if (type == QtFatalMsg)
        std::fputs(line.constData(), stderr);
    const QMutexLocker lock(&writing);
    const QString path = folder() + QLatin1StringView("/salesdesk.log");
    QFile file(path);
    // Opened anew each time: messages are rare, several programs may write, and nothing is left unwritten.
    if (!file.open(QIODevice::Append)) {
        QDir().mkpath(folder());
        if (!file.open(QIODevice::Append))
            return;
    }
    if (file.size() > longest) {
        file.close();
        QFile::remove(path + QLatin1StringView(".1"));
        file.rename(path + QLatin1StringView(".1"));
        file.setFileName(path);
        if (!file.open(QIODevice::Append))
            return;
    }
    file.write(line);
}

} // namespace

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1StringView("/salesdesk/log");
}

void install()
{
    qInstallMessageHandler(write);
}

} // namespace salesdesk::MessageLog

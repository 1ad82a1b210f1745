// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/unfinished.h"

#include "models/storage/process.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace salesdesk::Unfinished {

namespace {

/// Empty, or SQLite's: a killed copy may not have come to its first page.
bool isOffice(const QString &path)
{
    static const QByteArray begins("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && (file.size() == 0 || file.read(begins.size()) == begins);
}

} // namespace

QString nameOf(const QString &path)
{
    return path + QStringLiteral(".partial-%1").arg(QCoreApplication::applicationPid());
}

void clearLeft(const QString &folder)
{
    static const QRegularExpression name(QStringLiteral("\\.partial-(\\d{1,18})$"));
    const QDateTime recently = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QFileInfoList found =
        QDir(folder).entryInfoList({QStringLiteral("*.partial-*")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : found) {
        const auto match = name.match(file.fileName());
        if (!match.hasMatch() || file.lastModified() > recently ||
            isRunning(match.captured(1).toLongLong()) || !isOffice(file.filePath()))
            continue;
        for (const char *part : {"-journal", "-wal", "-shm", ""})
            QFile::remove(file.filePath() + QLatin1StringView(part));
    }
}

} // namespace salesdesk::Unfinished

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clockwork.h"

#include "app/application.h"
#include "models/storage/backup.h"

#include <QDir>
#include <QFileInfo>

namespace salesdesk::Clockwork {

namespace {

constexpr int keptDays = 7;
constexpr int keptMonths = 12;

/// "office.backups" beside "office.salesdesk".
QDir backupFolder(const Location &location)
{
    const QFileInfo file(location.path);
    return QDir(file.absolutePath() + QLatin1Char('/') + file.completeBaseName() +
                QLatin1StringView(".backups"));
}

QString nameOf(QDate day)
{
    return day.toString(Qt::ISODate) + QLatin1StringView(".salesdesk");
}

/// The days that have a copy, oldest first.
QList<QDate> daysIn(const QDir &folder)
{
    QList<QDate> days;
    const QStringList names = folder.entryList({QStringLiteral("*.salesdesk")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (const QDate day = QDate::fromString(name.left(10), Qt::ISODate); day.isValid())
            days.append(day);
    }
    return days;
}

/// The last seven days, and the first copy of each of the last twelve months.
bool isKept(QDate day, const QList<QDate> &days, QDate today)
{
    if (day.daysTo(today) < keptDays)
        return true;
    const bool firstOfMonth = std::none_of(days.begin(), days.end(), [day](QDate other) {
        return other < day && other.year() == day.year() && other.month() == day.month();
    });
    return firstOfMonth && day >= today.addMonths(-keptMonths);
}

} // namespace

Result<ClockResult> run(Application &application, QDate today)
{
    ClockResult result;
    const auto returned = application.leads.runClock(Session::system(), today);
    if (!returned)
        return returned.error();
    result.leadsReturned = *returned;
    const auto expired =
        application.work.run(Session::system(), [&](Transaction &transaction) -> Result<int> {
            return application.quotes.expireIn(transaction);
        });
    if (!expired)
        return expired.error();
    result.quotesExpired = *expired;
    if (const Status noted = application.offices.noteClock(Session::system(), today); !noted)
        return noted.error();
    return result;
}

Status dailyBackup(Database &database, QDate today)
{
    if (database.dialect() != Dialect::Sqlite)
        return {};
    const QDir folder = backupFolder(database.location());
    if (QFileInfo::exists(folder.filePath(nameOf(today))))
        return {};
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::FileUnwritable, {}, folder.path()};
    if (const Status written = Backup::write(database, folder.filePath(nameOf(today))); !written)
        return written;
    const QList<QDate> days = daysIn(folder);
    for (const QDate day : days) {
        if (!isKept(day, days, today))
            QFile::remove(folder.filePath(nameOf(day)));
    }
    return {};
}

int backupAge(const Location &location, QDate today)
{
    const QList<QDate> days = daysIn(backupFolder(location));
    return days.isEmpty() ? -1 : int(days.last().daysTo(today));
}

} // namespace salesdesk::Clockwork

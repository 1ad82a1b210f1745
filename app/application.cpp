// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "models/storage/backup.h"
#include "models/storage/migrator.h"
#include "models/storage/unfinished.h"

#include <QFile>
#include <QFileInfo>

namespace salesdesk {

namespace {

/// "office.before-upgrade-20260921-100000.salesdesk", beside the office.
QString copyBeforeUpgrade(const QString &path, qint64 now)
{
    const QFileInfo file(path);
    const QString moment =
        QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return file.absolutePath() + QLatin1Char('/') + file.completeBaseName() +
           QStringLiteral(".before-upgrade-%1.salesdesk").arg(moment);
}

Status bringUpToDate(Database &database, qint64 now)
{
    const Status checked = Migrator::check(database);
    if (checked || checked.error().code != ErrorCode::NeedsUpgrade)
        return checked;
    if (database.dialect() == Dialect::Sqlite) {
        const Status copied = Backup::write(database, copyBeforeUpgrade(database.location().path, now));
        if (!copied)
            return copied;
    }
    return Migrator::upgrade(database, now);
}

Status fill(Database &database, const NewOffice &office, const Clock &clock)
{
    if (const Status status = Migrator::upgrade(database, clock.now()); !status)
        return status;
    ChangeBus bus;
    UnitOfWork work(database, bus, clock);
    return OfficeService::create(work, office);
}

Status createOnServer(const Location &location, const NewOffice &office, const Clock &clock)
{
    auto database = Database::open(location);
    if (!database)
        return database.error();
    const Status status = Migrator::check(**database);
    if (status || status.error().code != ErrorCode::NotAnOffice)
        return status ? Status(Error{ErrorCode::AlreadyExists, QStringLiteral("server_office"),
                                     location.shown()})
                      : status;
    return fill(**database, office, clock);
}

} // namespace

Application::Application(std::unique_ptr<Database> database, std::unique_ptr<Clock> clock)
    : m_clock(std::move(clock)), m_database(std::move(database)), work(*m_database, bus, *m_clock),
      offices(work), choices(work), people(work, offices.office()), products(work), savedViews(work),
      leads(work, offices.office()), customers(work, offices.office()), opportunities(work, offices.office()),
      approvals(work, people, offices.office()), quotes(work, approvals, products, offices.office()),
      contracts(work, approvals, products, quotes, offices.office()), shares(work),
      receivables(work, offices.office()), targets(work), measures(work, offices.office()),
      appraisals(work, offices.office()), reports(work, offices.office()), safety(work),
      imports(work, offices.office()), firstSteps(work, approvals, people)
{
}

Result<std::unique_ptr<Application>> Application::open(const Location &location, std::unique_ptr<Clock> clock)
{
    if (!clock)
        clock = std::make_unique<SystemClock>();
    auto database = Database::open(location);
    if (!database)
        return database.error();
    if (location.dialect == Dialect::Sqlite)
        Unfinished::clearLeft(QFileInfo(location.path).absolutePath());
    if (const Status status = bringUpToDate(**database, clock->now()); !status)
        return status.error();
    std::unique_ptr<Application> application(new Application(std::move(*database), std::move(clock)));
    if (const Status status = application->offices.load(); !status)
        return status.error();
    return application;
}

Status Application::create(const Location &location, const NewOffice &office, const Clock &clock)
{
    if (location.dialect == Dialect::Postgres)
        return createOnServer(location, office, clock);
    const QFileInfo target(location.path);
    if (target.exists())
        return Error{ErrorCode::AlreadyExists, {}, target.fileName()};
    Location unfinished = location;
    Unfinished::clearLeft(target.absolutePath());
    unfinished.path = Unfinished::nameOf(target.absoluteFilePath());
    QFile::remove(unfinished.path);
    Status status;
    {
        auto database = Database::open(unfinished, Database::Mode::Create);
        status = database ? fill(**database, office, clock)
                          : Status(Error{database.error().code, {}, location.path});
    }
    if (status && !QFile::rename(unfinished.path, target.absoluteFilePath()))
        status =
            Error{target.exists() ? ErrorCode::AlreadyExists : ErrorCode::CannotOpen, {}, target.fileName()};
    if (!status) {
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(unfinished.path + QLatin1StringView(part));
    }
    return status;
}

} // namespace salesdesk

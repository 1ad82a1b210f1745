// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/demo_live.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace salesdesk {

namespace {

Status fill(Application &application, FixedClock &clock, const DemoSize &size, quint64 seed, QDate today)
{
    const auto deals =
        application.work.run(Session::system(), [&](Transaction &transaction) -> Result<QList<DemoDeal>> {
            DemoHistory history(transaction, application, size, seed, today);
            auto written = history.write();
            if (written)
                transaction.record(QStringLiteral("demo.create"), Kind::Office, 1, {},
                                   QJsonObject{{QStringLiteral("leads"), size.leads},
                                               {QStringLiteral("seed"), QString::number(seed)}});
            return written;
        });
    if (!deals)
        return deals.error();
    if (const Status loaded = application.offices.load(); !loaded)
        return loaded;
    return DemoLive(application, clock, *deals, today).play();
}

Status make(const Location &location, const DemoSize &size, quint64 seed, const Clock &clock)
{
    NewOffice office;
    office.preset = QStringLiteral("surveillance");
    office.adminPassword = Demo::password;
    const QTimeZone zone(office.timeZone);
    const QDate today = clock.today(zone);
    const auto instant = [&zone](QDate day) { return QDateTime(day, QTime(8, 0), zone).toMSecsSinceEpoch(); };
    const FixedClock opening(instant(today.addDays(-size.days)));
    if (const Status created = Application::create(location, office, opening); !created)
        return created;
    auto owned = std::make_unique<FixedClock>(instant(today.addDays(-5)));
    FixedClock &past = *owned;
    auto application = Application::open(location, std::move(owned));
    if (!application)
        return application.error();
    return fill(**application, past, size, seed, today);
}

} // namespace

Result<int> Demo::leadsOf(const QString &size)
{
    if (size == QLatin1StringView("small"))
        return 200;
    if (size == QLatin1StringView("office"))
        return 2500;
    if (size == QLatin1StringView("large"))
        return 100'000;
    bool isNumber = false;
    const int leads = size.toInt(&isNumber);
    if (!isNumber || leads < 1 || leads > 1'000'000)
        return Error{ErrorCode::Usage, QStringLiteral("size"), size};
    return leads;
}

Status Demo::make(const Location &location, int leads, quint64 seed, const Clock &clock)
{
    const DemoSize size = DemoSize::ofLeads(leads);
    if (location.dialect == Dialect::Postgres)
        return salesdesk::make(location, size, seed, clock);
    const QFileInfo target(location.path);
    if (target.exists())
        return Error{ErrorCode::AlreadyExists, {}, target.fileName()};
    Location unfinished = location;
    unfinished.path =
        target.absoluteFilePath() + QStringLiteral(".demo-%1").arg(QCoreApplication::applicationPid());
    QFile::remove(unfinished.path);
    Status status = salesdesk::make(unfinished, size, seed, clock);
    if (status && !QFile::rename(unfinished.path, target.absoluteFilePath()))
        status =
            Error{target.exists() ? ErrorCode::AlreadyExists : ErrorCode::CannotOpen, {}, target.fileName()};
    if (!status)
        QFile::remove(unfinished.path);
    return status;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/location.h"

#include <QFileInfo>
#include <QUrl>

namespace salesdesk {

Result<Location> Location::parse(const QString &where)
{
    Location location;
    if (!where.startsWith(QLatin1StringView("postgresql://"))) {
        if (where.isEmpty())
            return Error{ErrorCode::Usage, QStringLiteral("database"), where};
        location.path = where;
        return location;
    }
    const QUrl url(where, QUrl::StrictMode);
    location.dialect = Dialect::Postgres;
    location.host = url.host();
    location.port = url.port(5432);
    location.user = url.userName();
    location.name = url.path().mid(1);
    if (!url.isValid() || location.host.isEmpty() || location.name.isEmpty() || !url.password().isEmpty())
        return Error{ErrorCode::Usage, QStringLiteral("database"), url.toString(QUrl::RemovePassword)};
    return location;
}

QString Location::shown() const
{
    if (dialect == Dialect::Sqlite)
        return QFileInfo(path).fileName();
    return user + QLatin1Char('@') + host + QLatin1Char('/') + name;
}

} // namespace salesdesk

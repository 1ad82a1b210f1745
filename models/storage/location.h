// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace salesdesk {

enum class Dialect { Sqlite, Postgres };

/// Where an office lies: a file, or postgresql://user@host:port/name.
struct Location
{
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< of the file
    QString host;
    int port = 5432;
    QString user;
    QString name;     ///< of the server's database
    QString password; ///< of the server; never shown or logged

    /// Usage where a postgresql:// address cannot be read.
    static Result<Location> parse(const QString &where);
    /// For the status strip: the file's name, or user@host/name.
    QString shown() const;
};

} // namespace salesdesk

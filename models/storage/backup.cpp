// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/storage/interruption.h"
#include "models/storage/migrator.h"
#include "models/storage/statement.h"
#include "models/storage/unfinished.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>

namespace salesdesk {

namespace {

Location fileAt(const QString &path)
{
    Location location;
    location.path = path;
    return location;
}

Status copyInto(Database &database, const QString &path)
{
    QString quoted = path;
    quoted.replace(QLatin1Char('\''), QLatin1StringView("''"));
    try {
        // A connection that may not write its own file may still write another.
        if (database.isReadOnly())
            database.execute(QStringLiteral("PRAGMA query_only = OFF"));
        database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
        return {};
    } catch (const StorageFailure &failure) {
        if (failure.error.code == ErrorCode::CannotOpen || failure.error.code == ErrorCode::Storage)
            return Error{ErrorCode::FileUnwritable, {}, QFileInfo(path).absolutePath()};
        return failure.error;
    }
}

/// Opens a copy and reads all of it; ends where what the copier obeys says so.
Status checkCopy(const QString &path, Interruption *interruption = nullptr)
{
    auto copy = Database::open(fileAt(path), Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    (*copy)->obey(interruption);
    if (const Status status = Migrator::check(**copy);
        !status && status.error().code != ErrorCode::NeedsUpgrade)
        return status;
    const auto findings = (*copy)->read([&] { return checkIntegrity(**copy); });
    if (!findings)
        return findings.error();
    if (!findings->isEmpty())
        return Error{ErrorCode::Damaged, {}, QFileInfo(path).fileName()};
    return {};
}

Status moveOver(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
    if (failed)
        return Error{ErrorCode::FileUnwritable, {}, to};
    return {};
}

} // namespace

Status Backup::write(Database &database, const QString &path)
{
    if (database.dialect() != Dialect::Sqlite)
        return Error{ErrorCode::Invalid, QStringLiteral("server_backup"), {}};
    const QFileInfo target(path);
    if (target.exists()) {
        if (target.canonicalFilePath() == QFileInfo(database.location().path).canonicalFilePath())
            return Error{ErrorCode::Invalid, QStringLiteral("file"), target.fileName()};
        const auto older = Database::open(fileAt(path), Database::Mode::ReadOnly);
        if (!older)
            return Error{ErrorCode::AlreadyExists, {}, target.fileName()};
    }
    Unfinished::clearLeft(target.absolutePath());
    const QString temporary = Unfinished::nameOf(target.absoluteFilePath());
    QFile::remove(temporary);
    Interruption *interruption = database.obeyed();
    Status status = copyInto(database, temporary);
    if (status)
        status = checkCopy(temporary, interruption);
    if (status && interruption && interruption->isRaised())
        status = ErrorCode::Cancelled;
    if (status)
        status = moveOver(temporary, target.absoluteFilePath());
    if (!status)
        QFile::remove(temporary);
    return status;
}

Status Backup::restore(const QString &copy, const QString &to)
{
    const QFileInfo target(to);
    if (target.exists())
        return Error{ErrorCode::AlreadyExists, {}, target.fileName()};
    if (!QFileInfo::exists(copy))
        return Error{ErrorCode::FileMissing, {}, copy};
    if (const Status status = checkCopy(copy); !status)
        return status;
    Unfinished::clearLeft(target.absolutePath());
    const QString temporary = Unfinished::nameOf(target.absoluteFilePath());
    QFile::remove(temporary);
    Status status;
    {
        // Through SQLite rather than by copying bytes: what still lies in a log beside the copy comes along.
        auto source = Database::open(fileAt(copy), Database::Mode::ReadOnly);
        if (!source)
            return source.error();
        status = copyInto(**source, temporary);
        if (status && (*source)->changedBeneath())
            status = ErrorCode::Busy;
    }
    if (status)
        status = checkCopy(temporary);
    // Never over a file that appeared meanwhile.
    if (status && !QFile::rename(temporary, target.absoluteFilePath()))
        status = Error{target.exists() ? ErrorCode::AlreadyExists : ErrorCode::FileUnwritable, {}, to};
    if (!status)
        QFile::remove(temporary);
    return status;
}

Findings checkIntegrity(Database &database)
{
    Findings findings;
    if (database.dialect() != Dialect::Sqlite)
        return findings;
    Statement pages = Statement::composed(database, QStringLiteral("PRAGMA integrity_check(20)"),
                                          QStringLiteral("integrity.pages"));
    while (pages.next()) {
        if (const QString line = pages.text(0); line != QLatin1StringView("ok"))
            findings.damage << line;
    }
    Statement keys = Statement::composed(database, QStringLiteral("PRAGMA foreign_key_check"),
                                         QStringLiteral("integrity.foreign_keys"));
    while (findings.foreignKeys.size() < 20 && keys.next())
        findings.foreignKeys << keys.text(0) + QLatin1Char(':') + keys.text(1);
    return findings;
}

} // namespace salesdesk

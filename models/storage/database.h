// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/location.h"

#include <QCache>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <memory>

struct sqlite3;

namespace salesdesk {

class Interruption;
class SqliteStatement;

/// Thrown inside storage and stores only; UnitOfWork and Database::read turn it into an Error.
struct StorageFailure
{
    Error error;
    bool retry = false; ///< the lock was busy or the server asks for another try
};

/// One connection to an office, for one thread. A job opens its own.
class Database final
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly, ///< writes nothing at all, not even a lock file where the file is at rest
        Create,   ///< AlreadyExists where the file exists and is not empty
    };
    /// How long a write waits for another program's lock, in milliseconds.
    static constexpr int busyMilliseconds = 10'000;

    /// CannotOpen, NotAnOffice, Damaged, ReadOnly, NetworkDrive, AlreadyExists or Busy. What is refused is
    /// left as it was.
    static Result<std::unique_ptr<Database>> open(const Location &location, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const Location &location() const { return m_location; }
    Dialect dialect() const { return m_location.dialect; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// A file at rest is read without any lock. Whether somebody wrote it since: what was read may then be
    /// half of one state and half of another, and has to be read again through a new connection.
    bool changedBeneath() const;

    /// From here on raising it ends what runs on this connection. It outlives the connection, or is taken
    /// away with null.
    void obey(Interruption *interruption);
    Interruption *obeyed() const { return m_interruption; }
    /// How many transactions this connection has committed.
    qint64 commits() const { return m_commits; }

    /// Runs a block of reading; a storage failure becomes its Error.
    template <class F>
    auto read(F &&function) -> Result<decltype(function())>
    {
        try {
            return function();
        } catch (const StorageFailure &failure) {
            return failure.error;
        }
    }

    /// One statement without values; throws StorageFailure.
    void execute(const QString &sql);
    /// BEGIN IMMEDIATE on SQLite: a deferred read-then-write fails at once with 517. Throws.
    void begin();
    void commit();
    void rollback();
    bool inTransaction() const { return m_inTransaction; }
    /// No transaction is open, whoever began it.
    bool isAtRest() const;

    /// A prepared query for the text, from the cache where it is free under that key. For Statement only.
    std::unique_ptr<QSqlQuery> takeQuery(const QString &key, const QString &sql);
    void giveBack(const QString &key, std::unique_ptr<QSqlQuery> query);
    /// The same of SQLite's own interface; null where the connection has none that we may use.
    std::unique_ptr<SqliteStatement> takeNative(const QString &key, const QString &sql,
                                                const QString &statementName);
    void giveBack(const QString &key, std::unique_ptr<SqliteStatement> statement);
    /// What a driver's error, or its native code, means to us.
    static StorageFailure failure(const QSqlError &error, const QString &statementName);
    static StorageFailure failure(const QString &nativeCode, const QString &statementName);

    /// Changes when another program has committed to the same SQLite file; 0 elsewhere.
    qint64 dataVersion();
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

private:
    Database(Location location, Mode mode, QString name);
    Status connect();
    Status openSqlite(QSqlDatabase &db);
    Status openPostgres(QSqlDatabase &db);

    Location m_location;
    Mode m_mode;
    QString m_name;
    QString m_held; ///< the file, where it is open here
    bool m_inTransaction = false;
    qint64 m_commits = 0;
    Interruption *m_interruption = nullptr;
    QByteArray m_atRest; ///< how the file looked when it was opened without locks; else empty
    static constexpr int cachedAtMost = 300; ///< more than there are named blocks; the oldest goes first
    QCache<QString, QSqlQuery> m_queries{cachedAtMost};
    sqlite3 *m_native = nullptr;
    QCache<QString, SqliteStatement> m_natives{cachedAtMost};
};

} // namespace salesdesk

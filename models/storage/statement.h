// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/storage/database.h"

#include <QByteArray>
#include <QDate>
#include <QVariant>
#include <optional>

namespace salesdesk {

/// A prepared statement with named values and typed getters; the only user of QSqlQuery and, through
/// SqliteStatement, of SQLite's own interface. Everything here throws StorageFailure. Finished and given back
/// to the connection's cache on scope exit.
class Statement final
{
public:
    /// A named block of the catalog, as "leads.insert".
    Statement(Database &database, const char *name);
    /// SQL composed by ListQuery or storage itself; `name` is what the log may show.
    static Statement composed(Database &database, const QString &sql, const QString &name);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;

    /// Names are given with their colon: ":id".
    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, bool value);
    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, QDate value); ///< ISO text, NULL where invalid
    Statement &bind(const char *name, const QByteArray &value);
    Statement &bindUtf8(const char *name, const QByteArray &text);
    Statement &bind(const char *name, const char *) = delete;
    Statement &bindNull(const char *name);
    /// NULL where the id is none.
    template <class Tag>
    Statement &bind(const char *name, Id<Tag> id)
    {
        return id.isValid() ? bind(name, id.value) : bindNull(name);
    }
    template <class T>
    Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Statement &bindVariant(const QString &name, const QVariant &value);

    /// Executes at the first call; false after the last row.
    bool next();
    /// Executes without looking at rows; the number of rows touched. The statement can be bound and run
    /// again.
    qint64 run();
    /// For INSERT … RETURNING id.
    qint64 insert();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const;
    QString text(int column) const;
    QDate date(int column) const;
    QByteArray bytes(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QVariant variant(int column) const;
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    Statement(Database &database, QString name, QString key, const QString &sql);
    void execute();
    void finish();
    template <class T>
    Statement &bindTyped(const char *name, const T &value);

    Database *m_database;
    QString m_name;
    QString m_key; ///< in the connection's cache: a block's name, else the SQL itself
    std::unique_ptr<SqliteStatement> m_native; ///< on SQLite
    std::unique_ptr<QSqlQuery> m_query;        ///< elsewhere
    bool m_executed = false;
};

} // namespace salesdesk

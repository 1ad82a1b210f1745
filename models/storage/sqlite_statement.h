// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace salesdesk {

/// A prepared statement of SQLite's own interface, for Statement only. Qt's driver makes several objects of
/// each value on its way in and out; a load of a million rows spends most of its time on them. Throws
/// StorageFailure.
class SqliteStatement final
{
public:
    SqliteStatement(sqlite3 *connection, const QString &sql, const QString &name);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// Names are literals: the same address is the same name.
    void bind(const char *name, qint64 value);
    void bind(const char *name, const QString &value);
    void bind(const char *name, const QByteArray &value);
    void bindUtf8(const char *name, const QByteArray &text);
    void bind(const char *name, double value);
    void bindNull(const char *name);
    void bindVariant(const QString &name, const QVariant &value);

    /// Whether there is a row; begins anew after reset() only.
    bool step(const QString &name);
    /// Rows touched by the last INSERT, UPDATE or DELETE of the connection.
    qint64 changes() const;
    void reset();
    /// Ready for somebody else.
    void clear();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QVariant variant(int column) const;

private:
    void require(int result) const;
    int place(const char *name);

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    struct Place
    {
        const char *name;
        int index;
    };
    std::vector<Place> m_places; ///< in the order of the last round of binding
    size_t m_next = 0;
    bool m_ended = false;
    bool m_onRow = false;
};

} // namespace salesdesk

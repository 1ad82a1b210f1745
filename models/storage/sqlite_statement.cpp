// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite_statement.h"

#include "models/storage/database.h"

#include <QDate>
#include <QVariant>
#include <sqlite3.h>

namespace salesdesk {

SqliteStatement::SqliteStatement(sqlite3 *connection, const QString &sql, const QString &name)
    : m_connection(connection)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(connection, text.constData(), int(text.size() + 1), SQLITE_PREPARE_PERSISTENT,
                           &m_statement, nullptr) != SQLITE_OK)
        throw Database::failure(QString::number(sqlite3_extended_errcode(connection)), name);
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::require(int result) const
{
    if (result != SQLITE_OK)
        throw Database::failure(QString::number(sqlite3_extended_errcode(m_connection)),
                                QStringLiteral("bind"));
}

int SqliteStatement::place(const char *name)
{
    reset();
    // A load binds the same literals in the same order for each row: their addresses tell them.
    if (m_next < m_places.size() && m_places[m_next].name == name)
        return m_places[m_next++].index;
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    if (index == 0)
        throw StorageFailure{Error{ErrorCode::Storage, {}, QString::fromLatin1(name)}, false};
    m_places.resize(m_next);
    m_places.push_back({name, index});
    ++m_next;
    return index;
}

void SqliteStatement::bind(const char *name, qint64 value)
{
    require(sqlite3_bind_int64(m_statement, place(name), value));
}

void SqliteStatement::bind(const char *name, const QString &value)
{
    if (value.isEmpty())
        require(sqlite3_bind_text(m_statement, place(name), "", 0, SQLITE_STATIC));
    else
        bindUtf8(name, value.toUtf8());
}

void SqliteStatement::bindUtf8(const char *name, const QByteArray &text)
{
    require(sqlite3_bind_text64(m_statement, place(name), text.constData(), sqlite3_uint64(text.size()),
                                SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bind(const char *name, const QByteArray &value)
{
    if (value.isNull())
        bindNull(name);
    else
        require(sqlite3_bind_blob64(m_statement, place(name), value.constData(), sqlite3_uint64(value.size()),
                                    SQLITE_TRANSIENT));
}

void SqliteStatement::bind(const char *name, double value)
{
    require(sqlite3_bind_double(m_statement, place(name), value));
}

void SqliteStatement::bindNull(const char *name)
{
    require(sqlite3_bind_null(m_statement, place(name)));
}

void SqliteStatement::bindVariant(const QString &name, const QVariant &value)
{
    // The bytes are gone after this call, and another name may come to lie at their address.
    m_places.clear();
    m_next = 0;
    const QByteArray key = name.toLatin1();
    if (value.isNull()) {
        bindNull(key.constData());
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        bind(key.constData(), value.toLongLong());
        break;
    case QMetaType::Float:
    case QMetaType::Double:
        bind(key.constData(), value.toDouble());
        break;
    case QMetaType::QByteArray:
        bind(key.constData(), value.toByteArray());
        break;
    case QMetaType::QDate:
        bind(key.constData(), value.toDate().toString(Qt::ISODate));
        break;
    default:
        bind(key.constData(), value.toString());
    }
}

bool SqliteStatement::step(const QString &name)
{
    if (m_ended)
        return false;
    const int result = sqlite3_step(m_statement);
    m_onRow = result == SQLITE_ROW;
    m_ended = !m_onRow;
    if (!m_onRow && result != SQLITE_DONE)
        throw Database::failure(QString::number(sqlite3_extended_errcode(m_connection)), name);
    return m_onRow;
}

qint64 SqliteStatement::changes() const
{
    return sqlite3_changes(m_connection);
}

void SqliteStatement::reset()
{
    if (!m_onRow && !m_ended)
        return;
    sqlite3_reset(m_statement);
    m_onRow = false;
    m_ended = false;
    m_next = 0;
}

void SqliteStatement::clear()
{
    reset();
    m_next = 0;
    sqlite3_clear_bindings(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    return !m_onRow || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return m_onRow ? sqlite3_column_int64(m_statement, column) : 0;
}

QString SqliteStatement::text(int column) const
{
    if (!m_onRow)
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

QByteArray SqliteStatement::bytes(int column) const
{
    if (!m_onRow)
        return {};
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(blob, blob ? sqlite3_column_bytes(m_statement, column) : 0);
}

QVariant SqliteStatement::variant(int column) const
{
    if (!m_onRow)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace salesdesk

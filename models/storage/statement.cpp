// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/core/iso_date.h"
#include "models/storage/interruption.h"
#include "models/storage/sql_catalog.h"
#include "models/storage/sqlite_statement.h"

namespace salesdesk {

Statement::Statement(Database &database, const char *name)
    : Statement(database, QString::fromLatin1(name), QString::fromLatin1(name),
                SqlCatalog::text(QString::fromLatin1(name), database.dialect()))
{
}

Statement::Statement(Database &database, QString name, QString key, const QString &sql)
    : m_database(&database), m_name(std::move(name)), m_key(std::move(key)),
      m_native(database.takeNative(m_key, sql, m_name)),
      m_query(m_native ? nullptr : database.takeQuery(m_key, sql))
{
}

Statement Statement::composed(Database &database, const QString &sql, const QString &name)
{
    return Statement(database, name, sql, sql);
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (m_native)
        m_database->giveBack(m_key, std::move(m_native));
    else if (m_query)
        m_database->giveBack(m_key, std::move(m_query));
}

Statement &Statement::bindVariant(const QString &name, const QVariant &value)
{
    if (m_native)
        m_native->bindVariant(name, value);
    else
        m_query->bindValue(name, value);
    m_executed = false;
    return *this;
}

template <class T>
Statement &Statement::bindTyped(const char *name, const T &value)
{
    if (!m_native)
        return bindVariant(QString::fromLatin1(name), value);
    m_native->bind(name, value);
    m_executed = false;
    return *this;
}

Statement &Statement::bind(const char *name, qint64 value)
{
    return bindTyped(name, value);
}

Statement &Statement::bind(const char *name, bool value)
{
    // PostgreSQL wants its own type here; SQLite has integers only.
    return m_native ? bind(name, qint64(value)) : bindVariant(QString::fromLatin1(name), value);
}

Statement &Statement::bind(const char *name, const QString &value)
{
    // A null QString would be bound as NULL; the schema says '' for "nothing written".
    return bindTyped(name, value.isNull() ? QStringLiteral("") : value);
}

Statement &Statement::bind(const char *name, QDate value)
{
    return value.isValid() ? bind(name, isoDate(value)) : bindNull(name);
}

Statement &Statement::bind(const char *name, const QByteArray &value)
{
    return bindTyped(name, value);
}

Statement &Statement::bindUtf8(const char *name, const QByteArray &text)
{
    if (!m_native)
        return bindVariant(QString::fromLatin1(name), QString::fromUtf8(text));
    m_native->bindUtf8(name, text);
    m_executed = false;
    return *this;
}

Statement &Statement::bindNull(const char *name)
{
    if (!m_native)
        return bindVariant(QString::fromLatin1(name), QVariant());
    m_native->bindNull(name);
    m_executed = false;
    return *this;
}

void Statement::execute()
{
    // A loop over short statements gives SQLite no time to look by itself.
    if (const Interruption *interruption = m_database->obeyed(); interruption && interruption->isRaised())
        throw StorageFailure{Error{ErrorCode::Cancelled, {}, m_name}, false};
    if (m_native)
        m_native->reset();
    else if (!m_query->exec())
        throw Database::failure(m_query->lastError(), m_name);
    m_executed = true;
}

bool Statement::next()
{
    if (!m_executed)
        execute();
    if (m_native)
        return m_native->step(m_name);
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw Database::failure(m_query->lastError(), m_name);
    return false;
}

void Statement::finish()
{
    m_native ? m_native->reset() : m_query->finish();
    m_executed = false;
}

qint64 Statement::run()
{
    execute();
    qint64 rows = 0;
    if (m_native) {
        while (m_native->step(m_name)) {
        }
        rows = m_native->changes();
    } else {
        rows = m_query->numRowsAffected();
    }
    finish();
    return rows;
}

qint64 Statement::insert()
{
    m_executed = false;
    const qint64 id = next() ? integer(0) : 0;
    finish();
    return id;
}

bool Statement::isNull(int column) const
{
    return m_native ? m_native->isNull(column) : m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_native ? m_native->integer(column) : m_query->value(column).toLongLong();
}

bool Statement::flag(int column) const
{
    return m_native ? m_native->integer(column) != 0 : m_query->value(column).toBool();
}

QString Statement::text(int column) const
{
    return m_native ? m_native->text(column) : m_query->value(column).toString();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QByteArray Statement::bytes(int column) const
{
    return m_native ? m_native->bytes(column) : m_query->value(column).toByteArray();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

QVariant Statement::variant(int column) const
{
    return m_native ? m_native->variant(column) : m_query->value(column);
}

} // namespace salesdesk

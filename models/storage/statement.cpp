// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/sql_catalog.h"

namespace salesdesk {

Statement::Statement(Database &database, const char *name)
    : Statement(database, SqlCatalog::text(QString::fromLatin1(name), database.dialect()),
                QString::fromLatin1(name))
{
}

Statement::Statement(Database &database, QString sql, QString name)
    : m_database(&database), m_sql(std::move(sql)), m_name(std::move(name)),
      m_query(database.takeQuery(m_sql))
{
}

Statement Statement::composed(Database &database, const QString &sql, const QString &name)
{
    return Statement(database, sql, name);
}

Statement::~Statement()
{
    if (m_query)
        m_database->giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bindVariant(const QString &name, const QVariant &value)
{
    m_query->bindValue(name, value);
    m_executed = false;
    return *this;
}

Statement &Statement::bind(const char *name, qint64 value)
{
    return bindVariant(QString::fromLatin1(name), value);
}

Statement &Statement::bind(const char *name, bool value)
{
    return bindVariant(QString::fromLatin1(name), value);
}

Statement &Statement::bind(const char *name, const QString &value)
{
    // A null QString would be bound as NULL; the schema says '' for "nothing written".
    return bindVariant(QString::fromLatin1(name), value.isNull() ? QStringLiteral("") : value);
}

Statement &Statement::bind(const char *name, QDate value)
{
    return value.isValid() ? bind(name, value.toString(Qt::ISODate)) : bindNull(name);
}

Statement &Statement::bind(const char *name, const QByteArray &value)
{
    return bindVariant(QString::fromLatin1(name), value);
}

Statement &Statement::bindNull(const char *name)
{
    return bindVariant(QString::fromLatin1(name), QVariant());
}

void Statement::execute()
{
    if (!m_query->exec())
        throw Database::failure(m_query->lastError(), m_name);
    m_executed = true;
}

bool Statement::next()
{
    if (!m_executed)
        execute();
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw Database::failure(m_query->lastError(), m_name);
    return false;
}

qint64 Statement::run()
{
    execute();
    const qint64 rows = m_query->numRowsAffected();
    m_query->finish();
    m_executed = false;
    return rows;
}

qint64 Statement::insert()
{
    m_executed = false;
    const qint64 id = next() ? integer(0) : 0;
    m_query->finish();
    m_executed = false;
    return id;
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Statement::flag(int column) const
{
    return m_query->value(column).toBool();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(m_query->value(column).toString(), Qt::ISODate);
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (m_query->isNull(column))
        return std::nullopt;
    return integer(column);
}

QVariant Statement::variant(int column) const
{
    return m_query->value(column);
}

} // namespace salesdesk

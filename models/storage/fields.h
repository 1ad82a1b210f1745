// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/iso_date.h"
#include "models/storage/canonical_json.h"
#include "models/storage/statement.h"

#include <QVarLengthArray>
#include <variant>

namespace salesdesk {

// A store names its record's columns once, in a function template
//     template <class Record, class Visitor> void eachField(Record &record, Visitor &&visit)
// that calls visit(":column", record.member) for each, or for an enum
// visit(":column", record.member, xxxName, xxxFromName). The visitors below make of it the values of a
// statement, a record read from a row, the JSON of the ledger and the record read from it, and what a save
// changes.

/// What is found or sorted by and follows from one field alone, as its pinyin key.
struct Derived
{
    const QString &source;
    QString (*make)(QStringView);
};

/// Binds each field under its name.
struct FieldBinder
{
    Statement &statement;

    template <class T>
    void operator()(const char *name, const T &value)
    {
        statement.bind(name, value);
    }
    template <class E, class ToName, class FromName>
    void operator()(const char *name, E value, ToName toName, FromName)
    {
        statement.bind(name, QString(toName(value)));
    }
    void operator()(const char *name, Derived value) { statement.bind(name, value.make(value.source)); }
};

/// Reads each field from the row's columns, in order from `column` on.
struct FieldReader
{
    const Statement &statement;
    int column = 0;

    void operator()(const char *, QString &value) { value = statement.text(column++); }
    void operator()(const char *, QDate &value) { value = statement.date(column++); }
    void operator()(const char *, qint64 &value) { value = statement.integer(column++); }
    void operator()(const char *, int &value) { value = int(statement.integer(column++)); }
    void operator()(const char *, bool &value) { value = statement.flag(column++); }
    void operator()(const char *, std::optional<qint64> &value)
    {
        value = statement.optionalInteger(column++);
    }
    template <class Tag>
    void operator()(const char *, Id<Tag> &value)
    {
        value = Id<Tag>(statement.integer(column++));
    }
    template <class E, class ToName, class FromName>
    void operator()(const char *, E &value, ToName, FromName fromName)
    {
        value = fromName(statement.text(column++)).value_or(E{});
    }
};

/// Writes each field that holds something, under its name without the colon.
struct FieldWriter
{
    CanonicalJsonWriter json;

    void operator()(const char *name, const QString &value) { put(name, value, !value.isEmpty()); }
    void operator()(const char *name, QDate value) { put(name, isoDate(value), value.isValid()); }
    void operator()(const char *name, qint64 value) { put(name, value, value != 0); }
    void operator()(const char *name, int value) { put(name, qint64(value), value != 0); }
    void operator()(const char *name, bool value) { put(name, value, value); }
    void operator()(const char *name, const std::optional<qint64> &value)
    {
        put(name, value.value_or(0), value.has_value());
    }
    template <class Tag>
    void operator()(const char *name, Id<Tag> value)
    {
        put(name, value.value, value.isValid());
    }
    template <class E, class ToName, class FromName>
    void operator()(const char *name, E value, ToName toName, FromName)
    {
        put(name, QString(toName(value)), true);
    }

private:
    template <class T>
    void put(const char *name, const T &value, bool holds)
    {
        if (holds)
            json.add(name + 1, value);
    }
};

/// The way back from what FieldWriter wrote.
struct FieldParser
{
    const QJsonObject &object;

    void operator()(const char *name, QString &value) { value = at(name).toString(); }
    void operator()(const char *name, QDate &value)
    {
        value = QDate::fromString(at(name).toString(), Qt::ISODate);
    }
    void operator()(const char *name, qint64 &value) { value = at(name).toInteger(); }
    void operator()(const char *name, int &value) { value = at(name).toInt(); }
    void operator()(const char *name, bool &value) { value = at(name).toBool(); }
    void operator()(const char *name, std::optional<qint64> &value)
    {
        const QJsonValue found = at(name);
        value = found.isUndefined() ? std::nullopt : std::optional(found.toInteger());
    }
    template <class Tag>
    void operator()(const char *name, Id<Tag> &value)
    {
        value = Id<Tag>(at(name).toInteger());
    }
    template <class E, class ToName, class FromName>
    void operator()(const char *name, E &value, ToName, FromName fromName)
    {
        value = fromName(at(name).toString()).value_or(E{});
    }

private:
    QJsonValue at(const char *name) const { return object.value(QLatin1StringView(name + 1)); }
};

/// A record's columns with their values, to be compared with another's.
struct FieldValues
{
    struct Column
    {
        const char *name; ///< with its colon
        std::variant<std::optional<qint64>, QString, QDate> value;

        bool operator==(const Column &) const = default;
    };
    QVarLengthArray<Column, 64> columns;

    template <class T>
    void operator()(const char *name, const T &value)
    {
        columns.append({name, value});
    }
    void operator()(const char *name, const std::optional<QString> &value)
    {
        columns.append({name, value.value_or(QString())});
    }
    template <class Tag>
    void operator()(const char *name, Id<Tag> value)
    {
        columns.append({name, value.value});
    }
    template <class E, class ToName, class FromName>
    void operator()(const char *name, E value, ToName, FromName)
    {
        columns.append({name, qint64(value)});
    }
    /// It differs where its source does.
    void operator()(const char *name, Derived value) { columns.append({name, value.source}); }
};

using ColumnNames = QVarLengthArray<QLatin1StringView, 16>;

/// Binds those of the fields that stand in a statement.
struct SomeFieldsBinder
{
    FieldBinder bind;
    const ColumnNames &columns;

    template <class... Value>
    void operator()(const char *name, const Value &...value)
    {
        if (columns.contains(QLatin1StringView(name + 1)))
            bind(name, value...);
    }
};

/// The columns, without colon, in which two records differ that one visitor went through.
ColumnNames changedColumns(const FieldValues &before, const FieldValues &after);
/// Sets these columns of one row of a table where it still has its version, which grows by one.
Statement changingStatement(Database &database, const QString &table, const ColumnNames &columns);

/// Saves what differs between a record as it lies in its row and as it shall be: SQLite writes the entry of
/// every index anew whose column stands in an UPDATE, changed or not. `each` visits every column of a record,
/// as eachField above. False where the row is not of `after`'s version any more; that grows by one otherwise.
template <class Record, class EachColumn>
bool saveChanges(Database &database, const QString &table, const Record &before, Record &after,
                 EachColumn each)
{
    FieldValues old;
    FieldValues now;
    each(before, old);
    each(std::as_const(after), now);
    const ColumnNames columns = changedColumns(old, now);
    Statement statement = changingStatement(database, table, columns);
    each(std::as_const(after), SomeFieldsBinder{{statement}, columns});
    if (statement.bind(":id", after.id).bind(":version", after.version).run() != 1)
        return false;
    ++after.version;
    return true;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export_runner.h"

#include "models/exchange/csv_writer.h"
#include "models/exchange/xlsx_writer.h"
#include "models/storage/list_query.h"
#include "models/storage/unit_of_work.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace salesdesk::ExportRunner {

namespace {

QList<ColumnSpec> columnsOf(const RegisterExport &wanted, const Session &session)
{
    const QList<ColumnSpec> allowed = wanted.reg->columnsFor(session);
    if (wanted.columns.isEmpty())
        return allowed;
    QList<ColumnSpec> result;
    for (const QString &key : wanted.columns) {
        for (const ColumnSpec &column : allowed) {
            if (column.key == key)
                result.append(column);
        }
    }
    return result;
}

ListQuery queryOf(const RegisterExport &wanted, const Session &session)
{
    ListQuery query;
    query.filters = wanted.filters;
    query.search = wanted.search;
    query.sort = wanted.sort;
    query.sight = Permission::sight(session, wanted.reg->see);
    return query;
}

QStringList keysOf(const QList<ColumnSpec> &columns)
{
    QStringList keys;
    for (const ColumnSpec &column : columns)
        keys.append(column.key);
    return keys;
}

XlsxType xlsxType(ValueType type)
{
    switch (type) {
    case ValueType::Integer:
        return XlsxType::Integer;
    case ValueType::Money:
        return XlsxType::Money;
    case ValueType::Price:
        return XlsxType::Price;
    case ValueType::Quantity:
        return XlsxType::Quantity;
    case ValueType::Ratio:
        return XlsxType::Ratio;
    case ValueType::Rate:
        return XlsxType::Rate;
    case ValueType::Date:
        return XlsxType::Date;
    case ValueType::Instant:
        return XlsxType::Instant;
    default:
        return XlsxType::Text;
    }
}

/// Words for choices and flags; everything else is left as it is stored.
QString wordOf(const ColumnSpec &column, const QVariant &value)
{
    if (column.type == ValueType::Flag)
        return labelOf(u"yes_no", value.toBool() ? u"yes" : u"no");
    if (column.choice.isEmpty())
        return value.toString();
    return column.type == ValueType::Text ? labelsIn(column.choice, value.toString())
                                          : labelOf(column.choice, value.toString());
}

bool isEmpty(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

void writeCell(XlsxWriter &writer, const ColumnSpec &column, const QVariant &value)
{
    if (isEmpty(value))
        writer.empty();
    else if (column.type == ValueType::Date)
        writer.date(QDate::fromString(value.toString(), Qt::ISODate));
    else if (xlsxType(column.type) != XlsxType::Text)
        writer.number(value.toLongLong());
    else
        writer.text(wordOf(column, value));
}

/// Numbers without separators, so that another program reads them back.
QString csvText(const ColumnSpec &column, const QVariant &value, const Formatter &formatter)
{
    if (isEmpty(value))
        return {};
    const auto scaled = [&](int decimals) {
        const qint64 number = value.toLongLong();
        qint64 scale = 1;
        for (int i = 0; i < decimals; ++i)
            scale *= 10;
        const QString whole = QString::number(std::abs(number / scale));
        const QString part =
            QString::number(std::abs(number % scale)).rightJustified(decimals, QLatin1Char('0'));
        return (number < 0 ? QStringLiteral("-") : QString()) + whole + QLatin1Char('.') + part;
    };
    switch (column.type) {
    case ValueType::Integer:
        return QString::number(value.toLongLong());
    case ValueType::Money:
        return scaled(2);
    case ValueType::Price:
        return scaled(6);
    case ValueType::Quantity:
    case ValueType::Ratio:
        return scaled(4);
    case ValueType::Rate:
        return scaled(8);
    case ValueType::Date:
        return value.toString();
    case ValueType::Instant:
        return formatter.instant(value.toLongLong());
    default:
        return wordOf(column, value);
    }
}

Result<qint64> writeCsv(Database &database, const Session &session, const RegisterExport &wanted,
                        const QString &path, const QTimeZone &zone, const std::function<bool(qint64)> &goOn)
{
    CsvWriter writer(path);
    if (const Status status = writer.open(); !status)
        return status.error();
    const QList<ColumnSpec> columns = columnsOf(wanted, session);
    const Formatter formatter(zone);
    QStringList titles;
    for (const ColumnSpec &column : columns)
        titles.append(fieldLabel(column.label()));
    writer.row(titles);
    qint64 rows = 0;
    bool ended = false;
    ListReader(database, *wanted.reg->source)
        .each(queryOf(wanted, session), keysOf(columns), [&](qint64, const QList<QVariant> &values) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                writer.text(csvText(columns.at(i), values.at(i), formatter));
            writer.endRow();
            ++rows;
            ended = goOn && rows % 1000 == 0 && !goOn(rows);
            return !ended;
        });
    if (ended)
        return ErrorCode::Cancelled;
    if (const Status status = writer.commit(); !status)
        return status.error();
    return rows;
}

/// Amounts in several currencies have no sum.
class Totals
{
public:
    /// `keys` is added the column that tells the currency, where it is not among them.
    Totals(const QList<ColumnSpec> &columns, QStringList &keys)
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString &currency = columns.at(i).currency;
            if (columns.at(i).type != ValueType::Money || currency.isEmpty())
                continue;
            m_amounts.append(i);
            if (!keys.contains(currency))
                keys.append(currency);
            m_currency = keys.indexOf(currency);
        }
    }
    void check(XlsxWriter &writer, const QList<QVariant> &values)
    {
        if (m_currency < 0 || m_mixed)
            return;
        const QString currency = values.at(m_currency).toString();
        if (m_first.isEmpty())
            m_first = currency;
        if (currency == m_first)
            return;
        m_mixed = true;
        for (const qsizetype column : std::as_const(m_amounts))
            writer.leaveTotalOut(size_t(column));
    }

private:
    QList<qsizetype> m_amounts;
    qsizetype m_currency = -1;
    QString m_first;
    bool m_mixed = false;
};

Result<qint64> writeXlsx(Database &database, const Session &session, const QList<RegisterExport> &exports,
                         const QString &path, const QTimeZone &zone, const std::function<bool(qint64)> &goOn)
{
    XlsxWriter writer(path, zone);
    if (const Status status = writer.open(); !status)
        return status.error();
    writer.setTotalTitle(QCoreApplication::translate("exchange", "Total"));
    qint64 rows = 0;
    Status failed;
    for (const RegisterExport &wanted : exports) {
        const QList<ColumnSpec> columns = columnsOf(wanted, session);
        std::vector<XlsxColumn> sheet;
        for (const ColumnSpec &column : columns)
            sheet.push_back({fieldLabel(column.label()), xlsxType(column.type), column.width / 7.0,
                             column.type == ValueType::Money});
        writer.beginSheet(wanted.title, sheet);
        QStringList keys = keysOf(columns);
        Totals totals(columns, keys);
        bool ended = false;
        ListReader(database, *wanted.reg->source)
            .each(queryOf(wanted, session), keys, [&](qint64, const QList<QVariant> &values) {
                for (qsizetype i = 0; i < columns.size(); ++i)
                    writeCell(writer, columns.at(i), values.at(i));
                totals.check(writer, values);
                if (failed = writer.endRow(); !failed)
                    return false;
                ++rows;
                ended = goOn && rows % 1000 == 0 && !goOn(rows);
                return !ended;
            });
        if (ended)
            return ErrorCode::Cancelled;
        if (!failed)
            return failed.error();
    }
    if (const Status status = writer.commit(); !status)
        return status.error();
    return rows;
}

} // namespace

Result<qint64> write(Database &database, const Session &session, const QList<RegisterExport> &exports,
                     const QString &path, const QTimeZone &zone, const std::function<bool(qint64)> &goOn)
{
    if (const Status allowed = Permission::require(session, Action::Export); !allowed)
        return allowed.error();
    const bool csv = path.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive);
    if ((!csv && !path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive)) || exports.isEmpty() ||
        (csv && exports.size() > 1))
        return Error{ErrorCode::Usage, QStringLiteral("file"), path};
    try {
        return csv ? writeCsv(database, session, exports.first(), path, zone, goOn)
                   : writeXlsx(database, session, exports, path, zone, goOn);
    } catch (const StorageFailure &failure) {
        return failure.error;
    }
}

Status note(UnitOfWork &work, const Session &session, const QList<RegisterExport> &exports,
            const QString &fileName, qint64 rows)
{
    QJsonArray kinds;
    for (const RegisterExport &wanted : exports)
        kinds.append(kindName(wanted.reg->kind));
    return work.run(session, [&](Transaction &transaction) -> Status {
        transaction.record(QStringLiteral("export"), Kind::Office, 1, {},
                           QJsonObject{{QStringLiteral("kinds"), kinds}, {QStringLiteral("rows"), rows}},
                           fileName);
        return {};
    });
}

} // namespace salesdesk::ExportRunner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_row.h"

#include "models/exchange/cell_values.h"

namespace salesdesk {

void ImportRow::take(const TableRow &row)
{
    // Excel's own limit, in UTF-16 units; a character of theirs takes three bytes at most.
    constexpr qsizetype longestText = 32'767;
    m_row = &row;
    m_problem.reset();
    for (const BoundMapping::Source &source : m_mapping.sources()) {
        const TableCell &cell = row[source.column];
        if (cell.kind == CellKind::Error)
            setProblem({ErrorCode::Invalid, source.field, cell.text()});
        else if (cell.utf8.size() > longestText && cell.text().size() > longestText)
            setProblem({ErrorCode::TooLarge, source.field, {}});
    }
}

QString ImportRow::text(const Field &field) const
{
    return field.isMapped() ? m_mapping.text(*m_row, field.source) : QString();
}

QString ImportRow::required(const Field &field)
{
    QString value = text(field);
    if (value.isEmpty())
        setProblem({ErrorCode::Required, QString::fromLatin1(field.key), {}});
    return value;
}

template <class T, class Read>
std::optional<T> ImportRow::typed(const Field &field, Read read)
{
    if (!field.isMapped())
        return std::nullopt;
    const ColumnRule &rule = m_mapping.sources()[static_cast<size_t>(field.source)].rule;
    TableCell cell = m_mapping.cell(*m_row, field.source);
    QByteArray replaced;
    if (rule.constant || !rule.values.isEmpty()) {
        const QString written = text(field);
        if (rule.constant || written != cell.text().trimmed()) {
            replaced = written.toUtf8();
            cell = TableCell{replaced, CellKind::Text, 0};
        }
    }
    if (QByteArrayView(cell.utf8).trimmed().isEmpty())
        return std::nullopt;
    const Result<T> value = read(cell, rule);
    if (!value) {
        setProblem({value.error().code, QString::fromLatin1(field.key), cell.text().left(60)});
        return std::nullopt;
    }
    return *value;
}

QDate ImportRow::date(const Field &field)
{
    return typed<QDate>(field, [](const TableCell &cell,
                                  const ColumnRule &rule) { return cellDate(cell, rule.format); })
        .value_or(QDate());
}

std::optional<qint64> ImportRow::instant(const Field &field, const QTimeZone &zone)
{
    const auto moment = typed<QDateTime>(field, [&zone](const TableCell &cell, const ColumnRule &rule) {
        return cellMoment(cell, zone, rule.format);
    });
    return moment ? std::optional(moment->toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> ImportRow::minor(const Field &field)
{
    return typed<qint64>(field, [](const TableCell &cell, const ColumnRule &) { return cellMinor(cell); });
}

std::optional<qint64> ImportRow::scaled(const Field &field, int decimals)
{
    return typed<qint64>(
        field, [decimals](const TableCell &cell, const ColumnRule &) { return cellScaled(cell, decimals); });
}

std::optional<qint64> ImportRow::ratio(const Field &field)
{
    return typed<qint64>(field, [](const TableCell &cell, const ColumnRule &) { return cellRatio(cell); });
}

QString ImportRow::currency(const Field &field) const
{
    return field.isMapped() ? m_mapping.sources()[static_cast<size_t>(field.source)].rule.currency
                            : QString();
}

} // namespace salesdesk

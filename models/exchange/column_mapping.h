// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table_reader.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <optional>

namespace salesdesk {

/// Where a field's values come from.
struct ColumnRule
{
    QString column;                  ///< heading; empty for a constant
    std::optional<QString> constant; ///< the same value for every row
    QString format;                  ///< of dates, as dd-MM-yyyy (DateFormat); empty: the usual ones
    QString currency;                ///< ISO 4217; empty: the office's
    QMap<QString, QString> values;   ///< what the file says → what is meant

    bool operator==(const ColumnRule &) const = default;
};

/// A mapping file: which column feeds which field. The import wizard saves and loads the same JSON.
struct ColumnMapping
{
    QString kind;                      ///< as "contracts", one of importKinds()
    QMap<QString, ColumnRule> columns; ///< by field key
    QMap<QString, QStringList> only;   ///< heading → values; other rows are left out
    QStringList createMissing;         ///< of creatableFields()

    bool operator==(const ColumnMapping &) const = default;

    /// MappingInvalid; `detail` says where, as "columns.signed_on.format".
    static Result<ColumnMapping> fromJson(const QByteArray &json);
    QByteArray toJson() const;

    /// FileMissing, FileWrongType, FileEmpty, MappingInvalid.
    static Result<ColumnMapping> load(const QString &path);
    /// FileUnwritable.
    Status save(const QString &path) const;
};

/// Plural names as on the command line: staff teams products …
const QStringList &importKinds();
/// What `create_missing` knows.
const QStringList &creatableFields();

/// A mapping laid over the headings of a file.
class BoundMapping
{
public:
    struct Source
    {
        QString field;
        qsizetype column = -1; ///< -1 for a constant
        ColumnRule rule;
    };

    /// FileColumnMissing where a heading that the mapping names is not in the file: `field` is the field
    /// (empty for one of "only"), `detail` the heading. Headings match exactly, else without case and spaces.
    static Result<BoundMapping> bind(const ColumnMapping &mapping, const QStringList &headings);

    const std::vector<Source> &sources() const { return m_sources; }
    /// Index into sources(), -1 where the field is not mapped.
    qsizetype indexOf(QStringView field) const;
    /// Whether "only" lets the row in.
    bool accepts(const TableRow &row) const;
    /// The trimmed cell, with "values" and constants applied.
    QString text(const TableRow &row, qsizetype source) const;
    /// The cell as it stands in the file; an empty one for a constant.
    const TableCell &cell(const TableRow &row, qsizetype source) const;

private:
    struct Filter
    {
        qsizetype column;
        QSet<QString> values;
    };

    std::vector<Source> m_sources;
    std::vector<Filter> m_filters;
};

} // namespace salesdesk

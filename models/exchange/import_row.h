// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/column_mapping.h"
#include "models/wording/labels.h"

#include <QDate>
#include <QTimeZone>

namespace salesdesk {

/// One row of a file as the fields of a record. The first thing wrong with it is kept in problem(), so that
/// a record is read in one go and asked about once.
class ImportRow
{
public:
    /// A field of the mapping; resolved once, before the first row.
    struct Field
    {
        qsizetype source = -1;
        const char *key = "";
        bool isMapped() const { return source >= 0; }
    };

    explicit ImportRow(const BoundMapping &mapping) : m_mapping(mapping) {}
    Field field(const char *key) const { return {m_mapping.indexOf(QString::fromLatin1(key)), key}; }

    /// Cells that no field could hold are problems at once: a workbook's #N/A, a text that no cell of an
    /// export would hold.
    void take(const TableRow &row);
    const TableRow &row() const { return *m_row; }

    /// Trimmed, with the mapping's values and constants; empty for a field that is not mapped.
    QString text(const Field &field) const;
    /// Required, as a problem, where it is empty.
    QString required(const Field &field);
    /// Nothing for an empty cell, and with a problem for one that is none.
    QDate date(const Field &field);
    /// ms UTC of a date and time of day there; of a date alone its noon.
    std::optional<qint64> instant(const Field &field, const QTimeZone &zone);
    std::optional<qint64> minor(const Field &field);
    std::optional<qint64> scaled(const Field &field, int decimals);
    std::optional<qint64> ratio(const Field &field);
    /// The currency that the mapping gives the field; empty: the office's.
    QString currency(const Field &field) const;
    /// One of the words that `known` understands, or the name of one in any language (labels.h knows the
    /// choice as `group`); `otherwise` for an empty cell.
    template <class E>
    E choice(const Field &field, QStringView group, std::optional<E> (*known)(QStringView), E otherwise)
    {
        const QString word = text(field);
        if (word.isEmpty())
            return otherwise;
        std::optional<E> value = known(word);
        if (!value)
            value = known(word.toLower());
        if (!value)
            value = known(word.toUpper());
        if (!value)
            value = known(keyOfLabel(group, word));
        if (!value)
            setProblem({ErrorCode::Invalid, QString::fromLatin1(field.key), word});
        return value.value_or(otherwise);
    }

    void setProblem(const Error &error)
    {
        if (!m_problem)
            m_problem = error;
    }
    const std::optional<Error> &problem() const { return m_problem; }

private:
    /// The cell as it stands, or as text where values or a constant took its place.
    template <class T, class Read>
    std::optional<T> typed(const Field &field, Read read);

    const BoundMapping &m_mapping;
    const TableRow *m_row = nullptr;
    std::optional<Error> m_problem;
};

} // namespace salesdesk

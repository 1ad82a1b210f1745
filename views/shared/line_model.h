// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document_line.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace salesdesk {

class Formatter;

/// The lines of a quote or contract as cells that can be typed into. Amounts are whoever computes prices'.
class LineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Number,
        Name,
        ModelName,
        Unit,
        Quantity,
        UnitPrice,
        Discount,
        TaxRate,
        Amount,
        Floor, ///< who must agree to a price below its floor
        LineKind,
        ColumnCount
    };

    /// withRoles: alternative and optional lines, which a contract does not have.
    LineModel(const Formatter &formatter, bool withRoles, QObject *parent = nullptr);

    const QList<DocumentLine> &lines() const { return m_lines; }
    void setLines(const QList<DocumentLine> &lines);
    /// New amounts of the same lines, and who must agree to the price of each: empty for nobody.
    void setPriced(const QList<DocumentLine> &lines, const QStringList &warnings);
    void setLine(int row, const DocumentLine &line);
    void append(const DocumentLine &line);
    void remove(int row);
    void move(int row, int to);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Numbers as people type them; false where they cannot be read.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited();

private:
    const Formatter &m_formatter;
    QList<DocumentLine> m_lines;
    QStringList m_warnings; ///< as of the last pricing
    bool m_withRoles;
    bool m_readOnly = false;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/heading_match.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QTableWidget;

namespace salesdesk {

/// The fields of a kind of import, each with the column of the file that feeds it and what stands there, and
/// what the import may make by itself.
class ColumnMatcher final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnMatcher(QWidget *parent = nullptr);

    /// Matches what the headings say by themselves.
    void start(const QString &kind, const QStringList &headings, const QList<QStringList> &samples);
    void setMapping(const ColumnMapping &mapping);
    ColumnMapping mapping() const;
    /// The first required field without a column; empty where all have one.
    QString missing() const;
    /// Below the table, for the page's own options.
    QHBoxLayout *options() const { return m_options; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void fillRow(int row);
    void showSample(int row);
    QString chosen(int row) const;

    QString m_kind;
    QStringList m_headings;
    QList<QStringList> m_samples;
    QList<MappableField> m_fields;
    ColumnMapping m_mapping; ///< with what the table does not show: formats, values, "only"
    QTableWidget *m_table;
    QList<QCheckBox *> m_create;
    QHBoxLayout *m_options;
};

} // namespace salesdesk

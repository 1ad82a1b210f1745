// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal.h"
#include "models/wording/formatter.h"

#include <QAbstractTableModel>

namespace salesdesk {

/// The sheets of one period, of everybody or of one team. role::recordId is the person's: a sheet that was
/// never started has no id of its own.
class AppraisalTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// currency: of the bonuses; the formatter outlives the model.
    AppraisalTable(const Formatter &formatter, const QString &currency, QObject *parent = nullptr);

    void setSheets(const QList<Appraisal> &sheets);
    /// Empty: everybody.
    void setTeam(const QString &team);
    const QString &team() const { return m_team; }
    /// Names of all teams in the period, in their order.
    QStringList teams() const;
    /// Those shown, in the order shown.
    const QList<Appraisal> &shown() const { return m_shown; }
    const Appraisal *sheetOf(StaffId staff) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// The words are another language's now.
    void retranslate();

private:
    void arrange();
    QString text(const Appraisal &appraisal, int column) const;

    const Formatter &m_formatter;
    QString m_currency;
    QList<Appraisal> m_sheets;
    QList<Appraisal> m_shown;
    QString m_team;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace salesdesk

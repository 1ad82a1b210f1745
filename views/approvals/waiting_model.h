// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"

#include <QAbstractTableModel>

namespace salesdesk {

class Formatter;

/// What waits for somebody: document, amount, how long. role::recordId is the request's id.
class WaitingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    WaitingModel(const Formatter &formatter, const Clock &clock, QObject *parent = nullptr);
    void setItems(const QList<WaitingItem> &items);
    const QList<WaitingItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Formatter &m_formatter;
    const Clock &m_clock;
    QList<WaitingItem> m_items;
};

} // namespace salesdesk

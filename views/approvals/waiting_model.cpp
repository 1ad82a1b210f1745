// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvals/waiting_model.h"

#include "models/core/money.h"
#include "models/wording/formatter.h"
#include "views/shared/approval_words.h"

namespace salesdesk {

namespace {
enum Column { Document, Amount, Since };
constexpr int widths[] = {172, 104, 84};

/// In its largest unit: the column is narrow, and the tooltip tells the rest.
QString waitedRoughly(const Formatter &formatter, qint64 milliseconds)
{
    for (const qint64 unit : {86'400'000, 3'600'000, 60'000}) {
        if (milliseconds >= unit)
            return formatter.duration(milliseconds - milliseconds % unit);
    }
    return WaitingModel::tr("just now");
}
} // namespace

WaitingModel::WaitingModel(const Formatter &formatter, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_formatter(formatter), m_clock(clock)
{
}

void WaitingModel::setItems(const QList<WaitingItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int WaitingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WaitingItem &item = m_items.at(index.row());
    const ApprovalRequest &request = item.request;
    if (role == role::recordId)
        return request.id.value;
    switch (index.column()) {
    case Document:
        if (role == Qt::DisplayRole)
            return QString(ApprovalWords::kind(request.kind) % QLatin1Char(' ') % request.number);
        if (role == role::style)
            return int(CellStyle::TwoLines);
        if (role == role::secondLine)
            return QString(request.title % QStringLiteral(" · ") % request.drafterName);
        break;
    case Amount:
        if (role == Qt::DisplayRole)
            return m_formatter.money(Money{request.amount, request.currency});
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case Since:
        if (role == Qt::DisplayRole)
            return waitedRoughly(m_formatter, m_clock.now() - item.since);
        if (role == Qt::ToolTipRole)
            return m_formatter.duration(m_clock.now() - item.since);
        if (role == role::tone && item.dueAt != 0 && item.dueAt < m_clock.now())
            return int(Tone::Bad);
        break;
    default:
        break;
    }
    return {};
}

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == role::columnWidth)
        return widths[section];
    if (role == role::columnKey)
        return section == Document ? QStringLiteral("document")
               : section == Amount ? QStringLiteral("amount")
                                   : QStringLiteral("waiting");
    if (role == Qt::TextAlignmentRole && section == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Document:
        return tr("Document");
    case Amount:
        return tr("Amount");
    default:
        return tr("Waiting");
    }
}

} // namespace salesdesk

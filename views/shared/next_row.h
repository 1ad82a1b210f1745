// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <functional>

class QTableView;

namespace salesdesk {

/// Tab in the last cell of a grid's last row goes on into a new one, so that a table is typed without the
/// mouse. All other keys stay the grid's.
class NextRow final : public QObject
{
public:
    /// `add` makes a row and goes there; where there is none to make it does nothing and says so by false.
    /// The view keeps the delegate and the model that it has.
    NextRow(QTableView *view, std::function<bool()> add);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isLast(const QModelIndex &index) const;

    QTableView *m_view;
    std::function<bool()> m_add;
    QPersistentModelIndex m_typedInto;
};

} // namespace salesdesk

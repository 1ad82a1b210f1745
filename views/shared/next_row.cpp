// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/next_row.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>
#include <QTableView>

namespace salesdesk {

NextRow::NextRow(QTableView *view, std::function<bool()> add)
    : QObject(view), m_view(view), m_add(std::move(add))
{
    view->installEventFilter(this);
    // While a cell is typed into, Tab is its editor's. By the time the editor is closed the view has gone on
    // to the first row, so the place is remembered when what was typed is taken.
    connect(view->itemDelegate(), &QAbstractItemDelegate::commitData, this,
            [this] { m_typedInto = m_view->currentIndex(); });
    connect(
        view->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::EditNextItem && isLast(m_typedInto))
                m_add();
        },
        Qt::QueuedConnection);
}

bool NextRow::isLast(const QModelIndex &index) const
{
    const QAbstractItemModel *model = m_view->model();
    if (!index.isValid() || index.row() != model->rowCount() - 1 || !(index.flags() & Qt::ItemIsEditable))
        return false;
    for (int column = index.column() + 1; column < model->columnCount(); ++column) {
        if (!m_view->isColumnHidden(column) && (index.siblingAtColumn(column).flags() & Qt::ItemIsEditable))
            return false;
    }
    return true;
}

bool NextRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier &&
            isLast(m_view->currentIndex()) && m_add())
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/change_table.h"

#include "models/wording/change_text.h"

#include <QHeaderView>

namespace salesdesk {

namespace {
constexpr int shownAtMost = 8;
} // namespace

ChangeTable::ChangeTable(QWidget *parent) : QTableWidget(parent)
{
    setColumnCount(3);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusPolicy(Qt::StrongFocus);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChangeTable::setHeadings(const QString &before, const QString &after)
{
    setHorizontalHeaderLabels({tr("Term"), before, after});
}

void ChangeTable::setChanges(const QList<ContentChange> &changes, const QString &currency,
                             const Formatter &formatter)
{
    setRowCount(int(changes.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ChangeText text = changeText(changes.at(row), currency, formatter);
        const QString cells[] = {text.what, text.before, text.after};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(cells[column].simplified());
            item->setToolTip(cells[column]);
            setItem(row, column, item);
        }
    }
    updateGeometry();
}

QSize ChangeTable::sizeHint() const
{
    const int rows = qBound(1, rowCount(), shownAtMost);
    return {400, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 4};
}

QSize ChangeTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

} // namespace salesdesk

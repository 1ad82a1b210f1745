// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/flow_layout.h"

#include <QWidget>

namespace salesdesk {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    // Lines are gathered first, because things of different height stand centred on one line.
    int y = rect.top();
    qsizetype begin = 0;
    while (begin < m_items.size()) {
        int x = rect.left();
        int tallest = 0;
        qsizetype end = begin;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const QSize size = m_items[end]->sizeHint();
            if (x > rect.left() && x + size.width() > rect.right() + 1)
                break;
            x += size.width() + m_gap;
            tallest = std::max(tallest, size.height());
        }
        x = rect.left();
        for (; begin < end; ++begin) {
            if (m_items[begin]->isEmpty())
                continue;
            QSize size = m_items[begin]->sizeHint();
            size.setWidth(std::min(size.width(), rect.width()));
            if (really)
                m_items[begin]->setGeometry(QRect(QPoint(x, y + (tallest - size.height()) / 2), size));
            x += size.width() + m_gap;
        }
        if (tallest > 0)
            y += tallest + m_gap;
    }
    return std::max(0, y - rect.top() - m_gap);
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/header_view.h"

#include "views/shared/cell_delegate.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace salesdesk {

namespace {
constexpr int headingHeight = 38;
constexpr int signSize = 12;
constexpr int signGap = 4;
} // namespace

HeaderView::HeaderView(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(headingHeight);
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setStretchLastSection(true);
    setMinimumSectionSize(36);
    setSortIndicator(-1, Qt::AscendingOrder);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void HeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, Theme::color(Token::Panel));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::color(Token::Line));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(Theme::color(Token::SoftText));
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    const QVariant value = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const bool right = value.isValid() && (Qt::Alignment(value.toInt()) & Qt::AlignRight);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    QRect room = rect.adjusted(CellDelegate::inset, 0, -CellDelegate::inset, 0);
    const int signRoom = sorted ? signSize + signGap : 0;
    const QFontMetrics metrics(bold);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - signRoom);
    const int textWidth = metrics.horizontalAdvance(shown);
    // A right-aligned heading keeps its words over the figures and has the sign on their left.
    const int x = right ? room.right() + 1 - textWidth : room.left();
    painter->drawText(QRect(x, room.top(), textWidth + 1, room.height()), Qt::AlignVCenter, shown);
    if (sorted) {
        const int signX = right ? x - signGap - signSize : x + textWidth + signGap;
        const QRect sign(signX, room.top() + (room.height() - signSize) / 2, signSize, signSize);
        const char *name = sortIndicatorOrder() == Qt::AscendingOrder ? "arrow-up" : "arrow-down";
        icon(name, Token::Accent).paint(painter, sign);
    }
    painter->restore();
}

QSize HeaderView::sectionSizeFromContents(int logicalIndex) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    return {QFontMetrics(bold).horizontalAdvance(text) + 2 * CellDelegate::inset + signSize + signGap,
            headingHeight};
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/cell_delegate.h"

#include "views/shared/tag.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace salesdesk {

namespace {

Qt::Alignment horizontal(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    const auto alignment = value.isValid() ? Qt::Alignment(value.toInt()) : Qt::Alignment(Qt::AlignLeft);
    return alignment & Qt::AlignHorizontal_Mask;
}

QRect placed(const QSize &size, const QRect &in, Qt::Alignment alignment)
{
    int x = in.left();
    if (alignment & Qt::AlignRight)
        x = in.right() + 1 - size.width();
    else if (alignment & Qt::AlignHCenter)
        x = in.left() + (in.width() - size.width()) / 2;
    return {QPoint(std::max(x, in.left()), in.top() + (in.height() - size.height()) / 2), size};
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::color(Token::Selection));
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, Theme::color(Token::Zebra));

    QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem box = option;
        box.rect = QRect(room.left(), room.top() + (room.height() - 16) / 2, 16, 16);
        box.state.setFlag(check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        const QStyle *style = option.widget ? option.widget->style() : nullptr;
        if (style)
            style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        room.setLeft(room.left() + 24);
    }
    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.canConvert<QIcon>()) {
        qvariant_cast<QIcon>(decoration).paint(painter, QRect(room.left(), room.top(), 16, room.height()));
        room.setLeft(room.left() + 22);
    }

    const QString text = index.data(Qt::DisplayRole).toString();
    const auto style = static_cast<CellStyle>(index.data(role::style).toInt());
    const QVariant toneValue = index.data(role::tone);
    const auto tone = static_cast<Tone>(toneValue.toInt());
    const Qt::Alignment alignment = horizontal(index);
    const QFontMetrics metrics(option.font);

    if (style == CellStyle::Tag && !text.isEmpty()) {
        const QSize size = tagSize(metrics, text).boundedTo(room.size());
        paintTag(*painter, placed(size, room, alignment), text, tone);
    } else {
        const bool toned = toneValue.isValid() && tone != Tone::Neutral;
        const QString second =
            style == CellStyle::TwoLines ? index.data(role::secondLine).toString() : QString();
        painter->setPen(toned ? Theme::toneColor(tone) : Theme::color(Token::Text));
        if (second.isEmpty()) {
            painter->drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, room.width()));
        } else {
            const int middle = room.center().y();
            const QRect upper(room.left(), middle - metrics.height() + 1, room.width(), metrics.height());
            const QRect lower(room.left(), middle + 1, room.width(), metrics.height());
            painter->drawText(upper, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, room.width()));
            painter->setPen(Theme::color(Token::SoftText));
            painter->drawText(lower, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                              metrics.elidedText(second, Qt::ElideRight, room.width()));
        }
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto style = static_cast<CellStyle>(index.data(role::style).toInt());
    int width = style == CellStyle::Tag ? tagSize(metrics, text).width() : metrics.horizontalAdvance(text);
    if (style == CellStyle::TwoLines)
        width = std::max(width, metrics.horizontalAdvance(index.data(role::secondLine).toString()));
    if (index.data(Qt::CheckStateRole).isValid())
        width += 24;
    if (index.data(Qt::DecorationRole).isValid())
        width += 22;
    return {width + 2 * inset + 4, style == CellStyle::TwoLines ? 52 : 31};
}

} // namespace salesdesk

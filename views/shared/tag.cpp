// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/tag.h"

#include "views/shared/theme.h"

#include <QPainter>

namespace salesdesk {

namespace {
constexpr int inset = 8;
constexpr int leastHeight = 21;
} // namespace

QSize tagSize(const QFontMetrics &metrics, const QString &text)
{
    return {metrics.horizontalAdvance(text) + 2 * inset, std::max(leastHeight, metrics.height() + 3)};
}

void paintTag(QPainter &painter, const QRect &rect, const QString &text, Tone tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::toneTint(tone));
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(Theme::toneColor(tone));
    const QString shown =
        painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, rect.width() - 2 * inset + 1));
    painter.drawText(rect, Qt::AlignCenter, shown);
    painter.restore();
}

Tag::Tag(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setVisible(false);
}

Tag::Tag(const QString &text, Tone tone, QWidget *parent) : Tag(parent)
{
    set(text, tone);
}

void Tag::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(fontMetrics(), m_text);
}

QSize Tag::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), sizeHint().height()};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int wide = std::min(width(), sizeHint().width());
    const int tall = std::min(height(), sizeHint().height());
    paintTag(painter, QRect(0, (height() - tall) / 2, wide, tall), m_text, m_tone);
}

} // namespace salesdesk

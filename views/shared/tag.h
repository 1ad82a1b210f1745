// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace salesdesk {

/// Size of a tag with that text in that font.
QSize tagSize(const QFontMetrics &metrics, const QString &text);
/// Paints the word on its tint into the rectangle, shortened where it does not fit.
void paintTag(QPainter &painter, const QRect &rect, const QString &text, Tone tone);

/// A word on a tint. Without a text it takes no room.
class Tag final : public QWidget
{
    Q_OBJECT
public:
    explicit Tag(QWidget *parent = nullptr);
    Tag(const QString &text, Tone tone, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace salesdesk

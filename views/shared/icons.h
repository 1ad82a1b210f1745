// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QWidget>

namespace salesdesk {

/// A line icon of resources/icons by its file's name. It is tinted whenever it is painted, so it
/// follows the theme; switched on or selected it takes the accent colour.
QIcon icon(const char *name, Token token = Token::SoftText);

/// The same as one picture of size × size device-independent pixels.
QPixmap iconPixmap(const char *name, int size, qreal devicePixelRatio, const QColor &color);

/// Shows an icon and follows the theme.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const char *name, int size, Token token = Token::SoftText, QWidget *parent = nullptr);
    void set(const char *name, Token token);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QIcon m_icon;
    int m_size;
};

/// The program's own, in its colours.
QIcon programIcon();

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <array>
#include <cmath>

namespace salesdesk {

namespace {

constexpr std::array drawnSizes = {16, 20, 24, 32, 40, 48, 64, 96}; // as views/CMakeLists.txt draws them

QString fileName(const QString &name, int pixels)
{
    int best = drawnSizes.back();
    for (auto it = drawnSizes.rbegin(); it != drawnSizes.rend() && *it >= pixels; ++it)
        best = *it;
    return QStringLiteral(":/icons/%1-%2.png").arg(name).arg(best);
}

QPixmap tinted(const QString &name, int pixels, const QColor &color)
{
    const QString key = QStringLiteral("salesdesk/%1/%2/%3").arg(name).arg(pixels).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(fileName(name, pixels));
    if (image.isNull()) {
        qWarning("There is no icon \"%s\".", qPrintable(name));
        return {};
    }
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    if (image.width() != pixels)
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = std::min(rect.width(), rect.height());
        QPixmap drawn = pixmap(QSize(side, side) * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                            drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QColor color = Theme::color(m_token);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.45F);
        else if ((mode == QIcon::Selected || state == QIcon::On) && m_token != Token::OnAccent)
            color = Theme::color(Token::Accent);
        const int side = std::min(size.width(), size.height());
        const QPixmap drawn = tinted(m_name, side, color);
        if (size.width() == size.height() || drawn.isNull())
            return drawn;
        // Room beside the sign, as a button asks for that keeps its words at a distance.
        QPixmap centred(size);
        centred.fill(Qt::transparent);
        QPainter painter(&centred);
        painter.drawPixmap((size.width() - side) / 2, (size.height() - side) / 2, drawn);
        return centred;
    }

    QIconEngine *clone() const override { return new LineIcon(m_name, m_token); }
    bool isNull() override { return false; }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const char *name, Token token)
{
    return QIcon(new LineIcon(QString::fromLatin1(name), token));
}

QPixmap iconPixmap(const char *name, int size, qreal devicePixelRatio, const QColor &color)
{
    QPixmap pixmap = tinted(QString::fromLatin1(name), int(std::lround(size * devicePixelRatio)), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

IconLabel::IconLabel(const char *name, int size, Token token, QWidget *parent)
    : QWidget(parent), m_icon(icon(name, token)), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::set(const char *name, Token token)
{
    m_icon = icon(name, token);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : drawnSizes)
        icon.addFile(QStringLiteral(":/icons/salesdesk-%1.png").arg(size));
    return icon;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/paper.h"

#include <QImage>
#include <QLocale>
#include <QPageSize>

namespace salesdesk::printing {

namespace {

constexpr qreal sideMargin = 16; // mm
constexpr qreal topMargin = 16;
constexpr qreal bottomMargin = 18; // the page number stands in it

} // namespace

qreal units(qreal millimetres)
{
    return millimetres * layoutDpi / 25.4;
}

QPaintDevice *layoutDevice()
{
    static QImage device = [] {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.setDotsPerMeterX(qRound(layoutDpi / 0.0254));
        image.setDotsPerMeterY(qRound(layoutDpi / 0.0254));
        return image;
    }();
    return &device;
}

QFont paperFont()
{
    const bool traditional = QLocale().script() == QLocale::TraditionalHanScript;
    QFont font;
    font.setFamilies(
        traditional ? QStringList{QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Noto Sans TC"),
                                  QStringLiteral("Source Han Sans TC"), QStringLiteral("Microsoft JhengHei"),
                                  QStringLiteral("PingFang TC"), QStringLiteral("sans-serif")}
                    : QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                                  QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei"),
                                  QStringLiteral("PingFang SC"), QStringLiteral("WenQuanYi Micro Hei"),
                                  QStringLiteral("sans-serif")});
    font.setPointSizeF(bodyPoints);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Noto's CJK faces put other digits after Latin letters, and ligatures for ff; neither can be traced back
    // to characters in a PDF, where figures have to be found and copied.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QPageLayout layoutOf(const Document &document)
{
    return QPageLayout(QPageSize(QPageSize::A4),
                       document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

QRectF bodyOf(const Document &document)
{
    const QSizeF paper = layoutOf(document).fullRect(QPageLayout::Millimeter).size();
    return QRectF(units(sideMargin), units(topMargin), units(paper.width() - 2 * sideMargin),
                  units(paper.height() - topMargin - bottomMargin));
}

} // namespace salesdesk::printing

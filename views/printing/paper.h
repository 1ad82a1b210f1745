// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/document.h"

#include <QFont>
#include <QPageLayout>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPaintDevice;
QT_END_NAMESPACE

namespace salesdesk::printing {

// What all paper has in common. Layout is done in units of 1/600 inch.
constexpr qreal layoutDpi = 600;
constexpr qreal borderWidth = 0.3; // mm
constexpr qreal sealSide = 40;     // mm; a company's seal is 38 to 42 wide
constexpr qreal bodyPoints = 10.5;
constexpr qreal smallPoints = 8.5;

/// Layout units of a length in millimetres.
qreal units(qreal millimetres);
/// A fixed resolution for all layout.
QPaintDevice *layoutDevice();
/// A face that has the script of the language, whichever the system brings; the rest falls back.
QFont paperFont();
QPageLayout layoutOf(const Document &document);
/// Where the text stands on the paper, in layout units.
QRectF bodyOf(const Document &document);

} // namespace salesdesk::printing

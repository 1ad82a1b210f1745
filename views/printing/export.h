// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/printing/paginator.h"

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace salesdesk::printing {

/// Writes the pages as a PDF. The file is complete or not there at all: an older one of that name stays as
/// it was when anything fails (FileUnwritable, detail: the path).
Status writePdf(const Paginator &pages, const QString &path);

/// Prints the pages `from` to `to` (from 0, both included).
Status printPages(const Paginator &pages, QPrinter &printer, int from, int to);

/// A page as a picture, for the screen or the clipboard.
QImage pageImage(const Paginator &pages, int page, qreal dpi);

} // namespace salesdesk::printing

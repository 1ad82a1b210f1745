// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/export.h"

#include "views/printing/pdf_text.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace salesdesk::printing {

namespace {

constexpr int pdfDpi = 1200;

/// Paints on a device of pages, QPdfWriter or QPrinter.
template <class Device>
bool paintAll(const Paginator &pages, Device &device, int from, int to)
{
    device.setPageLayout(pages.pageLayout(from));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = from; page <= to; ++page) {
        if (page > from) {
            device.setPageLayout(pages.pageLayout(page));
            if (!device.newPage())
                return false;
        }
        pages.paint(painter, page, device.logicalDpiX());
    }
    return painter.end();
}

} // namespace

Status writePdf(const Paginator &pages, const QString &path)
{
    const Error unwritable{ErrorCode::FileUnwritable, {}, path};
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.title());
        writer.setCreator(QStringLiteral("Salesdesk"));
        writer.setResolution(pdfDpi);
        if (pages.pageCount() == 0 || !paintAll(pages, writer, 0, pages.pageCount() - 1))
            return unwritable;
    }
    useCharacters(pdf, pages.meantCharacters());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return unwritable;
    return {};
}

Status printPages(const Paginator &pages, QPrinter &printer, int from, int to)
{
    printer.setDocName(pages.title());
    printer.setFullPage(true);
    if (from < 0 || to >= pages.pageCount() || from > to || !paintAll(pages, printer, from, to))
        return Error{ErrorCode::FileUnwritable, {}, printer.printerName()};
    return {};
}

QImage pageImage(const Paginator &pages, int page, qreal dpi)
{
    const QSizeF inches = pages.pageLayout(page).fullRect(QPageLayout::Inch).size();
    QImage image((inches * dpi).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page, dpi);
    return image;
}

} // namespace salesdesk::printing

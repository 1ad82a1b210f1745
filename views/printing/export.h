// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/printing/paginator.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
class QPrinter;
QT_END_NAMESPACE

namespace salesdesk::printing {

/// Pages on their way to paper, one a step, so that hundreds of them hold up nobody. Given up before the end,
/// nothing is printed or written.
class Output
{
public:
    virtual ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    int total() const { return m_to - m_from + 1; }
    int done() const { return m_next - m_from; }
    /// No step is left, or the last one failed.
    bool isAtEnd() const { return m_failed || m_next > m_to; }
    void step();
    /// Once, at the end. FileUnwritable, detail: the path or the printer.
    virtual Status finish() = 0;

protected:
    Output(const Paginator &pages, int from, int to);
    void begin(QPagedPaintDevice &device);
    /// Whether all pages were painted.
    bool end();

    const Paginator &m_pages;

private:
    QPagedPaintDevice *m_device = nullptr;
    std::unique_ptr<QPainter> m_painter;
    int m_from;
    int m_to;
    int m_next;
    bool m_failed = false;
};

/// As writePdf().
std::unique_ptr<Output> pdfOutput(const Paginator &pages, const QString &path);
/// The pages `from` to `to` (from 0, both included).
std::unique_ptr<Output> printerOutput(const Paginator &pages, std::shared_ptr<QPrinter> printer, int from,
                                      int to);

/// Writes the pages as a PDF. The file is complete or not there at all: an older one of that name stays as
/// it was when anything fails (FileUnwritable, detail: the path).
Status writePdf(const Paginator &pages, const QString &path);

/// A page as a picture, for the screen or the clipboard.
QImage pageImage(const Paginator &pages, int page, qreal dpi);

} // namespace salesdesk::printing

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

class PdfOutput final : public Output
{
public:
    PdfOutput(const Paginator &pages, const QString &path)
        : Output(pages, 0, pages.pageCount() - 1), m_path(path)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setTitle(pages.title());
        m_writer->setCreator(QStringLiteral("Salesdesk"));
        m_writer->setResolution(pdfDpi);
        begin(*m_writer);
    }
    ~PdfOutput() override { end(); }

    Status finish() override
    {
        const Error unwritable{ErrorCode::FileUnwritable, {}, m_path};
        const bool painted = end();
        m_writer.reset();
        if (!painted)
            return unwritable;
        QByteArray pdf = m_buffer.data();
        useCharacters(pdf, m_pages.meantCharacters());
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
            return unwritable;
        return {};
    }

private:
    QString m_path;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
};

class PrinterOutput final : public Output
{
public:
    PrinterOutput(const Paginator &pages, std::shared_ptr<QPrinter> printer, int from, int to)
        : Output(pages, from, to), m_printer(std::move(printer))
    {
        m_printer->setDocName(pages.title());
        m_printer->setFullPage(true);
        begin(*m_printer);
    }
    ~PrinterOutput() override
    {
        if (!m_finished)
            m_printer->abort();
        end();
    }

    Status finish() override
    {
        m_finished = true;
        if (!end())
            return Error{ErrorCode::FileUnwritable, {}, m_printer->printerName()};
        return {};
    }

private:
    std::shared_ptr<QPrinter> m_printer;
    bool m_finished = false;
};

} // namespace

Output::Output(const Paginator &pages, int from, int to)
    : m_pages(pages), m_painter(std::make_unique<QPainter>()), m_from(from), m_to(to), m_next(from)
{
}

Output::~Output() = default;

void Output::begin(QPagedPaintDevice &device)
{
    m_device = &device;
    m_failed = m_from < 0 || m_to >= m_pages.pageCount() || m_from > m_to;
    if (m_failed)
        return;
    device.setPageLayout(m_pages.pageLayout(m_from));
    m_failed = !m_painter->begin(&device);
}

void Output::step()
{
    if (isAtEnd())
        return;
    if (m_next > m_from) {
        m_device->setPageLayout(m_pages.pageLayout(m_next));
        m_failed = !m_device->newPage();
    }
    if (!m_failed)
        m_pages.paint(*m_painter, m_next++, m_device->logicalDpiX());
}

bool Output::end()
{
    const bool ended = m_painter->isActive() && m_painter->end();
    return ended && !m_failed && m_next > m_to;
}

std::unique_ptr<Output> pdfOutput(const Paginator &pages, const QString &path)
{
    return std::make_unique<PdfOutput>(pages, path);
}

std::unique_ptr<Output> printerOutput(const Paginator &pages, std::shared_ptr<QPrinter> printer, int from,
                                      int to)
{
    return std::make_unique<PrinterOutput>(pages, std::move(printer), from, to);
}

Status writePdf(const Paginator &pages, const QString &path)
{
    PdfOutput output(pages, path);
    while (!output.isAtEnd())
        output.step();
    return output.finish();
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

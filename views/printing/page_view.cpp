// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/page_view.h"

#include "views/printing/export.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace salesdesk::printing {

namespace {

constexpr int gap = 16;
constexpr qreal screenDpi = 96;

} // namespace

/// The widget inside: paints the pages that are seen and keeps their pictures until the zoom changes.
class PageView::Sheets : public QWidget
{
public:
    explicit Sheets(const Paginator &pages) : m_pages(&pages)
    {
        setObjectName(QStringLiteral("pages"));
        arrange(1);
    }

    void setPages(const Paginator &pages, qreal zoom)
    {
        m_pages = &pages;
        arrange(zoom);
    }

    void arrange(qreal zoom)
    {
        m_pictures.clear();
        putInPlace(zoom);
    }

    /// Pictures that were made stay.
    void putInPlace(qreal zoom)
    {
        m_zoom = zoom;
        m_places.clear();
        int top = gap;
        int widest = 0;
        for (int page = 0; page < m_pages->pageCount(); ++page) {
            const QSize size = pageSize(page, zoom);
            m_places << QRect(QPoint(0, top), size);
            top += size.height() + gap;
            widest = std::max(widest, size.width());
        }
        setMinimumSize(widest + 2 * gap, top);
        update();
    }

    QSize pageSize(int page, qreal zoom) const
    {
        return (m_pages->pageLayout(page).fullRect(QPageLayout::Inch).size() * screenDpi * zoom).toSize();
    }

    QRect place(int page) const
    {
        const QRect rect = m_places.at(page);
        return rect.translated((width() - rect.width()) / 2, 0);
    }

    int pageAt(int y) const
    {
        for (int page = 0; page < m_places.size(); ++page) {
            if (y < m_places.at(page).bottom() + gap)
                return page;
        }
        return std::max(0, int(m_places.size()) - 1);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        for (int page = 0; page < m_pages->pageCount(); ++page) {
            const QRect rect = place(page);
            if (!rect.intersects(event->rect())) {
                m_pictures.remove(page);
                continue;
            }
            QPixmap &picture = m_pictures[page];
            if (picture.isNull()) {
                picture =
                    QPixmap::fromImage(pageImage(*m_pages, page, screenDpi * m_zoom * devicePixelRatioF()));
                picture.setDevicePixelRatio(devicePixelRatioF());
            }
            painter.drawPixmap(rect.topLeft(), picture);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        }
    }

private:
    const Paginator *m_pages;
    qreal m_zoom = 1;
    QList<QRect> m_places;
    QHash<int, QPixmap> m_pictures;
};

PageView::PageView(const Paginator &pages, QWidget *parent)
    : QScrollArea(parent), m_pages(&pages), m_sheets(new Sheets(pages))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(m_sheets);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { Q_EMIT currentPageChanged(currentPage()); });
}

PageView::~PageView() = default;

void PageView::setPages(const Paginator &pages)
{
    const int page = currentPage();
    m_pages = &pages;
    m_sheets->setPages(pages, m_zoom);
    showPage(page);
    Q_EMIT currentPageChanged(currentPage());
}

void PageView::apply(qreal zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, 0.25, 4.0);
    m_sheets->arrange(m_zoom);
    showPage(page);
}

void PageView::setZoom(qreal zoom)
{
    m_fitsWidth = false;
    apply(zoom);
}

void PageView::fitWidth()
{
    m_fitsWidth = true;
    int widest = 1;
    for (int page = 0; page < m_pages->pageCount(); ++page)
        widest = std::max(widest, m_sheets->pageSize(page, 1).width());
    // The bar's width is always kept free: whether it is shown must not depend on the zoom.
    const int free = width() - verticalScrollBar()->sizeHint().width() - 2 * gap;
    apply(std::min(qreal(free) / widest, 1.5));
}

int PageView::currentPage() const
{
    return m_sheets->pageAt(verticalScrollBar()->value() + viewport()->height() / 2);
}

void PageView::showPage(int page)
{
    if (page >= 0 && page < m_pages->pageCount())
        verticalScrollBar()->setValue(m_sheets->place(page).top() - gap);
}

void PageView::pagesChanged()
{
    // Until all are there each page says "of …".
    if (m_pages->isComplete())
        m_sheets->arrange(m_zoom);
    else
        m_sheets->putInPlace(m_zoom);
    Q_EMIT currentPageChanged(currentPage());
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fitsWidth && event->size().width() != event->oldSize().width())
        fitWidth();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

} // namespace salesdesk::printing

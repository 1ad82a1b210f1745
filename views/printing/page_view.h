// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/paginator.h"

#include <QHash>
#include <QPixmap>
#include <QScrollArea>

namespace salesdesk::printing {

/// Pages under one another, scrolled and zoomed.
class PageView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageView(const Paginator &pages, QWidget *parent = nullptr);
    /// Others in their place; those shown until now may go.
    void setPages(const Paginator &pages);
    ~PageView() override;

    /// Screen pixels for a 1/96 inch of paper.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    /// The widest page fills the width, also when the window is resized, until another zoom is set.
    void fitWidth();
    /// The page in the middle of what is seen, from 0.
    int currentPage() const;
    void showPage(int page);
    /// More pages were laid out.
    void pagesChanged();

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Sheets;
    void apply(qreal zoom);

    const Paginator *m_pages;
    Sheets *m_sheets;
    qreal m_zoom = 1;
    bool m_fitsWidth = true;
};

} // namespace salesdesk::printing

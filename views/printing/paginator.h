// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/document.h"

#include <QHash>
#include <QList>
#include <QPageLayout>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace salesdesk::printing {

/// Lays documents out on A4 and paints their pages with running header, page x/y and seal. The breaks are
/// the same on screen, on a printer and in a PDF, since the layout never asks the device it is painted on.
class Paginator
{
public:
    enum class Pace {
        AtOnce,
        Stepwise, ///< the first pages only; step() brings the others
    };
    explicit Paginator(const QList<Document> &documents, Pace pace = Pace::AtOnce);
    ~Paginator();
    Paginator(const Paginator &) = delete;
    Paginator &operator=(const Paginator &) = delete;

    bool isComplete() const;
    /// Lays out a few more pages: some tens of milliseconds.
    void step();

    /// Over all documents, so far; each document counts its own "page x of y".
    int pageCount() const;
    /// Title of the first document.
    QString title() const;
    QPageLayout pageLayout(int page) const;
    /// How much smaller than designed the page is drawn to fit, 1 for not at all.
    qreal scale(int page) const;
    /// The text of all documents, without headers and footers.
    QString plainText() const;
    /// For each character whose glyph the paper's font shares with one of the text: that one of the text.
    QHash<char16_t, char16_t> meantCharacters() const;

    /// Paints a page. The painter's origin is the paper's upper left corner and `dpi` its units an inch.
    void paint(QPainter &painter, int page, qreal dpi) const;

private:
    struct Piece;
    struct Sheet;
    struct Page
    {
        const Sheet *sheet = nullptr;
        const Piece *piece = nullptr;
        int number = 0;  ///< within the sheet, from 0
        int inPiece = 0; ///< within the piece, from 0
    };
    QList<Document> m_waiting; ///< not begun yet
    std::vector<std::unique_ptr<Sheet>> m_sheets;
    std::vector<Page> m_pages;
};

} // namespace salesdesk::printing

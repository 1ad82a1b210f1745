// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/paginator.h"

#include "views/printing/paper.h"
#include "views/printing/piece.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QRawFont>
#include <QTextDocument>

#include <algorithm>
#include <functional>
#include <set>

namespace salesdesk::printing {

namespace {

/// Of a long list: what about fills a page.
constexpr qsizetype rowsAtFirst = 40;

QString pageWords()
{
    return QCoreApplication::translate("Paper", "Page %1 of %2");
}

} // namespace

struct Paginator::Sheet
{
    explicit Sheet(const Document &source) : document(source) { step(); }

    void step()
    {
        if (document.htmlOfRows)
            stepList();
        else
            add(std::make_unique<Piece>(document, document.html));
        complete = !document.htmlOfRows || rows == document.rows;
    }

    void stepList()
    {
        for (qsizetype count = rowsInPage;; count *= 2) {
            const qsizetype to = std::min(rows + count, document.rows);
            const bool isLast = to == document.rows;
            auto piece =
                std::make_unique<Piece>(document, document.htmlOfRows(rows, to), Piece::Length::Endless);
            qsizetype kept = piece->cutToPage(to - rows, isLast);
            if (kept == to - rows && !isLast)
                continue;
            if (kept == 0) {
                // Longer than a page: torn.
                kept = 1;
                piece = std::make_unique<Piece>(document, document.htmlOfRows(rows, rows + kept));
            }
            rows += kept;
            // The next page holds about as many.
            rowsInPage = kept + 4;
            add(std::move(piece));
            return;
        }
    }

    void add(std::unique_ptr<Piece> piece)
    {
        pages += piece->pages;
        pieces.push_back(std::move(piece));
    }

    QString plainText() const
    {
        QString all;
        for (const auto &piece : pieces)
            all += piece->plainText();
        return all;
    }

    Document document;
    std::vector<std::unique_ptr<Piece>> pieces;
    qsizetype rows = 0; ///< of a long list, laid out
    qsizetype rowsInPage = rowsAtFirst;
    int pages = 0;
    bool complete = false;
};

Paginator::Paginator(const QList<Document> &documents, Pace pace) : m_waiting(documents)
{
    step();
    while (pace == Pace::AtOnce && !isComplete())
        step();
}

bool Paginator::isComplete() const
{
    return m_waiting.isEmpty() && (m_sheets.empty() || m_sheets.back()->complete);
}

void Paginator::step()
{
    if (isComplete())
        return;
    if (m_sheets.empty() || m_sheets.back()->complete)
        m_sheets.push_back(std::make_unique<Sheet>(m_waiting.takeFirst()));
    else
        m_sheets.back()->step();
    const Sheet &sheet = *m_sheets.back();
    const Piece &piece = *sheet.pieces.back();
    for (int i = 0; i < piece.pages; ++i)
        m_pages.push_back({&sheet, &piece, sheet.pages - piece.pages + i, i});
}

Paginator::~Paginator() = default;

int Paginator::pageCount() const
{
    return int(m_pages.size());
}

QString Paginator::title() const
{
    return m_sheets.empty() ? QString() : m_sheets.front()->document.title;
}

QPageLayout Paginator::pageLayout(int page) const
{
    return layoutOf(m_pages.at(size_t(page)).sheet->document);
}

qreal Paginator::scale(int page) const
{
    return m_pages.at(size_t(page)).piece->scale;
}

QString Paginator::plainText() const
{
    QString all;
    for (const auto &sheet : m_sheets)
        all += sheet->plainText() + QLatin1Char('\n');
    return all;
}

QHash<char16_t, char16_t> Paginator::meantCharacters() const
{
    QString used = plainText() + pageWords();
    for (const auto &sheet : m_sheets)
        used += sheet->document.runningHeader;
    // Those that fonts like to draw with another's glyph: tab, dashes, radicals.
    QString shared = QStringLiteral("\t");
    for (char16_t code = 0x2010; code <= 0x2015; ++code)
        shared += QChar(code);
    for (char16_t code = 0x2e80; code < 0x2fe0; ++code)
        shared += QChar(code);

    const QRawFont font = QRawFont::fromFont(paperFont(), QFontDatabase::SimplifiedChinese);
    QHash<quint32, char16_t> byGlyph;
    const std::set<QChar, std::greater<>> distinct(used.cbegin(), used.cend()); // the lowest code wins
    for (const QChar character : distinct) {
        const QList<quint32> glyphs = font.glyphIndexesForString(QString(character));
        if (glyphs.size() == 1 && glyphs.first() != 0)
            byGlyph.insert(glyphs.first(), character.unicode());
    }
    QHash<char16_t, char16_t> meant;
    for (const QChar character : std::as_const(shared)) {
        const QList<quint32> glyphs = font.glyphIndexesForString(QString(character));
        if (glyphs.size() == 1 && byGlyph.contains(glyphs.first()) && !used.contains(character))
            meant.insert(character.unicode(), byGlyph.value(glyphs.first()));
    }
    return meant;
}

void Paginator::paint(QPainter &painter, int page, qreal dpi) const
{
    const auto &[sheet, piece, number, inPiece] = m_pages.at(size_t(page));
    const QRectF &body = piece->body;

    painter.save();
    painter.scale(dpi / layoutDpi, dpi / layoutDpi);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    QFont small = paperFont();
    small.setPixelSize(qRound(smallPoints * layoutDpi / 72));
    painter.setFont(small);
    painter.setPen(Qt::black);
    const qreal line = units(5);
    if (number > 0 && !sheet->document.runningHeader.isEmpty()) {
        painter.drawText(QRectF(body.left(), body.top() - line - units(3), body.width(), line),
                         int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine,
                         sheet->document.runningHeader);
    }
    painter.drawText(QRectF(body.left(), body.bottom() + units(5), body.width(), line), Qt::AlignCenter,
                     pageWords().arg(QString::number(number + 1), sheet->complete
                                                                      ? QString::number(sheet->pages)
                                                                      : QString(QChar(0x2026))));

    painter.save();
    painter.translate(body.topLeft());
    painter.scale(piece->scale, piece->scale);
    QRectF view(0, inPiece * piece->pageHeight(), body.width() / piece->scale, piece->pageHeight());
    painter.translate(-view.topLeft());
    // Qt lets the row that ends a page reach to its foot, and leaves it open there.
    const auto foot = piece->feet.constFind(inPiece);
    if (foot != piece->feet.constEnd())
        view.setBottom(*foot);
    // A border drawn on the very edge must not lose half its width.
    painter.setClipRect(view.adjusted(-units(1), 0, units(1), units(borderWidth)));
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black);
    piece->text.documentLayout()->draw(&painter, context);
    if (foot != piece->feet.constEnd()) {
        painter.setPen(QPen(Qt::black, units(borderWidth)));
        painter.drawLine(QPointF(0, *foot), QPointF(view.width(), *foot));
    }
    painter.restore();

    if (inPiece == piece->sealPage)
        painter.drawImage(piece->sealRect(), sheet->document.seal);
    painter.restore();
}

} // namespace salesdesk::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/paginator.h"

#include "views/printing/paper.h"
#include "views/printing/template.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QRawFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextLayout>
#include <QTextOption>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace salesdesk::printing {

namespace {

/// Below this share of its size 10.5-point text is no longer comfortable to read.
constexpr qreal smallestScale = 0.7;
/// Of a long list in one table: some three pages, of which the last is laid out again.
constexpr qsizetype rowsInPiece = 64;

QString pageWords()
{
    return QCoreApplication::translate("Paper", "Page %1 of %2");
}

} // namespace

/// A whole document, or the part of a long list that is laid out in one go.
struct Paginator::Piece
{
    explicit Piece(const Document &document, const QString &html)
    {
        text.documentLayout()->setPaintDevice(layoutDevice());
        text.setUndoRedoEnabled(false);
        text.setDocumentMargin(0);
        text.setDefaultFont(paperFont());
        text.setDefaultStyleSheet(printResource(QStringLiteral("print.css")));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        text.setDefaultTextOption(option);
        if (!document.logo.isNull())
            text.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("logo")), document.logo);
        body = bodyOf(document);
        if (document.htmlWithTextsOf) {
            fit(1);
            text.setHtml(html);
            makeOnePage(document);
        } else {
            layOut(html, 1);
            keepSignatures(html);
        }
        pages = text.pageCount();
        if (!document.seal.isNull())
            findSeal();
    }

    void fit(qreal size)
    {
        scale = size;
        text.setPageSize(body.size() / size);
    }

    void layOut(const QString &html, qreal size)
    {
        fit(size);
        text.setHtml(html);
        keepTogether();
        keepHeadings();
    }

    void shrink(qreal smallest)
    {
        while (text.pageCount() > 1 && scale - 0.05 > smallest - 0.001)
            fit(scale - 0.05);
    }

    void makeOnePage(const Document &document)
    {
        shrink(smallestScale);
        for (int length = 800; text.pageCount() > 1 && length >= 50; length /= 2)
            text.setHtml(document.htmlWithTextsOf(length));
        shrink(0.2);
    }

    int pageAt(qreal y) const { return int(std::floor(y / text.pageSize().height())); }

    /// The page of the first line: a block may begin, empty, at the foot of the page before. A line that
    /// begins a page may lie a rounding above its edge.
    int pageOf(const QTextBlock &block) const
    {
        const QTextLayout *lines = block.layout();
        return pageAt(boundsOf(block).top() + (lines->lineCount() > 0 ? lines->lineAt(0).y() : 0) + 1);
    }

    static bool isHeading(const QTextBlock &block)
    {
        const auto first = block.begin();
        return !first.atEnd() && first.fragment().charFormat().fontPointSize() > bodyPoints;
    }

    void breakBefore(const QTextBlock &block)
    {
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(format);
    }

    static void setBreak(QTextFrame *frame, QTextFormat::PageBreakFlag policy)
    {
        QTextFrameFormat format = frame->frameFormat();
        format.setPageBreakPolicy(policy);
        frame->setFrameFormat(format);
    }

    /// A heading stands on the page of what it heads.
    void keepHeadings()
    {
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            const QTextBlock next = block.next();
            if (next.isValid() && isHeading(block) && pageOf(block) < pageOf(next))
                breakBefore(block);
        }
    }

    /// Nobody signs a page that says nothing: where only the signatures are left over, all of it is drawn a
    /// little smaller, or what stands before them goes with them.
    void keepSignatures(const QString &html)
    {
        if (!lastBeforeLoneSignatures().isValid())
            return;
        const int before = text.pageCount();
        for (const qreal size : {0.96, 0.92, 0.88}) {
            layOut(html, size);
            if (text.pageCount() < before)
                return;
        }
        layOut(html, 1);
        QTextBlock block = lastBeforeLoneSignatures();
        if (auto *table = QTextCursor(block).currentTable()) {
            if (isSmall(table)) {
                setBreak(text.rootFrame()->childFrames().last(), QTextFormat::PageBreak_Auto);
                setBreak(table, QTextFormat::PageBreak_AlwaysBefore);
            }
            return;
        }
        constexpr int takenAtMost = 4;
        for (int taken = 1; taken < takenAtMost && !isHeading(block); ++taken) {
            const QTextBlock previous = block.previous();
            if (!previous.isValid() || QTextCursor(previous).currentTable())
                break;
            block = previous;
        }
        setBreak(text.rootFrame()->childFrames().last(), QTextFormat::PageBreak_Auto);
        breakBefore(block);
    }

    /// Where the signatures, a table at the end, begin the last page: the last text before them. Else none.
    QTextBlock lastBeforeLoneSignatures() const
    {
        const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
        const auto *table = frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.last());
        if (!table || table->format().headerRowCount() > 0)
            return {};
        QTextBlock block = text.findBlock(table->firstPosition());
        const int page = pageOf(block);
        do
            block = block.previous();
        while (block.isValid() && block.text().trimmed().isEmpty());
        return block.isValid() && pageAt(boundsOf(block).bottom() - 1) < page ? block : QTextBlock();
    }

    bool isSmall(const QTextTable *table) const
    {
        return table->format().headerRowCount() == 0 &&
               text.documentLayout()->frameBoundingRect(const_cast<QTextTable *>(table)).height() <
                   text.pageSize().height() * 0.45;
    }

    /// A small table without a repeated header, as parties, terms or signatures, moves to the next page
    /// rather than being torn.
    void keepTogether()
    {
        const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            const auto *table = qobject_cast<QTextTable *>(frame);
            if (!table || !isSmall(table))
                continue;
            const QRectF rect = text.documentLayout()->frameBoundingRect(frame);
            if (pageAt(rect.top()) < pageAt(rect.bottom() - 1))
                setBreak(frame, QTextFormat::PageBreak_AlwaysBefore);
        }
    }

    /// Leaves the last page, which the list does not fill, to the next piece: how many of the table's rows
    /// are on the pages before it. 0: there is no such page, or each begins in the middle of a row.
    int cutLastPage()
    {
        const QTextTable *table = list();
        const auto firstPage = [&](int row) {
            int page = pages;
            for (int column = 0; column < table->columns(); ++column)
                page = std::min(page, pageOf(table->cellAt(row, column).firstCursorPosition().block()));
            return page;
        };
        const auto lastPage = [&](int row) {
            int page = 0;
            for (int column = 0; column < table->columns(); ++column)
                page = std::max(
                    page,
                    pageAt(boundsOf(table->cellAt(row, column).lastCursorPosition().block()).bottom() - 1));
            return page;
        };
        for (int row = table->rows() - 1; row > 1; --row) {
            const int page = firstPage(row);
            if (lastPage(row - 1) < page) {
                pages = page;
                end = table->cellAt(row, 0).firstPosition();
                return row - 1;
            }
        }
        return 0;
    }

    const QTextTable *list() const
    {
        const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            const auto *table = qobject_cast<QTextTable *>(frame);
            if (table && table->format().headerRowCount() > 0)
                return table;
        }
        return nullptr;
    }

    QRectF boundsOf(const QTextBlock &block) const { return text.documentLayout()->blockBoundingRect(block); }

    QString plainText() const { return text.toPlainText().left(end); }

    void findSeal()
    {
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            for (auto each = block.begin(); !each.atEnd(); ++each) {
                const QTextFragment fragment = each.fragment();
                if (!fragment.charFormat().anchorNames().contains(QLatin1String("seal")))
                    continue;
                const int from = fragment.position() - block.position();
                const QTextLine line = block.layout()->lineForTextPosition(from);
                const QPointF origin = text.documentLayout()->blockBoundingRect(block).topLeft();
                const qreal left = line.cursorToX(from);
                // HTML gives the name to the first character only; what is meant is its line.
                const qreal right = line.cursorToX(line.textStart() + line.textLength());
                sealCentre = origin + QPointF((left + right) / 2, line.y() + line.height() / 2);
                sealPage = int(sealCentre.y() / text.pageSize().height());
                return;
            }
        }
    }

    QRectF sealRect() const
    {
        const qreal side = units(sealSide);
        const qreal height = text.pageSize().height();
        QRectF rect(0, 0, side, side);
        rect.moveCenter(QPointF(sealCentre.x(), sealCentre.y() - sealPage * height) * scale);
        rect.moveLeft(std::clamp(rect.left(), 0.0, body.width() - side));
        rect.moveTop(std::clamp(rect.top(), 0.0, body.height() - side));
        return rect.translated(body.topLeft());
    }

    QTextDocument text;
    QRectF body; ///< on the paper, in layout units
    qreal scale = 1;
    int pages = 1;
    qsizetype end = -1; ///< of the characters that are on those pages; -1: all
    int sealPage = -1;
    QPointF sealCentre;
};

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
        for (qsizetype count = rowsInPiece;; count *= 2) {
            const qsizetype to = std::min(rows + count, document.rows);
            auto piece = std::make_unique<Piece>(document, document.htmlOfRows(rows, to));
            const qsizetype kept = to == document.rows ? to - rows : piece->cutLastPage();
            if (kept > 0 || to == document.rows) {
                rows += kept;
                add(std::move(piece));
                return;
            }
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
    const QSizeF pageSize = piece->text.pageSize();
    const QRectF view(QPointF(0, inPiece * pageSize.height()), pageSize);
    painter.translate(-view.topLeft());
    // A border drawn on the very edge must not lose half its width.
    painter.setClipRect(view.adjusted(-units(1), 0, units(1), units(borderWidth)));
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black);
    piece->text.documentLayout()->draw(&painter, context);
    // Qt leaves the row that ends a page open at its foot.
    painter.setPen(QPen(Qt::black, units(borderWidth)));
    const QList<QTextFrame *> frames = piece->text.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        const QRectF rect = piece->text.documentLayout()->frameBoundingRect(frame);
        if (!table || table->format().headerRowCount() == 0 || rect.top() > view.bottom() ||
            rect.bottom() < view.bottom() + units(1))
            continue;
        // The rectangle begins at the first cell's text: so far within the borders that rows end as much
        // above the page's end.
        const qreal inset = rect.left();
        const qreal foot = view.bottom() - table->format().bottomMargin() - inset;
        painter.drawLine(QPointF(0, foot), QPointF(rect.width(), foot));
    }
    painter.restore();

    if (inPiece == piece->sealPage)
        painter.drawImage(piece->sealRect(), sheet->document.seal);
    painter.restore();
}

} // namespace salesdesk::printing

// SPDX-License-Identifier: GPL-3.0-or-later
// What the paginator lays out in one go; its own.
#pragma once

#include "views/printing/paginator.h"
#include "views/printing/paper.h"
#include "views/printing/template.h"

#include <QAbstractTextDocumentLayout>
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
#include <limits>
#include <utility>

namespace salesdesk::printing {

/// A whole document, or a page of a long list.
struct Paginator::Piece
{
    /// Below this share of its size 10.5-point text is no longer comfortable to read.
    static constexpr qreal smallestScale = 0.7;

    enum class Length {
        Pages,
        Endless, ///< to be cut where its page ends
    };

    explicit Piece(const Document &document, const QString &html, Length length = Length::Pages)
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
        if (length == Length::Endless) {
            text.setTextWidth(body.width());
            text.setHtml(html);
            return;
        }
        if (document.htmlWithTextsOf) {
            fit(1);
            text.setHtml(html);
            makeOnePage(document);
        } else {
            layOut(html, 1);
            keepSignatures(html);
        }
        pages = text.pageCount();
        findFeet();
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
        keepRows();
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

    qreal pageHeight() const { return body.height() / scale; }

    int pageAt(qreal y) const { return int(std::floor(y / pageHeight())); }

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
            setBreak(text.rootFrame()->childFrames().last(), QTextFormat::PageBreak_Auto);
            if (isSmall(table))
                setBreak(table, QTextFormat::PageBreak_AlwaysBefore);
            else if (table->format().headerRowCount() > 0)
                pushDown(table, lastLinesOf(table));
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
                   pageHeight() * 0.45;
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

    /// From where to where the texts of a row reach.
    std::pair<qreal, qreal> reachOf(const QTextTable *table, int row) const
    {
        qreal top = std::numeric_limits<qreal>::max();
        qreal bottom = 0;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            top = std::min(top, boundsOf(cell.firstCursorPosition().block()).top());
            bottom = std::max(bottom, boundsOf(cell.lastCursorPosition().block()).bottom());
        }
        return {top, bottom};
    }

    /// What lies between a row's text and its border.
    qreal insetOf(const QTextTable *table) const
    {
        return table->rows() < 2 ? 0 : (reachOf(table, 1).first - reachOf(table, 0).second) / 2;
    }

    /// Where the row's lower border belongs. Qt draws it at the foot of the page where the row is the last
    /// there.
    qreal footOf(const QTextTable *table, int row) const
    {
        return reachOf(table, row).second + insetOf(table);
    }

    static bool isList(const QTextTable *table) { return table && table->format().headerRowCount() > 0; }

    /// The row begins a page: the one before it is made to fill its own, with its texts where they are.
    void pushDown(QTextTable *table, int row)
    {
        constexpr qreal toPixels = 96 / layoutDpi;
        const auto [top, bottom] = reachOf(table, row - 1);
        QList<QTextTableCell> cells;
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row - 1, column);
            if (cell.column() != column)
                continue;
            const qreal own = boundsOf(cell.lastCursorPosition().block()).bottom() -
                              boundsOf(cell.firstCursorPosition().block()).top();
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setVerticalAlignment(QTextCharFormat::AlignTop);
            format.setTopPadding(format.topPadding() + (bottom - top - own) / 2 * toPixels);
            cell.setFormat(format);
            cells.append(cell);
        }
        // Nothing as high as a line may be left over; too much, and the row's own last line goes with it.
        const qreal left = (pageAt(bottom - 1) + 1) * pageHeight() - bottom;
        for (qreal spare = units(1); spare < units(6); spare += units(1)) {
            for (QTextTableCell &cell : cells) {
                QTextTableCellFormat format = cell.format().toTableCellFormat();
                format.setBottomPadding(std::max(left - spare, units(1)) * toPixels);
                cell.setFormat(format);
            }
            const auto reach = reachOf(table, row - 1);
            if (pageAt(reach.first + 1) == pageAt(reach.second - 1))
                return;
        }
    }

    /// A row is not torn between two pages, unless it is long.
    void keepRows()
    {
        const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            auto *table = qobject_cast<QTextTable *>(frame);
            if (!isList(table))
                continue;
            for (int row = table->format().headerRowCount(); row < table->rows(); ++row) {
                const auto [top, bottom] = reachOf(table, row);
                const bool isTorn = pageAt(top + 1) < pageAt(bottom - 1);
                const bool begins = row > table->format().headerRowCount() &&
                                    pageAt(reachOf(table, row - 1).second - 1) < pageAt(top + 1);
                if (!begins && (!isTorn || bottom - top > pageHeight() * 0.45))
                    continue;
                if (row > table->format().headerRowCount())
                    pushDown(table, row);
                else
                    setBreak(table, QTextFormat::PageBreak_AlwaysBefore);
            }
            // Sums are of something: two lines go with them.
            const int last = table->rows() - 1;
            const int first = lastLinesOf(table);
            if (table->cellAt(last, 0).columnSpan() > 1 && first < last &&
                pageAt(reachOf(table, first).first + 1) < pageAt(reachOf(table, last).first + 1))
                pushDown(table, first);
        }
    }

    /// The first of those rows of a list that go along with what follows it: its sums, whose cells span
    /// columns, and two lines.
    static int lastLinesOf(const QTextTable *table)
    {
        constexpr int lines = 2;
        int row = table->rows();
        while (row > 0 && table->cellAt(row - 1, 0).columnSpan() > 1)
            --row;
        return std::max(row - lines, table->format().headerRowCount() + 1);
    }

    void findFeet()
    {
        const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            const auto *table = qobject_cast<QTextTable *>(frame);
            if (!isList(table))
                continue;
            const QRectF rect = text.documentLayout()->frameBoundingRect(frame);
            int row = table->format().headerRowCount();
            for (int page = pageAt(rect.top()); page < pageAt(rect.bottom() - 1); ++page) {
                while (row + 1 < table->rows() && pageAt(reachOf(table, row + 1).first + 1) <= page)
                    ++row;
                const bool isTorn = pageAt(reachOf(table, row).second - 1) > page;
                feet.insert(page, isTorn ? (page + 1) * pageHeight() - insetOf(table) : footOf(table, row));
            }
        }
    }

    /// Of an endless piece with `count` rows of a list: how many its page holds. All of them where `isLast`
    /// and what follows the list fits too; 0 where not even one fits.
    qsizetype cutToPage(qsizetype count, bool isLast)
    {
        if (isLast && text.documentLayout()->documentSize().height() <= pageHeight())
            return count;
        const QTextTable *table = list();
        const int header = table->format().headerRowCount();
        // What follows the last row does not stand alone.
        qsizetype kept = isLast ? count - 1 : count;
        while (kept > 0 && footOf(table, header + int(kept) - 1) > pageHeight())
            --kept;
        if (kept == 0)
            return 0;
        const int next = header + int(kept);
        if (next < table->rows())
            end = table->cellAt(next, 0).firstPosition();
        feet.insert(0, footOf(table, next - 1));
        return kept;
    }

    const QTextTable *list() const
    {
        const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            const auto *table = qobject_cast<QTextTable *>(frame);
            if (isList(table))
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
                sealPage = int(sealCentre.y() / pageHeight());
                return;
            }
        }
    }

    QRectF sealRect() const
    {
        const qreal side = units(sealSide);
        QRectF rect(0, 0, side, side);
        rect.moveCenter(QPointF(sealCentre.x(), sealCentre.y() - sealPage * pageHeight()) * scale);
        rect.moveLeft(std::clamp(rect.left(), 0.0, body.width() - side));
        rect.moveTop(std::clamp(rect.top(), 0.0, body.height() - side));
        return rect.translated(body.topLeft());
    }

    QTextDocument text;
    QRectF body; ///< on the paper, in layout units
    qreal scale = 1;
    int pages = 1;
    QHash<int, qreal> feet; ///< of pages that end within a list: where its last row there ends
    qsizetype end = -1;     ///< of the characters that are on those pages; -1: all
    int sealPage = -1;
    QPointF sealCentre;
};

} // namespace salesdesk::printing

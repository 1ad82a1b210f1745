// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <functional>

namespace salesdesk::printing {

/// A document ready to be laid out: HTML of Qt's subset, styled by resources/print/print.css.
struct Document
{
    QString title;         ///< the PDF's title and the file name that is proposed
    QString runningHeader; ///< at the top of each page but the first; empty for none
    QString html;
    bool landscape = false;
    /// Where set, the document has exactly one page: it is first drawn smaller, and where that would be
    /// too small to read, laid out again with its free texts cut to the given number of characters.
    std::function<QString(int)> htmlWithTextsOf;
    /// A long list instead of `html`: its rows from the first number up to, without, the second; with what
    /// stands before the table where the first is 0, and after it where the second is `rows`. One table
    /// under one header row. Laid out piece by piece, since a table costs more than its length.
    std::function<QString(qsizetype, qsizetype)> htmlOfRows;
    qsizetype rows = 0;
    QImage logo; ///< shown where the HTML has <img src="logo">
    QImage seal; ///< 公章, stamped over the text marked <a name="seal">
};

} // namespace salesdesk::printing

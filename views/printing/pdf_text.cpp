// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pdf_text.h"

namespace salesdesk::printing {

void useCharacters(QByteArray &pdf, const QHash<char16_t, char16_t> &meant)
{
    qsizetype at = 0;
    while ((at = pdf.indexOf("begincmap", at)) >= 0) {
        const qsizetype end = pdf.indexOf("endcmap", at);
        if (end < 0)
            return;
        // Only what stands in brackets is characters; the rest is numbers of glyphs.
        bool inBrackets = false;
        for (; at < end; ++at) {
            const char c = pdf.at(at);
            if (c == '[' || c == ']') {
                inBrackets = c == '[';
            } else if (inBrackets && c == '<' && at + 5 < end && pdf.at(at + 5) == '>') {
                const auto found = meant.constFind(char16_t(pdf.mid(at + 1, 4).toUShort(nullptr, 16)));
                if (found != meant.constEnd())
                    pdf.replace(at + 1, 4, QByteArray::number(*found, 16).rightJustified(4, '0').toUpper());
            }
        }
    }
}

} // namespace salesdesk::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace salesdesk::printing {

/// Makes a PDF of QPdfWriter searchable in Chinese. Where a font draws several characters with one glyph Qt
/// notes the lowest code, so that 户 is found and copied as the radical ⼾ and a space as a tab; this puts
/// the character that was meant into the same place. Nothing that is seen changes, nor the length of the
/// file.
void useCharacters(QByteArray &pdf, const QHash<char16_t, char16_t> &meant);

} // namespace salesdesk::printing

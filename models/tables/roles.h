// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

namespace salesdesk {

/// What a word on a tint means. Colour never stands alone: the word is always there (look, "Tags").
enum class Tone { Neutral, Accent, Good, Warn, Bad };

/// How a cell is drawn.
enum class CellStyle {
    Plain,
    Tag,      ///< the text as a word on the tint of its tone
    TwoLines, ///< the text above, SecondLineRole below in soft text
};

/// Roles that table models answer beside Qt's own.
namespace role {
constexpr int raw = Qt::UserRole;             ///< the value itself: qint64, QDate, QString
constexpr int tone = Qt::UserRole + 1;        ///< int of Tone; a Plain cell is coloured by it too
constexpr int style = Qt::UserRole + 2;       ///< int of CellStyle
constexpr int secondLine = Qt::UserRole + 3;  ///< QString
constexpr int recordId = Qt::UserRole + 4;    ///< qint64 of the row's record, from any column
constexpr int columnKey = Qt::UserRole + 5;   ///< QString key of a column, from headerData()
constexpr int columnWidth = Qt::UserRole + 6; ///< int pixels a column likes, from headerData()
constexpr int longestTag = Qt::UserRole + 7;  ///< QString, of a column of tags, from headerData()
} // namespace role

} // namespace salesdesk

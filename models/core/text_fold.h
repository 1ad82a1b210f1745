// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace salesdesk {

/// Folded for search: NFKC (full-width → half-width), lower case, traditional → simplified, letters
/// and digits only (accents that do not compose are dropped). Both the index and the query are folded, so
/// "Ａ-b 電話" finds "ab电话".
QString foldText(QStringView text);

/// Folded company name for duplicates: also without suffixes such as 有限公司, 股份, Ltd, Inc. A name
/// that would be nothing but suffix is left as foldText() gives it (§2).
QString foldCompany(QStringView name);

/// Digits of a phone number, without +86 / 0086 and leading zeros of a mobile; "" where none. A
/// fixed line written with the country code gets the 0 of its area code back.
QString foldPhone(QStringView phone);

/// Pinyin initials: 张伟明 → "zwm"; letters and digits stand for themselves, folded. Readings are
/// Unihan's kMandarin (Debian's unicode-data), first reading.
QString pinyinInitials(QStringView text);

/// Key by which Chinese names sort: full toneless pinyin of each character separated by spaces,
/// lower case; other letters and digits folded.
QString pinyinKey(QStringView text);

/// The text the search index covers: the folded fields and their pinyin initials, separated by '\n'.
/// `pinyinFields` are folded too, so a name goes into one list only.
QString searchText(const QStringList &fields, const QStringList &pinyinFields);

/// Tokens of searchText() in order: every two adjacent characters, then the last one alone, per
/// field, so that a query of n characters is the phrase of its n-1 bigrams. Separated by single
/// spaces. Characters beyond ASCII, the common ideographs, kana and Hangul are written as pairs from
/// the private use area, which FTS5's `unicode61 remove_diacritics 0` leaves as they are.
QString searchTokens(QStringView searchText);

/// The same tokens with their positions as a PostgreSQL tsvector literal: 'ab':1 'b':2
QString searchTsVector(QStringView searchText);

/// The FTS5 MATCH expression for a typed query: all its words, which spaces separate, must occur
/// in some field. Empty for an empty query. Only the first 500 characters of a query count.
QString searchMatch(QStringView query);

/// The same query as a PostgreSQL tsquery literal over searchTsVector().
QString searchTsQuery(QStringView query);

/// The same query as LIKE patterns over searchText() (the oracle): every one must match.
QStringList searchLikePatterns(QStringView query);

} // namespace salesdesk

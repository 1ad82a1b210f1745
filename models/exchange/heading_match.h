// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/column_mapping.h"

namespace salesdesk {

/// A field that an import can fill.
struct MappableField
{
    QString key;
    QStringList titles; ///< in every language: en, zh_CN, zh_TW
    bool required = false;
};

/// Field key → index of its heading, for headings that are a field's key or one of its titles; case,
/// width, spaces, signs and the traditional or simplified form don't matter. A note in brackets and a
/// mark such as * are passed over where nothing matches with them. A heading feeds one field, keys
/// come before titles, whole headings before shortened ones, earlier headings before later ones.
QHash<QString, qsizetype> matchHeadings(const QStringList &headings, const QList<MappableField> &fields);

/// The mapping that the headings suggest by themselves. FileColumnMissing, with the first required
/// field that has no heading.
Result<ColumnMapping> suggestMapping(const QString &kind, const QStringList &headings,
                                     const QList<MappableField> &fields);

} // namespace salesdesk

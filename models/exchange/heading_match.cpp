// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/heading_match.h"

#include "models/core/text_fold.h"

namespace salesdesk {
namespace {

/// "金额（元）" → "金额"
QString withoutNote(const QString &heading)
{
    for (qsizetype i = 1; i < heading.size(); ++i) {
        if (QStringView(u"(（[【").contains(heading[i]))
            return heading.left(i);
    }
    return heading;
}

} // namespace

QHash<QString, qsizetype> matchHeadings(const QStringList &headings, const QList<MappableField> &fields)
{
    QStringList whole;
    QStringList shortened;
    for (const QString &heading : headings) {
        whole.append(foldText(heading));
        shortened.append(foldText(withoutNote(heading)));
    }
    QHash<QString, qsizetype> found;
    QSet<qsizetype> used;
    const auto take = [&](const MappableField &field, const QStringList &folded, const QStringList &names) {
        if (found.contains(field.key))
            return;
        for (qsizetype i = 0; i < folded.size(); ++i) {
            if (used.contains(i) || folded[i].isEmpty())
                continue;
            for (const QString &name : names) {
                if (folded[i] == foldText(name)) {
                    found.insert(field.key, i);
                    used.insert(i);
                    return;
                }
            }
        }
    };
    for (const QStringList &folded : {whole, shortened}) {
        for (const MappableField &field : fields)
            take(field, folded, {field.key});
        for (const MappableField &field : fields)
            take(field, folded, field.titles);
    }
    return found;
}

Result<ColumnMapping> suggestMapping(const QString &kind, const QStringList &headings,
                                     const QList<MappableField> &fields)
{
    const QHash<QString, qsizetype> found = matchHeadings(headings, fields);
    ColumnMapping mapping;
    mapping.kind = kind;
    for (const MappableField &field : fields) {
        const auto it = found.find(field.key);
        if (it != found.end()) {
            ColumnRule rule;
            rule.column = headings[it.value()];
            mapping.columns.insert(field.key, rule);
        } else if (field.required) {
            return Error{ErrorCode::FileColumnMissing, field.key, {}};
        }
    }
    return mapping;
}

} // namespace salesdesk

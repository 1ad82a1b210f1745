// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

namespace salesdesk {

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &withValue,
                                   const QStringList &flags)
{
    Arguments result;
    const auto wrong = [](const QString &word) { return Error{ErrorCode::Usage, {}, word}; };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QLatin1StringView("--")) {
            result.m_others << words.mid(i + 1);
            break;
        }
        if (!word.startsWith(QLatin1StringView("--"))) {
            // A single dash is a file's name or a mistake such as -h.
            if (word.startsWith(QLatin1Char('-')) && word.size() > 1)
                return wrong(word);
            result.m_others << word;
            continue;
        }
        const QString name = word.section(QLatin1Char('='), 0, 0).mid(2);
        if (result.has(name))
            return wrong(word);
        if (flags.contains(name) && !word.contains(QLatin1Char('='))) {
            result.m_flags.insert(name);
        } else if (withValue.contains(name)) {
            if (word.contains(QLatin1Char('=')))
                result.m_values.insert(name, word.section(QLatin1Char('='), 1));
            else if (i + 1 < words.size())
                result.m_values.insert(name, words.at(++i));
            else
                return wrong(word);
        } else {
            return wrong(word);
        }
    }
    return result;
}

Result<Arguments> Arguments::parse(const QStringList &words, int count, const QStringList &withValue,
                                   const QStringList &flags)
{
    auto result = parse(words, withValue, flags);
    if (result && result->others().size() != count)
        return Error{ErrorCode::Usage, {}, result->others().value(count)};
    return result;
}

} // namespace salesdesk

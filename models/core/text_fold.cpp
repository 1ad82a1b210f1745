// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text_fold.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace salesdesk {

namespace {

#include "models/core/unihan_table.inc"

constexpr char32_t basicFirst = 0x3400;
constexpr char32_t basicLast = 0x9FFF;
constexpr char32_t upperFirst = 0x20000;

/// Toneless pinyin, "" for what is no ideograph or has no reading.
const char *reading(char32_t c)
{
    if (c < 0x3000)
        return "";
    if (c >= basicFirst && c <= basicLast)
        return syllables[basicReadings[c - basicFirst]];
    if (c >= upperFirst)
        return c - upperFirst < std::size(upperReadings) ? syllables[upperReadings[c - upperFirst]] : "";
    const auto place = std::find(std::begin(otherIdeographs), std::end(otherIdeographs), c);
    return place == std::end(otherIdeographs) ? ""
                                              : syllables[otherReadings[place - std::begin(otherIdeographs)]];
}

char32_t simplified(char32_t c)
{
    if (c >= basicFirst && c <= basicLast && basicSimplified[c - basicFirst] != 0)
        return basicSimplified[c - basicFirst];
    if (c < basicFirst)
        return c;
    const auto place = std::lower_bound(std::begin(rareTraditional), std::end(rareTraditional), c);
    return place != std::end(rareTraditional) && *place == c
               ? rareSimplified[place - std::begin(rareTraditional)]
               : c;
}

bool isAsciiWord(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
}

bool isIdeograph(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
}

/// Common punctuation: folding drops it, and no normalisation makes a letter of it.
bool isPlainPunctuation(char32_t c)
{
    return c == 0x00B7 || (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x3002) ||
           (c >= 0x3008 && c <= 0x3011) || (c >= 0x3014 && c <= 0x301B);
}

/// Calls take(c) for each normalised lower-case character of the text, also for those that folding
/// drops, so that words can be told apart. Nearly all text takes the first way, without a copy.
template <class Function>
void eachCharacter(QStringView text, Function take)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar unit) {
        const char32_t c = unit.unicode();
        return c < 0x80 || isIdeograph(c) || (c >= 0xFF01 && c <= 0xFF5E) || isPlainPunctuation(c);
    });
    if (plain) {
        for (const QChar unit : text) {
            char32_t c = unit.unicode();
            if (c >= 0xFF01 && c <= 0xFF5E)
                c -= 0xFEE0;
            take(c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c);
        }
        return;
    }
    const QString normal = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    for (qsizetype i = 0; i < normal.size(); ++i) {
        const QChar unit = normal[i];
        if (unit.isHighSurrogate() && i + 1 < normal.size() && normal[i + 1].isLowSurrogate())
            take(QChar::surrogateToUcs4(unit, normal[++i]));
        else
            take(static_cast<char32_t>(unit.unicode()));
    }
}

bool isWordCharacter(char32_t c)
{
    return c < 0x80 ? isAsciiWord(c) : isIdeograph(c) || QChar::isLetterOrNumber(c);
}

void append(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text.append(QChar(QChar::highSurrogate(c)));
        text.append(QChar(QChar::lowSurrogate(c)));
    } else {
        text.append(QChar(static_cast<char16_t>(c)));
    }
}

void appendInitial(QString &text, char32_t c)
{
    if (const char *syllable = reading(c); *syllable != '\0')
        text.append(QLatin1Char(*syllable));
    else
        append(text, simplified(c));
}

void appendFolded(QString &text, QStringView field)
{
    eachCharacter(field, [&text](char32_t c) {
        if (isWordCharacter(c))
            append(text, simplified(c));
    });
}

/// A token is written so that FTS5's tables of an older Unicode take every character for a letter
/// and change none: the common ones as they are, the others as two from the private use area. Folded
/// text holds none of those itself. Works on UTF-16 units: a character of an upper plane is two of
/// them anywhere, in the index as in the query.
void appendToken(QString &tokens, char16_t unit)
{
    const bool common = isAsciiWord(unit) || (unit >= 0x4E00 && unit <= 0x9FA5) ||
                        (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30A1 && unit <= 0x30FA) ||
                        (unit >= 0xAC00 && unit <= 0xD7A3);
    if (common) {
        tokens.append(QChar(unit));
    } else {
        tokens.append(QChar(static_cast<char16_t>(0xE000 + (unit >> 8))));
        tokens.append(QChar(static_cast<char16_t>(0xE100 + (unit & 0xFF))));
    }
}

/// Calls take(first, second) for every two adjacent characters of each field, and take(last, 0).
template <class Function>
void eachPair(QStringView searchText, Function take)
{
    constexpr char16_t end = u'\n';
    const qsizetype size = searchText.size();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t first = searchText[i].unicode();
        const char16_t second = i + 1 < size ? searchText[i + 1].unicode() : end;
        if (first != end)
            take(first, second == end ? u'\0' : second);
    }
}

constexpr qsizetype queryAtMost = 500;

/// The folded words of a query; those of nothing but signs are left out.
QStringList queryWords(QStringView query)
{
    QStringList words;
    query = query.left(queryAtMost);
    for (qsizetype i = 0; i < query.size();) {
        qsizetype end = i;
        while (end < query.size() && !query[end].isSpace())
            ++end;
        QString word = foldText(query.mid(i, end - i));
        if (!word.isEmpty() && !words.contains(word))
            words.append(std::move(word));
        i = end + 1;
    }
    return words;
}

/// Words of Latin letters that only tell the legal form, and endings in Chinese, longest first.
constexpr std::array latinForms = {
    QLatin1StringView("ltd"),     QLatin1StringView("limited"),      QLatin1StringView("inc"),
    QLatin1StringView("corp"),    QLatin1StringView("incorporated"), QLatin1StringView("co"),
    QLatin1StringView("company"), QLatin1StringView("corporation"),  QLatin1StringView("llc"),
    QLatin1StringView("llp"),     QLatin1StringView("plc"),          QLatin1StringView("pte"),
    QLatin1StringView("gmbh"),    QLatin1StringView("group"),
};
constexpr std::array chineseForms = {
    QStringView(u"有限责任公司"), QStringView(u"有限公司"), QStringView(u"总公司"), QStringView(u"公司"),
    QStringView(u"股份"),         QStringView(u"集团"),     QStringView(u"有限")};

/// Takes one legal form off the last word; false when there is none.
bool dropForm(QString &word)
{
    if (std::find(latinForms.begin(), latinForms.end(), word) != latinForms.end()) {
        word.clear();
        return true;
    }
    // A branch is another firm than its house.
    if (word.endsWith(u"分公司") || word.endsWith(u"子公司"))
        return false;
    for (const QStringView form : chineseForms) {
        if (word.endsWith(form)) {
            word.chop(form.size());
            return true;
        }
    }
    return false;
}

bool isMobile(QStringView digits)
{
    return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3';
}

} // namespace

QString foldText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    appendFolded(folded, text);
    return folded;
}

QString foldCompany(QStringView name)
{
    QStringList words;
    bool inWord = false;
    bool inLatin = false;
    eachCharacter(name, [&](char32_t c) {
        const bool latin = c < 0x80;
        if (!isWordCharacter(c)) {
            inWord = false;
            return;
        }
        if (!inWord || latin != inLatin)
            words.append(QString());
        append(words.last(), simplified(c));
        inWord = true;
        inLatin = latin;
    });
    while (!words.isEmpty() && (words.last().isEmpty() || dropForm(words.last()))) {
        if (words.last().isEmpty())
            words.removeLast();
    }
    return words.isEmpty() ? foldText(name) : words.join(QString());
}

QString foldPhone(QStringView phone)
{
    QString digits;
    bool international = false;
    for (const QChar c : phone) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits.append(QLatin1Char(static_cast<char>('0' + digit)));
        else if ((c == u'+' || c == u'＋') && digits.isEmpty())
            international = true;
    }
    bool abroad = false; // the country's code was written
    if (digits.startsWith(QLatin1StringView("0086"))) {
        digits.remove(0, 4);
        abroad = true;
    } else if (digits.startsWith(QLatin1StringView("86")) &&
               (international || isMobile(QStringView(digits).mid(2)))) {
        digits.remove(0, 2);
        abroad = true;
    }
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    if (zeros > 0 && isMobile(QStringView(digits).mid(zeros)))
        digits.remove(0, zeros);
    const bool areaCode = abroad && digits.size() >= 9 && !isMobile(digits) && !digits.startsWith(u'0') &&
                          !digits.startsWith(QLatin1StringView("400")) &&
                          !digits.startsWith(QLatin1StringView("800"));
    if (areaCode)
        digits.prepend(u'0');
    return digits;
}

QString pinyinInitials(QStringView text)
{
    QString initials;
    initials.reserve(text.size());
    eachCharacter(text, [&initials](char32_t c) {
        if (isWordCharacter(c))
            appendInitial(initials, c);
    });
    return initials;
}

QString pinyinKey(QStringView text)
{
    QString key;
    key.reserve(text.size() * 5);
    bool inSyllable = false;
    eachCharacter(text, [&](char32_t c) {
        if (!isWordCharacter(c))
            return;
        const char *syllable = reading(c);
        const bool hasReading = *syllable != '\0';
        if (!key.isEmpty() && (hasReading || inSyllable))
            key.append(QLatin1Char(' '));
        if (hasReading)
            key.append(QLatin1StringView(syllable));
        else
            append(key, simplified(c));
        inSyllable = hasReading;
    });
    return key;
}

QString searchText(const QStringList &fields, const QStringList &pinyinFields)
{
    QString text;
    qsizetype size = 0;
    for (const QString &field : fields)
        size += field.size() + 1;
    for (const QString &field : pinyinFields)
        size += 2 * (field.size() + 1);
    text.reserve(size);
    const auto closeField = [&text] {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text.append(u'\n');
    };
    for (const QString &field : fields) {
        appendFolded(text, field);
        closeField();
    }
    for (const QString &field : pinyinFields) {
        const qsizetype start = text.size();
        bool anyReading = false;
        appendFolded(text, field);
        closeField();
        const qsizetype end = text.size();
        eachCharacter(field, [&](char32_t c) {
            if (!isWordCharacter(c))
                return;
            anyReading = anyReading || *reading(c) != '\0';
            appendInitial(text, c);
        });
        if (anyReading && end > start)
            closeField();
        else
            text.truncate(end);
    }
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString searchTokens(QStringView searchText)
{
    QString tokens;
    tokens.reserve(searchText.size() * 3);
    eachPair(searchText, [&tokens](char16_t first, char16_t second) {
        if (!tokens.isEmpty())
            tokens.append(u' ');
        appendToken(tokens, first);
        if (second != 0)
            appendToken(tokens, second);
    });
    return tokens;
}

QString searchTsVector(QStringView searchText)
{
    QString vector;
    vector.reserve(searchText.size() * 8);
    int position = 0;
    eachPair(searchText, [&](char16_t first, char16_t second) {
        vector.append(position == 0 ? u"'" : u" '");
        appendToken(vector, first);
        if (second != 0)
            appendToken(vector, second);
        vector.append(u"':").append(QString::number(++position));
    });
    return vector;
}

QString searchMatch(QStringView query)
{
    QString expression;
    for (const QString &word : queryWords(query)) {
        expression.append(expression.isEmpty() ? u"\"" : u" AND \"");
        const bool single = word.size() == 1;
        eachPair(word, [&](char16_t first, char16_t second) {
            if (second == 0 && !single) // the last one alone belongs to the end of a field only
                return;
            if (!expression.endsWith(u'"'))
                expression.append(u' ');
            appendToken(expression, first);
            if (second != 0)
                appendToken(expression, second);
        });
        expression.append(single ? u"\" *" : u"\"");
    }
    return expression;
}

QString searchTsQuery(QStringView query)
{
    QString expression;
    for (const QString &word : queryWords(query)) {
        if (!expression.isEmpty())
            expression.append(u" & ");
        const bool single = word.size() == 1;
        bool first = true;
        expression.append(u'(');
        eachPair(word, [&](char16_t left, char16_t right) {
            if (right == 0 && !single)
                return;
            expression.append(first ? u"'" : u" <-> '");
            appendToken(expression, left);
            if (right != 0)
                appendToken(expression, right);
            expression.append(u'\'');
            first = false;
        });
        expression.append(single ? u":*)" : u")");
    }
    return expression;
}

QStringList searchLikePatterns(QStringView query)
{
    QStringList patterns = queryWords(query);
    for (QString &word : patterns)
        word = u'%' + word + u'%';
    return patterns;
}

} // namespace salesdesk

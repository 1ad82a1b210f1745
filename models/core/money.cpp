// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace salesdesk {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr qint64 minorAtMost = 9'000'000'000'000'000;

Wide magnitude(qint64 value)
{
    return value < 0 ? Wide(0) - static_cast<Wide>(value) : static_cast<Wide>(value);
}

Error refused(ErrorCode code, QStringView text)
{
    return Error{code, {}, text.left(60).toString()};
}

/// Digits as typed, with the place of the point: 12,000.50 is {1200050, 2}.
struct Decimal
{
    Wide digits = 0;
    int decimals = 0;
};

/// Larger than any answer and small enough to be multiplied by 10 and by 10^12 without overflow.
constexpr Wide digitsAtMost = Wide(1'000'000'000'000) * 1'000'000'000'000;

struct Unit
{
    QStringView word;
    int exponent;
};

/// Longer words stand before those they end with.
constexpr std::array units = {
    Unit{u"万亿", 12}, Unit{u"萬億", 12}, Unit{u"千万", 7}, Unit{u"千萬", 7}, Unit{u"百万", 6},
    Unit{u"百萬", 6},  Unit{u"万", 4},    Unit{u"萬", 4},   Unit{u"亿", 8},   Unit{u"億", 8},
    Unit{u"千", 3},    Unit{u"w", 4},     Unit{u"W", 4},    Unit{u"k", 3},    Unit{u"K", 3},
};

/// Full-width forms and the spaces around are what an input method leaves behind.
QString halfWidth(QStringView text)
{
    QString plain = text.trimmed().toString();
    for (QChar &c : plain) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0x2212))
            c = QLatin1Char('-');
        else if (c == QChar(0x3000) || c == QChar(0x00A0))
            c = QLatin1Char(' ');
        else if (c == QChar(0xFFE5))
            c = QChar(0x00A5);
    }
    return plain.trimmed();
}

bool takeSign(QStringView &text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative || text.startsWith(QLatin1Char('+')))
        text = text.mid(1).trimmed();
    return negative;
}

/// Digits with an optional point and thousands separators in threes; nothing else.
Result<Decimal> scan(QStringView text)
{
    Decimal number;
    bool any = false;
    bool point = false;
    bool comma = false;
    int group = 0; // digits since the start or the last comma
    for (const QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            any = true;
            ++group;
            number.digits = number.digits * 10 + static_cast<unsigned>(c.unicode() - u'0');
            number.decimals += point;
            if (number.digits > digitsAtMost)
                return ErrorCode::TooLarge;
        } else if (c == QLatin1Char(',') && !point && group > 0 && (comma ? group == 3 : group <= 3)) {
            comma = true;
            group = 0;
        } else if (c == QLatin1Char('.') && !point && !(comma && group != 3)) {
            point = true;
        } else {
            return ErrorCode::Invalid;
        }
    }
    if (!any || (comma && !point && group != 3))
        return ErrorCode::Invalid;
    return number;
}

/// The number times 10^exponent as a whole number, when it is one.
Result<qint64> whole(Decimal number, int exponent, bool negative, qint64 atMost)
{
    int shift = exponent - number.decimals;
    for (; shift < 0; ++shift) {
        if (number.digits % 10 != 0)
            return ErrorCode::Invalid;
        number.digits /= 10;
    }
    for (; shift > 0; --shift) {
        number.digits *= 10;
        if (number.digits > digitsAtMost)
            return ErrorCode::TooLarge;
    }
    if (number.digits > static_cast<Wide>(atMost))
        return ErrorCode::TooLarge;
    const auto value = static_cast<qint64>(number.digits);
    return negative ? -value : value;
}

} // namespace

Result<qint64> mulDiv(qint64 a, qint64 b, qint64 c, Rounding rounding)
{
    Q_ASSERT(c != 0);
    const bool negative = ((a < 0) != (b < 0)) != (c < 0);
    const Wide product = magnitude(a) * magnitude(b);
    const Wide divisor = magnitude(c);
    Wide quotient = product / divisor;
    const Wide remainder = product % divisor;
    if (rounding == Rounding::HalfUp ? remainder >= divisor - remainder : negative && remainder != 0)
        ++quotient;
    const Wide limit = static_cast<Wide>(std::numeric_limits<qint64>::max()) + (negative ? 1u : 0u);
    if (quotient > limit)
        return ErrorCode::TooLarge;
    return static_cast<qint64>(negative ? Wide(0) - quotient : quotient);
}

QList<qint64> allocate(qint64 total, const QList<qint64> &weights)
{
    const std::size_t count = static_cast<std::size_t>(weights.size());
    Wide sum = 0;
    for (const qint64 weight : weights) {
        Q_ASSERT(weight >= 0);
        sum += static_cast<Wide>(weight);
    }
    const bool even = sum == 0;
    if (even)
        sum = static_cast<Wide>(count);

    struct Part
    {
        Wide remainder;
        std::size_t place;
    };
    std::vector<Part> parts;
    parts.reserve(count);
    QList<qint64> result;
    result.reserve(weights.size());
    const Wide whole = magnitude(total);
    Wide rest = whole;
    for (std::size_t i = 0; i < count; ++i) {
        const Wide product = whole * (even ? 1 : static_cast<Wide>(weights[static_cast<qsizetype>(i)]));
        const Wide share = product / sum;
        rest -= share;
        result.append(static_cast<qint64>(share));
        parts.push_back({product % sum, i});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.remainder > b.remainder; });
    for (std::size_t i = 0; rest > 0 && i < count; ++i, --rest)
        ++result[static_cast<qsizetype>(parts[i].place)];
    if (total < 0) {
        for (qint64 &part : result)
            part = -part;
    }
    return result;
}

Result<qint64> parseMinor(QStringView text)
{
    const QString plain = halfWidth(text);
    if (plain.isEmpty())
        return ErrorCode::Required;
    QStringView rest = plain;
    bool negative = takeSign(rest);
    for (const QStringView mark : {u"¥", u"$", u"€", u"£", u"CNY", u"RMB"}) {
        if (rest.startsWith(mark, Qt::CaseInsensitive)) {
            rest = rest.mid(mark.size()).trimmed();
            if (!negative)
                negative = takeSign(rest);
            break;
        }
    }
    if (rest.endsWith(u'元'))
        rest = rest.chopped(1).trimmed();
    int exponent = 2;
    for (const Unit &unit : units) {
        if (rest.endsWith(unit.word)) {
            exponent += unit.exponent;
            rest = rest.chopped(unit.word.size()).trimmed();
            break;
        }
    }
    const auto number = scan(rest);
    if (!number)
        return refused(number.error().code, plain);
    // 1.500 may be meant as one and a half or as fifteen hundred: nobody guesses with money.
    if (number->decimals > exponent)
        return refused(ErrorCode::Invalid, plain);
    const auto value = whole(*number, exponent, negative, minorAtMost);
    if (!value)
        return refused(value.error().code, plain);
    return value;
}

Result<qint64> parseScaled(QStringView text, int decimals)
{
    const QString plain = halfWidth(text);
    if (plain.isEmpty())
        return ErrorCode::Required;
    QStringView rest = plain;
    const bool negative = takeSign(rest);
    const auto number = scan(rest);
    if (!number)
        return refused(number.error().code, plain);
    const auto value = whole(*number, decimals, negative, std::numeric_limits<qint64>::max());
    if (!value)
        return refused(value.error().code, plain);
    return value;
}

Result<qint64> parseRatio(QStringView text)
{
    QString plain = halfWidth(text);
    if (plain.endsWith(QLatin1Char('%')))
        plain.chop(1);
    return parseScaled(plain, 2);
}

} // namespace salesdesk

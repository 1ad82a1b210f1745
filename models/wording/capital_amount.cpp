// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/formatter.h"

namespace salesdesk {

namespace {

constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";

/// 1–9999: 仟佰拾 with one 零 for each gap inside.
QString fourDigits(quint64 value)
{
    static constexpr QStringView places = u"仟佰拾";
    QString text;
    bool gap = false;
    quint64 power = 1000;
    for (qsizetype place = 0; place < 4; ++place, power /= 10) {
        const quint64 digit = value / power % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += digits[0];
        gap = false;
        text += digits[static_cast<qsizetype>(digit)];
        if (place < 3)
            text += places[place];
    }
    return text;
}

/// Any whole number above 0. A 零 stands where the next group does not fill its first place.
QString whole(quint64 value)
{
    constexpr quint64 wan = 10'000;
    constexpr quint64 yi = wan * wan;
    QString text;
    if (value >= yi) {
        text = whole(value / yi) + u'亿';
        value %= yi;
        if (value > 0 && value < yi / 10)
            text += digits[0];
    }
    if (value >= wan) {
        text += fourDigits(value / wan) + u'万';
        value %= wan;
        if (value > 0 && value < wan / 10)
            text += digits[0];
    }
    return value > 0 ? QString(text + fourDigits(value)) : text;
}

} // namespace

QString capitalAmount(qint64 minor)
{
    if (minor == 0)
        return QStringLiteral("零元整");
    const quint64 size = minor < 0 ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    const quint64 yuan = size / 100;
    const auto jiao = static_cast<qsizetype>(size / 10 % 10);
    const auto fen = static_cast<qsizetype>(size % 10);
    QString text = minor < 0 ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += whole(yuan) + u'元';
    if (jiao > 0)
        text += QString(digits[jiao]) + u'角';
    else if (fen > 0 && yuan > 0)
        text += digits[0];
    if (fen > 0)
        text += QString(digits[fen]) + u'分';
    else
        text += u'整';
    return text;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace salesdesk {

/// The name of an enum's value in a table that lists one for each, in order.
template <class Enum, std::size_t N>
QString nameIn(const std::array<const char *, N> &names, Enum value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

/// The value of that name, if there is one.
template <class Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<const char *, N> &names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
// Laws tried on many made-up values. The same seed makes the same values on every machine.
#pragma once

#include "tests/catch.h"

#include <QList>
#include <QtGlobal>

namespace salesdesk::tests {

/// SplitMix64: small, and equal everywhere, which std::uniform_int_distribution is not.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 bits()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// low ≤ result ≤ high
    qint64 between(qint64 low, qint64 high)
    {
        const quint64 span = static_cast<quint64>(high) - static_cast<quint64>(low) + 1;
        return static_cast<qint64>(static_cast<quint64>(low) + (span == 0 ? bits() : bits() % span));
    }
    /// True once in `times`.
    bool oneIn(int times) { return between(1, times) == 1; }
    template <class List>
    auto pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(between(0, static_cast<qint64>(list.size()) - 1))];
    }

private:
    quint64 m_state;
};

/// Runs law(random) `times` times, each with its own seed; a failure names the seed to run again.
template <class Law>
void forAll(int times, Law law, quint64 firstSeed = 1)
{
    for (int i = 0; i < times; ++i) {
        const quint64 seed = firstSeed + static_cast<quint64>(i);
        INFO("forAll seed " << seed);
        Random random(seed);
        law(random);
    }
}

} // namespace salesdesk::tests

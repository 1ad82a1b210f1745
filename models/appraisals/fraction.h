// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>
#include <vector>

namespace salesdesk {

/// A number of 0 or more, as large as it takes. Only what exact scores need.
class Natural final
{
public:
    Natural() = default;
    explicit Natural(quint64 value);

    bool isZero() const { return m_digits.empty(); }
    Natural operator+(const Natural &other) const;
    Natural operator*(const Natural &other) const;
    /// other must not be larger.
    Natural operator-(const Natural &other) const;
    /// −1, 0, 1.
    int compare(const Natural &other) const;
    /// this ÷ divisor rounded down; the quotient must fit into 62 bits and divisor not be 0.
    qint64 dividedBy(const Natural &divisor) const;

private:
    void trim();

    std::vector<quint32> m_digits; ///< least first, none leading zero
};

/// An exact ratio of 0 or more: scores stay exact until they are printed (§12).
class Fraction final
{
public:
    Fraction() : m_denominator(1) {}
    /// Products of numbers ≥ 0; those below the line not 0.
    Fraction(std::initializer_list<qint64> above, std::initializer_list<qint64> below);

    Fraction operator+(const Fraction &other) const;
    /// other must not be larger.
    Fraction operator-(const Fraction &other) const;
    Fraction operator*(const Fraction &other) const;
    /// other must not be 0.
    Fraction operator/(const Fraction &other) const;
    bool operator<(const Fraction &other) const;
    bool isZero() const { return m_numerator.isZero(); }
    /// Times `scale`, half up: rounded(100) is in hundredths.
    qint64 rounded(qint64 scale) const;

private:
    Natural m_numerator;
    Natural m_denominator;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisals/fraction.h"

#include <algorithm>

namespace salesdesk {

Natural::Natural(quint64 value)
{
    for (; value != 0; value >>= 32)
        m_digits.push_back(static_cast<quint32>(value));
}

void Natural::trim()
{
    while (!m_digits.empty() && m_digits.back() == 0)
        m_digits.pop_back();
}

Natural Natural::operator+(const Natural &other) const
{
    Natural sum;
    quint64 carry = 0;
    for (std::size_t i = 0; i < std::max(m_digits.size(), other.m_digits.size()) || carry != 0; ++i) {
        if (i < m_digits.size())
            carry += m_digits[i];
        if (i < other.m_digits.size())
            carry += other.m_digits[i];
        sum.m_digits.push_back(static_cast<quint32>(carry));
        carry >>= 32;
    }
    sum.trim();
    return sum;
}

Natural Natural::operator*(const Natural &other) const
{
    Natural product;
    product.m_digits.assign(m_digits.size() + other.m_digits.size(), 0);
    for (std::size_t i = 0; i < m_digits.size(); ++i) {
        quint64 carry = 0;
        for (std::size_t j = 0; j < other.m_digits.size() || carry != 0; ++j) {
            carry += product.m_digits[i + j];
            if (j < other.m_digits.size())
                carry += quint64(m_digits[i]) * other.m_digits[j];
            product.m_digits[i + j] = static_cast<quint32>(carry);
            carry >>= 32;
        }
    }
    product.trim();
    return product;
}

int Natural::compare(const Natural &other) const
{
    if (m_digits.size() != other.m_digits.size())
        return m_digits.size() < other.m_digits.size() ? -1 : 1;
    for (std::size_t i = m_digits.size(); i-- > 0;) {
        if (m_digits[i] != other.m_digits[i])
            return m_digits[i] < other.m_digits[i] ? -1 : 1;
    }
    return 0;
}

Natural Natural::operator-(const Natural &smaller) const
{
    Natural rest;
    qint64 borrow = 0;
    for (std::size_t i = 0; i < m_digits.size(); ++i) {
        qint64 digit = qint64(m_digits[i]) - borrow;
        if (i < smaller.m_digits.size())
            digit -= smaller.m_digits[i];
        borrow = digit < 0 ? 1 : 0;
        rest.m_digits.push_back(static_cast<quint32>(digit + (borrow << 32)));
    }
    rest.trim();
    return rest;
}

qint64 Natural::dividedBy(const Natural &divisor) const
{
    Natural rest = *this;
    qint64 quotient = 0;
    for (int bit = 61; bit >= 0; --bit) {
        const Natural part = divisor * Natural(quint64(1) << bit);
        if (part.compare(rest) <= 0) {
            rest = rest - part;
            quotient |= qint64(1) << bit;
        }
    }
    return quotient;
}

Fraction::Fraction(std::initializer_list<qint64> above, std::initializer_list<qint64> below)
    : m_numerator(1), m_denominator(1)
{
    for (const qint64 number : above)
        m_numerator = m_numerator * Natural(static_cast<quint64>(number));
    for (const qint64 number : below)
        m_denominator = m_denominator * Natural(static_cast<quint64>(number));
}

Fraction Fraction::operator+(const Fraction &other) const
{
    Fraction sum;
    sum.m_numerator = m_numerator * other.m_denominator + other.m_numerator * m_denominator;
    sum.m_denominator = m_denominator * other.m_denominator;
    return sum;
}

Fraction Fraction::operator-(const Fraction &other) const
{
    Fraction rest;
    rest.m_numerator = m_numerator * other.m_denominator - other.m_numerator * m_denominator;
    rest.m_denominator = m_denominator * other.m_denominator;
    return rest;
}

Fraction Fraction::operator*(const Fraction &other) const
{
    Fraction product;
    product.m_numerator = m_numerator * other.m_numerator;
    product.m_denominator = m_denominator * other.m_denominator;
    return product;
}

Fraction Fraction::operator/(const Fraction &other) const
{
    Fraction quotient;
    quotient.m_numerator = m_numerator * other.m_denominator;
    quotient.m_denominator = m_denominator * other.m_numerator;
    return quotient;
}

bool Fraction::operator<(const Fraction &other) const
{
    return (m_numerator * other.m_denominator).compare(other.m_numerator * m_denominator) < 0;
}

qint64 Fraction::rounded(qint64 scale) const
{
    const Natural twice = m_numerator * Natural(static_cast<quint64>(2 * scale)) + m_denominator;
    return twice.dividedBy(m_denominator * Natural(2));
}

} // namespace salesdesk

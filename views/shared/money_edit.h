// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/field_problem.h"

#include <QLineEdit>
#include <QVariant>
#include <optional>

namespace salesdesk {

/// Minor units with thousands separators and two decimals: 1200050 → "12,000.50".
QString minorText(qint64 minor);

/// Takes amounts as people type them (12,000.50 · １２０００ · 1.2万) and shows them with separators
/// when it is left.
class MoneyEdit final : public QLineEdit, public FieldProblem
{
    Q_OBJECT
    /// qint64 in minor units, invalid when empty, the text itself when it cannot be read.
    Q_PROPERTY(QVariant amount READ amount WRITE setAmount NOTIFY amountChanged USER true)
public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// Nothing when empty or unreadable.
    std::optional<qint64> minor() const;
    void setMinor(std::optional<qint64> minor);
    /// Refuses amounts below zero; they are by default.
    void setNegativeAllowed(bool allowed) { m_negative = allowed; }
    QVariant amount() const;
    void setAmount(const QVariant &amount);
    QString problem() const override;

Q_SIGNALS:
    void amountChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_negative = false;
};

} // namespace salesdesk

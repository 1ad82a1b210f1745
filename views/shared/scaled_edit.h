// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/field_problem.h"

#include <QLineEdit>
#include <QVariant>
#include <optional>

namespace salesdesk {

/// A scaled integer as text with thousands separators and no more decimals than it needs, but at least so
/// many: scaledText(12'500'000, 6, 2) is "12.50".
QString scaledText(qint64 value, int decimals, int atLeast = 0);

/// Takes a number that is kept as a scaled integer: unit prices (6 decimals), quantities (4), percentages as
/// 1/10000. Not below zero.
class ScaledEdit final : public QLineEdit, public FieldProblem
{
    Q_OBJECT
    /// qint64, invalid when empty, the text itself when it cannot be read.
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    enum class Kind { Price, Quantity, Percent };
    explicit ScaledEdit(Kind kind, QWidget *parent = nullptr);

    /// Nothing when empty or unreadable.
    std::optional<qint64> scaled() const;
    void setScaled(std::optional<qint64> value);
    QVariant value() const;
    void setValue(const QVariant &value);
    QString problem() const override;

Q_SIGNALS:
    void valueChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString shown(qint64 value) const;

    Kind m_kind;
};

} // namespace salesdesk

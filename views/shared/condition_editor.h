// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/filter_field.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace salesdesk {

/// A small popup in which one condition is made or changed: field, comparison, value. Enter takes it.
class ConditionEditor final : public QFrame
{
    Q_OBJECT
public:
    ConditionEditor(const QList<FilterField> &fields, const Condition &condition, QWidget *parent);

Q_SIGNALS:
    void accepted(const salesdesk::Condition &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const FilterField &field() const;
    void fillComparisons(Comparison chosen);
    void makeValueEditor(const QVariant &value);
    QVariant value() const;
    Comparison comparison() const;
    bool needsValue() const;
    void check();
    void accept();

    QList<FilterField> m_fields;
    QVBoxLayout *m_layout;
    QComboBox *m_field;
    QComboBox *m_comparison;
    QWidget *m_value = nullptr;
    QPushButton *m_accept;
};

} // namespace salesdesk

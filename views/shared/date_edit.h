// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/field_problem.h"

#include <QDate>
#include <QLineEdit>
#include <QVariant>
#include <functional>

class QAction;

namespace salesdesk {

/// Takes dates as people type them (see parseTypedDate) and shows them as 2026-09-30 when it is
/// left; a calendar opens from the sign at its end or with Alt+Down.
class DateEdit final : public QLineEdit, public FieldProblem
{
    Q_OBJECT
    /// QDate, invalid when empty, the text itself when it cannot be read.
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The business day that "today" means; the computer's own by default.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    /// Invalid when empty or unreadable.
    QDate date() const;
    void setDate(QDate date);
    QVariant value() const;
    void setValue(const QVariant &value);
    QString problem() const override;

public Q_SLOTS:
    void openCalendar();

Q_SIGNALS:
    void valueChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<QDate()> m_today;
    QAction *m_calendar;
};

} // namespace salesdesk

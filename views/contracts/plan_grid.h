// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receivables/receivable.h"
#include "views/shared/field_problem.h"

#include <QDate>
#include <QVariant>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace salesdesk {

class Formatter;

/// The payment plan of a contract: name, due day, amount, with what is left to plan below.
class PlanGrid final : public QWidget, public FieldProblem
{
    Q_OBJECT
    /// The plan as JSON, so that a form notices changes.
    Q_PROPERTY(QVariant content READ content WRITE setContent NOTIFY contentChanged USER true)
public:
    PlanGrid(const Formatter &formatter, std::function<QDate()> today, QWidget *parent = nullptr);

    QList<Instalment> plan() const { return m_plan; }
    void setPlan(const QList<Instalment> &plan);
    /// Of the contract: what the plan may not pass.
    void setAmount(qint64 amount, const QString &currency);
    QVariant content() const;
    void setContent(const QVariant &content);
    QString problem() const override;

public Q_SLOTS:
    /// A further instalment of what is left, 0 when all is planned, a month after the last.
    void addInstalment();
    void removeInstalment();

Q_SIGNALS:
    void contentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show();
    void showRow(int row);
    void edited(QTableWidgetItem *item);
    qint64 planned() const;
    void showLeft();

    const Formatter &m_formatter;
    std::function<QDate()> m_today;
    QList<Instalment> m_plan;
    qint64 m_amount = 0;
    QString m_currency;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_left;
    bool m_filling = false;
};

} // namespace salesdesk

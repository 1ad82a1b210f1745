// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/wording/labels.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace salesdesk {

/// The steps of an approval chain, one a line: who, how many of them, within what time, from what amount.
class StepsEditor final : public QWidget
{
    Q_OBJECT
    /// The steps as compact JSON, for the form to see what changed.
    Q_PROPERTY(QString value READ value NOTIFY stepsChanged USER true)
public:
    /// `people`: who may be asked by name, keys as in stepWho().
    explicit StepsEditor(const QList<Label> &people, QWidget *parent = nullptr);

    QList<PolicyStep> steps() const { return m_steps; }
    void setSteps(const QList<PolicyStep> &steps);
    QString value() const;
    /// What is wrong with them as one sentence.
    QString problem() const;

Q_SIGNALS:
    void stepsChanged();

private:
    void rebuild();
    void addRow(int row);
    void move(int from, int to);

    QList<Label> m_people;
    QList<PolicyStep> m_steps;
    QWidget *m_rows = nullptr;
    QPushButton *m_add;
};

/// "role:legal", "person:7".
QString stepWho(const PolicyStep &step);
/// "any of them · 24 hours · from 500,000.00"; empty where there is nothing to tell.
QString stepTerms(const PolicyStep &step);

} // namespace salesdesk

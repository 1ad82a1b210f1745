// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/first_steps/first_steps_service.h"
#include "views/shared/card.h"

class QPushButton;

namespace salesdesk {

/// Where a first step is done.
enum class FirstStepPlace { People, Teams, Products, Chains, Import, Leads, Pool, Targets, NewQuote };

/// The first steps of a new office or of somebody new in it: what each is for, what is done, and a button
/// that opens where it is done.
class FirstStepsPanel final : public Card
{
    Q_OBJECT
public:
    explicit FirstStepsPanel(QWidget *parent = nullptr);
    void setSteps(const QList<FirstStepState> &steps);

Q_SIGNALS:
    void wanted(FirstStepPlace place);
    void putAway();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Words;
    static Words wordsOf(const FirstStepState &state);
    void rebuild();
    QWidget *row(const FirstStepState &state, bool next);

    QList<FirstStepState> m_steps;
    QPushButton *m_away;
    QWidget *m_rows = nullptr;
};

} // namespace salesdesk

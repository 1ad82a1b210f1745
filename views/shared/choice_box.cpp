// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/choice_box.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace salesdesk {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::keyChanged);
}

void ChoiceBox::setChoices(const QList<Label> &choices)
{
    const QString chosen = key();
    const QSignalBlocker quiet(this);
    clear();
    for (const Label &choice : choices)
        addItem(choice.text, choice.key);
    if (!chosen.isEmpty())
        setKey(chosen);
}

void ChoiceBox::setKey(const QString &wanted)
{
    int index = findData(wanted);
    if (index < 0 && !wanted.isEmpty()) {
        addItem(wanted, wanted);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling through a form must not change what it passes over.
    event->ignore();
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wording/labels.h"

#include <QComboBox>

namespace salesdesk {

/// A combo box whose value is a key and not its words, so that it stays when the language changes.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged USER true)
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Keeps the chosen key where it is still among them.
    void setChoices(const QList<Label> &choices);
    QString key() const { return currentData().toString(); }
    /// An unknown key is shown as it is, so that saving does not lose it.
    void setKey(const QString &key);

Q_SIGNALS:
    void keyChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace salesdesk

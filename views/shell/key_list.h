// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QDialog>

namespace salesdesk {

/// The keys of the window and of the page one is on (Ctrl+/).
class KeyList final : public QDialog
{
    Q_OBJECT
public:
    KeyList(const QString &pageTitle, const QList<KeyHint> &pageKeys, QWidget *parent);

    /// Keys that work everywhere.
    static QList<KeyHint> windowKeys();
    static QList<KeyHint> listKeys();
    static QList<KeyHint> formKeys();
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QDialog>
#include <functional>

class QPushButton;

namespace salesdesk {

/// The keys of the window and of the page one is on (Ctrl+/).
class KeyList final : public QDialog
{
    Q_OBJECT
public:
    /// Both in the language of the moment.
    KeyList(std::function<QString()> pageTitle, std::function<QList<KeyHint>()> pageKeys, QWidget *parent);

    /// Keys that work everywhere.
    static QList<KeyHint> windowKeys();
    static QList<KeyHint> listKeys();
    static QList<KeyHint> formKeys();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<QString()> m_pageTitle;
    std::function<QList<KeyHint>()> m_pageKeys;
    QPushButton *m_close;
    QWidget *m_columns = nullptr;
};

} // namespace salesdesk

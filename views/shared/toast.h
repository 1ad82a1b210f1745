// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace salesdesk {

/// A line of words that appears over the foot of a window for a few seconds and may offer to undo.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    static constexpr int milliseconds = 6000;

    /// Lies over `window` and moves with its size.
    explicit Toast(QWidget *window);

    void showText(const QString &text);
    /// Offers to undo: by the button while it is seen, by undo() until another text takes its place.
    void offerUndo(const QString &text, std::function<void()> undo);
    bool hasUndo() const { return bool(m_undo); }

public Q_SLOTS:
    /// Does what the button does; nothing without an offer.
    void undo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void appear(const QString &text);
    void place();
    void retranslate();

    QLabel *m_text;
    QPushButton *m_button;
    QTimer *m_timer;
    std::function<void()> m_undo;
};

} // namespace salesdesk

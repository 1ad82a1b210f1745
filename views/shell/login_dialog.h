// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/session.h"

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace salesdesk {

/// Who is there? With the password at the start, or with the PIN when the desk is shared.
class LoginDialog final : public QDialog
{
    Q_OBJECT
public:
    using Enter = std::function<Result<Session>(const QString &login, const QString &secret, bool byPin)>;

    /// `login` stands in the first field. `mayUsePin`: a desk that is open can be taken over with a PIN.
    LoginDialog(const QString &office, const QString &login, bool mayUsePin, Enter enter,
                QWidget *parent = nullptr);

    /// A line under the office's name: how one gets into the demo.
    void setHint(const QString &text);
    /// Only after it was accepted.
    const Session &session() const { return m_session; }

private:
    void tryEnter();

    Enter m_enter;
    Session m_session;
    bool m_mayUsePin;
    QLineEdit *m_login;
    QLineEdit *m_secret;
    QLabel *m_hint;
    QLabel *m_error;
    QPushButton *m_button;
};

} // namespace salesdesk

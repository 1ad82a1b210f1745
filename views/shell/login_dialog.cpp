// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/login_dialog.h"

#include "models/wording/error_text.h"
#include "views/shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

/// A PIN is digits only, four to eight of them.
bool looksLikePin(const QString &secret)
{
    return secret.size() >= 4 && secret.size() <= 8 &&
           std::all_of(secret.begin(), secret.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

LoginDialog::LoginDialog(const QString &office, const QString &login, bool mayUsePin, Enter enter,
                         QWidget *parent)
    : QDialog(parent), m_enter(std::move(enter)), m_mayUsePin(mayUsePin), m_login(new QLineEdit(login, this)),
      m_secret(new QLineEdit(this)), m_hint(new QLabel(this)), m_error(new QLabel(this)),
      m_button(new QPushButton(tr("Log in"), this))
{
    setWindowTitle(tr("Log in"));
    setFixedWidth(360);
    m_login->setObjectName(QStringLiteral("login"));
    m_secret->setObjectName(QStringLiteral("password"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_button->setDefault(true);
    setLook(m_button, "primary");

    auto *title = new QLabel(office, this);
    setLook(title, "title");
    title->setWordWrap(true);
    auto *loginLabel = new QLabel(tr("&Login"), this);
    loginLabel->setBuddy(m_login);
    auto *secretLabel = new QLabel(mayUsePin ? tr("&Password or PIN") : tr("&Password"), this);
    secretLabel->setBuddy(m_secret);
    setLook(loginLabel, "soft");
    setLook(secretLabel, "soft");
    setLook(m_error, "error");
    m_error->setWordWrap(true);
    m_error->hide();
    setLook(m_hint, "soft");
    m_hint->setWordWrap(true);
    m_hint->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_hint);
    layout->addSpacing(10);
    layout->addWidget(loginLabel);
    layout->addWidget(m_login);
    layout->addSpacing(6);
    layout->addWidget(secretLabel);
    layout->addWidget(m_secret);
    layout->addWidget(m_error);
    layout->addSpacing(12);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LoginDialog::tryEnter);
    (login.isEmpty() ? m_login : m_secret)->setFocus();
}

void LoginDialog::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void LoginDialog::tryEnter()
{
    const QString login = m_login->text().trimmed();
    const QString secret = m_secret->text();
    if (login.isEmpty() || secret.isEmpty()) {
        (login.isEmpty() ? m_login : m_secret)->setFocus();
        return;
    }
    Result<Session> entered = ErrorCode::WrongLogin;
    if (m_mayUsePin && looksLikePin(secret))
        entered = m_enter(login, secret, true);
    if (!entered)
        entered = m_enter(login, secret, false);
    if (entered) {
        m_session = *entered;
        accept();
        return;
    }
    m_error->setText(errorText(entered.error()));
    m_error->show();
    // In a long language it takes two lines, for which the dialog has no room yet.
    m_error->setMinimumHeight(m_error->heightForWidth(m_secret->width()));
    adjustSize();
    m_secret->selectAll();
    m_secret->setFocus();
}

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/status_strip.h"

#include "views/shared/job_strip.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace salesdesk {

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent), m_jobs(new JobStrip), m_ledger(new Tag), m_office(new QPushButton),
      m_user(new QPushButton)
{
    setLook(this, "strip");
    setFixedHeight(30);
    m_office->setObjectName(QStringLiteral("office"));
    m_user->setObjectName(QStringLiteral("user"));
    for (QPushButton *button : {m_office, m_user}) {
        setLook(button, "soft-link");
        button->hide();
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_jobs);
    layout->addStretch(1);
    layout->addWidget(m_ledger);
    layout->addWidget(m_office);
    layout->addWidget(m_user);
    connect(m_office, &QPushButton::clicked, this, &StatusStrip::officeClicked);
    connect(m_user, &QPushButton::clicked, this, &StatusStrip::userClicked);
}

void StatusStrip::setLedger(const QString &text, Tone tone)
{
    m_ledger->set(text, tone);
}

void StatusStrip::setOffice(const QString &name, const QString &where)
{
    m_office->setText(name);
    m_office->setToolTip(where);
    m_office->setVisible(!name.isEmpty());
}

void StatusStrip::setUser(const QString &nameAndRole)
{
    m_user->setText(nameAndRole);
    m_user->setVisible(!nameAndRole.isEmpty());
}

} // namespace salesdesk

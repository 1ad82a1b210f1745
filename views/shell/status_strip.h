// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace salesdesk {

class JobStrip;
class Tag;

/// The foot of the window: running jobs at left; ledger, office and user at right.
class StatusStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    JobStrip *jobs() const { return m_jobs; }
    /// "Ledger intact" in good, or what is broken in bad.
    void setLedger(const QString &text, Tone tone);
    /// File or server, with the whole path as a tool tip.
    void setOffice(const QString &name, const QString &where);
    void setUser(const QString &nameAndRole);

Q_SIGNALS:
    void userClicked();
    void officeClicked();

private:
    JobStrip *m_jobs;
    Tag *m_ledger;
    QPushButton *m_office;
    QPushButton *m_user;
};

} // namespace salesdesk

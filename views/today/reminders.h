// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/today/today_lists.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace salesdesk {

class ApprovalEngine;

/// Counts what waits for the user, at the start, after changes and every few minutes, and tells when there is
/// more of something than when it was told last.
class Reminders final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. It counts for the user whom the context's session holds now.
    Reminders(PageContext &context, const LeadService &leads, ApprovalEngine &approvals,
              QObject *parent = nullptr);

public Q_SLOTS:
    void check();

Q_SIGNALS:
    /// One line for each thing there is more of.
    void due(const QString &text);

private:
    void tell();
    static QString line(int what, int count);

    PageContext &m_context;
    const LeadService &m_leads;
    ApprovalEngine &m_approvals;
    QMap<const Register *, WindowedTable *> m_tables; ///< count their rows, and are not filled
    QTimer m_later;
    QTimer m_again;
    QMap<int, int> m_now;
    QMap<int, int> m_told;
    int m_open = 0; ///< counts still on their way
    int m_round = 0;
};

} // namespace salesdesk

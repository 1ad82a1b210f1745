// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leads/lead_service.h"
#include "views/leads/lead_form.h"
#include "views/shell/register_page.h"

class QAction;

namespace salesdesk {

struct PanelContent;

/// The tab Leads 线索: the register with the public pool, and all that is done with a lead.
class LeadsPage final : public RegisterPage
{
    Q_OBJECT
public:
    /// context and services outlive the page.
    LeadsPage(PageContext &context, LeadServices services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("leads"); }
    QList<KeyHint> keyHints() const override;

private:
    void addViews();
    void addActions();
    void retranslate() override;
    PanelContent panel(qint64 id) override;
    void showActions(const Lead &lead);
    std::optional<Lead> current() const;

    void edit(const Lead &lead);
    void goOn();
    void followUp(const Lead &lead);
    void convert();
    void assign();
    void lose();
    void protect();
    void merge();
    void remove(const QList<qint64> &ids);

    LeadServices m_services;
    QAction *m_main; ///< what comes next: follow up, claim, reopen, or the customer it became
    QAction *m_convert;
    QAction *m_edit;
    QAction *m_qualify;
    QAction *m_assign;
    QAction *m_lose;
    QAction *m_share;
    QAction *m_protect;
    QAction *m_merge;
    QAction *m_delete;
};

} // namespace salesdesk

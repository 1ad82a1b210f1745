// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leads/lead_service.h"
#include "views/leads/lead_form.h"
#include "views/shell/page.h"

class QAction;

namespace salesdesk {

class RegisterView;
struct PanelContent;

/// The tab Leads 线索: the register with the public pool, and all that is done with a lead.
class LeadsPage final : public Page
{
    Q_OBJECT
public:
    /// context and services outlive the page.
    LeadsPage(PageContext &context, LeadServices services, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("leads"); }
    void openRecord(Kind kind, qint64 id) override;
    void applyFilter(const ListFilter &filter) override;
    QList<KeyHint> keyHints() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addViews();
    void addActions();
    void retranslate();
    PanelContent panel(qint64 id);
    void showActions(const Lead &lead);
    std::optional<Lead> current() const;
    /// Tells what went wrong; true where nothing did.
    bool told(const Status &status, const QString &done = {});

    void edit(const Lead &lead);
    void goOn();
    void followUp(const Lead &lead);
    void convert();
    void assign();
    void lose();
    void protect();
    void merge();
    void remove(const QList<qint64> &ids);

    PageContext &m_context;
    LeadServices m_services;
    RegisterView *m_register;
    QAction *m_main; ///< what comes next: follow up, claim, reopen, or the customer it became
    QAction *m_convert;
    QAction *m_edit;
    QAction *m_qualify;
    QAction *m_assign;
    QAction *m_lose;
    QAction *m_protect;
    QAction *m_merge;
    QAction *m_delete;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/opportunities/opportunity.h"
#include "views/customers/customer_services.h"
#include "views/shared/page_context.h"

#include <QWidget>
#include <optional>

class QAction;

namespace salesdesk {

class RegisterView;
struct PanelContent;

/// Opportunities 商机 as a list with all that is done with one.
class OpportunitiesView final : public QWidget
{
    Q_OBJECT
public:
    OpportunitiesView(PageContext &context, CustomerServices services, QWidget *parent = nullptr);

    RegisterView *list() const { return m_register; }
    /// Opens the form of an opportunity.
    void open(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    PanelContent panel(qint64 id);
    std::optional<Opportunity> current() const;
    void move();
    void tell(const Status &status);

    PageContext &m_context;
    CustomerServices m_services;
    RegisterView *m_register;
    QAction *m_followUp;
    QAction *m_move;
    QAction *m_edit;
    QAction *m_delete;
};

} // namespace salesdesk

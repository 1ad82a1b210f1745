// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/opportunities/opportunity.h"
#include "views/customers/customer_services.h"
#include "views/shared/page_context.h"
#include "views/shell/register_page.h"

#include <optional>

class QAction;

namespace salesdesk {

struct PanelContent;

/// Opportunities 商机 as a list with all that is done with one.
class OpportunitiesView final : public RegisterPage
{
    Q_OBJECT
public:
    OpportunitiesView(PageContext &context, CustomerServices services, QWidget *parent = nullptr);

    /// Opens the form of an opportunity.
    void open(qint64 id);

private:
    void retranslate() override;
    PanelContent panel(qint64 id) override;
    std::optional<Opportunity> current() const;
    void move();
    void quote();

    CustomerServices m_services;
    QAction *m_followUp;
    QAction *m_quote = nullptr; ///< null for those who write no quotes
    QAction *m_move;
    QAction *m_share;
    QAction *m_edit;
    QAction *m_delete;
};

} // namespace salesdesk

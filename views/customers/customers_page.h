// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "views/customers/customer_services.h"
#include "views/shared/page_context.h"
#include "views/shell/register_page.h"

#include <optional>

class QAction;
class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace salesdesk {

class OpportunitiesView;
class OpportunityBoard;
struct PanelContent;

/// The tab Customers 客户: the register of customers, and their opportunities as a list and as a board.
class CustomersPage final : public RegisterPage
{
    Q_OBJECT
public:
    /// context and services outlive the page.
    CustomersPage(PageContext &context, CustomerServices services, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("customers"); }
    void openRecord(Kind kind, qint64 id) override;
    /// A filter on a stage is one of opportunities.
    void applyFilter(const ListFilter &filter) override;
    QList<KeyHint> keyHints() const override;

private:
    enum Part { Customers, List, Board };

    void addParts();
    void addActions();
    void retranslate() override;
    void show(Part part);
    PanelContent panel(qint64 id) override;
    std::optional<Customer> current() const;

    void edit(const Customer &customer);
    void followUp();
    void addOpportunity();
    void loseOrReactivate();
    void assign();
    void remove(const QList<qint64> &ids);

    CustomerServices m_services;
    QButtonGroup *m_parts;
    QStackedWidget *m_stack;
    OpportunitiesView *m_opportunities;
    OpportunityBoard *m_board;
    QAction *m_followUp;
    QAction *m_addOpportunity;
    QAction *m_edit;
    QAction *m_lose;
    QAction *m_assign;
    QAction *m_delete;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/opportunities/opportunity_service.h"
#include "views/customers/customer_services.h"
#include "views/shared/page_context.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace salesdesk {

/// Opportunities as cards under their stages. A card is dragged, or moved with Alt+Left and Alt+Right; Enter
/// opens it.
class OpportunityBoard final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int cardsAtMost = 100;

    OpportunityBoard(PageContext &context, CustomerServices services, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void opened(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Lane
    {
        QLabel *title;
        QLabel *sums;
        QListWidget *cards;
    };

    void fill(Lane &lane, const OpportunityColumn &column);
    void move(qint64 id, OpportunityStage stage);

    PageContext &m_context;
    CustomerServices m_services;
    QList<Lane> m_lanes; ///< by stage
    qint64 m_wanted = 0; ///< the card to be current after the next fill
};

} // namespace salesdesk

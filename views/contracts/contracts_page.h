// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/deal_services.h"
#include "views/shared/page_context.h"
#include "views/shared/side_panel.h"
#include "views/shell/register_page.h"

class QAction;

namespace salesdesk {

/// The tab Contracts: the register, the form with payment plan, approval, signing and print.
class ContractsPage final : public RegisterPage
{
    Q_OBJECT
public:
    ContractsPage(PageContext &context, DealServices services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("contracts"); }
    QList<KeyHint> keyHints() const override;

private:
    void addActions();
    void retranslate() override;
    void edit(const ContractFile &file);
    void goOn();
    void end(bool voided);
    void compareWithQuote();
    void print();
    void remove(const QList<qint64> &ids);
    void showActions(const Contract &contract);
    PanelContent panel(qint64 id) override;
    std::optional<ContractFile> current() const;

    DealServices m_services;
    QAction *m_main = nullptr; ///< the next step of the contract's life
    QAction *m_edit = nullptr;
    QAction *m_print = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_share = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_terminate = nullptr;
    QAction *m_void = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/deal_services.h"
#include "views/shared/page_context.h"
#include "views/shared/side_panel.h"
#include "views/shell/register_page.h"

class QAction;

namespace salesdesk {

/// The tab Quotes: the register of newest versions, the form, review, print, and the way to a contract.
class QuotesPage final : public RegisterPage
{
    Q_OBJECT
public:
    QuotesPage(PageContext &context, DealServices services, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("quotes"); }
    QList<KeyHint> keyHints() const override;
    void draftQuote(const QuoteDraft &draft) override;

private:
    void addActions();
    void retranslate() override;
    void edit(const Quote &quote);
    void goOn();
    void decline();
    void makeContract();
    void compareVersions();
    void print();
    void remove(const QList<qint64> &ids);
    void showActions(const Quote &quote);
    PanelContent panel(qint64 id) override;
    std::optional<Quote> current() const;

    DealServices m_services;
    QAction *m_main = nullptr; ///< the next step of the quote's life
    QAction *m_edit = nullptr;
    QAction *m_print = nullptr;
    QAction *m_decline = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/deal_services.h"
#include "views/shared/page_context.h"
#include "views/shared/side_panel.h"
#include "views/shell/page.h"

class QAction;

namespace salesdesk {

class RegisterView;

/// The tab Quotes: the register of newest versions, the form, review, print, and the way to a contract.
class QuotesPage final : public Page
{
    Q_OBJECT
public:
    QuotesPage(PageContext &context, DealServices services, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("quotes"); }
    void openRecord(Kind kind, qint64 id) override;
    void applyFilter(const ListFilter &filter) override;
    QList<KeyHint> keyHints() const override;
    RegisterView *view() const { return m_register; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void retranslate();
    void edit(const Quote &quote);
    void goOn();
    void decline();
    void makeContract();
    void compareVersions();
    void print();
    void remove(const QList<qint64> &ids);
    void showActions(const Quote &quote);
    PanelContent panel(qint64 id);
    std::optional<Quote> current() const;
    bool told(const Status &status, const QString &done);

    PageContext &m_context;
    DealServices m_services;
    RegisterView *m_register;
    QAction *m_main = nullptr; ///< the next step of the quote's life
    QAction *m_edit = nullptr;
    QAction *m_print = nullptr;
    QAction *m_decline = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace salesdesk

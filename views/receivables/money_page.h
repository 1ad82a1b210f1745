// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receivables/ageing.h"
#include "views/shared/deal_services.h"
#include "views/shared/page_context.h"
#include "views/shared/side_panel.h"
#include "views/shell/page.h"

#include <array>

class QAction;
class QPushButton;
class QStackedWidget;

namespace salesdesk {

class FigureCard;
class RegisterView;

/// The tab Money: what is outstanding by age, the instalments due, and the receipts.
class MoneyPage final : public Page
{
    Q_OBJECT
public:
    MoneyPage(PageContext &context, DealServices services, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("money"); }
    void openRecord(Kind kind, qint64 id) override;
    void applyFilter(const ListFilter &filter) override;
    QList<KeyHint> keyHints() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildInstalments();
    void buildReceipts();
    void retranslate();
    void showAgeing();
    void showBucket(AgeBucket bucket);
    void showList(int index);
    void record(ContractId contract);
    void removeReceipts(const QList<qint64> &ids);
    ContractId contractOf(const QString &number);
    PanelContent instalmentPanel(qint64 id);
    PanelContent receiptPanel(qint64 id);

    PageContext &m_context;
    DealServices m_services;
    std::array<FigureCard *, ageBucketCount> m_ages{};
    QPushButton *m_showInstalments;
    QPushButton *m_showReceipts;
    QStackedWidget *m_stack;
    RegisterView *m_instalments;
    RegisterView *m_receipts;
    QAction *m_record;
    QAction *m_openContract;
    QAction *m_openFromReceipt;
    QAction *m_removeReceipt;
};

} // namespace salesdesk

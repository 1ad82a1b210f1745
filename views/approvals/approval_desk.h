// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"
#include "views/shared/page_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace salesdesk {

class Card;
class ChangeTable;
class ContentView;
class DataTable;
class StepStrip;
class Tag;
class WaitingModel;

/// The approver's desk: what waits for me, oldest first; the document with its chain, what changed since the
/// last round and the checks beside it; a decision from the keyboard. For the page Today.
class ApprovalDesk final : public QWidget
{
    Q_OBJECT
public:
    ApprovalDesk(PageContext &context, ApprovalEngine &approvals, const Office &office,
                 QWidget *parent = nullptr);

    int waitingCount() const;
    /// Shows that request, if it waits.
    void reveal(RequestId request);

public Q_SLOTS:
    void refresh();
    void approve();
    void giveBack();
    void reject();
    void printSheet();

Q_SIGNALS:
    void waitingChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// The pane at the right, once there is something to decide.
    void buildDocument();
    void retranslate();
    void showCurrent();
    void showRequest(const ApprovalView &view);
    void decide(Decision decision);
    QString approvedText(const ApprovalRequest &request) const;
    void askComment(Decision decision);

    PageContext &m_context;
    ApprovalEngine &m_approvals;
    const Office &m_office;
    WaitingModel *m_model;
    std::optional<ApprovalView> m_view;

    Card *m_list;
    DataTable *m_table;
    Card *m_document;
    QWidget *m_body = nullptr;
    QLabel *m_nothing;
    QLabel *m_title;
    Tag *m_round;
    QLabel *m_amount;
    QLabel *m_subtitle;
    StepStrip *m_strip;
    QLabel *m_changesTitle;
    ChangeTable *m_changes;
    QLabel *m_checksTitle;
    QLabel *m_contentTitle;
    ContentView *m_content;
    QVBoxLayout *m_checks;
    QLineEdit *m_comment;
    QPushButton *m_approve;
    QPushButton *m_return;
    QPushButton *m_reject;
    QPushButton *m_open;
    QPushButton *m_print;
    QLabel *m_digest;
};

} // namespace salesdesk

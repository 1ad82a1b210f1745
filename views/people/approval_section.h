// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"
#include "views/people/office_section.h"

class QPushButton;

namespace salesdesk {

class FormDialog;
class SectionFrame;

/// The approval chains 审批流 by kind of document: which is taken when, and whom it asks.
class ApprovalSection final : public OfficeSection
{
    Q_OBJECT
public:
    ApprovalSection(PageContext &context, ApprovalEngine &approvals, PeopleService &people,
                    QWidget *parent = nullptr);
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();
    QWidget *card(const ApprovalPolicy &policy, const ApprovalPolicy *before);
    QString whoText(const PolicyStep &step) const;
    QString conditionText(const QJsonObject &condition) const;
    FormDialog *openForm(const ApprovalPolicy &policy);
    void swap(ApprovalPolicy policy, ApprovalPolicy before);

    ApprovalEngine &m_approvals;
    PeopleService &m_people;
    SectionFrame *m_frame;
    QWidget *m_list = nullptr;
    QPushButton *m_add;
    QList<ApprovalPolicy> m_policies;
};

} // namespace salesdesk

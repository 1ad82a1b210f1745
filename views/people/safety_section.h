// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/office.h"
#include "models/safety/safety_service.h"
#include "views/people/office_section.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace salesdesk {

class SectionFrame;
class Tag;

/// Copies of the office, the look at whether all is intact, and the ledger.
class SafetySection final : public OfficeSection
{
    Q_OBJECT
public:
    SafetySection(PageContext &context, SafetyService &safety, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void backUp();
    void verify();
    void showReport();
    void loadLedger(bool further);

    SafetyService &m_safety;
    QLabel *m_backupTitle;
    QLabel *m_backupText;
    QPushButton *m_backup;
    QLabel *m_verifyTitle;
    Tag *m_verdict;
    QLabel *m_verifyText;
    QPushButton *m_verify;
    QLabel *m_ledgerTitle;
    QTableWidget *m_ledger;
    QPushButton *m_more;
    std::optional<Result<OfficeReport>> m_report;
    QList<LedgerLine> m_lines; ///< as shown
    qint64 m_oldest = 0;       ///< id of the last row shown
};

} // namespace salesdesk

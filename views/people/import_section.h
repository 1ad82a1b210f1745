// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_service.h"
#include "views/people/office_section.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace salesdesk {

/// Past imports with what each did, and the way to undo one.
class ImportSection final : public OfficeSection
{
    Q_OBJECT
public:
    ImportSection(PageContext &context, ImportService &imports, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPast(const QList<PastImport> &past);
    void undo(const PastImport &import);

    ImportService &m_imports;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_import;
    QTableWidget *m_table;
    QLabel *m_empty;
};

} // namespace salesdesk

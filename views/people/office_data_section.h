// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/office_service.h"
#include "views/people/office_section.h"

class QLabel;
class QPushButton;

namespace salesdesk {

class ChoiceBox;
class RecordForm;
class SectionFrame;

/// Name, address, tax data, logo and seal of the office.
class OfficeDataSection final : public OfficeSection
{
    Q_OBJECT
public:
    OfficeDataSection(PageContext &context, OfficeService &offices, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void load();
    void save();
    void showDirty();

    OfficeService &m_offices;
    SectionFrame *m_frame;
    RecordForm *m_form;
    ChoiceBox *m_fiscal;
    QLabel *m_fixed;
    QPushButton *m_revert;
    QPushButton *m_save;
    Office m_loaded;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/office_service.h"
#include "views/people/office_section.h"

class QLabel;
class QPushButton;

namespace salesdesk {

class SectionFrame;

/// The rules of the rule book that an office may set, each as a sentence with its value behind it.
class RulesSection final : public OfficeSection
{
    Q_OBJECT
public:
    RulesSection(PageContext &context, OfficeService &offices, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        int rule; ///< index into the table of rules
        QLabel *sentence;
        QWidget *editor;
        QJsonValue loaded;
    };

    void build();
    void retranslate();
    void load();
    void save();
    void reset();
    bool isDirty() const;
    QJsonValue valueOf(const Row &row) const;
    void setValue(Row &row, const QJsonValue &value);
    void showDirty();

    OfficeService &m_offices;
    SectionFrame *m_frame;
    QList<Row> m_rows;
    QList<QLabel *> m_headings;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_defaults;
};

} // namespace salesdesk

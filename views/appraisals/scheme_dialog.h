// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal_service.h"
#include "views/shared/page_context.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
QT_END_NAMESPACE

namespace salesdesk {

/// Measures, weights, targets and scoring of an appraisal scheme (§12). Saves only weights that sum to 100.
class SchemeDialog final : public QDialog
{
    Q_OBJECT
public:
    SchemeDialog(PageContext &context, AppraisalService &appraisals, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }

public Q_SLOTS:
    void save();

private:
    enum Column { MeasureColumn, Weight, ScoringColumn, Target, Cap, columnCount };

    void showScheme(int index);
    void addItem(const SchemeItem &item);
    Result<Scheme> edited() const;
    void showSum();

    PageContext &m_context;
    AppraisalService &m_appraisals;
    QList<Scheme> m_schemes;
    QComboBox *m_which;
    QTableWidget *m_table;
    QSpinBox *m_ownShare;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace salesdesk

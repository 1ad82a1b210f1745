// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/appraisals/appraisal_paper.h"
#include "views/shared/side_panel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace salesdesk {

/// What stands in the side panel under the figures of a sheet: its measures, what was written on it, and
/// where a frozen one differs from the records of today.
class SheetDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetDetails(QWidget *parent = nullptr);

    void setSheet(const Appraisal &appraisal, const AppraisalPaper::Setting &setting);
    /// Only of a frozen sheet; none: it says so.
    void setDifferences(const QList<AppraisalDifference> &differences,
                        const AppraisalPaper::Setting &setting);

private:
    void addMeasures(const Appraisal &appraisal, const AppraisalPaper::Setting &setting);
    void addReview(const QString &title, const AppraisalReview &review,
                   const AppraisalPaper::Setting &setting);
    static void empty(QVBoxLayout *layout);

    QVBoxLayout *m_sheet;
    QVBoxLayout *m_differences;
};

/// The head of the side panel over it: whose sheet, how far it is, what is paid.
PanelContent sheetPanel(const Appraisal &appraisal, const AppraisalPaper::Setting &setting);

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/targets/target_service.h"
#include "views/shared/page_context.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace salesdesk {

/// The year's targets of office, teams and people as a grid of months (§10). What is typed is kept until it
/// is saved; where parts do not sum to their whole the difference shows.
class TargetDialog final : public QDialog
{
    Q_OBJECT
public:
    TargetDialog(PageContext &context, TargetService &targets, const Period &year, QWidget *parent = nullptr);

    QStandardItemModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }

public Q_SLOTS:
    void save();
    /// Splits the current month of the office or a team evenly over what is one level below; on the year or
    /// the name, every month.
    void splitDown();
    /// The year's targets of the shown measure and role, as they were saved, as a workbook.
    void exportTable();
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString usualNote();
    /// A figure typed for the year goes to its months, as they stand to each other (§10).
    void spreadYear(int row, qint64 whole);
    QList<qint64> wholeParts(qint64 whole, const QList<qint64> &weights) const;
    void splitMonth(int column, qint64 whole, const QList<int> &parts);
    enum Column { Who, FirstMonth, Year = FirstMonth + 12, Difference };

    void load();
    /// Asks before unsaved figures are given up.
    void leave(const std::function<void()> &then);
    void cellChanged(int row, int column);
    void sumRow(int row);
    QString text(std::optional<qint64> value) const;
    /// The typed value; none: empty. Invalid text is an error.
    Result<std::optional<qint64>> typed(int row, int column) const;
    bool isMoney() const;
    void retranslate();

    PageContext &m_context;
    TargetService &m_targets;
    Period m_year;
    QList<TargetRow> m_rows;
    bool m_filling = false;
    bool m_changed = false;

    QComboBox *m_measure;
    QComboBox *m_role;
    QToolButton *m_previous;
    QLabel *m_yearLabel;
    QToolButton *m_next;
    QTableView *m_view;
    QStandardItemModel *m_model;
    QLabel *m_note;
    QPushButton *m_export; ///< hidden from who may not export
    QPushButton *m_split;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFrame>
#include <QList>
#include <QModelIndex>

class QAbstractItemModel;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace salesdesk {

class IconLabel;

/// The table of every register: quiet rows, one delegate, columns that people arrange, and the keys
/// that work the same everywhere. Sorting asks the model; nothing stands between it and the view.
class DataTable final : public QFrame
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 31;
    static constexpr int tallRowHeight = 52;  ///< for rows of two lines
    static constexpr int copyAtMost = 20'000; ///< rows that Ctrl+C takes

    explicit DataTable(QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    /// The model stays its owner's. Asked widths (role::columnWidth) are applied.
    void setModel(QAbstractItemModel *model);
    void setTallRows(bool tall);
    /// Without a frame of its own, for use inside a card.
    void setFrameless();

    /// What an empty table says and the first step it offers; no button without a word for it.
    void setEmptyState(const char *iconName, const QString &text, const QString &firstStep = {});
    /// While rows are on their way an empty table says nothing.
    void setLoading(bool loading);
    /// The line below: how many rows at left, the selection's total at right. Both empty hide it.
    void setFooter(const QString &left, const QString &right);

    /// Records of the selected rows by role::recordId, from top to bottom, `copyAtMost` of them.
    QList<qint64> selectedIds() const;
    qint64 currentId() const;
    int selectedCount() const;
    /// Selects the row of that record among those loaded; false when it is not there.
    bool selectId(qint64 id);
    /// Makes a row the only selected one and shows it.
    void makeCurrent(int row);

    /// Order, width, visibility and sort by column key, as JSON. Unknown keys are skipped and new
    /// columns stay where the program puts them.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// A menu to show and hide columns.
    QMenu *columnMenu();

public Q_SLOTS:
    void copySelection();

Q_SIGNALS:
    void opened(const QModelIndex &index);           ///< Enter or double click
    void previewRequested(const QModelIndex &index); ///< Space
    void deleteRequested();
    void selectAllRequested(); ///< Ctrl+A: the page selects by query
    void currentChanged(const QModelIndex &index);
    void selectionChanged();
    void columnsChanged();
    void firstStepRequested();
    void tooMuchToCopy(int rows);
    void contextMenuWanted(const QModelIndex &index, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeEmptyState();
    void updateEmptyState();
    int columnByKey(const QString &key) const;
    QString keyOfColumn(int column) const;

    QTableView *m_view;
    QWidget *m_empty;
    IconLabel *m_emptyIcon;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QWidget *m_footer;
    QLabel *m_footerLeft;
    QLabel *m_footerRight;
    bool m_loading = false;
    bool m_restoring = false;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/filter_field.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace salesdesk {

class FlowLayout;

/// A saved view as its chip shows it.
struct ViewChip
{
    QString key;
    QString title;
    qint64 count = -1; ///< rows in it; below zero while not counted
    bool own = false;  ///< saved by the user, who may rename or remove it
};

/// The head of every register: buttons at left and the search box at right, below them the saved
/// views with their counts and the filter, each condition a sentence that can be changed or removed.
/// It holds what is wished and tells of changes; what it means is the page's business.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// A button of the toolbar; the page keeps its words.
    QPushButton *addButton(const char *iconName, const char *look = "flat");
    /// Anything else for the toolbar.
    void addTool(QWidget *widget);

    void setViews(const QList<ViewChip> &views);
    void setViewCount(const QString &key, qint64 count);
    QString currentView() const { return m_currentView; }
    void setCurrentView(const QString &key);

    /// Instants are left out: people filter by days.
    void setFields(const QList<FilterField> &fields);
    const QList<Condition> &conditions() const { return m_conditions; }
    /// The same as a ListQuery takes them.
    QList<Condition> queryConditions() const;
    /// Conditions on fields that are not there are kept out.
    void setConditions(const QList<Condition> &conditions);

    QString searchText() const;
    void setSearchText(const QString &text);
    void setSearchPlaceholder(const QString &text);
    /// Puts the cursor into the search box.
    void focusSearch();

Q_SIGNALS:
    void searchChanged(const QString &text); ///< a moment after typing
    void searchLeft();                       ///< the keyboard goes on to the list
    void conditionsChanged();
    void viewChosen(const QString &key);
    void saveViewRequested();
    void viewMenuRequested(const QString &key, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void edit(qsizetype index, QWidget *below);
    void retranslate();

    QList<ViewChip> m_views;
    QString m_currentView;
    QList<FilterField> m_fields;
    QList<Condition> m_conditions;
    QHBoxLayout *m_tools;
    QLineEdit *m_search;
    QTimer *m_pause;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QPushButton;

namespace salesdesk {

/// The tabs along the top with icon and word, and the box that finds anything at the right.
class TabStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    void addTab(const char *iconName);
    void clearTabs();
    int count() const { return int(m_tabs.size()); }
    /// One for each tab.
    void setTexts(const QStringList &texts);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);
    void searchRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fit();

    QHBoxLayout *m_layout;
    QList<QPushButton *> m_tabs;
    QPushButton *m_search;
    QString m_searchText;
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QColor>
#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace salesdesk {

class FlowLayout;
class Tag;

/// "Owner: 李雪 70 % · 王磊 30 %". With a link the value can be clicked.
struct PanelRow
{
    QString label;
    QString value;
    QString link; ///< handed to SidePanel::linkActivated()
};

/// Something that happened: soft words (day, kind, person) above what was said.
struct PanelEntry
{
    QString head;
    QString text;
};

struct PanelSection
{
    QString title;
    QList<PanelRow> rows;
    QList<PanelEntry> entries;
};

/// Everything that a side panel shows of one record.
struct PanelContent
{
    QString title;
    QString tag;
    Tone tone = Tone::Neutral;
    QString subtitle;
    QList<PanelRow> rows;
    QList<PanelSection> sections;
    QString footTag;
    Tone footTone = Tone::Neutral;
};

/// The record beside a register's table. Its focus proxy, the table, takes the keyboard back from a button
/// that goes.
class SidePanel final : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setContent(const PanelContent &content);
    /// Nothing is chosen: only these words.
    void showNothing(const QString &text);
    /// The first is the primary button, the second a plain one, the rest stand under "More…".
    /// Their words and icons are followed; a disabled one has no button.
    void setActions(const QList<QAction *> &actions);
    /// A widget of the page's own under the sections, such as a list of documents.
    void setExtra(QWidget *widget);

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addRows(const QList<PanelRow> &rows);

    QWidget *m_record;
    QLabel *m_nothing;
    QLabel *m_title;
    Tag *m_tag;
    QLabel *m_subtitle;
    FlowLayout *m_buttons;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QVBoxLayout *m_body;
    QWidget *m_extra = nullptr;
    Tag *m_footTag;
    QPushButton *m_more;
    PanelContent m_content;
    QColor m_linkColor; ///< that the links were made with
};

} // namespace salesdesk

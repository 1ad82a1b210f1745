// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/choice_service.h"
#include "views/people/office_section.h"

#include <QHash>
#include <QKeySequence>

class QLabel;
class QListWidget;
class QPushButton;

namespace salesdesk {

/// The lists that pickers offer: sources, regions, industries, categories, units. One is shown at a time.
class ChoiceSection final : public OfficeSection
{
    Q_OBJECT
public:
    ChoiceSection(PageContext &context, ChoiceService &choices, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showField(const QString &field);
    void showButtons();
    const Choice *current() const;
    void add();
    void rename();
    void retireOrBringBack();
    void remove();
    void move(int places);
    void moveUp();
    void moveDown();
    /// Reads the list again and goes on at that value; a refusal is told.
    void settle(const QString &failure, const Status &status, const QString &value);

    ChoiceService &m_choices;
    QString m_field;
    QList<Choice> m_shown;
    QLabel *m_title;
    QLabel *m_text;
    QList<QPushButton *> m_fields; ///< in the order of keptChoices()
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_retire;
    QPushButton *m_remove;
    QHash<QPushButton *, QKeySequence> m_keys;
};

} // namespace salesdesk

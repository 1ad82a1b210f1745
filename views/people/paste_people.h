// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_service.h"
#include "views/shared/page_context.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace salesdesk {

/// People out of a sheet: copy the cells there, paste them here, look at what was understood, add.
class PastePeople final : public QDialog
{
    Q_OBJECT
public:
    PastePeople(PageContext &context, PeopleService &people, QWidget *parent = nullptr);

private:
    void read();
    void add();
    void finish(const Result<int> &added);
    /// What is wrong with the row as it stands; empty while all is well.
    QString problem(const SheetPerson &person, qsizetype row) const;

    PageContext &m_context;
    PeopleService &m_people;
    SheetWords m_words;
    QList<SheetPerson> m_rows;
    QPlainTextEdit *m_text;
    QTableWidget *m_table;
    QLabel *m_found;
    QCheckBox *m_logins;
    QLineEdit *m_password;
    QLabel *m_error;
    QPushButton *m_add;
};

} // namespace salesdesk

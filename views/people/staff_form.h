// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_service.h"
#include "views/shared/page_context.h"

#include <QCoreApplication>
#include <QPointer>

namespace salesdesk {

class FormDialog;
class Picker;
class RecordForm;
class RoleBoxes;

/// The forms of a person and of a team: each opens a window of its own and is gone with it.
class StaffForm final : public QObject
{
    Q_OBJECT
public:
    /// A new person without `staff`. `saved` is called with the id once it is.
    static FormDialog *open(PageContext &context, PeopleService &people, const std::optional<Staff> &staff,
                            std::function<void(qint64)> saved, QWidget *parent);

private:
    StaffForm(PageContext &context, PeopleService &people, const std::optional<Staff> &staff,
              std::function<void(qint64)> saved, QWidget *parent);
    void addFields();
    void label();
    void fill();
    void save();

    PageContext &m_context;
    PeopleService &m_people;
    Staff m_staff;
    bool m_new;
    std::function<void(qint64)> m_saved;
    RecordForm *m_form;
    FormDialog *m_dialog;
    RoleBoxes *m_roles;
    Picker *m_deputy;
};

class TeamForm final
{
    Q_DECLARE_TR_FUNCTIONS(salesdesk::TeamForm)
public:
    static FormDialog *open(PageContext &context, PeopleService &people, const std::optional<Team> &team,
                            std::function<void(qint64)> saved, QWidget *parent);
};

} // namespace salesdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/office_service.h"
#include "models/people/people_service.h"
#include "views/people/office_section.h"
#include "views/shared/side_panel.h"

class QAction;

namespace salesdesk {

class RegisterView;

/// The people of the office.
class StaffSection final : public OfficeSection
{
    Q_OBJECT
public:
    StaffSection(PageContext &context, PeopleService &people, const Office &office,
                 QWidget *parent = nullptr);
    void refresh() override;
    void reveal(qint64 id) override;
    void applyFilter(const ListFilter &filter) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    PanelContent content(qint64 id) const;
    void edit(qint64 id);
    void setPassword(qint64 id);
    void paste();
    void retranslate();

    PeopleService &m_people;
    const Office &m_office;
    RegisterView *m_view;
    QAction *m_edit;
    QAction *m_password;
    bool m_write;
};

/// The teams, each with its people beside it.
class TeamSection final : public OfficeSection
{
    Q_OBJECT
public:
    TeamSection(PageContext &context, PeopleService &people, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(qint64 id) override;
    void applyFilter(const ListFilter &filter) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<Team> team(qint64 id) const;
    PanelContent content(qint64 id) const;
    void edit(qint64 id);

    PeopleService &m_people;
    RegisterView *m_view;
    QAction *m_edit;
    bool m_write;
};

} // namespace salesdesk

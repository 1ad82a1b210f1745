// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/people_choice.h"

#include "models/core/text_fold.h"

#include <QHash>

namespace salesdesk {

Result<PeopleChoice> salespeopleChoice(const PageContext &context, const PeopleService &people)
{
    const Result<QList<Staff>> everybody = people.allStaff(context.session);
    if (!everybody)
        return everybody.error();
    const Result<QList<Team>> teams = people.teams(context.session);
    if (!teams)
        return teams.error();
    QHash<TeamId, QString> teamNames;
    for (const Team &team : *teams)
        teamNames.insert(team.id, team.name);
    PeopleChoice choice;
    for (const Staff &staff : *everybody) {
        if (!staff.worksOn(context.today()) || !staff.roles.contains(Role::Salesperson))
            continue;
        const QString team = teamNames.value(staff.team);
        QStringList words{staff.name, staff.number};
        if (!team.isEmpty())
            words.append(team);
        choice.question.choices.append(words.join(QStringLiteral("  ·  ")));
        choice.question.searchTexts.append(searchText({staff.number}, {staff.name, team}));
        choice.people.append(staff.id);
    }
    return choice;
}

} // namespace salesdesk

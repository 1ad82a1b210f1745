// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/measure_service.h"

#include "models/storage/statement.h"

namespace salesdesk {

Result<MeasureRequest> MeasureService::withinSight(const Session &session, MeasureRequest request)
{
    if (const Status leave = Permission::require(session, Action::SeeMeasures); !leave)
        return leave.error();
    const Sight sight = Permission::sight(session, Action::SeeMeasures);
    if (sight.scope == Scope::All)
        return request;
    switch (request.by) {
    case FigureLevel::Office:
        return ErrorCode::NotPermitted;
    case FigureLevel::Team: {
        if (sight.scope != Scope::Team || sight.teams.isEmpty())
            return ErrorCode::NotPermitted;
        for (const TeamId team : std::as_const(request.teams)) {
            if (!sight.teams.contains(team))
                return ErrorCode::NotPermitted;
        }
        if (request.teams.isEmpty())
            request.teams = sight.teams;
        break;
    }
    case FigureLevel::Staff:
        if (sight.scope == Scope::Team && !sight.teams.isEmpty() && request.staff != QList{sight.staff}) {
            if (request.teams.isEmpty())
                request.teams = sight.teams;
            for (const TeamId team : std::as_const(request.teams)) {
                if (!sight.teams.contains(team))
                    return ErrorCode::NotPermitted;
            }
        } else {
            for (const StaffId person : std::as_const(request.staff)) {
                if (person != sight.staff)
                    return ErrorCode::NotPermitted;
            }
            request.staff = {sight.staff};
        }
        break;
    }
    return request;
}

Result<QList<MeasureValue>> MeasureService::measure(const Session &session,
                                                    const MeasureRequest &request) const
{
    const auto allowed = withinSight(session, request);
    if (!allowed)
        return allowed.error();
    return m_work.database().read([&] { return readMeasures(m_work.database(), m_office, *allowed); });
}

Result<DashboardRequest> MeasureService::board(const Session &session, const DashboardRequest &request) const
{
    const auto allowed =
        m_work.database().read([&] { return dashboardWithinSight(m_work.database(), session, request); });
    return allowed ? *allowed : Result<DashboardRequest>(allowed.error());
}

Result<QList<MeasureService::Subject>> MeasureService::subjects(const Session &session) const
{
    if (const Status leave = Permission::require(session, Action::SeeMeasures); !leave)
        return leave.error();
    const Sight sight = Permission::sight(session, Action::SeeMeasures);
    return m_work.database().read([&] {
        QList<Subject> result;
        if (sight.scope == Scope::All)
            result.append({FigureLevel::Office, 0, m_office.name});
        Statement teams(m_work.database(), "measures.teams");
        while (teams.next()) {
            if (teams.flag(2) && (sight.scope == Scope::All || sight.teams.contains(teams.id<TeamId>(0))))
                result.append({FigureLevel::Team, teams.integer(0), teams.text(1)});
        }
        Statement staff(m_work.database(), "measures.staff");
        while (staff.next()) {
            const bool seen = sight.scope == Scope::All || sight.teams.contains(staff.id<TeamId>(3)) ||
                              staff.id<StaffId>(0) == sight.staff;
            if (staff.flag(4) && seen)
                result.append({FigureLevel::Staff, staff.integer(0), staff.text(1)});
        }
        return result;
    });
}

} // namespace salesdesk

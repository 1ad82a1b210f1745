// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/measure_service.h"

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

} // namespace salesdesk

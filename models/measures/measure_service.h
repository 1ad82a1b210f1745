// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measures/dashboard.h"
#include "models/measures/measure_reader.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// The measures of §11 for people, teams and the office.
class MeasureService final
{
public:
    MeasureService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    /// One value a measure and subject, in the order asked. Office figures need sight of all, team figures of
    /// the team; by staff it is whoever lies within sight. NotPermitted otherwise.
    Result<QList<MeasureValue>> measure(const Session &session, const MeasureRequest &request) const;

    /// The request narrowed to what the user may see, for jobs that read with their own connection.
    static Result<MeasureRequest> withinSight(const Session &session, MeasureRequest request);

    /// A board that the user may see: the one asked for, else the nearest of their own.
    Result<DashboardRequest> board(const Session &session, const DashboardRequest &request) const;

    /// Whom a board can be about, within the user's sight: office, teams, people.
    struct Subject
    {
        FigureLevel level = FigureLevel::Office;
        qint64 id = 0;
        QString name;
    };
    Result<QList<Subject>> subjects(const Session &session) const;

    QDate today() const { return m_work.clock().today(m_office.zone); }
    const Office &office() const { return m_office; }

private:
    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk
